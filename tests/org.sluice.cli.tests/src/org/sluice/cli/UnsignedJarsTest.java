package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsignedJarsTest {

    private static final String MANIFEST = "Manifest-Version: 1.0\nBundle-Name: X\n\nName: a/B.class\nSHA-256-Digest: abc=\n\n";

    @TempDir
    Path folder;

    @Test
    void shouldCopySignedJarWithoutSignature() throws IOException {
        Path signed = jar("signed.jar", "a/B.class", "META-INF/KEY.SF", "META-INF/KEY.RSA");

        Path copy = UnsignedJars.unsigned(folder.resolve("copies"), signed);

        assertEquals(folder.resolve("copies/signed.jar"), copy);
        try (JarFile jar = new JarFile(copy.toFile())) {
            assertEquals(List.of("META-INF/MANIFEST.MF", "a/B.class"), jar.stream().map(JarEntry::getName).toList());
            assertEquals("X", jar.getManifest().getMainAttributes().getValue("Bundle-Name"));
            assertNull(jar.getManifest().getAttributes("a/B.class"));
        }
    }

    @Test
    void shouldLeaveOtherJarsAndFoldersWhereTheyAre() throws IOException {
        Path plain = jar("plain.jar", "a/B.class");

        assertEquals(plain, UnsignedJars.unsigned(folder.resolve("copies"), plain));
        assertEquals(folder, UnsignedJars.unsigned(folder.resolve("copies"), folder));
    }

    private Path jar(String name, String... entries) throws IOException {
        Path file = folder.resolve(name);
        Manifest manifest = new Manifest(new ByteArrayInputStream(MANIFEST.getBytes(StandardCharsets.UTF_8)));
        try (OutputStream stream = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(stream, manifest)) {
            for (String entry : entries) {
                jar.putNextEntry(new JarEntry(entry));
                jar.write(1);
                jar.closeEntry();
            }
        }
        return file;
    }
}
