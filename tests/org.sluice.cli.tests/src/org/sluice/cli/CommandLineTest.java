package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.cli.internal.CommandLine;
import org.sluice.cli.internal.Failure;
import org.sluice.cli.internal.Option;

class CommandLineTest {

    private static final List<Option> OPTIONS = List.of(Option.values("--set", "NAME=VALUE", ""),
            Option.value("-o", "FILE", ""), Option.flag("--json", ""));

    @Test
    void shouldKeepWordsAndOptionsApartInAnyOrder() {
        CommandLine line = parse("run", "--json", "a.dstream", "-o", "x.jar", "b");

        assertEquals(List.of("a.dstream", "b"), line.words());
        assertTrue(line.has("--json"));
        assertEquals("x.jar", line.value("-o", ""));
    }

    @Test
    void shouldReadValuesAfterEqualsSign() {
        CommandLine line = parse("run", "--set=a=b=c", "--set", "d=e");

        assertEquals(List.of("--set", "a=b=c", "--set", "d=e"), line.optionsAsGiven(OPTIONS));
    }

    @Test
    void shouldTakeNegativeNumbersAsValues() {
        assertEquals("-1", parse("run", "-o", "-1").value("-o", ""));
    }

    @Test
    void shouldEndOptionsAtTwoDashes() {
        assertEquals(List.of("--json"), parse("run", "--", "--json").words());
    }

    @Test
    void shouldRefuseWhatItDoesNotKnow() {
        assertEquals("run: unknown option '--jsn'; 'run' has --set, -o, --json (see 'sluice run --help')",
                failure("run", "--jsn"));
    }

    @Test
    void shouldRefuseMissingValue() {
        assertEquals("run: '-o' needs a value: -o FILE", failure("run", "-o"));
        assertEquals("run: '-o' needs a value: -o FILE", failure("run", "-o", "--json"));
    }

    @Test
    void shouldRefuseSecondValueAndValueOfFlag() {
        assertEquals("run: '-o' is given twice; give it once", failure("run", "-o", "a", "-o", "b"));
        assertEquals("run: '--json' takes no value; leave '=yes' out", failure("run", "--json=yes"));
    }

    private static CommandLine parse(String... args) {
        return CommandLine.parse(args[0], args, OPTIONS);
    }

    private static String failure(String... args) {
        Failure failure = assertThrows(Failure.class, () -> parse(args));
        assertEquals(2, failure.exitCode());
        return failure.getMessage();
    }
}
