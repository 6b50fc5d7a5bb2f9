package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Environments and secrets from the command line. */
class EnvironmentTest {

    private static final String END_OF_PARAMETERS = "documentation=\"Shortest word that counts, in letters.\"/>\n";
    private static final String ENVIRONMENTS = """
              <environments name="dev">
                <values name="minLength"
                    value="3"/>
              </environments>
              <environments name="prod">
                <values name="file"
                    value="prod/lines.txt"/>
                <values name="minLength"
                    value="5"/>
              </environments>
            """;

    @TempDir
    Path folder;
    private Path pipeline;

    @BeforeEach
    void copyWordCount() throws IOException {
        pipeline = Workspace.wordCountWith(folder, "words.dstream", END_OF_PARAMETERS, END_OF_PARAMETERS + ENVIRONMENTS);
        Files.writeString(folder.resolve("verses.txt"), "to be or not the beginning\n");
        Files.writeString(Files.createDirectory(folder.resolve("prod")).resolve("lines.txt"), "of production\n");
    }

    @Test
    void shouldRunWithTheValuesOfAnEnvironment() {
        assertTrue(run("--env", "dev").out().contains("\"words\":{\"in\":6,\"out\":3}"), run("--env", "dev").out());
        assertTrue(run("--env", "prod").out().contains("[\"production\",1]"), run("--env", "prod").out());
        assertTrue(run("--env", "prod", "--set", "file=verses.txt").out().contains("[\"beginning\",1]"));
    }

    @Test
    void shouldNameTheEnvironmentsThereAre() {
        Outcome outcome = run("--env", "test");

        assertEquals(2, outcome.code());
        assertEquals("sluice: Unknown environment 'test' in --env. Known are: dev, prod.", outcome.firstError());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
    }

    @Test
    void shouldCheckWithTheValuesOfAnEnvironment() throws IOException {
        Files.delete(folder.resolve("prod/lines.txt"));

        assertEquals(0, Outcome.of("check", pipeline, "--env", "dev").code());
        assertEquals(2, Outcome.of("check", pipeline, "--env", "test").code());
        assertTrue(Outcome.of("check", pipeline, "--env", "test").firstError().contains("known are dev, prod"));
    }

    @Test
    void shouldTestWithTheValuesOfAnEnvironment() throws IOException {
        Path test = Files.writeString(folder.resolve("words.dstest"), "{\"pipeline\": \"words.dstream\", \"inputs\": {\"lines\": [[\"a word counted\"]]},"
                + " \"expect\": {\"words\": [[\"word\", \"counted\"]]}}");

        assertEquals(0, Outcome.of("test", test, "--env", "dev").code(), Outcome.of("test", test, "--env", "dev").out());
        assertTrue(Outcome.of("test", test, "--env", "prod").out().contains("- missing     \"word\""), Outcome.of("test", test, "--env", "prod").out());
        assertTrue(Outcome.of("test", test, "--env", "test").out().contains("Known are: dev, prod."));
    }

    @Test
    void shouldTellDifferencesOfEnvironments() throws IOException {
        Path changed = Files.writeString(folder.resolve("changed.dstream"), Files.readString(pipeline)
                .replace("value=\"5\"", "value=\"6\"").replace("environments name=\"dev\"", "environments name=\"test\""));

        assertEquals(List.of("- environment dev (minLength = 3)", "+ environment test (minLength = 3)",
                "~ environment prod, value minLength value: 5 → 6"), Outcome.of("diff", pipeline, changed).outLines());
    }

    @Test
    void shouldMergeValuesOfEnvironments() throws IOException {
        String base = Files.readString(pipeline);
        Path ours = Files.writeString(folder.resolve("ours.dstream"), base.replace("value=\"5\"", "value=\"6\""));
        Path theirs = Files.writeString(folder.resolve("theirs.dstream"), base.replace("value=\"3\"", "value=\"2\""));
        Path out = folder.resolve("merged.dstream");

        assertEquals(0, Outcome.of("merge", pipeline, ours, theirs, "-o", out).code());
        assertEquals(base.replace("value=\"5\"", "value=\"6\"").replace("value=\"3\"", "value=\"2\""), Files.readString(out));
    }

    @Test
    void shouldKeepASecretOutOfEverything() throws IOException {
        Path secret = Workspace.wordCountWith(folder, "secret.dstream", END_OF_PARAMETERS,
                END_OF_PARAMETERS + "  <parameters name=\"key\" secret=\"true\"/>\n");
        Files.writeString(secret, Files.readString(secret).replace("new Tuple2&lt;>(word, 1)", "new Tuple2&lt;>(word + key, 1)"));
        Path key = Files.writeString(folder.resolve("key.txt"), "tiger-in-the-tank\n");

        Outcome missing = Outcome.of("run", secret, "--clock", "fast", "--batches", "1");
        assertEquals(2, missing.code());
        assertEquals("sluice: Parameter 'key' is a secret without a value. Set the environment variable SLUICE_PARAMETER_KEY, or give a reference:"
                + " --set 'key=${file:PATH}'.\n", missing.err());

        Path record = folder.resolve("golden");
        Outcome recorded = Outcome.of("run", secret, "--clock", "fast", "--batches", "1", "--set", "key=${file:" + key + "}", "--record", record, "--safe");
        assertEquals(0, recorded.code(), recorded.err());
        Path test = record.resolve("word-count.dstest");
        assertTrue(Files.readString(test).contains("[\"be***\",1]"), Files.readString(test));
        assertFalse(Files.readString(test).contains("tiger"), Files.readString(test));
        assertEquals(0, Outcome.of("test", test).code(), Outcome.of("test", test).out());

        assertFalse(Outcome.of("check", secret).out().contains("error:"), Outcome.of("check", secret).out());
    }

    private Outcome run(String... options) {
        Object[] args = new Object[options.length + 7];
        Object[] first = {"run", pipeline, "--clock", "fast", "--batches", "1", "--json"};
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(options, 0, args, first.length, options.length);
        return Outcome.of(args);
    }
}
