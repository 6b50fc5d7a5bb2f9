package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.eventtime.ListState;
import org.sluice.streaming.eventtime.MapState;
import org.sluice.streaming.eventtime.ValueState;
import org.sluice.streaming.report.BatchReport;

/** {@code process}: state, its time to live, and timers. Batch k is at k × 1000 ms. */
class ProcessTest {

    @Test
    void shouldKeepValuesListsAndMapsPerKey() {
        try (Driven driven = new Driven()) {
            driven.watch("out", driven.pairs("a=1 b=5 a=2", "a=0 b=6", "a=7 b=5").<String>process((key, value, context) -> {
                ValueState<Integer> sum = context.valueState("sum");
                ListState<Integer> all = context.listState("all");
                MapState<Integer, Long> times = context.mapState("times");
                if (value == 0) {
                    sum.clear();
                    all.update(List.of(100, 200));
                    times.remove(1);
                } else {
                    sum.update(sum.getOrElse(0) + value);
                    all.add(value);
                    times.put(value, times.getOrElse(value, 0L) + 1);
                }
                context.emit(key + sum.getOrElse(-1) + all.get() + times.entries());
            }).id("p"));

            driven.steps(3);

            assertEquals("[a1[1]{1=1} a3[1, 2]{1=1, 2=1} b5[5]{5=1}]; [a-1[100, 200]{2=1} b11[5, 6]{5=1, 6=1}]; "
                    + "[a7[100, 200, 7]{2=1, 7=1} b16[5, 6, 5]{5=2, 6=1}]", inKeyOrder(driven.seen("out")));
            assertEquals("sum=7 all=[100, 200, 7] times=[2=1, 7=1]", driven.ssc.state("p").entries("a", 1).get(0).value().toString());
        }
    }

    /** Records of a batch come by key already when there is one partition; sorted here so that the text above is easy to read. */
    private static String inKeyOrder(String seen) {
        List<String> batches = new ArrayList<>();
        for (String batch : seen.split("; ")) {
            batches.add("[" + String.join(" ", List.of(batch.substring(1, batch.length() - 1).split(" (?=[a-z])")).stream()
                    .sorted((x, y) -> Character.compare(x.charAt(0), y.charAt(0))).toList()) + "]");
        }
        return String.join("; ", batches);
    }

    @Test
    void shouldForgetEachPieceOfStateWhenItsTimeToLiveIsOver() {
        try (Driven driven = new Driven()) {
            Duration ttl = Durations.seconds(2);
            driven.watch("out", driven.pairs("a=1", "a=2", "a=0", "a=0", "", "a=0").<String>process((key, value, context) -> {
                ValueState<Integer> last = context.valueState("last", ttl);
                ListState<Integer> all = context.listState("all", ttl);
                MapState<String, Integer> map = context.mapState("map", ttl);
                if (value > 0) {
                    last.update(value);
                    all.add(value);
                    map.put("k" + value, value);
                }
                context.emit(last.getOrElse(0) + "" + all.get() + map.entries());
            }).id("p"));

            driven.steps(6);

            assertEquals("[1[1]{k1=1}]; [2[1, 2]{k1=1, k2=2}]; [2[2]{k2=2}]; [0[]{}]; []; [0[]{}]", driven.seen("out"));
            assertEquals("[1, 1, 1, 0, 0, 0]", driven.reports.stream().map(r -> r.nodes().get("p").stateKeys()).toList().toString());
        }
    }

    @Test
    void shouldFireTimersOfEventTimeInOrderWhenTheWatermarkReachesThem() {
        try (Driven driven = new Driven()) {
            driven.watch("out", EventTimeTest.timed(driven, 0, "b1@100 a1@50", "a2@199", "b2@250 a3@249", "a4@1000").<String>process((key, reading, context) -> {
                context.registerEventTimer(reading.at() + 100);
                context.emit(key + reading + "<" + (context.watermark() == Long.MIN_VALUE ? "-" : context.watermark()));
            }, (key, timer, context) -> context.emit(key + "!" + timer.timeMillis() + "<" + context.watermark() + timer.domain().name().charAt(0))));

            driven.steps(4);

            assertEquals("[b1@100<- a1@50<-]; [a2@199<100 a!150<199E]; [b2@250<199 a3@249<199 b!200<250E]; "
                    + "[a4@1000<250 a!299<1000E a!349<1000E b!350<1000E]", driven.seen("out"));
        }
    }

