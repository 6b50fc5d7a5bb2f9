package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.ErrorAction;
import org.sluice.catalog.NodeType;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;

/** Error policies and error outputs of nodes, as a user runs them: the pipelines and tests in {@code testdata/errors}. */
class ErrorEdgesTest {

    @TempDir
    Path folder;

    private static Path data() {
        return Workspace.root().resolve("tests/org.sluice.cli.tests/testdata");
    }

    @Test
    void shouldPassTheGoldenTests() {
        Outcome outcome = Outcome.of("test", data().resolve("errors"));

        assertEquals(0, outcome.code(), outcome.out() + outcome.err());
        assertTrue(outcome.out().endsWith("\n5 passed, 0 failed\n"), outcome.out());
    }

    @Test
    void shouldPassTheCheck() throws IOException {
        try (Stream<Path> files = Files.walk(data().resolve("errors"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".dstream")).toList()) {
                Outcome outcome = Outcome.of("check", file);

                assertEquals(0, outcome.code(), outcome.out() + outcome.err());
                assertTrue(outcome.out().contains("0 errors, 0 warnings"), outcome.out());
            }
        }
    }

    /** Outputs of one's own do nothing in a golden test, so that their errors are seen only in a run. */
    @Test
    void shouldTellErrorsOfAnOutputInARun() {
        Outcome outcome = Outcome.of("run", data().resolve("errors/output/output.dstream"), "--batches", "1", "--clock", "fast", "--json");

        assertEquals(0, outcome.code(), outcome.err());
        String line = outcome.outLines().get(0);
        assertTrue(line.contains("\"bad\":[\"x: java.lang.NumberFormatException\"]"), line);
        assertTrue(line.matches(".*\"store\":\\{\"in\":2,\"out\":\\d,\"errors\":1}.*"), line);
    }

    static Stream<String> typesThatRunCode() {
        return Catalog.standard().types().stream().filter(type -> !type.errorActions().isEmpty()).map(NodeType::id);
    }

    /** What the catalogue allows must not be refused by the engine. */
    @ParameterizedTest
    @MethodSource("typesThatRunCode")
    void shouldBeTakenByTheEngine(String id) throws Exception {
        List<ErrorAction> actions = Catalog.standard().find(id).orElseThrow().errorActions();
        Path from = data().resolve("nodes").resolve(id);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                if (!file.equals(from)) {
                    Files.copy(file, folder.resolve(from.relativize(file)));
                }
            }
        }
        Path file = folder.resolve("node.dstream");
        Pipeline pipeline = PipelineFiles.load(file);
        pipeline.getNodes().stream().filter(node -> node.eClass().getName().equals(id))
                .forEach(node -> node.setErrorPolicy(actions.contains(ErrorAction.SKIP) ? "SKIP" : "RETRY 1 1 s"));
        Files.write(file, PipelineFiles.toBytes(pipeline));

        Outcome outcome = Outcome.of("test", folder);

        // What its own test expects to fail is left out now.
        boolean failed = actions.contains(ErrorAction.SKIP) && Files.readString(folder.resolve("node.dstest")).contains("\"fails\"");
        String expected = failed ? "the run did not fail" : "0 failed";
        assertTrue(outcome.out().contains(expected) && !outcome.out().contains("missing") && !outcome.out().contains("cannot"), outcome.out() + outcome.err());
        assertTrue(Files.readString(file).contains("errorPolicy"));
    }
}
