package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.function.Function2;

/** Rows U1 … U14 and MS1 … MS16 of the reference. */
class StateConformanceTest {

    private static final Function2<List<Integer>, Optional<Long>, Optional<Long>> SUM = (values, state) -> {
        long sum = state.orElse(0L);
        for (int v : values) {
            sum += v;
        }
        return Optional.of(sum);
    };

    @Test
    void shouldU8CallForEveryKeyAndU9EmitEveryKeyEachBatch() {
        try (Driven driven = new Driven()) {
            driven.watch("state", driven.pairs("a=1 b=2 a=3", "", "c=5").updateStateByKey(SUM));

            driven.steps(3);

            assertEquals("[(a,4) (b,2)]; [(a,4) (b,2)]; [(a,4) (b,2) (c,5)]", driven.seen("state"));
        }
    }

    @Test
    void shouldU9RemoveTheKeyWhenAbsentIsReturned() {
        try (Driven driven = new Driven()) {
            driven.watch("state", driven.pairs("a=1 b=2", "a=1", "", "a=9").<Integer>updateStateByKey(
                    (values, state) -> values.isEmpty() ? Optional.empty() : Optional.of(state.orElse(0) + values.size())));

            driven.steps(4);

            assertEquals("[(a,1) (b,1)]; [(a,2)]; []; [(a,1)]", driven.seen("state"));
            assertEquals(1, driven.ssc.state("updateStateByKey-1").keys());
        }
    }

    @Test
    void shouldU10HaveNoBatchBeforeTheFirstInputAndU11GoOnWithoutInput() {
        try (Driven driven = new Driven()) {
            driven.watch("state", driven.pairs(null, "a=1", null).updateStateByKey(SUM));

            driven.steps(3);

            assertEquals("-; [(a,1)]; [(a,1)]", driven.seen("state"));
        }
    }

    @Test
    void shouldU4BeginWithInitialState() {
        try (Driven driven = new Driven()) {
            PairBatch<String, Long> initial = driven.ssc.parallelizePairs(List.of(new Tuple2<>("x", 10L), new Tuple2<>("a", 5L)));
            driven.watch("state", driven.pairs(null, "a=1").updateStateByKey(SUM, 0, initial));

            driven.steps(2);

            assertEquals("-; [(x,10) (a,6)]", driven.seen("state"));
        }
    }

    @Test
    void shouldT01UpdateStateOncePerBatchWhateverReadsIt() {
        try (Driven driven = new Driven()) {
            PairDStream<String, Long> state = driven.pairs("a=1", "a=1", "a=1").updateStateByKey(SUM);
            driven.watch("one", state);
            driven.watch("two", state.mapValues(v -> v * 10));
            driven.watch("slow", state.window(Durations.seconds(1), Durations.seconds(3)));

            driven.steps(3);

            assertEquals("[(a,1)]; [(a,2)]; [(a,3)]", driven.seen("one"));
            assertEquals("[(a,10)]; [(a,20)]; [(a,30)]", driven.seen("two"));
            assertEquals("-; -; [(a,3)]", driven.seen("slow"));
        }
    }

    @Test
    void shouldKeepTheStateRightOverManyKeysAndRemovals() {
        Random random = new Random(7);
        Map<Integer, Integer> model = new HashMap<>();
        List<List<Integer>> batches = new ArrayList<>();
        for (int b = 0; b < 40; b++) {
            List<Integer> keys = new ArrayList<>();
            for (int i = random.nextInt(4000); i > 0; i--) {
                keys.add(random.nextInt(9000));
            }
            batches.add(keys);
        }
        try (Driven driven = new Driven()) {
            PairDStream<Integer, Integer> ones = driven.input(batches.toArray(List[]::new)).mapToPair(k -> new Tuple2<>((Integer) k, 1));
            driven.watch("state", ones.<Integer>updateStateByKey((values, state) -> {
                int n = state.orElse(0) + values.size();
                return values.isEmpty() && n % 3 == 0 ? Optional.empty() : Optional.of(n);
            }));
            for (int b = 0; b < 40; b++) {
                driven.step();
                Map<Integer, Integer> counts = new HashMap<>();
                batches.get(b).forEach(k -> counts.merge(k, 1, Integer::sum));
                model.replaceAll((k, n) -> counts.containsKey(k) ? n : n % 3 == 0 ? -1 : n);
                model.values().removeIf(n -> n < 0);
                counts.forEach((k, n) -> model.merge(k, n, Integer::sum));
                Map<Object, Object> got = new TreeMap<>();
                driven.lists("state").get(b).forEach(pair -> got.put(((Tuple2<?, ?>) pair)._1(), ((Tuple2<?, ?>) pair)._2()));
                assertEquals(new TreeMap<>(model), got, "batch " + b);
                assertEquals(model.size(), driven.ssc.state("updateStateByKey-1").keys());
            }
        }
    }

