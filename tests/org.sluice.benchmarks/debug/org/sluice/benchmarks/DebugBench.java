package org.sluice.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.sluice.runner.PipelineDefinition;
import org.sluice.runner.PipelineRunner;
import org.sluice.runner.RunOptions;
import org.sluice.runner.UsageException;
import org.sluice.streaming.BatchInspector;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.Durations;
import org.sluice.streaming.HistoryLimits;
import org.sluice.streaming.NodeInfo;
import org.sluice.streaming.Optional;
import org.sluice.streaming.SampleSpec;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Tuple2;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.TelemetryClient;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugClient;
import org.sluice.telemetry.debug.EdgeQuestion;

/**
 * Measures the batch debugger: going back and jumping with 1,000,000 keys of state, from the client's request over HTTP to its answer, and what a batch costs with and without being looked at.
 * Exit codes: 0 measured, 1 a case failed or was over its limit, 2 wrong usage. A quick run does not look at the limits.
 *
 * <pre>DebugBench [--runs N] [--quick] [--json FILE] [CASE…]</pre>
 */
public final class DebugBench {

    private static final int KEYS = 1_000_000;
    private static final int CHANGED = 10_000;
    private static final int WORDS = 200_000;

    /** What is measured, and most it may be: milliseconds, or percent more than a run that is not looked at. */
    private record Case(String name, double limit, String limitUnit, java.util.function.Function<DebugBench, Row> measure) {
    }

    private static final Map<String, Case> CASES = new LinkedHashMap<>();

    static {
        add("step-back-1M", 200, "ms", bench -> bench.moves("step-back-1M", true, false));
        add("go-to-batch-1M", 2_000, "ms", bench -> bench.moves("go-to-batch-1M", false, false));
        add("records-of-past-1M", 2_000, "ms", bench -> bench.moves("records-of-past-1M", false, true));
        add("overhead-samples", 25, "%", bench -> bench.overhead("overhead-samples", DebugBench::sample));
        add("overhead-off", 3, "%", bench -> bench.overhead("overhead-off", context -> { }));
        add("overhead-debug", 200, "%", bench -> bench.overhead("overhead-debug", DebugBench::inspect));
    }

    private final int runs;
    private final int batches;

    private DebugBench(int runs, int batches) {
        this.runs = runs;
        this.batches = batches;
    }

    private static void add(String name, double limit, String unit, java.util.function.Function<DebugBench, Row> measure) {
        CASES.put(name, new Case(name, limit, unit, measure));
    }

    public static void main(String[] args) throws IOException {
        List<String> names = new ArrayList<>();
        int runs = 50;
        boolean quick = false;
        Path json = null;
        for (int i = 0; i < args.length; i++) {
            boolean more = i + 1 < args.length;
            if (args[i].equals("--quick")) {
                quick = true;
            } else if (args[i].equals("--json") && more) {
                json = Path.of(args[++i]);
            } else if (args[i].equals("--runs") && more && args[i + 1].matches("[1-9]\\d{0,3}")) {
                runs = Integer.parseInt(args[++i]);
            } else if (CASES.containsKey(args[i])) {
                names.add(args[i]);
            } else {
                System.err.println("bench: '" + args[i] + "' is no option and no case, or lacks its number or file. Usage: ./build bench debug [--runs N] [--quick] [--json FILE] [CASE…]; cases: "
                        + String.join(" ", CASES.keySet()));
                System.exit(2);
            }
        }
        DebugBench bench = quick ? new DebugBench(3, 5) : new DebugBench(runs, 60);
        List<Row> rows = new ArrayList<>();
        int passed = 0;
        int failed = 0;
        try {
            for (String name : names.isEmpty() ? CASES.keySet() : names) {
                Case now = CASES.get(name);
                Row row = now.measure().apply(bench);
                double value = now.limitUnit().equals("ms") ? row.median() : percent(row);
                boolean over = !quick && value > now.limit();
                System.out.println(row.line() + String.format(java.util.Locale.ROOT, "  %s%.0f %s, limit %.0f %s%s", now.limitUnit().equals("%") ? "costs " : "", value, now.limitUnit(), now.limit(),
                        now.limitUnit(), over ? ": OVER" : ""));
                rows.add(row);
                failed += over ? 1 : 0;
                passed += over ? 0 : 1;
            }
        } catch (BenchException e) {
            System.err.println("bench: " + e.getMessage());
            failed++;
        }
        if (json != null) {
            Files.write(json, rows.stream().map(Row::json).toList());
        }
        System.out.println();
        System.out.println("benchmarks: " + passed + " passed, " + failed + " failed" + (quick ? " (a quick run: the numbers mean nothing)" : ""));
        System.exit(failed == 0 ? 0 : 1);
    }

    /** How much longer a batch takes than one nobody looks at. */
    private static double percent(Row row) {
        return (1 / row.ratioTo().get(Subject.PLAIN.label()) - 1) * 100;
    }

    // moves

    private static final PipelineDefinition STATE = (context, parameters) -> {
        context.overrideSource("keys", (number, time) -> number == 1 ? all() : some(number));
        context.<Integer>generatedStream(0, 0, (n, random) -> null).id("keys").mapToPair(key -> new Tuple2<>(key, 1)).id("pairs")
                .<Long>updateStateByKey((values, state) -> Optional.of(state.or(0L) + values.size())).id("counts").count().id("number").print().id("console");
    };

    private static List<Integer> all() {
        List<Integer> keys = new ArrayList<>(KEYS);
        for (int i = 0; i < KEYS; i++) {
            keys.add(i);
        }
        return keys;
    }

