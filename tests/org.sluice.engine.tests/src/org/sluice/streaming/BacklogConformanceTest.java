package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.report.BacklogReport;
import org.sluice.streaming.report.BatchReport;

/** Rows S3, S10, FT10 and V17 of the reference: batch times that pass while nothing is worked on. */
class BacklogConformanceTest {

    private static final Duration SECOND = Durations.seconds(1);

    @TempDir
    Path dir;

    /** A pipeline on a clock that jumps. */
    private final class Late implements AutoCloseable {

        final ManualClock clock;
        final StreamingContext ssc;
        final LinkedBlockingQueue<String> seen = new LinkedBlockingQueue<>();
        final LinkedBlockingQueue<BatchReport> reports = new LinkedBlockingQueue<>();

        Late(long startMillis, String policy, String maxBatches, Path checkpoints) throws Exception {
            clock = Clocks.manual(startMillis);
            Path file = dir.resolve("lines.txt");
            Files.write(file, IntStream.range(0, 100).mapToObj(String::valueOf).toList());
            StreamingConf conf = new StreamingConf().setAppName("late").parallelism(1).clock(clock).set("sluice.backlog.policy", policy).set("sluice.backlog.maxBatches", maxBatches);
            ssc = checkpoints == null ? define(conf, file) : StreamingContext.getOrCreate(checkpoints.toString(), () -> define(conf, file));
            ssc.addBatchListener(reports::add);
            ssc.start();
        }

        private StreamingContext define(StreamingConf conf, Path file) {
            StreamingContext made = new StreamingContext(conf, SECOND);
            DStream<String> lines = made.textFile(file.toString(), 2, false).id("lines");
            lines.window(Durations.seconds(3), SECOND).id("window").foreachRDD((batch, time) -> {
                seen.add(time.milliseconds() + " " + batch.collect());
            });
            return made;
        }

        BatchReport next() throws InterruptedException {
            BatchReport report = reports.poll(20, TimeUnit.SECONDS);
            assertTrue(report != null, "no batch");
            return report;
        }

        @Override
        public void close() {
            ssc.stop();
        }
    }

    @Test
    void shouldS3RunEveryMissedBatchInOrderAndSayHowManyWait() throws Exception {
        try (Late late = new Late(0, "queue", "10", null)) {
            late.clock.moveTo(25_000);

            for (int i = 1; i <= 25; i++) {
                BatchReport report = late.next();
                assertEquals(i * 1000L, report.time().milliseconds());
                assertEquals(new BacklogReport(25 - i, 0, 0), report.backlog());
            }
        }
    }

    @Test
    void shouldS10MergeWhatWaitsIntoTheNewestBatchTime() throws Exception {
        try (Late late = new Late(0, "merge", "3", null)) {
            late.clock.moveTo(1_000);
            assertEquals(BacklogReport.NONE, late.next().backlog());
            late.clock.moveTo(3_000);
            assertEquals(new BacklogReport(1, 0, 0), late.next().backlog());
            assertEquals(BacklogReport.NONE, late.next().backlog());
            late.clock.moveTo(25_500);
            BatchReport merged = late.next();
            late.clock.moveTo(26_000);
            BatchReport after = late.next();

            assertEquals(25_000, merged.time().milliseconds());
            assertEquals(new BacklogReport(0, 21, 0), merged.backlog());
            assertEquals(500, merged.schedulingDelayMillis());
            assertEquals(26_000, after.time().milliseconds());
            assertEquals(BacklogReport.NONE, after.backlog());
            assertEquals(List.of("1000 [0, 1]", "2000 [0, 1, 2, 3]", "3000 [0, 1, 2, 3, 4, 5]", "25000 [6, 7]", "26000 [6, 7, 8, 9]"), List.copyOf(late.seen));
        }
    }

    @Test
    void shouldV17MergeTheBatchesOfALongDowntime() throws Exception {
        Path checkpoints = dir.resolve("checkpoints");
        try (Late late = new Late(0, "merge", "10", checkpoints)) {
            late.clock.moveTo(1_000);
            late.next();
        }

        try (Late late = new Late(86_400_000, "merge", "10", checkpoints)) {
            BatchReport merged = late.next();
            late.clock.moveTo(86_401_000);
            BatchReport next = late.next();

            assertEquals(86_399, late.ssc.restoredFrom().orElseThrow().missed());
            assertEquals(86_400_000, merged.time().milliseconds());
            assertEquals(86_398, merged.backlog().merged());
            assertEquals(86_401_000, next.time().milliseconds());
            assertEquals(List.of("86400000 [2, 3]", "86401000 [2, 3, 4, 5]"), List.copyOf(late.seen));
        }
    }

    @Test
    void shouldV17LeaveOutTheOldestBatchesButNothingThatCanBeReadAgain() throws Exception {
        try (Late late = new Late(0, "drop", "3", null)) {
            late.clock.moveTo(25_000);

            BatchReport first = late.next();
            assertEquals(23_000, first.time().milliseconds());
            assertEquals(new BacklogReport(2, 0, 22), first.backlog());
            assertEquals(0, first.sources().get("lines").dropped());
            late.next();
            late.next();
            assertEquals(List.of("23000 [0, 1]", "24000 [0, 1, 2, 3]", "25000 [0, 1, 2, 3, 4, 5]"), List.copyOf(late.seen));
        }
    }

