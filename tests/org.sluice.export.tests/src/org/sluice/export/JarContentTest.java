package org.sluice.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.catalog.Catalog;
import org.sluice.export.internal.JarContent;

class JarContentTest {

    @TempDir
    Path folder;

    @Test
    void shouldMergeServicesOfAllJars() throws IOException {
        JarContent content = new JarContent();
        content.addRoot(jar("a.jar", Map.of("META-INF/services/x.Y", "# comment\na.One\n\na.Two # why\n")));
        content.addRoot(jar("b.jar", Map.of("META-INF/services/x.Y", "a.Two\nb.Three")));

        assertEquals("a.One\na.Two\nb.Three\n", written(content).get("META-INF/services/x.Y"));
    }

    @Test
    void shouldLeaveOutWhatBelongsToOneJarOnly() throws IOException {
        JarContent content = new JarContent();
        content.addRoot(jar("a.jar", Map.of("module-info.class", "m", "META-INF/versions/9/module-info.class", "m",
                "META-INF/A.SF", "s", "META-INF/A.RSA", "s", "META-INF/maven/g/a/pom.xml", "p", "plugin.xml", "p",
                "OSGI-INF/c.xml", "o", "x/Y.class", "y")));

        assertEquals(List.of("META-INF/MANIFEST.MF", "x/Y.class"), List.copyOf(written(content).keySet()));
    }

    @Test
    void shouldTakeTheIconsOfAllNodeTypesAndNoOthers() throws IOException {
        String folder = "META-INF/resources/webjars/lucide-static/0.468.0/icons/";
        Map<String, String> icons = new LinkedHashMap<>();
        Catalog.standard().types().forEach(type -> icons.put(folder + type.icon() + ".svg", "<svg/>"));
        Map<String, String> all = new LinkedHashMap<>(icons);
        all.put(folder + "accessibility.svg", "<svg/>");
        JarContent content = new JarContent();
        content.addRoot(jar("icons.jar", all));

        Map<String, String> entries = written(content);
        entries.remove("META-INF/MANIFEST.MF");

        assertEquals(Set.copyOf(icons.keySet()), Set.copyOf(entries.keySet()));
    }

    @Test
    void shouldKeepLicencesApart() throws IOException {
        JarContent content = new JarContent();
        content.addRoot(jar("a.jar", Map.of("META-INF/LICENSE", "A")));
        content.addRoot(jar("b.jar", Map.of("META-INF/LICENSE", "B")));

        Map<String, String> entries = written(content);

        assertEquals("A", entries.get("META-INF/licenses/a/LICENSE"));
        assertEquals("B", entries.get("META-INF/licenses/b/LICENSE"));
    }

    @Test
    void shouldLetTheFirstOfEqualNamesWin() throws IOException {
        JarContent content = new JarContent();
        content.add("x", "program".getBytes(StandardCharsets.UTF_8));
        content.addRoot(jar("a.jar", Map.of("x", "library")));

        assertEquals("program", written(content).get("x"));
    }

    @Test
    void shouldReadClassFolders() throws IOException {
        Files.createDirectories(folder.resolve("classes/a/b"));
        Files.writeString(folder.resolve("classes/a/b/C.class"), "c");
        JarContent content = new JarContent();

        content.addRoot(folder.resolve("classes"));

        assertEquals("c", written(content).get("a/b/C.class"));
    }

    @Test
    void shouldNotDependOnTheOrderOrTimeOfEntries() throws IOException {
        Map<String, String> forward = new LinkedHashMap<>();
        forward.put("a", "1");
        forward.put("b", "2");
        Map<String, String> backward = new LinkedHashMap<>();
        backward.put("b", "2");
        backward.put("a", "1");
        JarContent first = new JarContent();
        first.addRoot(jar("1.jar", forward));
        JarContent second = new JarContent();
        second.addRoot(jar("2.jar", backward));

        assertArrayEquals(bytes(first), bytes(second));
    }

    @Test
    void shouldNameTheMainClassOnlyWhenThereIsOne() throws IOException {
        Path file = Files.write(folder.resolve("out.jar"), bytes(new JarContent()));

        try (JarFile jar = new JarFile(file.toFile())) {
            assertEquals("a.Main", jar.getManifest().getMainAttributes().getValue("Main-Class"));
        }
        ByteArrayOutputStream without = new ByteArrayOutputStream();
        new JarContent().write("", without);
        try (JarFile jar = new JarFile(Files.write(file, without.toByteArray()).toFile())) {
            assertNull(jar.getManifest().getMainAttributes().getValue("Main-Class"));
        }
    }

    private Path jar(String name, Map<String, String> entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream stream = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(stream)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
        return file;
    }

    private static byte[] bytes(JarContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.write("a.Main", out);
        return out.toByteArray();
    }

    private Map<String, String> written(JarContent content) throws IOException {
        Path file = Files.write(folder.resolve("written.jar"), bytes(content));
        Map<String, String> entries = new LinkedHashMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                entries.put(entry.getName(), new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
