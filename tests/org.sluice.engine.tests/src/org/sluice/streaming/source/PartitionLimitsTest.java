package org.sluice.streaming.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.Duration;

/** Row K16 of the reference, and what Spark's rounding gets wrong. */
class PartitionLimitsTest {

    private static PartitionLimits<Integer> limits(long interval, long... maxRates) {
        return new PartitionLimits<>(new Duration(interval), partition -> maxRates[partition]);
    }

    private static Map<Integer, Long> lags(long... lags) {
        Map<Integer, Long> map = new LinkedHashMap<>();
        for (int i = 0; i < lags.length; i++) {
            map.put(i, lags[i]);
        }
        return map;
    }

    private static final long NONE = Long.MAX_VALUE;

    @Test
    void shouldK16ShareARateAmongPartitions() {
        assertEquals(lags(10, 10), limits(100, 100, 100).share(NONE, lags(1000, 1000)));
        assertEquals(lags(0, 0), limits(100, 100, 100).share(NONE, lags(0, 0)));
        assertEquals(lags(5, 10), limits(100, 50, 100).share(100, lags(1000, 1000)));
        assertEquals(lags(1000, 1000), limits(100, 0, 0).share(NONE, lags(1000, 1000)));
        assertEquals(lags(250), limits(500, 1000).share(250, lags(5000)));
        assertEquals(lags(150), limits(500, 300).share(500, lags(5000)));
    }

    @Test
    void shouldGiveByHowFarEachIsBehindAndWhatOneCannotTakeToTheOthers() {
        assertEquals(lags(75, 25), limits(1000, 0, 0).share(100, lags(3000, 1000)));
        assertEquals(lags(10, 90), limits(1000, 10, 0).share(100, lags(3000, 1000)));
        assertEquals(lags(100, 1), limits(1000, 0, 0).share(101, lags(100_000, 1)));
    }

    @Test
    void shouldNotStarveAPartitionWithFewRecords() {
        PartitionLimits<Integer> limits = limits(100, 0, 0);
        long[] left = {1_000_000, 3};
        int batches = 0;
        while (left[1] > 0 && batches < 1000) {
            Map<Integer, Long> share = limits.share(1, lags(left));
            assertEquals(1, share.get(0) + share.get(1));
            left[0] += 1 - share.get(0);
            left[1] -= share.get(1);
            batches++;
        }

        assertTrue(left[1] == 0 && batches < 70, batches + " batches, " + left[1] + " left");
    }

    @Test
    void shouldCarryFractionsOfALimitOver() {
        PartitionLimits<Integer> limits = limits(100, 3);
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            seen.append(limits.share(NONE, lags(100)).get(0));
        }

        assertEquals("0001001001", seen.toString());
    }

    @Test
    void shouldGiveExactlyTheLimitWhenThereIsEnough() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            int n = 1 + random.nextInt(8);
            PartitionLimits<Integer> limits = limits(1000, new long[n]);
            long[] left = random.longs(n, 0, 5000).toArray();
            for (int batch = 0; batch < 30; batch++) {
                long limit = random.nextInt(1000);
                long total = java.util.Arrays.stream(left).sum();
                Map<Integer, Long> share = limits.share(limit, lags(left));
                for (int p = 0; p < n; p++) {
                    assertTrue(share.get(p) >= 0 && share.get(p) <= left[p], share + " of " + lags(left));
                    left[p] -= share.get(p);
                }
                assertEquals(Math.min(limit, total), total - java.util.Arrays.stream(left).sum());
            }
        }
        assertEquals(List.of(0, 1), List.copyOf(limits(1000, 0, 0).share(1, lags(5, 5)).keySet()));
    }
}
