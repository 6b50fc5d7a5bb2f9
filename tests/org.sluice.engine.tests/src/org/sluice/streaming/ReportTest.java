package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.report.BatchReport;
import org.sluice.streaming.report.NodeReport;

/** What a batch report says, and that its books balance. */
class ReportTest {

    private static <T> T often(T value, int x) {
        if (x % 5 == 0) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    /** Streams of every kind, with functions that fail now and then. */
    private static List<DStreamLike<?, ?, ?>> all(Driven d) {
        DStream<Integer> numbers = d.input(IntStream.range(0, 100).boxed().toList(), List.of(), IntStream.range(0, 5000).boxed().toList(), List.of(7));
        PairDStream<Integer, Integer> pairs = numbers.mapToPair(x -> often(new Tuple2<>(x % 7, x), x));
        Duration two = new Duration(2000);
        Duration one = new Duration(1000);
        List<DStreamLike<?, ?, ?>> all = new ArrayList<>(List.of(numbers.map(x -> often(x, x)), numbers.filter(x -> often(x, x) % 2 == 0), numbers.flatMap(x -> List.of(x, often(x, x)).iterator()),
                numbers.flatMapToPair(x -> List.of(new Tuple2<>(x, often(x, x))).iterator()), numbers.mapPartitions(records -> records), numbers.glom(), numbers.repartition(3), numbers.count(),
                numbers.reduce((a, b) -> often(a + b, b)), numbers.countByValue(), numbers.union(numbers), numbers.transform(batch -> batch.filter(x -> x > 3)), numbers.window(two, one),
                numbers.reduceByWindow(Integer::sum, two, one), numbers.countByWindow(two, one), numbers.countByValueAndWindow(two, one)));
        all.addAll(List.of(pairs.mapValues(x -> often(x, x / 7)), pairs.flatMapValues(x -> List.of(x, x).iterator()), pairs.groupByKey(), pairs.reduceByKey((a, b) -> often(a + b, b + 1)),
                pairs.combineByKey(x -> often(x, x / 3), (a, b) -> a + b, Integer::sum), pairs.join(pairs), pairs.leftOuterJoin(pairs), pairs.cogroup(pairs),
                pairs.reduceByKeyAndWindow(Integer::sum, two, one), pairs.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, two, one),
                pairs.<Integer>updateStateByKey((values, state) -> org.sluice.streaming.Optional.of(often(values.size(), values.size()))),
                pairs.mapWithState(StateSpec.<Integer, Integer, Integer, Integer>function((key, value, state) -> {
                    state.update(often(1, value.orElse(1)));
                    return value.orElse(-1);
                }).timeout(two))));
        return all;
    }

    @Test
    @DisplayName("M41, V20: the books of every kind of node balance in every batch, and what goes in is what went out before")
    void shouldM41V20Balance() {
        for (String policy : List.of("SKIP", "DEAD_LETTER")) {
            try (Driven d = new Driven(new StreamingConf().parallelism(2).set("sluice.errorPolicy", policy))) {
                List<DStreamLike<?, ?, ?>> streams = all(d);
                for (int i = 0; i < streams.size(); i++) {
                    streams.get(i).id("n" + i);
                    d.watch("n" + i, streams.get(i));
                }
                if (policy.equals("DEAD_LETTER")) {
                    d.watch("errors", d.ssc.errors());
                }
                d.steps(4);
                Map<String, NodeInfo> infos = new HashMap<>();
                d.ssc.nodes().forEach(info -> infos.put(info.id(), info));
                long errors = 0;
                for (int b = 0; b < d.reports.size(); b++) {
                    BatchReport report = d.reports.get(b);
                    assertEquals(Optional.empty(), report.failure().map(f -> f.stackTrace()));
                    for (NodeReport node : report.nodes().values()) {
                        assertEquals(0, node.balance(), node.toString());
                        NodeInfo info = infos.get(node.id());
                        if (!info.inputs().isEmpty() && !node.kind().equals("errors")) {
                            long came = info.inputs().stream().mapToLong(id -> report.nodes().get(id).out()).sum();
                            boolean twice = node.kind().equals("union") || node.kind().equals("join") || node.kind().equals("leftOuterJoin") || node.kind().equals("cogroup");
                            assertEquals(twice ? came * 2 : came, node.in(), node.toString());
                        }
                        errors += node.errors();
                    }
                    for (int i = 0; i < streams.size(); i++) {
                        List<?> records = d.lists("n" + i).get(b);
                        assertEquals(records == null ? 0 : records.size(), report.nodes().get("n" + i).out(), report.nodes().get("n" + i).toString());
                    }
                }
                assertTrue(errors > 5000, "errors: " + errors);
                if (policy.equals("DEAD_LETTER")) {
                    assertEquals(errors, d.lists("errors").stream().mapToLong(List::size).sum());
                }
            }
        }
    }

