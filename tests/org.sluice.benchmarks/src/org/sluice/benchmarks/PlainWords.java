package org.sluice.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Cuts lines into words with two threads, and then gives each of two partitions of the words to one thread. */
final class PlainWords {

    private final TwoThreads threads = new TwoThreads();

    /** What a thread does with the words of its partition, which come in two parts. */
    interface PartitionWork<T> {

        long work(int partition, List<T> parts);
    }

    /** Hands over words as they come. @return the sum of what {@code work} gives */
    long eachPartition(List<String> lines, PartitionWork<List<String>> work) {
        String[][][] words = new String[TwoThreads.COUNT][TwoThreads.COUNT][];
        int[][] sizes = new int[TwoThreads.COUNT][TwoThreads.COUNT];
        threads.run(t -> split(lines, TwoThreads.from(lines.size(), t), TwoThreads.from(lines.size(), t + 1), words[t], sizes[t]));
        return threads.sum(p -> {
            List<List<String>> mine = new ArrayList<>();
            for (int t = 0; t < TwoThreads.COUNT; t++) {
                mine.add(Arrays.asList(words[t][p]).subList(0, sizes[t][p]));
            }
            return work.work(p, mine);
        });
    }

    /** Counts words first and hands over the counts. @return the sum of what {@code work} gives */
    long eachCountedPartition(List<String> lines, PartitionWork<Map<String, int[]>> work) {
        List<Map<String, int[]>[]> counts = new ArrayList<>();
        for (int t = 0; t < TwoThreads.COUNT; t++) {
            counts.add(maps());
        }
        threads.run(t -> {
            Map<String, int[]>[] mine = counts.get(t);
            for (int i = TwoThreads.from(lines.size(), t); i < TwoThreads.from(lines.size(), t + 1); i++) {
                for (String word : lines.get(i).split(" ")) {
                    one(word, mine[PlainLoop.partition(word)]);
                }
            }
        });
        return threads.sum(p -> work.work(p, counts.stream().map(maps -> maps[p]).toList()));
    }

    private static void split(List<String> lines, int from, int to, String[][] words, int[] sizes) {
        Arrays.setAll(words, p -> new String[Math.max(16, (to - from) * 6)]);
        for (int i = from; i < to; i++) {
            for (String word : lines.get(i).split(" ")) {
                int p = PlainLoop.partition(word);
                if (sizes[p] == words[p].length) {
                    words[p] = Arrays.copyOf(words[p], words[p].length * 2);
                }
                words[p][sizes[p]++] = word;
            }
        }
    }

    /** Adds 1 per word. */
    static void count(List<List<String>> words, Map<String, int[]> counts) {
        for (List<String> part : words) {
            for (String word : part) {
                one(word, counts);
            }
        }
    }

    private static void one(String word, Map<String, int[]> counts) {
        int[] count = counts.get(word);
        if (count == null) {
            counts.put(word, new int[] {1});
        } else {
            count[0]++;
        }
    }

    /** Adds the counts of one map to those of another. */
    static void add(Map<String, int[]> counts, Map<String, int[]> totals) {
        counts.forEach((word, n) -> {
            int[] total = totals.get(word);
            if (total == null) {
                totals.put(word, n.clone());
            } else {
                total[0] += n[0];
            }
        });
    }

    static long checksum(Map<String, int[]> counts) {
        long[] sum = new long[1];
        BiConsumer<String, int[]> add = (word, count) -> sum[0] += PlainLoop.mix(word, count[0]);
        counts.forEach(add);
        return sum[0];
    }

    @SuppressWarnings("unchecked")
    static Map<String, int[]>[] maps() {
        Map<String, int[]>[] maps = new Map[TwoThreads.COUNT];
        Arrays.setAll(maps, p -> new HashMap<String, int[]>());
        return maps;
    }
}
