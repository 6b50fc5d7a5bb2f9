package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.eventtime.EventWindows;
import org.sluice.streaming.report.BatchReport;
import org.sluice.streaming.report.NodeReport;

/** Watermarks and windows of event time, by examples computed by hand. Records are written {@code key value@time}, without the space. */
class EventTimeTest {

    /** A value and its time. */
    record Reading(int value, long at) {

        @Override
        public String toString() {
            return value + "@" + at;
        }
    }

    static PairDStream<String, Reading> readings(Driven driven, String... batches) {
        List<List<String>> lists = new ArrayList<>();
        for (String batch : batches) {
            lists.add(batch == null ? null : batch.isBlank() ? List.of() : List.of(batch.trim().split("\\s+")));
        }
        @SuppressWarnings("unchecked")
        InputDStream<String> source = driven.input(lists.toArray(List[]::new));
        return source.mapToPair(text -> new Tuple2<>(text.substring(0, 1),
                new Reading(Integer.parseInt(text.substring(1, text.indexOf('@'))), Long.parseLong(text.substring(text.indexOf('@') + 1)))));
    }

    static EventTimePairDStream<String, Reading> timed(Driven driven, int boundMillis, String... batches) {
        return readings(driven, batches).withTimestamps((key, reading) -> reading.at(), new Duration(boundMillis));
    }

    private static EventResultDStream<org.sluice.streaming.eventtime.Windowed<String>, Integer, Tuple2<String, Reading>> sums(EventTimePairDStream<String, Reading> stream,
            EventWindows windows) {
        return stream.aggregateByKeyAndEventWindow(0, (sum, reading) -> sum + reading.value(), Integer::sum, windows);
    }

    private static EventWindows tumbling(long size) {
        return EventWindows.tumbling(new Duration(size));
    }

    @Test
    void shouldPutAWindowOutInTheBatchInWhichTheWatermarkReachesItsEnd() {
        try (Driven driven = new Driven()) {
            driven.watch("sums", sums(timed(driven, 0, "a1@0 a2@999", "b5@500 a4@1000", "", "a8@1999 c1@2000", "a1@3000"), tumbling(1000)));

            driven.steps(5);

            assertEquals("[]; [(a@0–1000,3) (b@0–1000,5)]; []; [(a@1000–2000,12)]; [(c@2000–3000,1)]", driven.seen("sums"));
        }
    }

    @Test
    void shouldWaitForRecordsOutOfOrderAsLongAsTheBoundSays() {
        try (Driven driven = new Driven()) {
            driven.watch("sums", sums(timed(driven, 500, "a1@900 a2@1400", "a4@100", "a8@1499", "a16@1500", "a32@1100"), tumbling(1000)));

            driven.steps(5);

            assertEquals("[]; []; []; [(a@0–1000,5)]; []", driven.seen("sums"));
        }
    }

    @Test
    void shouldCountALateRecordAndPutItIntoTheLateStream() {
        try (Driven driven = new Driven()) {
            EventTimePairDStream<String, Reading> stream = timed(driven, 0, "a1@0 a2@2500", "a4@999 a8@2000 a16@1999", "a1@4000").id("times");
            var sums = sums(stream, tumbling(1000)).id("sums");
            driven.watch("sums", sums);
            driven.watch("late", sums.lateRecords().id("late"));
            driven.watch("behind", stream.lateRecords());

            driven.steps(3);

            assertEquals("[(a@0–1000,1)]; []; [(a@2000–3000,10)]", driven.seen("sums"));
            assertEquals("[]; [(a,4@999)@999<2500 (a,16@1999)@1999<2500]; []", driven.seen("late"));
            assertEquals("[]; [(a,4@999)@999<2500 (a,8@2000)@2000<2500 (a,16@1999)@1999<2500]; []", driven.seen("behind"));
            NodeReport report = driven.reports.get(1).nodes().get("sums");
            assertEquals(2, report.late());
            assertEquals(1, report.held());
            assertEquals(new Time(2500), report.watermark().orElseThrow());
            assertEquals(3, driven.reports.get(1).nodes().get("times").late());
            assertEquals(-2 + 1, driven.reports.get(2).nodes().get("sums").held());
        }
    }

