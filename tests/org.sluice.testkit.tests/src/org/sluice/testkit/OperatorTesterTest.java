package org.sluice.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.DStream;
import org.sluice.streaming.Durations;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.Optional;
import org.sluice.streaming.Tuple2;

class OperatorTesterTest {

    private static final List<List<Integer>> BATCHES = Arrays.asList(List.of(1, 2, 3), List.of(), null, List.of(2, 4));

    @Test
    void shouldRunAStatelessOperator() {
        assertEquals(Arrays.asList(List.of(2, 4, 6), List.of(), null, List.of(4, 8)), OperatorTester.of((DStream<Integer> in) -> in.map(x -> x * 2)).run(BATCHES));
    }

    @Test
    void shouldRunStateAndWindowsThroughRestarts() {
        OperatorTester<Integer, Tuple2<Integer, Integer>> state = OperatorTester.of((DStream<Integer> in) -> in.mapToPair(x -> new Tuple2<>(x % 2, x))
                .<Integer>updateStateByKey((values, sum) -> Optional.of(values.stream().reduce(sum.orElse(0), Integer::sum))));
        OperatorTester<Integer, Integer> window = OperatorTester.of((DStream<Integer> in) -> in.reduceByWindow(Integer::sum, Durations.seconds(3), Durations.seconds(1)));

        assertEquals("[[(1,4), (0,2)], [(1,4), (0,2)], [(1,4), (0,2)], [(1,4), (0,8)]]", state.run(BATCHES).toString());
        assertEquals("[[6], [6], [6], [6]]", window.run(BATCHES).toString());
    }

    @Test
    void shouldFindAnOperatorThatKeepsStateOfItsOwn() {
        AtomicInteger calls = new AtomicInteger();

        assertThrows(AssertionError.class, () -> OperatorTester.of((DStream<Integer> in) -> in.map(x -> x + calls.incrementAndGet())).run(BATCHES));
    }

    @Test
    void shouldThrowWhatTheOperatorFailedWith() {
        OperatorException e = assertThrows(OperatorException.class, () -> OperatorTester.of((DStream<Integer> in) -> in.map(x -> 1 / (x - 3))).run(BATCHES));

        assertEquals(3, e.record());
    }
}
