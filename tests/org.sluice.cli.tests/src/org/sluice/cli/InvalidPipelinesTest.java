package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.Severity;

/** Pipelines that are wrong in one way each, named by the code they have to yield: {@code testdata/invalid/CODE-what.dstream}. */
class InvalidPipelinesTest {

    /** Codes no file can have: 0104 and 0118 are no problems, ids used twice are found by the loader (0010), the last two tell defects of Sluice. */
    private static final Set<String> NOT_FROM_A_FILE = Set.of("SL-0104", "SL-0118", "SL-0201", "SL-0504", "SL-0599");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> shouldYieldItsCode() throws IOException {
        return files().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            byte[] before = Files.readAllBytes(file);

            Outcome outcome = Outcome.of("check", file);

            List<String> found = outcome.outLines().stream().filter(line -> line.contains(": " + code(file) + " ")).toList();
            assertFalse(found.isEmpty(), outcome.out() + outcome.err());
            assertEquals(outcome.out().contains(" error: ") ? 1 : 0, outcome.code(), outcome.out());
            assertFalse(outcome.hasStackTrace(), outcome.out() + outcome.err());
            assertArrayEquals(before, Files.readAllBytes(file));
        }));
    }

    @TestFactory
    Stream<DynamicTest> shouldBeRefusedByVerbsThatNeedASoundPipeline() throws IOException {
        return files().stream().filter(file -> Outcome.of("check", file).code() == 1).map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            for (Outcome outcome : List.of(Outcome.of("run", file, "--clock", "fast", "--batches", "1"), Outcome.of("export", file, "-o", folder.resolve("out.jar")),
                    Outcome.of("generate", file, "--target", "spark", "-o", folder.resolve("out")))) {
                assertEquals(1, outcome.code(), outcome.out() + outcome.err());
                assertFalse(outcome.err().isBlank());
                assertFalse(outcome.hasStackTrace(), outcome.err());
                assertFalse(outcome.err().contains("internal error"), outcome.err());
            }
            assertEquals(List.of(), list(folder));
        }));
    }

    @Test
    void shouldHaveASampleOfEveryCode() throws IOException {
        Set<String> sampled = new TreeSet<>();
        for (Path file : files()) {
            sampled.add(code(file));
        }
        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertTrue(sampled.contains(code.code()) || NOT_FROM_A_FILE.contains(code.code()), "no file in testdata/invalid yields " + code.code());
            assertTrue(code.severity() != Severity.INFO || NOT_FROM_A_FILE.contains(code.code()), code.code());
        }
        assertTrue(files().size() >= 100, files().size() + " files");
    }

    private static List<Path> files() throws IOException {
        List<Path> files = list(Workspace.root().resolve("tests/org.sluice.cli.tests/testdata/invalid"));
        assertFalse(files.isEmpty());
        return files;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String code(Path file) {
        return file.getFileName().toString().substring(0, "SL-0000".length());
    }
}
