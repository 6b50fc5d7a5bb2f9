package org.sluice.runner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.Durations;
import org.sluice.streaming.Optional;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Tuple2;
import org.sluice.telemetry.FailureFrame;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.WireJson;

/** What a dashboard gets to see of a run that has a secret. */
class MaskedTelemetryTest {

    @Test
    void shouldMaskSamplesStateAndFailures() {
        StreamingConf conf = new StreamingConf().setAppName("secret").clock(Clocks.manual(0)).out(new PrintStream(OutputStream.nullOutputStream()));
        PipelineDescription description = new PipelineDescription("Secret", "", 1000, "", 0, List.of(), List.of(), List.of());
        RunFrame frame = new RunFrame(RunFrame.PROTOCOL, "local-1", "Secret", 0, 1000, "manual", false, 1, Map.of());
        try (StreamingContext context = new StreamingContext(conf, Durations.seconds(1))) {
            context.generatedStream(1, 1, (n, random) -> "tiger" + n).id("lines").mapToPair(line -> {
                if (line.endsWith("1")) {
                    throw new IllegalStateException("no " + line);
                }
                return new Tuple2<>(line, line);
            }).id("pairs").<String>updateStateByKey((values, state) -> Optional.of("is tiger")).id("state").print().id("console");
            try (PipelineRun run = new PipelineRun(frame, description, context, new SecretMask(List.of("tiger")))) {
                run.sampleAlways();
                Stepper stepper = context.startStepped();
                stepper.step();
                assertEquals("[\"***0\"]", WireJson.toJson(run.sample("lines").orElseThrow().records()));
                assertEquals("[{\"key\":\"***0\",\"value\":\"is ***\"}]", WireJson.toJson(run.state("state", "", 5).orElseThrow().entries()));
                stepper.step();
                FailureFrame failure = run.lastBatch().orElseThrow().failure().orElseThrow();
                assertEquals("***1", failure.record());
                assertEquals("no ***1", failure.message());
                assertTrue(failure.stackTrace().contains("***1") && !failure.stackTrace().contains("tiger"), failure.stackTrace());
            }
        }
    }
}