    private static List<Integer> some(long batch) {
        Random random = new Random(batch);
        List<Integer> keys = new ArrayList<>(CHANGED);
        for (int i = 0; i < CHANGED; i++) {
            keys.add(random.nextInt(KEYS));
        }
        return keys;
    }

    /** @param records whether the records on the edge out of the state are asked for, too: 1,000,000, of which 100 are shown */
    private Row moves(String name, boolean back, boolean records) {
        try (Debugged run = new Debugged(STATE)) {
            int last = runs + 10;
            ControlFrame at = run.get(run.debug.runToBatch(last));
            while (at.batch() < last || !at.held()) {
                at = run.get(run.debug.pause());
                at = at.batch() < last ? run.get(run.debug.runToBatch(last)) : at;
            }
            double[] millis = new double[runs];
            Random random = new Random(7);
            for (int i = 0; i < runs; i++) {
                long to = back ? last - 1 - i : 2 + random.nextInt(last - 2);
                long begun = System.nanoTime();
                ControlFrame there = run.get(back ? run.debug.stepBack() : run.debug.goTo(to));
                long edge = records ? run.get(run.debug.edge(EdgeQuestion.first("counts--number", 100))).total() : KEYS;
                millis[i] = (System.nanoTime() - begun) / 1e6;
                if (edge != KEYS || there.batch() != to || there.shown().get().nodes().get("counts").stateKeys() != KEYS) {
                    throw new BenchException("the run stands at " + there);
                }
            }
            return Row.of("debug", name, Subject.SLUICE, "ms", millis);
        }
    }

    /** A run in this process that is debugged over HTTP. */
    private static final class Debugged implements AutoCloseable {

        private final TelemetryClient client;
        private final DebugClient debug;
        private final Thread thread;

        Debugged(PipelineDefinition definition) {
            CompletableFuture<URI> found = new CompletableFuture<>();
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream err = new PrintStream(new OutputStream() {

                @Override
                public void write(int b) {
                    said.write(b);
                    String text = said.toString(StandardCharsets.UTF_8);
                    if (b == '\n' && text.contains("dashboard http")) {
                        found.complete(URI.create(text.replaceAll("(?s).*dashboard (http\\S+).*", "$1")));
                    }
                }
            }, true, StandardCharsets.UTF_8);
            RunOptions options;
            try {
                options = RunOptions.parse("--debug", "--paused", "--clock", "fast", "--ui", "0", "--debug-history", "1024");
            } catch (UsageException e) {
                throw new BenchException(e.getMessage());
            }
            PipelineDescription description = new PipelineDescription("State", "", 1000, "", 0, List.of(), List.of(), List.of());
            thread = new Thread(() -> PipelineRunner.run(definition, description, options, new PrintStream(OutputStream.nullOutputStream()), err), "bench-run");
            thread.start();
            client = TelemetryClient.connect(get(found), snapshot -> { });
            debug = client.debug();
            get(debug.pause());
        }

        <T> T get(CompletableFuture<T> answer) {
            try {
                return answer.get(60, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new BenchException("the run did not answer: " + e);
            }
        }

        @Override
        public void close() {
            client.stop().exceptionally(failure -> null).join();
            client.close();
            try {
                thread.join(20_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    // what a batch costs

    private static void sample(StreamingContext context) {
        context.nodes().stream().flatMap(node -> node.inputs().stream()).distinct().forEach(id -> context.sample(id, SampleSpec.first(100)));
    }

    private static void inspect(StreamingContext context) {
        context.history(HistoryLimits.DEFAULT);
        context.inspect(new BatchInspector() { });
    }

    private Row overhead(String name, Consumer<StreamingContext> how) {
        try (Words plain = new Words(context -> { }); Words looked = new Words(how)) {
            for (int i = 0; i < batches; i++) {
                plain.step();
                looked.step();
            }
            int measured = 4 * runs;
            double[] without = new double[measured];
            double[] with = new double[measured];
            for (int i = 0; i < measured; i++) {
                without[i] = plain.step();
                with[i] = looked.step();
            }
            return Row.of("debug", name, Subject.SLUICE, "ms", with).against(Row.of("debug", name, Subject.PLAIN, "ms", without));
        }
    }

    /** Words are split, filtered, counted per batch and since the start. */
    private static final class Words implements AutoCloseable {

        private final StreamingContext context = new StreamingContext(new StreamingConf().parallelism(2).clock(Clocks.manual(0)), Durations.seconds(1));
        private final Stepper stepper;

        Words(Consumer<StreamingContext> how) {
            List<String> lines = new ArrayList<>();
            Random random = new Random(1);
            for (int i = 0; i < WORDS / 10; i++) {
                StringBuilder line = new StringBuilder();
                for (int w = 0; w < 10; w++) {
                    line.append(w == 0 ? "" : " ").append("word").append((int) Math.abs(random.nextGaussian() * 3000));
                }
                lines.add(line.toString());
            }
            context.overrideSource("lines", (number, time) -> lines);
            var pairs = context.<String>generatedStream(0, 0, (n, r) -> null).id("lines").flatMap(line -> Arrays.asList(line.split(" ")).iterator()).id("words")
                    .filter(word -> word.length() > 4).id("long").mapToPair(word -> new Tuple2<>(word, 1)).id("pairs");
            pairs.reduceByKey(Integer::sum).id("counts").<Long>updateStateByKey((values, state) -> Optional.of(state.or(0L) + values.size())).id("sums").foreachRDD(batch -> { });
            how.accept(context);
            stepper = context.startStepped();
        }

        double step() {
            long begun = System.nanoTime();
            if (stepper.step().failure().isPresent()) {
                throw new BenchException("a batch failed");
            }
            return (System.nanoTime() - begun) / 1e6;
        }

        @Override
        public void close() {
            context.stop();
        }
    }
}
