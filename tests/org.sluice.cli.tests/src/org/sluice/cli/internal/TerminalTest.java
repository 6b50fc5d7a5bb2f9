package org.sluice.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void shouldColourOnAScreenOnly() {
        assertEquals("\033[31merror\033[0m", colours(Screen.of("12", Map.of("TERM", "xterm"))).bad("error"));
        assertEquals("error", colours(Screen.of("2", Map.of("TERM", "xterm"))).bad("error"));
        assertEquals("error", colours(Screen.of(null, Map.of())).bad("error"));
    }

    @Test
    void shouldHonourNoColorAndDumbTerminals() {
        assertEquals("ok", colours(Screen.of("12", Map.of("NO_COLOR", "1"))).good("ok"));
        assertEquals("ok", colours(Screen.of("12", Map.of("TERM", "dumb"))).good("ok"));
    }

    @Test
    void shouldShowProgressAndTakeItAwayBeforeAnError() {
        Terminal terminal = Terminal.onScreen(stream, stream, false, Screen.of("2", Map.of()));

        terminal.progress().step("checking", 2, 3, "b.dstream");
        terminal.fail(Failure.input("no"));

        assertEquals("\r\033[Kchecking 2/3 b.dstream\r\033[Ksluice: no\n", written.toString(StandardCharsets.UTF_8));
    }

    @Test
    void shouldShowNoProgressWhereErrorsAreRead() {
        Terminal terminal = Terminal.onScreen(stream, stream, false, Screen.of("1", Map.of()));

        terminal.progress().step("checking", 2, 3, "b.dstream");
        terminal.progress().clear();

        assertEquals("", written.toString(StandardCharsets.UTF_8));
    }

    private Colours colours(Screen screen) {
        return Terminal.onScreen(stream, stream, false, screen).colours();
    }
}
