package org.sluice.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.HistoryLimits;

class RunOptionsTest {

    @Test
    void shouldReadEveryOption() throws UsageException {
        RunOptions options = RunOptions.parse("--set", "a=1", "--set=b=x=y", "--env", "prod", "--conf", "sluice.state.store=disk", "--batches", "3", "--for=10 s", "--interval", "500ms",
                "--clock", "fast", "--checkpoint", "cp", "--fresh", "--safe", "--record", "rec", "--ui", "off", "--samples", "--json", "--parallelism", "2",
                "--verbose", "--help");

        assertEquals(new RunOptions(Map.of("a", "1", "b", "x=y"), OptionalLong.of(3), Optional.of(Duration.ofSeconds(10)),
                Optional.of(Duration.ofMillis(500)), true, Optional.of(Path.of("cp")), true, true, Optional.of(Path.of("rec")),
                OptionalInt.empty(), true, true, true, OptionalInt.of(2), true, Optional.empty(), Map.of(), Optional.of("prod"), Optional.empty(), Optional.empty(),
                Optional.empty(), Map.of("sluice.state.store", "disk"), Optional.empty(), Optional.empty(), Optional.empty()), options);
    }

    @Test
    void shouldCaptureSinksOfARunThatIsDebuggedUnlessToldOtherwise() throws UsageException {
        RunOptions safe = RunOptions.parse("--debug");
        RunOptions live = RunOptions.parse("--debug", "--no-safe", "--paused", "--debug-history", "16,500", "--debug-conditions", "classes");

        assertEquals(Optional.of(DebugOptions.DEFAULT), safe.debug());
        assertTrue(safe.safe());
        assertFalse(live.safe());
        assertEquals(Optional.of(new DebugOptions(true, new HistoryLimits(16 << 20, 500), Optional.of(Path.of("classes")))), live.debug());
        assertEquals(Optional.empty(), RunOptions.parse("--safe").debug());
        assertEquals("Option --debug-history takes MiB of memory and, after a comma, a number of batches, such as '64' or '64,10000', not 'much'.",
                assertThrows(UsageException.class, () -> RunOptions.parse("--debug-history", "much")).getMessage());
        assertEquals("Options --safe and --no-safe say the opposite. Give one of them.", assertThrows(UsageException.class, () -> RunOptions.parse("--safe", "--no-safe")).getMessage());
    }

    @Test
    void shouldReadFromWhichCheckpointToGoOn() throws UsageException {
        assertEquals(Optional.of(new RestoreOptions(2000, Optional.empty())), RunOptions.parse("--restore", "2000").restore());
        assertEquals(Optional.of(new RestoreOptions(2000, Optional.of(Path.of("cp")))), RunOptions.parse("--restore", "2000", "--restore-from", "cp").restore());
        assertEquals("Options --fresh and --restore say the opposite. Give one of them.", assertThrows(UsageException.class, () -> RunOptions.parse("--restore", "2000", "--fresh")).getMessage());
    }

    @Test
    void shouldServeADashboardOnAnyPortUnlessTold() throws UsageException {
        assertEquals(OptionalInt.of(0), RunOptions.parse().uiPort());
        assertEquals(OptionalInt.of(8080), RunOptions.parse(RunOptions.defaults().withUiPort(OptionalInt.empty()), List.of("--ui", "8080")).uiPort());
        assertEquals(OptionalInt.empty(), RunOptions.parse(RunOptions.defaults().withUiPort(OptionalInt.empty()), List.of()).uiPort());
    }

    @Test
    void shouldSayInOneLineWhatIsWrong() {
        refuses("Option --batches takes the number of batches after which to stop, a whole number, 1 or more, not '-1'.", "--batches", "-1");
        refuses("Option --batches takes the number of batches after which to stop, a whole number, 1 or more, not 'x'.", "--batches=x");
        refuses("Option --batches needs a value: --batches N.", "--batches");
        refuses("Option --for takes a duration of at least 1 ms such as '500 ms', '1s' or '5 min', not '5 parsecs'.", "--for", "5 parsecs");
        refuses("Option --interval takes a duration of at least 1 ms such as '500 ms', '1s' or '5 min', not '0 s'.", "--interval", "0 s");
        refuses("Option --clock takes 'real' or 'fast', not 'slow'.", "--clock", "slow");
        refuses("Option --ui takes a port from 0 (any free one) to 65535 or 'off', not '70000'.", "--ui", "70000");
        refuses("Option --set takes NAME=VALUE, not 'a'.", "--set", "a");
        refuses("Option --conf takes KEY=VALUE with a key that begins with 'sluice.' or 'spark.', not 'backlog=drop'.", "--conf", "backlog=drop");
        refuses("Option --conf takes KEY=VALUE with a key that begins with 'sluice.' or 'spark.', not 'sluice.backlog.policy'.", "--conf=sluice.backlog.policy");
        refuses("Option --safe takes no value, but 'yes' was given.", "--safe=yes");
        refuses("Unknown option '--batch'. Did you mean '--batches'? See --help.", "--batch", "3");
        refuses("Unknown option '--quux'. See --help.", "--quux");
        refuses("Unexpected argument 'three'. Options begin with '--'; see --help.", "three");
        refuses("Option --parallelism takes the number of threads, a whole number, 1 to 1024, not '0'.", "--parallelism", "0");
        refuses("Option --record takes a directory, but its value is empty.", "--record", "");
    }

    private static void refuses(String message, String... args) {
        UsageException problem = assertThrows(UsageException.class, () -> RunOptions.parse(args));

        assertEquals(message, problem.getMessage());
        assertTrue(problem.getMessage().lines().count() == 1);
    }
}
