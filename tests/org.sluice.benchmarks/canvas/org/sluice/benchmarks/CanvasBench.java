package org.sluice.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Measures the canvas of the designer in its own window: how long frames take while it is panned, zoomed and edited, how long a file takes to open
 * and a layout to compute. Started by {@code ./build bench canvas} with the designer; ends it when done.
 *
 * <p>A frame lasts from the change (a scroll, a zoom step, a mouse event of a drag) until the screen has drawn it: the pending paintings are
 * carried out at once and the display server is asked something, which it answers after having drawn.
 */
public final class CanvasBench implements IStartup {

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
                measure(display);
                status = failed == 0 ? 0 : 1;
            } catch (IOException | CoreException | RuntimeException e) {
                e.printStackTrace();
            }
            try {
                Files.writeString(Path.of(System.getProperty("sluice.bench.status")), Integer.toString(status));
            } catch (IOException e) {
                e.printStackTrace();
            }
            System.exit(status);
        });
    }

    private void measure(Display display) throws IOException, CoreException {
        CanvasStage stage = new CanvasStage(display);
        System.out.printf(Locale.ROOT, "%-22s %10s %10s %10s %6s  %s%n", "case", "median", "p95", "max", "runs", "budget");
        for (String name : System.getProperty("sluice.bench.cases").split(" ")) {
            measure(stage, name);
        }
        if (System.getProperty("sluice.bench.json") != null) {
            Files.write(Path.of(System.getProperty("sluice.bench.json")), rows.stream().map(Row::json).toList());
        }
        System.out.println();
        System.out.println("benchmarks: " + passed + " passed, " + failed + " failed" + (quick ? " (a quick run: the numbers mean nothing)" : ""));
    }

    private void measure(CanvasStage stage, String name) throws CoreException {
        int nodes = Integer.parseInt(name.substring(name.indexOf('-') + 1));
        int edges = nodes == 700 ? 800 : nodes + nodes / 2;
        CanvasGraph graph = CanvasGraph.of(nodes, edges, nodes == 700 ? 150 : 0);
        switch (name.substring(0, name.indexOf('-'))) {
            case "frame" -> frames(stage, name, graph, nodes == 150 ? 16 : nodes == 700 ? 25 : 40);
            case "open" -> open(stage, name, graph, nodes == 700 ? 1000 : nodes == 2500 ? 3000 : 8000);
            case "zoom" -> zoom(stage, name, graph);
            default -> layout(stage, name, graph);
        }
    }

    private void frames(CanvasStage stage, String name, CanvasGraph graph, double budget) throws CoreException {
        stage.open(graph);
        stage.settle();
        int steps = quick ? 5 : 120;
        double[] pan = stage.pan(1, steps);
        long routed = stage.routed();
        double[] overview = stage.pan(0, steps);
        routed += stage.routed();
        double[] zoom = stage.zoom(quick ? 1 : 4);
        routed += stage.routed();
        double[] drag = stage.drag(steps);
        row(name, "ms", concat(pan, overview, zoom, drag), budget);
        row(name + "-pan", "ms", pan, NO_BUDGET);
        row(name + "-pan-overview", "ms", overview, NO_BUDGET);
        row(name + "-zoom", "ms", zoom, NO_BUDGET);
        row(name + "-drag", "ms", drag, NO_BUDGET);
        row(name + "-router", "calls", new double[] {routed}, 0);
        stage.close();
    }

    private void open(CanvasStage stage, String name, CanvasGraph graph, double budget) throws CoreException {
        int runs = quick ? 1 : 7;
        double[] open = new double[runs];
        double[] block = new double[runs];
        double[] perNode = new double[runs];
        for (int i = quick ? 0 : -2; i < runs; i++) {
            DoubleSupplier memory = () -> 0;
            if (name.equals("open-5000") && i == runs - 1) {
                long before = usedHeap();
                memory = () -> (usedHeap() - before) / (double) graph.pipeline.getNodes().size();
            }
            CanvasStage.Opened opened = stage.open(graph);
            double longest = stage.settle();
            if (i >= 0) {
                open[i] = opened.millis();
                block[i] = Math.max(opened.longestBlock(), longest);
                perNode[i] = memory.getAsDouble();
            }
            stage.close();
        }
        row(name, "ms", open, budget);
        row(name + "-block", "ms", block, name.equals("open-700") ? 200 : NO_BUDGET);
        if (name.equals("open-5000")) {
            row("memory-per-node", "bytes", new double[] {perNode[runs - 1]}, NO_BUDGET);
        }
    }

    private void zoom(CanvasStage stage, String name, CanvasGraph graph) throws CoreException {
        stage.open(graph);
        stage.settle();
        double[] zoom = stage.zoom(quick ? 1 : 6);
        row(name, "ms", zoom, 50);
        row(name + "-router", "calls", new double[] {stage.routed()}, 0);
        stage.close();
    }

    private void layout(CanvasStage stage, String name, CanvasGraph graph) throws CoreException {
        stage.open(graph);
        stage.settle();
        int runs = quick ? 1 : 5;
        double[] millis = new double[runs];
        double[] block = new double[runs];
        for (int i = quick ? 0 : -2; i < runs; i++) {
            CanvasStage.Opened done = stage.layout();
            if (i >= 0) {
                millis[i] = done.millis();
                block[i] = done.longestBlock();
            }
        }
        row(name, "ms", millis, 2000);
        row(name + "-block", "ms", block, NO_BUDGET);
        stage.close();
    }

    private static long usedHeap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void row(String name, String unit, double[] samples, double budget) {
        Row row = Row.of("canvas", name, Subject.SLUICE, unit, samples);
        rows.add(row);
        boolean over = !quick && row.p95() > budget;
        if (budget != NO_BUDGET) {
            failed += over ? 1 : 0;
            passed += over ? 0 : 1;
        }
        System.out.printf(Locale.ROOT, "%-22s %10.1f %10.1f %10.1f %6d  %s%n", name, row.median(), row.p95(), row.max(), row.runs(),
                budget == NO_BUDGET ? "(" + unit + ")" : "p95 ≤ " + Math.round(budget) + ' ' + unit + (over ? "  OVER" : ""));
    }

    private static double[] concat(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
    }
}
