package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void shouldExplainItself() {
        Outcome outcome = Outcome.of("--help");

        assertEquals(0, outcome.code());
        assertTrue(outcome.out().contains("Exit codes: 0 fine"), outcome.out());
        assertTrue(Outcome.of("--version").out().startsWith("sluice "));
        assertEquals("", outcome.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "run", "test", "generate", "export", "render", "diff"})
    void shouldExplainEachVerbWithExamples(String verb) {
        Outcome outcome = Outcome.of(verb, "--help");

        assertEquals(0, outcome.code());
        assertTrue(outcome.out().startsWith("Usage: sluice " + verb), outcome.out());
        assertTrue(outcome.out().contains("Examples:\n  sluice " + verb), outcome.out());
        assertTrue(outcome.out().contains("Exit codes:"), outcome.out());
        assertEquals(outcome, Outcome.of("help", verb));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                        | sluice: unknown verb ''",
        "chek                      | sluice: unknown verb 'chek'; the verbs are check, run, test",
        "rendering                 | sluice: unknown verb 'rendering'; did you mean 'render'?",
        "--frob                    | sluice: unknown option '--frob'",
        "check                     | sluice: check: no pipeline given",
        "run                       | sluice: run: no pipeline file given",
        "run a b                   | sluice: run: only one pipeline file can be given, 'b' is too much",
        "run a --frob              | sluice: run: unknown option '--frob'",
        "run a --batches           | sluice: run: '--batches' needs a value",
        "run a --batches -1        | sluice: run: Option --batches takes the number of batches",
        "run a --batches 0         | sluice: run: Option --batches takes",
        "run a --batches many      | sluice: run: Option --batches takes",
        "run a --for soon          | sluice: run: Option --for takes a duration",
        "run a --clock slow        | sluice: run: Option --clock takes 'real' or 'fast'",
        "run a --ui 70000          | sluice: run: Option --ui takes a port",
        "run a --set minLength     | sluice: run: Option --set takes NAME=VALUE",
        "generate a                | sluice: generate: '-o DIR' is missing",
        "generate a -o b --target x| sluice: generate: '--target' is embedded or spark, not 'x'",
        "export a                  | sluice: export: '-o OUT' is missing",
        "export a -o b --target x  | sluice: export: '--target' is embedded, spark or maven, not 'x'",
        "render a                  | sluice: render: '-o OUT' is missing",
        "diff a                    | sluice: diff: two pipelines are needed",
        "test                      | sluice: test: no golden test given"})
    void shouldRefuseWrongUsageInOneLine(String args, String message) {
        Outcome outcome = Outcome.of((Object[]) args.split(" +"));

        assertEquals(2, outcome.code(), outcome.err());
        assertTrue(outcome.err().startsWith(message), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void shouldAskForAVerb() {
        Outcome outcome = Outcome.of();

        assertEquals(2, outcome.code());
        assertTrue(outcome.err().startsWith("sluice: no verb given"), outcome.err());
    }

    @Test
    void shouldShowStackTraceOnlyWhenAsked() {
        assertFalse(Outcome.of("diff", "no.dstream", "no.dstream").hasStackTrace());
        assertTrue(Outcome.of("diff", "no.dstream", "no.dstream", "--verbose").hasStackTrace());
    }
}
