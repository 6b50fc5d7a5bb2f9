package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    private static final int JAVA_17 = 61;

    @TempDir
    Path folder;

    @Test
    void shouldWriteTheSameBytesTwice() throws IOException {
        Path first = folder.resolve("a.jar");
        Path second = folder.resolve("b.jar");

        Outcome outcome = Outcome.of("export", Workspace.wordCount(), "-o", first);
        Outcome.of("export", Workspace.wordCount(), "-o", second);

        assertEquals(0, outcome.code(), outcome.err());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void shouldHoldAProgramForJava17AndNothingThatBreaksIt() throws IOException {
        Path out = folder.resolve("out.jar");

        Outcome.of("export", Workspace.wordCount(), "-o", out);

        try (JarFile jar = new JarFile(out.toFile())) {
            assertEquals("wordcount.WordCountLauncher", jar.getManifest().getMainAttributes().getValue("Main-Class"));
            assertNotNull(jar.getEntry("META-INF/sluice/pipeline.json"));
            assertNotNull(jar.getEntry("META-INF/sluice/data/verses.txt"));
            assertNotNull(jar.getEntry("META-INF/services/org.sluice.runner.DashboardProvider"));
            List<JarEntry> entries = jar.stream().toList();
            assertEquals(entries.stream().map(JarEntry::getName).skip(1).sorted().toList(),
                    entries.stream().map(JarEntry::getName).skip(1).toList());
            for (JarEntry entry : entries) {
                assertFalse(entry.getName().matches(".*module-info\\.class|META-INF/.*\\.(SF|RSA|DSA)"), entry.getName());
                assertFalse(entry.getName().startsWith("org/eclipse/emf") || entry.getName().startsWith("org/osgi"), entry.getName());
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/versions")) {
                    try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
                        in.readInt();
                        in.readUnsignedShort();
                        assertTrue(in.readUnsignedShort() <= JAVA_17, entry.getName());
                    }
                }
            }
        }
    }

    @Test
    void shouldLeaveDataOutWhenAsked() throws IOException {
        Path out = folder.resolve("out.jar");

        Outcome.of("export", Workspace.wordCount(), "-o", out, "--no-data");

        try (JarFile jar = new JarFile(out.toFile())) {
            assertEquals("wordcount.WordCount", jar.getManifest().getMainAttributes().getValue("Main-Class"));
            assertEquals(null, jar.getEntry("META-INF/sluice/data/verses.txt"));
        }
    }

    @Test
    void shouldReplaceAFileWholeAndSayIt() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jar"), "old");

        Outcome outcome = Outcome.of("export", Workspace.wordCount(), "-o", out);

        assertTrue(outcome.out().startsWith(out + ": replaced"), outcome.out());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(out), files.toList());
        }
    }

    @Test
    void shouldRefuseDirectoryAndFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        Outcome directory = Outcome.of("export", Workspace.wordCount(), "-o", folder);
        Outcome below = Outcome.of("export", Workspace.wordCount(), "-o", file.resolve("out.jar"));

        assertEquals(1, directory.code());
        assertTrue(directory.firstError().contains("it is a directory"), directory.err());
        assertEquals(1, below.code());
        assertTrue(below.firstError().contains("is a file, not a folder"), below.err());
    }

    @Test
    void shouldKeepTheOldJarWhenThePipelineHasErrors() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jar"), "old");
        Path bad = Workspace.wordCountWith(folder, "bad.dstream", "(word, 1)", "(wrd, 1)");

        Outcome outcome = Outcome.of("export", bad, "-o", out);

        assertEquals(1, outcome.code());
        assertTrue(outcome.firstError().contains("SL-0502"), outcome.err());
        assertEquals("old", Files.readString(out));
    }

    @Test
    void shouldWriteAMavenProject() throws IOException {
        Path project = folder.resolve("project");

        Outcome outcome = Outcome.of("export", Workspace.wordCount(), "--target", "maven", "-o", project);

        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(Files.readString(project.resolve("pom.xml")).contains("<mainClass>wordcount.WordCount</mainClass>"));
        assertTrue(Files.exists(project.resolve("src/main/java/wordcount/WordCount.java")));
        assertTrue(Files.exists(project.resolve("src/main/resources/META-INF/sluice/pipeline.json")));
        try (Stream<Path> repository = Files.walk(project.resolve("repository"))) {
            assertEquals(List.of("sluice-runtime", "sluice-testkit"), repository.filter(path -> path.toString().endsWith(".jar"))
                    .map(path -> path.getFileName().toString().replaceFirst("-1\\.0\\.0-[0-9a-f]{8}\\.jar$", "")).sorted().toList());
        }
    }

    @Test
    void shouldSayWhatIsMissingForSpark() {
        Outcome outcome = Outcome.of("export", Workspace.wordCount(), "--target", "spark", "--spark-jars", folder,
                "-o", folder.resolve("out.jar"));

        assertEquals(1, outcome.code());
        assertTrue(outcome.firstError().contains("no spark-streaming_*.jar in '" + folder + "'"), outcome.err());
        assertFalse(Files.exists(folder.resolve("out.jar")));
    }
}
