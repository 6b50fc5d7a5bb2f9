package org.sluice.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.telemetry.EnvironmentDescription;
import org.sluice.telemetry.ParameterDescription;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.WireJson;

class ParameterSetTest {

    private final Map<String, String> variables = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    private static PipelineDescription description() {
        return new PipelineDescription("Orders", "", 1000, "", 0,
                List.of(new ParameterDescription("host", "STRING", "localhost", ""), new ParameterDescription("port", "INT", "${env:PORT}", ""),
                        new ParameterDescription("apiKey", "STRING", "", "", true)),
                List.of(), List.of(),
                List.of(new EnvironmentDescription("dev", "", Map.of("port", "1")),
                        new EnvironmentDescription("prod", "", Map.of("host", "orders.example.com", "port", "443", "apiKey", "${file:key.txt}"))), Map.of());
    }

    @Test
    void shouldTakeWhatWasGivenThenTheEnvironmentThenTheDefault() throws UsageException {
        variables.put("SLUICE_PARAMETER_API_KEY", "tiger");

        assertEquals("{host=localhost, port=1, apiKey=tiger}", set("--env", "dev").values().toString());
        assertEquals("{host=orders.example.com, port=443, apiKey=tiger}", set("--env=prod").values().toString());
        assertEquals("{host=here, port=443, apiKey=tiger}", set("--env", "prod", "--set", "host=here").values().toString());
        variables.put("PORT", "8080");
        assertEquals("{host=localhost, port=8080, apiKey=tiger}", set().values().toString());
    }

    @Test
    void shouldReadSecretsFromFilesBesideThePipelineAndFromReferences() throws UsageException, IOException {
        Files.writeString(folder.resolve("key.txt"), "two\nlines\r\n\n");
        assertEquals("two\nlines", set("--env", "prod").values().get("apiKey"));

        Path other = Files.writeString(folder.resolve("other.txt"), "other");
        assertEquals("other", set("--env", "prod", "--set", "apiKey=${file:" + other.toAbsolutePath() + "}").values().get("apiKey"));
        variables.put("KEY", "of-variable");
        assertEquals("of-variable", set("--env", "prod", "--set", "apiKey=${env:KEY}").values().get("apiKey"));
    }

    @Test
    void shouldSayInOneLineWhatIsMissing() throws IOException {
        refuses("Parameter 'apiKey' is a secret without a value. Set the environment variable SLUICE_PARAMETER_API_KEY, or give a reference:"
                + " --set 'apiKey=${file:PATH}'.", "--env", "dev");
        refuses("Parameter 'port' comes from the environment variable PORT, which is not set. Set it, or give the value with --set port=VALUE.");
        refuses("Parameter 'apiKey' comes from the file 'key.txt', which does not exist. Put the value into that file, or refer to another one with"
                + " --set 'apiKey=${file:PATH}'.", "--env", "prod");
        refuses("Parameter 'apiKey' comes from the environment variable KEY, which is not set. Set it, or SLUICE_PARAMETER_API_KEY.",
                "--env", "dev", "--set", "apiKey=${env:KEY}");
        refuses("Unknown environment 'test' in --env. Known are: dev, prod.", "--env", "test");
        Files.write(folder.resolve("key.txt"), new byte[] {(byte) 0xFF});
        refuses("Parameter 'apiKey' comes from the file 'key.txt', which is not a text in UTF-8. Put the value into that file, or refer to another one with"
                + " --set 'apiKey=${file:PATH}'.", "--env", "prod");
        Files.write(folder.resolve("key.txt"), new byte[70_000]);
        refuses("Parameter 'apiKey' comes from the file 'key.txt', which has more than 64 KiB. Put the value into that file, or refer to another one with"
                + " --set 'apiKey=${file:PATH}'.", "--env", "prod");
    }

    @Test
    void shouldRefuseASecretOnTheCommandLineWithoutRepeatingIt() {
        refuses("Parameter 'apiKey' is a secret and cannot stand on the command line. Set the environment variable SLUICE_PARAMETER_API_KEY,"
                + " or give a reference: --set 'apiKey=${file:PATH}'.", "--env", "dev", "--set", "apiKey=tiger");
    }

    @Test
    void shouldNotRepeatASecretOfTheWrongType() {
        PipelineDescription number = new PipelineDescription("Orders", "", 1000, "", 0,
                List.of(new ParameterDescription("pin", "INT", "", "", true)), List.of(), List.of());
        variables.put("SLUICE_PARAMETER_PIN", "tiger");

        String message = assertThrows(UsageException.class,
                () -> ParameterSet.ofRun(number, RunOptions.defaults(), folder, variables::get)).getMessage();

        assertEquals("Parameter 'pin' is a secret of another kind, but must be a whole number from -2147483648 to 2147483647.", message);
    }

    @Test
    void shouldMaskSecretsWhereverTheyStand() throws UsageException {
        variables.put("SLUICE_PARAMETER_API_KEY", "a \"tiger\"\nin two lines");
        ParameterSet set = set("--env", "dev");

        assertEquals("{host=localhost, port=1, apiKey=***}", set.shown().toString());
        assertEquals("ParameterSet{host=localhost, port=1, apiKey=***}", set.toString());
        assertEquals("refused: ***!", set.mask("refused: a \"tiger\"\nin two lines!"));
        assertEquals("refused: ***!", set.mask("refused: a \"tiger\" in two lines!"));
        assertEquals("{\"key\":\"***\"}", set.mask("{\"key\":" + WireJson.toJson(set.values().get("apiKey")) + "}"));
        assertFalse(RunOptions.defaults().withCompleted(set.values()).toString().contains("tiger"));
    }

    @Test
    void shouldLeaveShortSecretsInTexts() throws UsageException {
        variables.put("SLUICE_PARAMETER_API_KEY", "no");

        assertEquals("no such thing", set("--env", "dev").mask("no such thing"));
    }

    @Test
    void shouldLetATestGiveAnyValue() throws UsageException {
        ParameterSet set = ParameterSet.ofTest(description(), Optional.of("dev"), Map.of("apiKey", "of the test"), folder);

        assertEquals("of the test", set.values().get("apiKey"));
        assertEquals("Parameter 'apiKey' is a secret without a value. Give the test any value for it in \"parameters\", or set the environment"
                + " variable SLUICE_PARAMETER_API_KEY.", assertThrows(UsageException.class,
                        () -> ParameterSet.ofTest(description(), Optional.of("dev"), Map.of(), folder)).getMessage());
    }

    private ParameterSet set(String... args) throws UsageException {
        return ParameterSet.ofRun(description(), RunOptions.parse(args), folder, variables::get);
    }

    private void refuses(String message, String... args) {
        assertEquals(message, assertThrows(UsageException.class, () -> set(args)).getMessage());
    }
}