    @Test
    void shouldUndoTheStateWhenTheBatchFails() {
        try (Driven driven = new Driven()) {
            driven.watch("state", driven.pairs("a=1 b=1", "c=1 a=5 x=0").<Integer>updateStateByKey((values, state) -> {
                if (values.contains(0)) {
                    throw new IllegalStateException("boom");
                }
                return Optional.of(state.orElse(0) + values.size());
            }));

            driven.steps(2);

            assertTrue(driven.reports.get(1).failure().isPresent());
            assertEquals("[Entry[key=a, value=1, updated=1000 ms], Entry[key=b, value=1, updated=1000 ms]]",
                    driven.ssc.state("updateStateByKey-1").entries("", 10).toString());
            OperatorException failure = assertThrows(OperatorException.class, () -> driven.ssc.awaitTermination());
            assertEquals("updateStateByKey-1", failure.nodeId());
            assertEquals("x", failure.record());
        }
    }

    @Test
    void shouldMS6CallOncePerRecordAndMS5EmitWhatIsReturned() {
        try (Driven driven = new Driven()) {
            MapWithStateDStream<String, Integer, Integer, String> mapped = driven.pairs("a=1 a=2 b=5", "a=3", null).mapWithState(
                    StateSpec.<String, Integer, Integer, String>function((key, value, state) -> {
                        int sum = state.getOption().orElse(0) + value.get();
                        state.update(sum);
                        return key + sum;
                    }));
            driven.watch("mapped", mapped);
            driven.watch("state", mapped.stateSnapshots());

            driven.steps(3);

            assertEquals("[a1 a3 b5]; [a6]; []", driven.seen("mapped"));
            assertEquals("[(a,3) (b,5)]; [(a,6) (b,5)]; [(a,6) (b,5)]", driven.seen("state"));
        }
    }

    @Test
    void shouldMS11TimeOutInTheFirstBatchAfterExpiryAsMS4AndV3Ask() {
        try (Driven driven = new Driven()) {
            driven.watch("mapped", driven.pairs("a=1 b=1", "b=1").mapWithState(StateSpec.<String, Integer, Integer, String>function((key, value, state) -> {
                if (state.isTimingOut()) {
                    return key + " over with " + state.get() + " value " + value.isPresent();
                }
                state.update(value.get());
                return key;
            }).timeout(Durations.seconds(3))));

            driven.steps(7);

            assertEquals("[a b]; [b]; []; []; [a over with 1 value false]; [b over with 1 value false]; []", driven.seen("mapped"));
            assertEquals(0, driven.ssc.state("mapWithState-1").keys());
        }
    }

    @Test
    void shouldMS12LetDataPreventTheTimeout() {
        try (Driven driven = new Driven()) {
            driven.watch("mapped", driven.pairs("a=1", "", "", "", "a=2").mapWithState(StateSpec.<String, Integer, Integer, String>function((key, value, state) -> {
                if (!state.isTimingOut()) {
                    state.update(value.get());
                }
                return key + state.get();
            }).timeout(Durations.seconds(3))));

            driven.steps(5);

            assertEquals("[a1]; []; []; []; [a2]", driven.seen("mapped"));
        }
    }

    @Test
    void shouldMS8RefuseUpdateAfterRemoveAsE37AsksAndE36GetWhenUnset() {
        try (Driven driven = new Driven()) {
            List<String> caught = new ArrayList<>();
            driven.watch("mapped", driven.pairs("a=1").mapWithState(StateSpec.<String, Integer, Integer, String>function((key, value, state) -> {
                try {
                    state.get();
                } catch (java.util.NoSuchElementException e) {
                    caught.add("get");
                }
                state.update(1);
                state.remove();
                try {
                    state.update(2);
                } catch (IllegalArgumentException e) {
                    caught.add("update");
                }
                try {
                    state.remove();
                } catch (IllegalArgumentException e) {
                    caught.add("remove");
                }
                return key;
            })));

            driven.step();

            assertEquals(List.of("get", "update", "remove"), caught);
            assertEquals(0, driven.ssc.state("mapWithState-1").keys());
        }
    }

    @Test
    void shouldMS1RefuseANullFunctionAsE35AsksAndMS2BeginWithInitialState() {
        assertThrows(PipelineDefinitionException.class, () -> StateSpec.function((org.sluice.streaming.function.Function3<String, Optional<Integer>, State<Integer>, String>) null));
        try (Driven driven = new Driven()) {
            PairBatch<String, Integer> initial = driven.ssc.parallelizePairs(List.of(new Tuple2<>("a", 40)));
            driven.watch("mapped", driven.pairs("a=2").mapWithState(StateSpec.<String, Integer, Integer, Integer>function((key, value, state) -> state.get() + value.get())
                    .initialState(initial)));

            driven.step();

            assertEquals("[42]", driven.seen("mapped"));
        }
    }
}