    @Test
    void shouldPutAWindowOutAgainForRecordsWithinTheAllowedLateness() {
        try (Driven driven = new Driven()) {
            var sums = sums(timed(driven, 0, "a1@0 b1@1200", "a2@500 b1@100", "a4@600 c9@1499", "a8@600 d1@1500", "a16@700"),
                    tumbling(1000).allowedLateness(new Duration(500)));
            driven.watch("sums", sums);
            driven.watch("late", sums.lateRecords());

            driven.steps(5);

            assertEquals("[(a@0–1000,1)]; [(a@0–1000,3) (b@0–1000,1)]; [(a@0–1000,7)]; [(a@0–1000,15)]; []", driven.seen("sums"));
            assertEquals("[]; []; []; []; [(a,16@700)@700<1500]", driven.seen("late"));
        }
    }

    @Test
    void shouldCutTimesBefore1970AsAnyOther() {
        try (Driven driven = new Driven()) {
            driven.watch("sums", sums(timed(driven, 0, "a1@-1001 a2@-1000 a4@-1", "a8@0", "a0@1000"), tumbling(1000)));

            driven.steps(3);

            assertEquals("[(a@-2000–-1000,1)]; [(a@-1000–0,6)]; [(a@0–1000,8)]", driven.seen("sums"));
        }
    }

    @Test
    void shouldPutEachSlidingWindowTogetherOfItsTimes() {
        try (Driven driven = new Driven()) {
            driven.watch("sums", sums(timed(driven, 0, "a1@0 a2@500", "a4@1200", "a8@3700"), EventWindows.sliding(new Duration(1500), new Duration(500))));

            driven.steps(3);

            assertEquals("[(a@-1000–500,1)]; [(a@-500–1000,3)]; [(a@0–1500,7) (a@500–2000,6) (a@1000–2500,4)]", driven.seen("sums"));
        }
    }

    @Test
    void shouldLeaveOutTimesBetweenWindowsThatAreFartherApartThanLong() {
        try (Driven driven = new Driven()) {
            var sums = sums(timed(driven, 0, "a1@0 a2@99 a4@100 a8@999 a16@1000", "a0@9000"), EventWindows.sliding(new Duration(100), new Duration(1000)));
            driven.watch("sums", sums);
            driven.watch("late", sums.lateRecords());

            driven.steps(2);

            assertEquals("[(a@0–100,3)]; [(a@1000–1100,16)]", driven.seen("sums"));
            assertEquals("[]; []", driven.seen("late"));
        }
    }

    @Test
    void shouldShiftWindowsByTheirOffset() {
        try (Driven driven = new Driven()) {
            driven.watch("sums", sums(timed(driven, 0, "a1@199 a2@200", "a4@1200"), tumbling(1000).offset(new Duration(200))));

            driven.steps(2);

            assertEquals("[(a@-800–200,1)]; [(a@200–1200,2)]", driven.seen("sums"));
        }
    }

    @Test
    void shouldMergeSessionsAcrossBatches() {
        try (Driven driven = new Driven()) {
            driven.watch("sums", sums(timed(driven, 2000, "a1@0 a2@1500", "a4@800", "b1@2499 a8@2499", "b1@5000", "a1@3499", "c0@9000"), EventWindows.session(new Duration(1000))));

            driven.steps(6);

            assertEquals("[]; []; []; []; []; [(a@0–3499,15) (b@2499–3499,1) (a@3499–4499,1) (b@5000–6000,1)]", driven.seen("sums"));
        }
    }

    @Test
    void shouldEndASessionAtTheGapExactly() {
        try (Driven driven = new Driven()) {
            driven.watch("groups", timed(driven, 5000, "a1@0 a2@1000 a3@1999 b1@0 b2@999", "a0@20000")
                    .groupByKeyAndEventWindow(EventWindows.session(new Duration(1000))));

            driven.steps(2);

            assertEquals("[]; [(a@0–1000,[1@0]) (b@0–1999,[1@0, 2@999]) (a@1000–2999,[2@1000, 3@1999])]", driven.seen("groups"));
        }
    }

