package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Row L16: a context stops when its process ends. */
class EndingProgramIT {

    private static String run(boolean gracefully, boolean inside) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                KillRecoveryIT.classes(StreamingContext.class) + File.pathSeparator + KillRecoveryIT.classes(EndingProgram.class), EndingProgram.class.getName(),
                String.valueOf(gracefully), String.valueOf(inside)).redirectErrorStream(true).start();
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the process hangs");
            return process.exitValue() + ": " + new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ").trim();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void shouldL16StopWhenTheProcessEnds() throws Exception {
        assertEquals("7: [one]", run(false, false));
    }

    @Test
    void shouldL16StopGracefullyWhenTheProcessEndsIfAskedTo() throws Exception {
        assertEquals("7: [one] [two] [three]", run(true, false));
    }

    @Test
    void shouldL16EndAlsoWhenTheBatchThreadEndsTheProcess() throws Exception {
        assertEquals("7: [one]", run(false, true));
    }
}
