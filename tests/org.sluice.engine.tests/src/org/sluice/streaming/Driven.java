package org.sluice.streaming;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sluice.streaming.report.BatchReport;

/** A pipeline under test, one batch at a time: scripted inputs, watched outputs, batch k at k × 1000 ms. */
final class Driven implements AutoCloseable {

    static final Duration SECOND = Durations.seconds(1);

    final StreamingContext ssc;
    final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    final List<BatchReport> reports = new ArrayList<>();
    private final Map<String, List<List<?>>> seen = new LinkedHashMap<>();
    private final Clock clock;
    private Stepper stepper;
    private int inputs;

    Driven() {
        this(new StreamingConf().parallelism(2));
    }

    Driven(StreamingConf conf) {
        clock = Clocks.manual(0);
        ssc = new StreamingContext(conf.clock(clock).out(new PrintStream(printed, true, StandardCharsets.UTF_8)), SECOND);
    }

    Clock clock() {
        return clock;
    }

    /** A source that delivers one list per batch; null = no batch. */
    @SafeVarargs
    final <T> InputDStream<T> input(List<T>... batches) {
        InputDStream<T> source = ssc.generatedStream(0, 0, (n, random) -> null);
        String id = "input-" + ++inputs;
        ssc.overrideSource(id, ScriptedSource.of(Arrays.asList(batches)));
        return source.id(id);
    }

    /** Pairs written as {@code a=1}. */
    final PairDStream<String, Integer> pairs(String... batches) {
        List<List<String>> lists = new ArrayList<>();
        for (String batch : batches) {
            lists.add(batch == null ? null : batch.isBlank() ? List.of() : List.of(batch.trim().split("\\s+")));
        }
        InputDStream<String> source = ssc.generatedStream(0, 0, (n, random) -> null);
        String id = "input-" + ++inputs;
        ssc.overrideSource(id, ScriptedSource.of(lists));
        return source.id(id).mapToPair(text -> new Tuple2<>(text.substring(0, text.indexOf('=')), Integer.valueOf(text.substring(text.indexOf('=') + 1))));
    }

    void watch(String name, DStreamLike<?, ?, ?> stream) {
        List<List<?>> lists = new ArrayList<>();
        seen.put(name, lists);
        watchOne(stream, lists);
    }

    private <T, S extends DStreamLike<T, S, B>, B extends BatchLike<T, B>> void watchOne(DStreamLike<T, S, B> stream, List<List<?>> lists) {
        stream.foreachRDD(batch -> lists.add(batch.collect()));
    }

    BatchReport step() {
        if (stepper == null) {
            stepper = ssc.startStepped();
        }
        seen.values().forEach(lists -> lists.add(null));
        List<Integer> sizes = seen.values().stream().map(List::size).toList();
        BatchReport report = stepper.step();
        int i = 0;
        for (List<List<?>> lists : seen.values()) {
            if (lists.size() > sizes.get(i++)) {
                lists.remove(lists.size() - 2);
            }
        }
        reports.add(report);
        return report;
    }

    Driven steps(int n) {
        for (int i = 0; i < n; i++) {
            step();
        }
        return this;
    }

    /** What was seen, batch by batch: records in their order; {@code -} for no batch. */
    String seen(String name) {
        return seen.get(name).stream().map(list -> list == null ? "-" : list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]")))
                .collect(Collectors.joining("; "));
    }

    /** The same with sorted records. */
    String sorted(String name) {
        return seen.get(name).stream().map(list -> list == null ? "-" : list.stream().map(String::valueOf).sorted().collect(Collectors.joining(" ", "[", "]")))
                .collect(Collectors.joining("; "));
    }

    List<List<?>> lists(String name) {
        return seen.get(name);
    }

    @Override
    public void close() {
        ssc.stop();
    }
}
