package org.sluice.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.launching.PipelineRun;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.PipelineFiles;

/**
 * Measures the designer beside a run, in its own window: from the end of a batch to its pixels, from an edit to the first batch on the screen, how busy the user interface is with live numbers, and
 * whether memory stays flat over minutes. Started by {@code ./build bench debug} with the designer; ends it when done.
 */
public final class LiveBench implements IStartup {

    private static final double NO_BUDGET = Double.POSITIVE_INFINITY;

    private final List<Row> rows = new ArrayList<>();
    private final boolean quick = Boolean.getBoolean("sluice.bench.quick");
    private int failed;
    private int passed;

    @Override
    public void earlyStartup() {
        if (System.getProperty("sluice.bench.cases") == null) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            int status = 1;
            try {
                measure(new LiveStage(display));
                status = failed == 0 ? 0 : 1;
                Files.writeString(Path.of(System.getProperty("sluice.bench.status")), Integer.toString(status));
            } catch (Exception | LinkageError e) {
                e.printStackTrace();
            }
            Runtime.getRuntime().halt(status); // engines that still run end with the designer
        });
    }

    private void measure(LiveStage stage) throws Exception {
        System.out.printf(Locale.ROOT, "%-30s %10s %10s %10s %6s  %s%n", "case", "median", "p95", "max", "runs", "budget");
        for (String name : System.getProperty("sluice.bench.cases").split(" ")) {
            switch (name) {
                case "batch-end-to-pixel" -> batchToPixel(stage);
                case "edit-to-first-batch" -> editToBatch(stage);
                case "soak" -> soak(stage);
                default -> uiThread(stage);
            }
        }
        if (System.getProperty("sluice.bench.json") != null) {
            Files.write(Path.of(System.getProperty("sluice.bench.json")), rows.stream().map(Row::json).toList());
        }
        System.out.println();
        System.out.println("benchmarks: " + passed + " passed, " + failed + " failed" + (quick ? " (a quick run: the numbers mean nothing)" : ""));
    }

    /** By the clock of the machine, which engine and designer share: when the engine said that the batch was over, and when the display server had drawn its numbers. */
    private void batchToPixel(LiveStage stage) throws Exception {
        stage.open(LiveStage.counting("300 ms"), null);
        Map<Long, Long> drawn = new LinkedHashMap<>();
        stage.onPaint(() -> {
            LiveSnapshot shown = stage.editor().getLiveAnnotations().current();
            if (shown != null) {
                drawn.putIfAbsent(shown.timeMillis(), System.currentTimeMillis());
            }
        });
        PipelineRun run = stage.run();
        stage.until(() -> stage.batch() > 20);
        drawn.clear();
        stage.until(() -> drawn.size() > (quick ? 3 : 101));
        List<Double> millis = new ArrayList<>();
        for (var one : new ArrayList<>(drawn.entrySet()).subList(1, drawn.size())) {
            millis.add(one.getValue() - (double) run.telemetry().orElseThrow().batch(one.getKey()).get().finishedMillis());
        }
        stage.end(run);
        stage.close();
        row("batch-end-to-pixel", "ms", millis, 250);
    }

    private void editToBatch(LiveStage stage) throws Exception {
        stage.open(LiveStage.counting("100 ms"), null);
        List<Double> millis = new ArrayList<>();
        for (int i = quick ? 0 : -3; i < (quick ? 1 : 15); i++) {
            long begun = System.nanoTime();
            stage.edit("record -> record._2() % 2 == " + Math.abs(i % 2) + " && record._2() > " + (i + 10));
            PipelineRun run = stage.run();
            stage.until(() -> stage.batch() > 0 && run.progress().batch().isPresent());
            if (i >= 0) {
                millis.add((System.nanoTime() - begun) / 1e6);
            }
            stage.end(run);
        }
        stage.close();
        row("edit-to-first-batch", "ms", millis, 2000);
    }

    /** Every number of 700 nodes and 1,000 edges is another one ten times a second: all in sight, and a part of them at 100 %. Percent of the processor time of one processor, by seconds. */
    private void uiThread(LiveStage stage) throws Exception {
        CanvasGraph graph = CanvasGraph.of(700, 1000, 0);
        stage.open(PipelineFiles.toBytes(graph.pipeline), PipelineFiles.toBytes(graph.layout));
        stage.editor().getLiveAnnotations().setAttached(true);
        List<Double> overview = busy(stage);
        stage.zoom(1);
        List<Double> close = busy(stage);
        stage.close();
        row("ui-thread-1000-edges", "%", overview, 5);
        row("ui-thread-1000-edges-at-100", "%", close, NO_BUDGET);
    }

    private List<Double> busy(LiveStage stage) {
        List<Double> percents = new ArrayList<>();
        int[] batch = {1};
        update(stage, batch[0]++);
        for (int second = quick ? 0 : -5; second < (quick ? 1 : 20); second++) {
            long begun = System.nanoTime();
            long cpu = LiveStage.cpu();
            for (int i = 0; i < 10; i++) {
                long next = begun + (i + 1) * 100_000_000L;
                update(stage, batch[0]++);
                stage.pump(Math.max(1, (next - System.nanoTime()) / 1_000_000));
            }
            if (second >= 0) {
                percents.add(100.0 * (LiveStage.cpu() - cpu) / (System.nanoTime() - begun));
            }
        }
        return percents;
    }

    private static void update(LiveStage stage, int batch) {
        Map<String, NodeLive> nodes = new HashMap<>();
        Map<String, Long> edges = new HashMap<>();
        int place = 0;
        for (Node node : stage.editor().getPipeline().getNodes()) {
            place++;
            nodes.put(node.getId(), new NodeLive(place * 7L + batch, place * 5L + batch, 0.5 + batch % 50 + place / 10.0, place % 9 == 0 ? 1000 + batch : -1, place % 9 == 0 ? 50_000 + batch : -1, null));
        }
        for (Edge edge : stage.editor().getPipeline().getEdges()) {
            edges.put(edge.getId(), ++place * 3L + batch);
        }
        stage.editor().getLiveAnnotations().apply(new LiveSnapshot(nodes, edges, -1, batch, 1_700_000_000_000L + batch * 100L, 1, 0));
    }

    /** 50 batches a second. Heap is what is left after a collection, of the designer and of the engine, every ten seconds. */
    private void soak(LiveStage stage) throws Exception {
        stage.open(LiveStage.counting("20 ms"), null);
        PipelineRun run = stage.run();
        stage.until(() -> stage.batch() > 100);
        double minutes = Double.parseDouble(System.getProperty("sluice.bench.minutes", "10"));
        List<Double> designer = new ArrayList<>();
        List<Double> engine = new ArrayList<>();
        long begun = System.nanoTime();
        long first = stage.batch();
        while (System.nanoTime() - begun < minutes * 60e9) {
            stage.pump(10_000);
            designer.add(usedHeap());
            engine.add(EngineHeap.of(run.pid().orElseThrow()));
            System.out.printf(Locale.ROOT, "  %4d s: batch %,d, heap of the designer %.1f MB, of the engine %.1f MB%n", (System.nanoTime() - begun) / 1_000_000_000, stage.batch(), designer.get(designer.size() - 1) / 1e6,
                    engine.get(engine.size() - 1) / 1e6);
        }
        double rate = (stage.batch() - first) / ((System.nanoTime() - begun) / 1e9);
        var client = run.telemetry().orElseThrow();
        stage.end(run);
        long last = run.progress().batch().orElseThrow().number();
        long counted = run.progress().totals().completedBatches();
        Map<String, Long> out = new HashMap<>();
        run.progress().batch().orElseThrow().nodes().values().forEach(node -> out.put(node.id(), node.out()));
        boolean same = stage.batch() == last && counted == last
                && stage.editor().getLiveAnnotations().current().nodes().entrySet().stream().allMatch(node -> out.get(node.getKey()) == node.getValue().out());
        long threads = Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("org.sluice-")).count();
        System.out.printf(Locale.ROOT, "soak: %.1f batches/s; the canvas shows batch %,d, the engine's last was %,d (of %,d told): %s; %d threads of the run left; client %s%n", rate, stage.batch(), last, counted,
                same ? "the same" : "NOT THE SAME", threads, client.snapshot().connection());
        verdict("soak-last-numbers", same);
        verdict("soak-threads", threads == 0);
        verdict("soak-designer-heap", flat(designer));
        verdict("soak-engine-heap", flat(engine));
        row("soak-designer-heap", "bytes", designer, NO_BUDGET);
        row("soak-engine-heap", "bytes", engine, NO_BUDGET);
        stage.close();
    }

    /** The last third needs at most 10 % or 4 MB more than the second. */
    private static boolean flat(List<Double> heap) {
        int third = heap.size() / 3;
        if (third == 0) {
            return true;
        }
        double before = median(heap.subList(third, 2 * third));
        return median(heap.subList(2 * third, heap.size())) <= Math.max(1.1 * before, before + 4e6);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void verdict(String name, boolean fine) {
        passed += fine ? 1 : 0;
        failed += fine ? 0 : 1;
        System.out.println(name + (fine ? ": fine" : ": FAILED"));
    }

    private void row(String name, String unit, List<Double> samples, double budget) {
        Row row = Row.of("debug", name, Subject.SLUICE, unit, samples.stream().mapToDouble(Double::doubleValue).toArray());
        rows.add(row);
        boolean over = !quick && row.median() > budget;
        if (budget != NO_BUDGET) {
            failed += over ? 1 : 0;
            passed += over ? 0 : 1;
        }
        System.out.printf(Locale.ROOT, "%-30s %10.1f %10.1f %10.1f %6d  %s%n", name, row.median(), row.p95(), row.max(), row.runs(),
                budget == NO_BUDGET ? "(" + unit + ")" : "median ≤ " + Math.round(budget) + ' ' + unit + (over ? "  OVER" : ""));
    }
}
