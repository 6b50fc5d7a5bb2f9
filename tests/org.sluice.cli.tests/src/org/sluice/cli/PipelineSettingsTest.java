package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is set for a pipeline as a whole has to reach its run, its jar and its program for Spark. */
class PipelineSettingsTest {

    @TempDir
    private Path folder;

    private Path wordCount;

    @BeforeEach
    void copyOfTheExample() throws IOException {
        wordCount = Workspace.copyOf("word-count", folder);
    }

    private Path with(String... attributes) throws IOException {
        String text = Files.readString(wordCount);
        return Files.writeString(wordCount.resolveSibling("changed.dstream"), text.replace("    formatVersion=\"1\"",
                "    formatVersion=\"1\"\n    " + String.join("\n    ", attributes)));
    }

    @Test
    void shouldSayWhichValueOfASettingARunCannotKeep() {
        Outcome outcome = Outcome.of("run", wordCount, "--clock", "fast", "--batches", "1", "--safe", "--conf", "sluice.backlog.policy=forget");

        assertEquals(1, outcome.code(), outcome.err());
        assertTrue(outcome.firstError().contains("sluice.backlog.policy"), outcome.err());
        assertTrue(!outcome.hasStackTrace(), outcome.err());
    }

    @Test
    void shouldPackTheStoreOnDiskOnlyWhereItIsUsed() throws IOException {
        Path plain = folder.resolve("plain.jar");
        Path disk = folder.resolve("disk.jar");

        Outcome.of("export", wordCount, "-o", plain);
        Outcome outcome = Outcome.of("export", with("stateStore=\"disk\""), "-o", disk);

        assertEquals(0, outcome.code(), outcome.err());
        try (JarFile without = new JarFile(plain.toFile()); JarFile with = new JarFile(disk.toFile())) {
            for (String entry : List.of("org/h2/mvstore/MVStore.class", "META-INF/services/org.sluice.streaming.spi.StateStoreProvider")) {
                assertNull(without.getEntry(entry), entry);
                assertNotNull(with.getEntry(entry), entry);
            }
        }
    }

    @Test
    void shouldSetForSparkWhatSparkKnowsAndSayWhatItDoesNot() throws IOException {
        Outcome outcome = Outcome.of("generate", with("maxRate=\"500\"", "backPressure=\"true\"", "backlogPolicy=\"merge\""), "--target", "spark", "-o",
                folder.resolve("out"));

        assertEquals(0, outcome.code(), outcome.err());
        String program = sources(folder.resolve("out"));
        assertTrue(program.contains("conf.setIfMissing(\"spark.streaming.receiver.maxRate\", \"500\");"), program);
        assertTrue(program.contains("conf.setIfMissing(\"spark.streaming.backpressure.enabled\", \"true\");"), program);
        assertTrue(!program.contains("backlog"), program);
        assertEquals(1, outcome.err().lines().filter(line -> line.contains("SL-0118 info: The setting 'When batches wait'")).count(), outcome.err());
    }

    private static String sources(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
