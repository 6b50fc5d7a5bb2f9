import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Copies jars without their signatures: {@code java UnsignedCopies.java TARGET_FOLDER JAR...}. Class data sharing leaves out classes of signed
 * jars, and the compiler and EMF are signed; with unsigned copies the command line answers about three times as fast.
 */
public final class UnsignedCopies {

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int i = 1; i < args.length; i++) {
            Path jar = Path.of(args[i]);
            copy(jar, folder.resolve(jar.getFileName()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (JarFile jar = new JarFile(from.toFile(), false)) {
            Manifest manifest = new Manifest();
            Manifest original = jar.getManifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            if (original != null) {
                manifest.getMainAttributes().putAll(original.getMainAttributes());
            }
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(to), manifest)) {
                out.setLevel(1);
                for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                    JarEntry entry = entries.nextElement();
                    if (entry.isDirectory() || entry.getName().equals(JarFile.MANIFEST_NAME) || entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)")) {
                        continue;
                    }
                    JarEntry copy = new JarEntry(entry.getName());
                    copy.setTime(entry.getTime());
                    out.putNextEntry(copy);
                    try (InputStream in = jar.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
        }
    }
}