    @Test
    void shouldFireTimersOfBatchTimeInTheFirstBatchAtOrAfterThem() {
        try (Driven driven = new Driven()) {
            driven.watch("out", driven.pairs("a=1 b=2", "", "a=3", "", "").<String>process((key, value, context) -> {
                if (value == 3) {
                    context.deleteBatchTimer(3500);
                } else {
                    context.registerBatchTimer(1500 + value * 1000);
                    context.registerBatchTimer(1000);
                }
            }, (key, timer, context) -> context.emit(key + timer.timeMillis() + "at" + context.batchTime().milliseconds())).id("p"));

            driven.steps(5);

            assertEquals("[a1000at1000 b1000at1000]; []; [a2500at3000]; [b3500at4000]; []", driven.seen("out"));
            assertEquals("[2, 2, 1, 0, 0]", driven.reports.stream().map(r -> r.nodes().get("p").stateKeys()).toList().toString());
        }
    }

    @Test
    void shouldLetTimersRegisterLaterOnesAndChangeState() {
        try (Driven driven = new Driven()) {
            driven.watch("out", EventTimeTest.timed(driven, 0, "a1@0", "b0@45", "b0@1000").<String>process((key, reading, context) -> {
                if (reading.value() > 0) {
                    context.registerEventTimer(10);
                }
            }, (key, timer, context) -> {
                ValueState<Integer> fired = context.valueState("fired");
                fired.update(fired.getOrElse(0) + 1);
                if (fired.get() < 7) {
                    context.registerEventTimer(timer.timeMillis() + 10);
                } else {
                    fired.clear();
                }
                context.emit(key + timer.timeMillis() + "#" + fired.getOrElse(-1));
            }).id("p"));

            driven.steps(3);

            assertEquals("[]; [a10#1 a20#2 a30#3 a40#4]; [a50#5 a60#6 a70#-1]", driven.seen("out"));
            assertEquals(0, driven.reports.get(2).nodes().get("p").stateKeys());
        }
    }

    @Test
    void shouldSayWhatIsWrongWithATimerOrAState() {
        assertTrue(failure((key, value, context) -> context.registerBatchTimer(5), null).contains("no function for timers"));
        assertTrue(failure((key, value, context) -> context.registerBatchTimer(5), (key, timer, context) -> context.registerBatchTimer(5)).contains("Register a later one"));
        assertTrue(failure((key, value, context) -> {
            context.valueState("x").update(1);
            context.listState("x");
        }, null).contains("is a value already"));
        assertTrue(failure((key, value, context) -> context.valueState("x").get(), null).contains("has no value"));
        assertTrue(failure((key, value, context) -> context.valueState("x").update(null), null).contains("Clear it instead"));
        List<ValueState<Integer>> kept = new ArrayList<>();
        assertTrue(failure((key, value, context) -> {
            kept.add(context.valueState("x"));
            kept.get(0).update(value);
        }, null, "a=1 a=2").isEmpty());
        org.junit.jupiter.api.Assertions.assertThrows(IllegalStateException.class, () -> kept.get(0).get());
    }

    private static String failure(org.sluice.streaming.function.ProcessFunction<String, Integer, String> onRecord,
            org.sluice.streaming.function.TimerFunction<String, String> onTimer) {
        return failure(onRecord, onTimer, "a=1");
    }

    private static String failure(org.sluice.streaming.function.ProcessFunction<String, Integer, String> onRecord,
            org.sluice.streaming.function.TimerFunction<String, String> onTimer, String batch) {
        try (Driven driven = new Driven()) {
            driven.watch("out", driven.pairs(batch).process(onRecord, onTimer).id("p"));
            BatchReport report = driven.step();
            report.failure().ifPresent(failure -> assertEquals("p", failure.nodeId()));
            return report.failure().map(failure -> failure.message()).orElse("");
        }
    }

    /** A function that keeps nothing for a key leaves nothing behind. */
    @Test
    void shouldForgetKeysThatKeepNothing() {
        try (Driven driven = new Driven()) {
            driven.watch("out", driven.pairs("a=1 b=1", "a=0").<Integer>process((key, value, context) -> {
                ValueState<Integer> state = context.valueState("x");
                if (value == 0) {
                    state.clear();
                } else if (key.equals("a")) {
                    state.update(value);
                }
                context.emit(value);
            }).id("p"));

            assertEquals(1, driven.step().nodes().get("p").stateKeys());
            assertEquals(0, driven.step().nodes().get("p").stateKeys());
        }
    }
}
