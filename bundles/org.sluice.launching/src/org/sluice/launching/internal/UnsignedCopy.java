package org.sluice.launching.internal;

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
import java.util.regex.Pattern;

/** A jar without its signature: the virtual machine shares no classes of signed jars. */
final class UnsignedCopy {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    private UnsignedCopy() {
    }

    static boolean isSigned(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            return file.stream().anyMatch(entry -> SIGNATURE.matcher(entry.getName()).matches());
        }
    }

    /** Leaves out signatures and the digests that belong to them; everything else is as it was. */
    static void write(Path from, Path to) throws IOException {
        try (JarFile jar = new JarFile(from.toFile(), false)) {
            var manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            if (jar.getManifest() != null) {
                manifest.getMainAttributes().putAll(jar.getManifest().getMainAttributes());
            }
            try (var out = new JarOutputStream(Files.newOutputStream(to), manifest)) {
                for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                    JarEntry entry = entries.nextElement();
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME) && !SIGNATURE.matcher(entry.getName()).matches()) {
                        copy(jar, entry, out);
                    }
                }
            }
        }
    }

    private static void copy(JarFile jar, JarEntry entry, JarOutputStream out) throws IOException {
        var target = new JarEntry(entry.getName());
        target.setTime(entry.getTime());
        out.putNextEntry(target);
        try (InputStream in = jar.getInputStream(entry)) {
            in.transferTo(out);
        }
        out.closeEntry();
    }
}
