package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Windows with so many keys that they are split while they run. */
class LargeWindowTest {

    @Test
    void shouldStayRightWhenTheWindowGrowsAndShrinks() {
        Random random = new Random(5);
        List<List<Integer>> batches = new ArrayList<>();
        for (int b = 0; b < 24; b++) {
            int size = b < 6 ? 300 : b < 14 ? 4000 : 50;
            batches.add(random.ints(size, 0, b < 6 ? 500 : 12_000).boxed().toList());
        }
        try (Driven driven = new Driven()) {
            PairDStream<Integer, Integer> ones = driven.input(batches.toArray(List[]::new)).mapToPair(k -> new Tuple2<>((Integer) k, 1));
            driven.watch("plain", ones.reduceByKeyAndWindow(Integer::sum, Durations.seconds(5)));
            driven.watch("inverse", ones.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(5), Durations.seconds(1), 0, pair -> pair._2() > 0));

            driven.steps(24);

            for (int b = 0; b < 24; b++) {
                Map<Object, Object> expected = new HashMap<>();
                for (int i = Math.max(0, b - 4); i <= b; i++) {
                    batches.get(i).forEach(k -> expected.merge(k, 1, (x, y) -> (Integer) x + (Integer) y));
                }
                assertEquals(expected, map(driven.lists("plain").get(b)), "batch " + b);
                assertEquals(expected, map(driven.lists("inverse").get(b)), "batch " + b);
            }
        }
    }

    private static Map<Object, Object> map(List<?> pairs) {
        Map<Object, Object> map = new HashMap<>();
        pairs.forEach(pair -> map.put(((Tuple2<?, ?>) pair)._1(), ((Tuple2<?, ?>) pair)._2()));
        assertEquals(pairs.size(), map.size());
        return map;
    }
}
