package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final StreamingContext ssc = new StreamingContext("local[2]", "batch", Durations.seconds(1));

    @AfterEach
    void stop() {
        ssc.stop();
    }

    private Batch<Integer> numbers() {
        return ssc.parallelize(List.of(3, 1, 2, 3));
    }

    private PairBatch<String, Integer> pairs() {
        return ssc.parallelizePairs(List.of(new Tuple2<>("b", 1), new Tuple2<>("a", 2), new Tuple2<>("b", 3)));
    }

    @Test
    void shouldDoWhatJavaRddDoes() {
        assertEquals(List.of(6, 2, 4, 6), numbers().map(x -> x * 2).collect());
        assertEquals(List.of(3, 3), numbers().filter(x -> x > 2).collect());
        assertEquals(List.of(3, 1, 2), numbers().distinct().collect());
        assertEquals(List.of(1, 2, 3, 3), numbers().sortBy(x -> x, true, 1).collect());
        assertEquals(List.of(3, 3, 2, 1), numbers().sortBy(x -> x, false, 1).collect());
        assertEquals(9, numbers().reduce(Integer::sum));
        assertEquals(19, numbers().fold(10, Integer::sum));
        assertEquals("3123", numbers().aggregate("", (s, x) -> s + x, String::concat));
        assertEquals(4, numbers().count());
        assertEquals(3, numbers().first());
        assertEquals(List.of(3, 1), numbers().take(2));
        assertEquals(List.of(3, 3), numbers().top(2, Comparator.naturalOrder()));
        assertEquals(List.of(1, 2), numbers().takeOrdered(2, Comparator.naturalOrder()));
        assertEquals(1, numbers().min(Comparator.naturalOrder()));
        assertEquals(Map.of(1, 1L, 2, 1L, 3, 2L), numbers().countByValue());
        assertEquals(List.of(new Tuple2<>(3, 0L), new Tuple2<>(1, 1L), new Tuple2<>(2, 2L), new Tuple2<>(3, 3L)), numbers().zipWithIndex().collect());
        assertEquals(List.of(3, 1, 2, 3, 7), numbers().union(ssc.parallelize(List.of(7))).collect());
        assertEquals(List.of(2), numbers().subtract(ssc.parallelize(List.of(1, 3))).collect());
        assertEquals(List.of(1), numbers().intersection(ssc.parallelize(List.of(1, 9))).collect());
        assertEquals(3, numbers().repartition(3).getNumPartitions());
        assertTrue(ssc.parallelize(List.of()).isEmpty());
        assertThrows(UnsupportedOperationException.class, () -> ssc.<Integer>parallelize(List.of()).reduce(Integer::sum));
        assertEquals(numbers().sample(false, 0.5, 42).collect(), numbers().sample(false, 0.5, 42).collect());
    }

    @Test
    void shouldDoWhatJavaPairRddDoes() {
        assertEquals(Map.of("a", 2, "b", 4), pairs().reduceByKey(Integer::sum).collectAsMap());
        assertEquals("[(b,[1, 3]), (a,[2])]", pairs().groupByKey().collect().toString());
        assertEquals(List.of("b", "a", "b"), pairs().keys().collect());
        assertEquals(List.of(1, 2, 3), pairs().values().collect());
        assertEquals("[(a,2), (b,1), (b,3)]", pairs().sortByKey().collect().toString());
        assertEquals("[(b,1), (b,3), (a,2)]", pairs().sortByKey(false).collect().toString());
        assertEquals(List.of(1, 3), pairs().lookup("b"));
        assertEquals(Map.of("a", 1L, "b", 2L), pairs().countByKey());
        assertEquals("[(b,(1,9)), (b,(3,9))]", pairs().join(ssc.parallelizePairs(List.of(new Tuple2<>("b", 9)))).collect().toString());
        assertEquals("[(a,2)]", pairs().subtractByKey(ssc.parallelizePairs(List.of(new Tuple2<>("b", 9)))).collect().toString());
        assertEquals("[(b,4), (a,2)]", pairs().aggregateByKey(0, Integer::sum, Integer::sum).collect().toString());
    }
}
