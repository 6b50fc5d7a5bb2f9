package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.telemetry.TelemetryClient;
import org.sluice.telemetry.debug.BatchHashes;
import org.sluice.telemetry.debug.ControlFrame;

/** Example pipelines as processes of their own, debugged over HTTP. */
class DebuggedExamplesIT {

    private static final int BATCHES = 30;
    private static final int MOVES = 1_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"word-count", "moving-average", "anomaly-watch"})
    @Timeout(180)
    void shouldShowTheSameHashesAfterAThousandRandomMovesAsInTheFirstStraightRun(String example) throws Exception {
        Path pipeline = Workspace.copyOf(example, folder);
        Path jar = folder.resolve(example + ".jar");
        Outcome exported = Outcome.of("export", pipeline, "-o", jar);
        assertEquals(0, exported.code(), exported.err());
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString(), "--debug", "--paused", "--clock", "fast", "--ui", "0")
                .directory(pipeline.getParent().toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader err = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
                TelemetryClient client = TelemetryClient.connect(address(err), snapshot -> { })) {
            get(client.debug().pause());
            Map<Long, BatchHashes> straight = new HashMap<>();
            for (long batch = 1; batch <= BATCHES; batch++) {
                ControlFrame at = get(client.debug().step());
                assertEquals(batch, at.batch());
                assertTrue(at.shown().get().nodes().values().stream().allMatch(node -> node.missing().get() == 0), at::toString);
                straight.put(batch, get(client.debug().hashes(0)));
            }
            assertFalse(straight.get(1L).edges().isEmpty());

            Random random = new Random(11);
            long at = BATCHES;
            for (int i = 0; i < MOVES; i++) {
                int move = random.nextInt(4);
                ControlFrame there = move == 0 && at < BATCHES ? get(client.debug().step()) : move == 1 && at > 1 ? get(client.debug().stepBack())
                        : get(client.debug().goTo(1 + random.nextInt(BATCHES)));
                at = there.batch();
                assertEquals(straight.get(at), get(client.debug().hashes(0)), "move " + i);
            }
            assertEquals(BATCHES, get(client.debug().control()).history().latest());
        } finally {
            process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static <T> T get(CompletableFuture<T> answer) throws Exception {
        return answer.get(30, TimeUnit.SECONDS);
    }

    private static URI address(BufferedReader err) throws Exception {
        String line = err.readLine();
        while (line != null && !line.startsWith("sluice: dashboard ")) {
            line = err.readLine();
        }
        assertNotNull(line, "the run has not said where it is");
        return URI.create(line.substring("sluice: dashboard ".length()));
    }
}
