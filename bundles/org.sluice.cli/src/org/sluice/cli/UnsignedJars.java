package org.sluice.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Prepares a class path for fast starts: class data sharing passes over signed jars, so those are copied without their
 * signatures. Called once by the start script, which keeps what it prints.
 *
 * <pre>java -cp org.sluice.cli.jar org.sluice.cli.UnsignedJars FOLDER JAR…</pre>
 */
public final class UnsignedJars {

    private UnsignedJars() {
    }

    /** Prints the class path: the jars in order, signed ones replaced by their copies in the folder. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("sluice: UnsignedJars needs a folder and at least one jar");
            System.exit(Main.USAGE);
        }
        Path folder = Path.of(args[0]);
        StringBuilder classPath = new StringBuilder();
        for (int i = 1; i < args.length; i++) {
            classPath.append(i == 1 ? "" : File.pathSeparator).append(unsigned(folder, Path.of(args[i])));
        }
        System.out.println(classPath);
    }

    /**
     * The jar itself when it is not signed (or no jar), otherwise an unsigned copy in the folder.
     *
     * @throws IOException when the jar cannot be read or the copy not be written
     */
    public static Path unsigned(Path folder, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return file;
        }
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            if (jar.stream().noneMatch(entry -> isSignature(entry.getName()))) {
                return file;
            }
            Files.createDirectories(folder);
            Path copy = folder.resolve(file.getFileName().toString());
            Path temporary = Files.createTempFile(folder, ".unsigned", ".tmp");
            try {
                write(jar, temporary);
                Files.move(temporary, copy, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            return copy;
        }
    }

    private static void write(JarFile jar, Path copy) throws IOException {
        Manifest manifest = new Manifest();
        if (jar.getManifest() != null) {
            manifest.getMainAttributes().putAll(jar.getManifest().getMainAttributes());
        }
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(copy));
                JarOutputStream out = new JarOutputStream(stream)) {
            out.putNextEntry(new JarEntry(JarFile.MANIFEST_NAME));
            manifest.write(out);
            out.closeEntry();
            Enumeration<JarEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                if (!entry.getName().equals(JarFile.MANIFEST_NAME) && !isSignature(entry.getName())) {
                    JarEntry plain = new JarEntry(entry.getName());
                    plain.setTime(entry.getTime());
                    out.putNextEntry(plain);
                    try (InputStream in = jar.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
        }
    }

    private static boolean isSignature(String name) {
        return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }
}