    @Test
    void shouldEndTheLastSessionsByArrivalAlthoughNothingComesAnyMore() {
        try (Driven driven = new Driven()) {
            driven.watch("visits", readings(driven, "a1@0 b1@0", "a2@0", "", "", "a4@0", "").countByKeyAndEventWindow(EventWindows.session(new Duration(2000))));

            driven.steps(8);

            assertEquals("[]; []; [(b@1000–3000,1)]; [(a@1000–4000,2)]; []; []; [(a@5000–7000,1)]; []", driven.seen("visits"));
        }
    }

    @Test
    void shouldPutAGrownSessionOutAgainWithinTheAllowedLateness() {
        try (Driven driven = new Driven()) {
            var sums = sums(timed(driven, 0, "a1@0 b1@1500", "a2@900", "a4@1899", "c1@5000", "a8@2000"), EventWindows.session(new Duration(1000)).allowedLateness(new Duration(1000)));
            driven.watch("sums", sums);
            driven.watch("late", sums.lateRecords());

            driven.steps(5);

            assertEquals("[(a@0–1000,1)]; []; []; [(b@1500–2500,1) (a@0–2899,7)]; []", driven.seen("sums"));
            assertEquals("[]; []; []; []; [(a,8@2000)@2000<5000]", driven.seen("late"));
        }
    }

    @Test
    void shouldReduceGroupAndCount() {
        try (Driven driven = new Driven()) {
            EventTimePairDStream<String, Reading> stream = timed(driven, 0, "a1@0 b7@10 a2@5", "a0@1000");
            driven.watch("reduced", stream.reduceByKeyAndEventWindow((a, b) -> new Reading(a.value() + b.value(), Math.max(a.at(), b.at())), tumbling(1000)));
            driven.watch("grouped", stream.groupByKeyAndEventWindow(tumbling(1000)));
            driven.watch("counted", stream.countByKeyAndEventWindow(tumbling(1000)));

            driven.steps(2);

            assertEquals("[]; [(a@0–1000,3@5) (b@0–1000,7@10)]", driven.seen("reduced"));
            assertEquals("[]; [(a@0–1000,[1@0, 2@5]) (b@0–1000,[7@10])]", driven.seen("grouped"));
            assertEquals("[]; [(a@0–1000,2) (b@0–1000,1)]", driven.seen("counted"));
        }
    }

    @Test
    void shouldHoldTheWatermarkOfAUnionToTheSlowerStreamUntilItIsIdle() {
        try (Driven driven = new Driven()) {
            EventTimePairDStream<String, Reading> fast = timed(driven, 0, "a1@0", "a2@5000", "", "a4@6000", "a8@9000", "");
            EventTimePairDStream<String, Reading> slow = readings(driven, "b1@0", "", "", "", "", "b2@5500")
                    .withTimestamps((key, reading) -> reading.at(), new Duration(0), 3);
            var sums = sums(fast.union(slow), tumbling(1000)).id("sums");
            driven.watch("sums", sums);
            driven.watch("late", sums.lateRecords());

            driven.steps(6);

            assertEquals("[]; []; []; [(a@0–1000,1) (b@0–1000,1) (a@5000–6000,2)]; [(a@6000–7000,4)]; []", driven.seen("sums"));
            assertEquals("[]; []; []; []; []; [(b,2@5500)@5500<9000]", driven.seen("late"));
            assertEquals("[0, 0, 0, 6000, 9000, 9000]", driven.reports.stream().map(r -> r.nodes().get("sums").watermark().orElseThrow().milliseconds()).toList().toString());
        }
    }

    @Test
    void shouldKeepTimesThroughFilterAndKeyBy() {
        try (Driven driven = new Driven()) {
            EventTimeDStream<Tuple2<String, Reading>> stream = readings(driven, "a1@0 b2@100 x9@1500", "").toDStream()
                    .withTimestamps(pair -> pair._2().at(), new Duration(0));
            driven.watch("counts", stream.filter(pair -> !pair._1().equals("x")).keyBy(Tuple2::_1).countByKeyAndEventWindow(tumbling(1000)));

            driven.steps(1);

            assertEquals("[(a@0–1000,1) (b@0–1000,1)]", driven.seen("counts"));
        }
    }

