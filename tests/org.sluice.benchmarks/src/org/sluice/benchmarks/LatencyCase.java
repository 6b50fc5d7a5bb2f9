package org.sluice.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.sluice.streaming.DStream;

/** How long a small and an empty batch take, the next one beginning when the last is out. */
final class LatencyCase {

    private static final int WARM_UP = 30_000;
    private static final int MEASURED = 20_000;

    private LatencyCase() {
    }

    static void run(Results results, String name, int words) {
        List<String> lines = words == 0 ? List.of() : Data.words(words / 10, 1000, true, 3);
        AtomicLong checksum = new AtomicLong();
        double[] sluice = new double[MEASURED];
        try (Sluice pipeline = new Sluice(2, (ssc, input) -> {
            @SuppressWarnings("unchecked")
            DStream<String> text = (DStream<String>) (DStream<?>) input;
            text.flatMap(line -> java.util.Arrays.asList(line.split(" ")).iterator()).mapToPair(word -> new org.sluice.streaming.Tuple2<>(word, 1)).reduceByKey(Integer::sum)
                    .foreachRDD(batch -> checksum.set(batch.count()));
        })) {
            for (int i = -WARM_UP; i < MEASURED; i++) {
                long begun = System.nanoTime();
                pipeline.batch(lines);
                if (i >= 0) {
                    sluice[i] = (System.nanoTime() - begun) / 1e6;
                }
            }
        }
        double[] plain = new double[MEASURED];
        long expected = 0;
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long begun = System.nanoTime();
            Map<String, Integer> counts = new HashMap<>();
            for (String line : lines) {
                for (String word : line.split(" ")) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
            expected = counts.size();
            if (i >= 0) {
                plain[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        results.check(name, expected, checksum.get());
        results.latency(name, sluice, plain);
    }
}