    @Test
    void shouldRefuseSettingsThatMakeNoSense() {
        for (String[] bad : new String[][] {{"sluice.backlog.policy", "forget"}, {"sluice.backlog.maxBatches", "0"}}) {
            StreamingContext ssc = new StreamingContext(new StreamingConf().set(bad[0], bad[1]), SECOND);
            ssc.generatedStream(1, 1, (n, random) -> n).print();

            PipelineDefinitionException e = assertThrows(PipelineDefinitionException.class, ssc::start);

            assertEquals("SL-0308", e.code());
            assertTrue(e.getMessage().contains("'" + bad[0] + "' is"), e.getMessage());
        }
    }

    @Test
    void shouldP2LowerTheLimitOfASourceThatIsReadFasterThanItIsWorkedOn() throws Exception {
        Path file = dir.resolve("many.txt");
        Files.write(file, IntStream.range(0, 10_000).mapToObj(String::valueOf).toList());
        ManualClock clock = Clocks.manual(0);
        StreamingContext ssc = new StreamingContext(new StreamingConf().parallelism(1).clock(clock).set("spark.streaming.backpressure.enabled", "true")
                .set("spark.streaming.backpressure.initialRate", "1000").set("spark.streaming.backpressure.pid.minRate", "7"), SECOND);
        ssc.textFile(file.toString(), 0, false).id("lines").foreachRDD(batch -> {
            batch.count();
        });
        LinkedBlockingQueue<BatchReport> reports = new LinkedBlockingQueue<>();
        ssc.addBatchListener(reports::add);
        ssc.start();
        clock.moveTo(1_000);
        BatchReport first = reports.poll(20, TimeUnit.SECONDS);
        clock.moveTo(2_000_000);
        BatchReport second = reports.poll(20, TimeUnit.SECONDS);
        BatchReport third = reports.poll(20, TimeUnit.SECONDS);
        ssc.stop();

        assertEquals(1_000, first.sources().get("lines").records());
        assertEquals(1_000, first.sources().get("lines").limit());
        assertEquals(1_000, first.sources().get("lines").rate());
        assertEquals(1_000, second.sources().get("lines").records(), "the first estimate is only taken note of");
        assertEquals(7, third.sources().get("lines").records(), "the second batch came 1998 s late: down to the minimum");
        assertEquals(7, third.sources().get("lines").limit());
    }

    @Test
    void shouldP10GoOnWithTheRateThatWasFoundAfterARestart() throws Exception {
        Path file = dir.resolve("many.txt");
        Files.write(file, IntStream.range(0, 10_000).mapToObj(String::valueOf).toList());
        ManualClock clock = Clocks.manual(0);
        LinkedBlockingQueue<BatchReport> reports = new LinkedBlockingQueue<>();
        StreamingContext ssc = limited(file, clock, "0", reports);
        ssc.start();
        clock.moveTo(1_000);
        reports.poll(20, TimeUnit.SECONDS);
        clock.moveTo(2_000_000);
        reports.poll(20, TimeUnit.SECONDS);
        reports.poll(20, TimeUnit.SECONDS);
        ssc.stop();
        long last = 0;
        for (BatchReport report = reports.poll(); report != null; report = reports.poll()) {
            last = report.time().milliseconds();
        }
        ManualClock later = Clocks.manual(last);
        List<Double> limits = new ArrayList<>();
        List<Long> records = new ArrayList<>();
        for (String max : new String[] {"0", "5"}) {
            StreamingContext again = limited(file, later, max, new LinkedBlockingQueue<>());
            BatchReport first = again.startStepped().step();
            again.stop();
            limits.add(first.sources().get("lines").limit());
            records.add(first.sources().get("lines").records());
        }

        assertEquals(7L, records.get(0), "not the initial rate of 1,000");
        assertEquals(5L, records.get(1), "a lower maximum holds");
        assertEquals(5.0, limits.get(1));
    }

    private StreamingContext limited(Path file, ManualClock clock, String max, LinkedBlockingQueue<BatchReport> reports) {
        StreamingContext ssc = StreamingContext.getOrCreate(dir.resolve("checkpoints").toString(), () -> {
            StreamingContext made = new StreamingContext(new StreamingConf().parallelism(1).clock(clock).checkpointInterval(SECOND).set("sluice.source.maxRate", max)
                    .set("spark.streaming.backpressure.enabled", "true").set("spark.streaming.backpressure.initialRate", "1000").set("spark.streaming.backpressure.pid.minRate", "7"), SECOND);
            made.textFile(file.toString(), 0, false).id("lines").foreachRDD(batch -> {
                batch.count();
            });
            return made;
        });
        ssc.addBatchListener(reports::add);
        return ssc;
    }

    @Test
    void shouldP7ReadAFileNoFasterThanItsLimit() throws Exception {
        Path file = dir.resolve("ten.txt");
        Files.write(file, IntStream.range(0, 10).mapToObj(String::valueOf).toList());
        try (Driven driven = new Driven()) {
            driven.watch("lines", driven.ssc.textFile(file.toString(), 0, false).maxRate(4).id("lines"));

            driven.steps(4);

            assertEquals("[0 1 2 3]; [4 5 6 7]; [8 9]; []", driven.seen("lines"));
            assertEquals(4, driven.reports.get(0).sources().get("lines").limit());
        }
    }

    @Test
    void shouldRefuseToLimitWhatIsReadyMade() {
        try (Driven driven = new Driven()) {
            InputDStream<Long> made = driven.ssc.generatedStream(1, 1, (n, random) -> n);

            assertEquals("SL-0304", assertThrows(PipelineDefinitionException.class, () -> made.maxRate(3)).code());
            assertEquals("SL-0304", assertThrows(PipelineDefinitionException.class, () -> driven.ssc.textFile("x", 0, false).maxRate(-3)).code());
        }
    }
}
