package org.sluice.runner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.runner.TableOutput;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.Durations;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.TableFrame;
import org.sluice.telemetry.WireJson;

class RunTablesTest {

    @Test
    void shouldShowTheTablesOfARun() {
        showTables(false);
    }

    @Test
    void shouldShowTheTablesOfASafeRun() {
        showTables(true);
    }

    private static void showTables(boolean safe) {
        StreamingConf conf = new StreamingConf().setAppName("tables").clock(Clocks.manual(0)).out(new PrintStream(OutputStream.nullOutputStream()));
        PipelineDescription description = new PipelineDescription("Tables", "", 1000, "", 0, List.of(), List.of(), List.of());
        RunFrame frame = new RunFrame(RunFrame.PROTOCOL, "local-1", "Tables", 0, 1000, "manual", safe, 1, Map.of());
        try (StreamingContext context = new StreamingContext(conf, Durations.seconds(1))) {
            context.safe(safe);
            context.generatedStream(2, 1, (n, random) -> "tiger" + n).id("lines").foreachRDD(new TableOutput<>(TableOutput.Keep.ROWS, "line", 3)).id("table");
            try (PipelineRun run = new PipelineRun(frame, description, context, new SecretMask(List.of("tiger")))) {
                Stepper stepper = context.startStepped();
                stepper.step();
                stepper.step();

                List<TableFrame> tables = run.tables();

                assertEquals("[{\"nodeId\":\"table\",\"timeMillis\":2000,\"columns\":[\"line\"],\"rows\":[[\"***1\"],[\"***2\"],[\"***3\"]],\"dropped\":1}]", WireJson.toJson(tables));
            }
        }
    }
}
