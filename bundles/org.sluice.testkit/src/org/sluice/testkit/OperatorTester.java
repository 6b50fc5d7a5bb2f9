package org.sluice.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sluice.streaming.BatchLike;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.DStream;
import org.sluice.streaming.DStreamLike;
import org.sluice.streaming.Duration;
import org.sluice.streaming.Durations;
import org.sluice.streaming.ScriptedSource;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.report.BatchReport;

/**
 * Puts one operator (or a few in a row) through everything an operator has to stand: any number of threads, and an end and restart from a checkpoint
 * after every batch. The records have to be the same each way, order included.
 *
 * <pre>{@code
 * List<List<Integer>> out = OperatorTester.of((DStream<Integer> in) -> in.map(x -> x * 2))
 *     .run(List.of(List.of(1, 2), List.of(), List.of(3)));
 * assertEquals(List.of(List.of(2, 4), List.of(), List.of(6)), out);
 * }</pre>
 *
 * @param <I> type of the records that go in
 * @param <O> type of the records that come out
 */
public final class OperatorTester<I, O> {

    private static final Duration INTERVAL = Durations.seconds(1);

    private final Function<DStream<I>, ? extends DStreamLike<O, ?, ?>> operator;
    private boolean restart = true;

    private OperatorTester(Function<DStream<I>, ? extends DStreamLike<O, ?, ?>> operator) {
        this.operator = operator;
    }

    /** @param operator defines what is tested on a stream; called once per way of running */
    public static <I, O> OperatorTester<I, O> of(Function<DStream<I>, ? extends DStreamLike<O, ?, ?>> operator) {
        return new OperatorTester<>(operator);
    }

    /** For operators whose values a checkpoint cannot keep. */
    public OperatorTester<I, O> withoutRestart() {
        restart = false;
        return this;
    }

    /**
     * Runs the batches each way; batch k (from 1) has time k seconds.
     *
     * @param batches null inside = the input has no batch at this time
     * @return one list per batch, null = the operator had no batch
     * @throws AssertionError   when the ways differ
     * @throws RuntimeException what the operator failed with
     */
    public List<List<O>> run(List<? extends List<I>> batches) {
        List<List<O>> expected = straight(batches, 1);
        same(expected, straight(batches, 4), "with 4 threads");
        if (restart) {
            same(expected, restarted(batches), "with a restart after every batch");
        }
        return expected;
    }

    private static void same(Object expected, Object actual, String how) {
        if (!expected.equals(actual)) {
            throw new AssertionError("The operator gives other records " + how + ":\n  expected " + expected + "\n  but was  " + actual);
        }
    }

    private List<List<O>> straight(List<? extends List<I>> batches, int threads) {
        List<List<O>> out = new ArrayList<>();
        try (StreamingContext ssc = define(batches, threads, out)) {
            Stepper stepper = ssc.startStepped();
            for (int i = 0; i < batches.size(); i++) {
                step(ssc, stepper, out);
            }
        }
        return out;
    }

    private List<List<O>> restarted(List<? extends List<I>> batches) {
        List<List<O>> out = new ArrayList<>();
        Path directory = temporaryDirectory();
        try {
            for (int i = 0; i < batches.size(); i++) {
                try (StreamingContext ssc = StreamingContext.getOrCreate(directory.toString(), () -> define(batches, 2, out))) {
                    step(ssc, ssc.startStepped(), out);
                }
            }
        } finally {
            delete(directory);
        }
        return out;
    }

    private void step(StreamingContext ssc, Stepper stepper, List<List<O>> out) {
        int before = out.size();
        BatchReport report = stepper.step();
        if (report.failure().isPresent()) {
            try {
                ssc.awaitTermination();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (out.size() == before) {
            out.add(null);
        }
    }

    private StreamingContext define(List<? extends List<I>> batches, int threads, List<List<O>> out) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("operator-tester").parallelism(threads).clock(Clocks.fast(0)), INTERVAL);
        ScriptedSource script = (number, time) -> {
            int index = (int) (time.milliseconds() / INTERVAL.milliseconds()) - 1;
            return index < batches.size() ? batches.get(index) : List.of();
        };
        DStream<I> input = ssc.generatedStream(0, 0, (n, random) -> null);
        ssc.overrideSource("input", script);
        watch(operator.apply(input.id("input")), out);
        return ssc;
    }

    private static <O, S extends DStreamLike<O, S, B>, B extends BatchLike<O, B>> void watch(DStreamLike<O, ?, ?> stream, List<List<O>> out) {
        @SuppressWarnings("unchecked")
        DStreamLike<O, S, B> typed = (DStreamLike<O, S, B>) stream;
        typed.foreachRDD(batch -> {
            out.add(batch.collect());
        });
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("operator-tester");
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary directory for checkpoints can be made", e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary directory '" + directory + "' cannot be deleted", e);
        }
    }
}
