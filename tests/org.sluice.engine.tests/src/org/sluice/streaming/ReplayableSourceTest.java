package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.source.ReplayableSource;

/** Sources of one's own that are read by position; row V19 of the reference. */
class ReplayableSourceTest {

    @TempDir
    Path dir;

    private final PartitionedLog log = new PartitionedLog();

    private StreamingContext define(Path checkpoints, List<String> out, boolean[] failing) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.fast(0)).parallelism(2).checkpointInterval(Durations.seconds(2)), Durations.seconds(1));
        ssc.checkpoint(checkpoints.toString());
        PairDStream<String, Integer> words = ssc.sourceStream(log.reader(0)).maxRate(3).id("log").mapToPair(word -> new Tuple2<>(word, 1)).id("words");
        words.<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.size())).id("counts").foreachRDD((batch, time) -> {
            if (failing[0]) {
                throw new IllegalStateException("the output is away");
            }
            out.add(time.milliseconds() + " " + batch.collect().stream().map(String::valueOf).sorted().collect(Collectors.joining(" ")));
        });
        return ssc;
    }

    @Test
    void shouldP10GiveTheSameAfterAnyStopAsWithoutOne() {
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            log.append("p" + random.nextInt(3), "w" + random.nextInt(7));
        }
        List<String> undisturbed = new ArrayList<>();
        try (StreamingContext ssc = define(dir.resolve("undisturbed"), undisturbed, new boolean[1])) {
            Stepper stepper = ssc.startStepped();
            for (int i = 0; i < 22; i++) {
                stepper.step();
            }
        }
        List<String> disturbed = new ArrayList<>();
        for (int done = 0; done < 22;) {
            int batches = Math.min(22 - done, 1 + random.nextInt(4));
            try (StreamingContext ssc = StreamingContext.getOrCreate(dir.resolve("disturbed").toString(), () -> define(dir.resolve("disturbed"), disturbed, new boolean[1]))) {
                Stepper stepper = ssc.startStepped();
                for (int i = 0; i < batches; i++) {
                    stepper.step();
                }
            }
            done += batches;
        }

        assertEquals(60, undisturbed.get(21).chars().filter(c -> c == ',').count() == 7 ? sum(undisturbed.get(21)) : -1, undisturbed.get(21));
        assertEquals(sum(undisturbed.get(21)), sum(disturbed.get(21)));
        assertEquals(undisturbed.get(21), disturbed.get(21));
    }

    private static int sum(String counts) {
        return java.util.regex.Pattern.compile(",(\\d+)\\)").matcher(counts).results().mapToInt(m -> Integer.parseInt(m.group(1))).sum();
    }

    @Test
    void shouldReadAgainWhatAFailedBatchHadTaken() {
        log.append("p", "a", "b", "c", "d", "e");
        List<String> out = new ArrayList<>();
        boolean[] failing = new boolean[1];
        try (StreamingContext ssc = define(dir, out, failing)) {
            Stepper stepper = ssc.startStepped();
            stepper.step();
            stepper.step();
            failing[0] = true;
            log.append("p", "f");
            assertTrue(stepper.step().failure().isPresent());
        }
        failing[0] = false;

        try (StreamingContext ssc = StreamingContext.getOrCreate(dir.toString(), () -> define(dir, out, failing))) {
            ssc.startStepped().step();
        }

        assertEquals(List.of("1000 (a,1) (b,1) (c,1)", "2000 (a,1) (b,1) (c,1) (d,1) (e,1)", "3000 (a,1) (b,1) (c,1) (d,1) (e,1) (f,1)"), out);
        assertEquals(List.of("open log null", "close", "open log {p=5}", "close"), log.calls);
    }

    @Test
    void shouldV19CommitPositionsWhenTheirCheckpointIsDurableAndTheLastAtTheStop() {
        log.append("p", "a", "b", "c", "d", "e", "f", "g");
        try (StreamingContext ssc = define(dir, new ArrayList<>(), new boolean[1])) {
            Stepper stepper = ssc.startStepped();
            stepper.step();
            assertEquals(List.of(), log.committed, "the first checkpoint comes with the second batch");
            stepper.step();
            stepper.step();
        }

        assertEquals(List.of(Map.of("p", 6L), Map.of("p", 7L)), log.committed);
        assertEquals("close", log.calls.get(1));
    }

    @Test
    void shouldV19CommitEachBatchWithoutCheckpoints() {
        log.append("p", "a", "b", "c");
        try (Driven driven = new Driven()) {
            driven.watch("log", driven.ssc.sourceStream(log.reader(0)).maxRate(2).id("log"));

            driven.steps(3);

            assertEquals("[a b]; [c]; []", driven.seen("log"));
            assertEquals(List.of(Map.of("p", 2L), Map.of("p", 3L)), log.committed);
            assertEquals(List.of(1L, 0L, 0L), driven.reports.stream().map(report -> report.sources().get("log").lag()).toList());
            assertEquals("{p=2}", driven.reports.get(0).sources().get("log").offset());
        }
    }

    @Test
    void shouldV19CommitNothingInASafeRunOrForAFailedBatch() {
        log.append("p", "a");
        try (Driven driven = new Driven()) {
            driven.ssc.sourceStream(log.reader(0)).print();
            driven.ssc.safe(true);
            driven.steps(2);
        }
        try (Driven driven = new Driven()) {
            driven.ssc.sourceStream(log.reader(0)).map(text -> text.charAt(9)).print();
            assertTrue(driven.step().failure().isPresent());
        }

        assertEquals(List.of(), log.committed);
    }

    @Test
    void shouldGoOnWhenACommitFailsAndCommitLater() {
        log.append("p", "a", "b");
        log.commitFails = new IllegalStateException("no broker");
        try (Driven driven = new Driven()) {
            driven.watch("log", driven.ssc.sourceStream(log.reader(0)).maxRate(1));

            driven.step();
            log.commitFails = null;
            driven.step();

            assertEquals("[a]; [b]", driven.seen("log"));
            assertEquals(List.of(Map.of("p", 2L)), log.committed);
        }
    }

    @Test
    void shouldK16LimitEachPartition() {
        log.append("p0", "a", "b", "c", "d", "e");
        log.append("p1", "x");
        try (Driven driven = new Driven()) {
            driven.watch("log", driven.ssc.sourceStream(log.reader(2)));

            driven.steps(3);

            assertEquals("[a b x]; [c d]; [e]", driven.seen("log"));
        }
    }

    /** Fails where it is told to. */
    private record Broken(String where) implements ReplayableSource<String> {

        @Override
        public void open(Opening opening, Object position) throws Exception {
            if (where.equals("open")) {
                throw new java.net.ConnectException("refused");
            }
        }

        @Override
        public Slice<String> next(Time batchTime, long limit) throws Exception {
            if (where.equals("next")) {
                throw new java.io.IOException("gone");
            }
            return where.equals("null") ? null : new Slice<>(List.of("a", "b"), where.equals("position") ? new Object() : 1L);
        }
    }

    @Test
    void shouldSayWhatASourceCouldNotDo() {
        try (Driven driven = new Driven()) {
            driven.ssc.sourceStream(new Broken("open")).id("log").print();

            ConnectorException e = assertThrows(ConnectorException.Retryable.class, driven::step);

            assertEquals("Source 'log' cannot be opened: java.net.ConnectException: refused. Check the outside system, then start again.", e.getMessage());
        }
        for (String[] each : new String[][] {{"next", "Source 'log' cannot be read: java.io.IOException: gone. Check the outside system, then start again."},
            {"null", "Source 'log' was asked for 1 records at most and gave null. Correct its method next."},
            {"many", "Source 'log' was asked for 1 records at most and gave 2. Correct its method next."}}) {
            try (Driven driven = new Driven()) {
                driven.ssc.sourceStream(new Broken(each[0])).maxRate(1).id("log").print();

                assertEquals(each[1], driven.step().failure().orElseThrow().message());
            }
        }
    }

    @Test
    void shouldRefuseAPositionACheckpointCannotKeep() {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.fast(0)), Durations.seconds(1));
        ssc.checkpoint(dir.toString());
        ssc.sourceStream(new Broken("position")).id("log").foreachRDD(batch -> {
            batch.count();
        });
        ssc.stopAfterBatches(1);
        ssc.start();

        PipelineDefinitionException e = assertThrows(PipelineDefinitionException.class, ssc::awaitTermination);

        assertEquals("SL-0320", e.code());
    }
}