    @Test
    void shouldNotBalanceWhenRecordsAreLost() {
        assertEquals(1, new NodeReport("x", "map", 5, 4, 0, 0, 0, 0, 0, -1, -1, Optional.empty()).balance());
        assertEquals(0, new NodeReport("x", "filter", 9, 2, 3, 1, 1, 2, 0, -1, -1, Optional.empty()).balance());
        assertEquals(-2, new NodeReport("x", "flatMap", 1, 4, 0, 3, 0, 0, 0, -1, -1, Optional.empty()).balance());
        assertEquals(3, new NodeReport("x", "print", 5, 2, 0, 3, 0, 0, 0, -1, -1, Optional.empty()).balance());
    }

    @Test
    void shouldBeImmutable() {
        try (Driven d = new Driven()) {
            d.input(List.of(1)).print();
            BatchReport report = d.step();

            assertThrows(UnsupportedOperationException.class, () -> report.nodes().clear());
            assertThrows(UnsupportedOperationException.class, () -> report.sources().clear());
            assertThrows(UnsupportedOperationException.class, () -> report.outputs().clear());
        }
    }

    @Test
    void shouldTellStateAndCheckpoint(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) {
        try (Driven d = new Driven(new StreamingConf().checkpointDirectory(folder.toString()))) {
            d.watch("out", d.pairs("a=1 b=2", "c=3").<Integer>updateStateByKey((values, state) -> org.sluice.streaming.Optional.of(values.size())).id("state"));
            List<BatchReport> told = new ArrayList<>();
            d.ssc.addBatchListener(told::add);

            d.steps(2);

            assertEquals(List.of(2L, 3L), told.stream().map(r -> r.nodes().get("state").stateKeys()).toList());
            assertTrue(told.stream().allMatch(r -> r.nodes().get("state").stateBytes() > 0 && r.checkpoint().orElseThrow().bytes() > 0 && r.checkpoint().get().nanos() > 0
                    && r.checkpoint().get().timeMillis() == r.time().milliseconds()));
            assertEquals(new TreeSet<>(List.of(-1L)), new TreeSet<>(List.of(told.get(0).nodes().get("input-1").stateKeys())));
        }
    }

    @Test
    void shouldDivideTheTimeOfALoopByWhatRecordsCost() {
        try (Driven d = new Driven(new StreamingConf().parallelism(1))) {
            List<Integer> numbers = IntStream.range(0, 2000).boxed().toList();
            int batches = 9;
            d.input(numbers, numbers, numbers, numbers, numbers, numbers, numbers, numbers, numbers).map(x -> x + 1).id("cheap").map(x -> {
                double sum = 0;
                for (int i = 0; i < 5000; i++) {
                    sum += Math.sqrt(x + i);
                }
                return sum;
            }).id("dear").filter(x -> x > 0).id("light").foreachRDD(batch -> batch.count());

            d.steps(batches);

            // what else the machine does may fall on any of the nodes in one batch, but not in most of them
            double[] shares = d.reports.stream().map(BatchReport::nodes)
                    .mapToDouble(nodes -> (double) nodes.get("dear").nanos() / (nodes.get("cheap").nanos() + nodes.get("dear").nanos() + nodes.get("light").nanos())).sorted().toArray();
            assertTrue(shares[batches / 2] > 0.6, Arrays.toString(shares));
        }
    }
}
