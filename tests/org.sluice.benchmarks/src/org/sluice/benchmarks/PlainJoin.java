package org.sluice.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two streams of {@code key,value}, joined by key within the batch. */
final class PlainJoin extends PlainLoop {

    private record Pair(String key, long value) {
    }

    private final TwoThreads threads = new TwoThreads();

    @Override
    long batch(List<List<String>> lines) {
        List<List<List<Pair>>> left = new ArrayList<>(List.of(List.of(), List.of()));
        List<List<List<Pair>>> right = new ArrayList<>(List.of(List.of(), List.of()));
        threads.run(t -> {
            left.set(t, parse(lines.get(0), t));
            right.set(t, parse(lines.get(1), t));
        });
        return threads.sum(p -> join(p, left, right));
    }

    /** The pairs of a half of the lines, by partition. */
    private static List<List<Pair>> parse(List<String> lines, int thread) {
        List<List<Pair>> parts = List.of(new ArrayList<>(lines.size() / 3), new ArrayList<>(lines.size() / 3));
        for (int i = TwoThreads.from(lines.size(), thread); i < TwoThreads.from(lines.size(), thread + 1); i++) {
            String line = lines.get(i);
            Pair pair = new Pair(line.substring(0, line.indexOf(',')), Long.parseLong(line, line.indexOf(',') + 1, line.length(), 10));
            parts.get(partition(pair.key())).add(pair);
        }
        return parts;
    }

    private static long join(int partition, List<List<List<Pair>>> left, List<List<List<Pair>>> right) {
        Map<String, List<Pair>> byKey = new HashMap<>();
        for (List<List<Pair>> half : left) {
            for (Pair pair : half.get(partition)) {
                byKey.computeIfAbsent(pair.key(), k -> new ArrayList<>(2)).add(pair);
            }
        }
        long sum = 0;
        for (List<List<Pair>> half : right) {
            for (Pair pair : half.get(partition)) {
                for (Pair other : byKey.getOrDefault(pair.key(), List.of())) {
                    sum += pair.key().hashCode() * (31L * other.value() + pair.value());
                }
            }
        }
        return sum;
    }
}
