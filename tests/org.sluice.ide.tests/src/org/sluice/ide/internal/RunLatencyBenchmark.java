package org.sluice.ide.internal;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRuns;

/**
 * How long it takes from pressing Run to the first numbers on the canvas: budget 2 s once warm, with batches of one second
 * whose times are fixed by the clock, so that half a second of it is waiting on average. Not part of the tests; run by name.
 */
final class RunLatencyBenchmark extends DesignerUiTest {

    private static final int RUNS = 12;

    @Test
    void measure() {
        var address = new ArrayList<Long>();
        var batch = new ArrayList<Long>();
        for (int i = 0; i < RUNS; i++) {
            var button = designer.toolbarButton("Run the pipeline");
            PipelineRun before = PipelineRuns.get().newestOf(designer.file()).orElse(null);
            long start = System.nanoTime();
            robot.click(button);
            Await.until("a run", () -> PipelineRuns.get().newestOf(designer.file()).orElse(null) != before, LATER, () -> "none");
            PipelineRun run = newestRun();
            Await.until("a dashboard", () -> run.dashboard().isPresent(), LATER, () -> run.progress().toString());
            address.add((System.nanoTime() - start) / 1_000_000);
            Await.until("numbers on the canvas", () -> shownBatch() > 0 && run.progress().batch().isPresent(), LATER, () -> run.progress().toString());
            batch.add((System.nanoTime() - start) / 1_000_000);
            run.stop();
            Await.until("the end of the run", run::isOver, LATER, () -> run.progress().toString());
        }
        System.out.println("press to dashboard line, ms: " + address + ", median warm " + median(address));
        System.out.println("press to first numbers, ms: " + batch + ", median warm " + median(batch));
    }

    private static long median(List<Long> millis) {
        return millis.stream().skip(2).sorted().toList().get((millis.size() - 2) / 2);
    }
}