    @Test
    void shouldHaveNoWatermarkBeforeTheFirstRecordAndKeepItInBatchesWithout() {
        try (Driven driven = new Driven()) {
            driven.watch("times", timed(driven, 100, null, "", "a1@1000", "", null).id("times"));

            driven.steps(5);

            assertEquals("-; []; [(a,1@1000)]; []; -", driven.seen("times"));
            assertEquals("[, , 900, 900, 900]", driven.reports.stream().map(r -> r.nodes().get("times").watermark().map(t -> "" + t.milliseconds()).orElse("")).toList().toString());
        }
    }

    @Test
    void shouldFailOnARecordWithoutTimeOrLeaveItOut() {
        try (Driven driven = new Driven()) {
            driven.watch("out", driven.input(List.of("a")).withTimestamps(text -> null, new Duration(0)).id("times"));

            BatchReport report = driven.step();

            assertEquals("times", report.failure().orElseThrow().nodeId());
            assertTrue(report.failure().orElseThrow().message().contains("returned null"), report.failure().toString());
        }
        try (Driven driven = new Driven()) {
            EventTimeDStream<String> times = driven.input(List.of("1", "x", "3")).withTimestamps(Long::parseLong, new Duration(0));
            times.onError(ErrorPolicy.SKIP);
            driven.watch("out", times.id("times"));

            BatchReport report = driven.step();

            assertEquals("[1 3]", driven.seen("out"));
            assertEquals(1, report.nodes().get("times").errors());
        }
    }

    @Test
    void shouldNameTheKeyWhenAFunctionOfAWindowFails() {
        try (Driven driven = new Driven()) {
            driven.watch("sums", timed(driven, 0, "a1@0 a2@600 a4@5000").<Integer>aggregateByKeyAndEventWindow(0, (sum, reading) -> sum + reading.value(), (a, b) -> {
                throw new IllegalStateException("no merge");
            }, EventWindows.sliding(new Duration(1000), new Duration(500))).id("sums"));

            BatchReport report = driven.step();

            assertEquals("sums", report.failure().orElseThrow().nodeId());
            assertEquals("a", report.failure().orElseThrow().record());
        }
    }

    @Test
    void shouldRefuseWrongDefinitions() {
        try (Driven driven = new Driven()) {
            PairDStream<String, Reading> plain = readings(driven, "");
            EventTimePairDStream<String, Reading> stream = plain.withTimestamps((key, reading) -> reading.at(), new Duration(0));

            refused("SL-0350", () -> plain.withTimestamps(null, new Duration(0)));
            refused("SL-0350", () -> plain.withTimestamps((key, reading) -> 0L, new Duration(-1)));
            refused("SL-0350", () -> plain.withTimestamps((key, reading) -> 0L, new Duration(0), -1));
            refused("SL-0351", () -> tumbling(0));
            refused("SL-0351", () -> EventWindows.sliding(new Duration(10), new Duration(-1)));
            refused("SL-0351", () -> EventWindows.session(null));
            refused("SL-0351", () -> EventWindows.session(new Duration(5)).offset(new Duration(1)));
            refused("SL-0351", () -> tumbling(10).allowedLateness(new Duration(-1)));
            refused("SL-0351", () -> stream.countByKeyAndEventWindow(null));
            refused("SL-0352", () -> stream.joinWithin(stream, new Duration(5), new Duration(-6)));
            refused("SL-0353", () -> plain.dropDuplicates(null, new Duration(1)));
            refused("SL-0353", () -> plain.dropDuplicates(Tuple2::_1, new Duration(0)));
            refused("SL-0354", () -> plain.process(null));
            refused("SL-0303", () -> stream.reduceByKeyAndEventWindow(null, tumbling(10)));
        }
    }

    private static void refused(String code, org.junit.jupiter.api.function.Executable definition) {
        assertEquals(code, assertThrows(PipelineDefinitionException.class, definition).code());
    }
}
