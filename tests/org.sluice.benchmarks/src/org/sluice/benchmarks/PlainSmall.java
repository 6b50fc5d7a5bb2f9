package org.sluice.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Word count of a batch that is too small for two threads. */
final class PlainSmall extends PlainLoop {

    @Override
    long batch(List<List<String>> lines) {
        Map<String, int[]> counts = new HashMap<>();
        for (String line : lines.get(0)) {
            for (String word : line.split(" ")) {
                counts.computeIfAbsent(word, w -> new int[1])[0]++;
            }
        }
        long sum = 0;
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            sum += mix(entry.getKey(), entry.getValue()[0]);
        }
        return sum;
    }
}
