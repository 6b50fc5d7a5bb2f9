package org.sluice.benchmarks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.sluice.streaming.DStream;
import org.sluice.streaming.Optional;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Tuple2;

/** Running count per word, as the word-count example does it. */
final class WordsCase {

    private WordsCase() {
    }

    static void run(Results results, String name, int vocabulary, boolean zipf, int lines, int batches) {
        List<List<String>> data = java.util.stream.IntStream.range(0, batches).mapToObj(b -> Data.words(lines, vocabulary, zipf, b)).toList();
        AtomicLong checksum = new AtomicLong();
        double words = 10.0 * lines * batches;
        results.compare(name, words, () -> {
            try (Sluice sluice = new Sluice(2, program(checksum))) {
                long begun = System.nanoTime();
                data.forEach(sluice::batch);
                results.spent(System.nanoTime() - begun);
            }
            return checksum.get();
        }, () -> plain(data, results));
    }

    /** Keys and their counts in one number, whatever their order. */
    private static long mix(String word, long count) {
        return word.hashCode() * 31L * count + count;
    }

    static BiConsumer<StreamingContext, DStream<String>> program(AtomicLong checksum) {
        return (ssc, lines) -> lines.flatMap(line -> Arrays.asList(line.split(" ")).iterator())
                .mapToPair(word -> new Tuple2<>(word, 1))
                .<Long>updateStateByKey((values, state) -> {
                    long sum = state.orElse(0L);
                    for (int v : values) {
                        sum += v;
                    }
                    return Optional.of(sum);
                })
                .map(pair -> mix(pair._1(), pair._2()))
                .reduce(Long::sum)
                .foreachRDD(batch -> checksum.set(batch.isEmpty() ? 0 : batch.first()));
    }

    /** Each thread counts its half of the lines in a map of its own; the maps are brought together at the end of each batch. */
    private static long plain(List<List<String>> data, Results results) {
        Map<String, long[]> totals = new HashMap<>();
        long sum = 0;
        try (Plain plain = new Plain(2)) {
            long begun = System.nanoTime();
            for (List<String> lines : data) {
                @SuppressWarnings("unchecked")
                Map<String, int[]>[] counts = new Map[2];
                plain.run(t -> counts[t] = count(lines, plain.from(lines.size(), t), plain.from(lines.size(), t + 1)));
                for (Map<String, int[]> part : counts) {
                    part.forEach((word, n) -> totals.computeIfAbsent(word, w -> new long[1])[0] += n[0]);
                }
                sum = 0;
                for (Map.Entry<String, long[]> e : totals.entrySet()) {
                    sum += mix(e.getKey(), e.getValue()[0]);
                }
            }
            results.spent(System.nanoTime() - begun);
        }
        return sum;
    }

    private static Map<String, int[]> count(List<String> lines, int from, int to) {
        Map<String, int[]> counts = new HashMap<>();
        for (int i = from; i < to; i++) {
            for (String word : lines.get(i).split(" ")) {
                counts.computeIfAbsent(word, w -> new int[1])[0]++;
            }
        }
        return counts;
    }
}
