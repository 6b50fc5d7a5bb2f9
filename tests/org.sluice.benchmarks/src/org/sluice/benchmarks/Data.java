package org.sluice.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes lines; the same in every process. */
final class Data {

    private static final int WORDS_PER_LINE = 10;

    private Data() {
    }

    /** {@code ts,key,value}, about 40 bytes a line. */
    static List<String> events(int lines, long seed) {
        Random random = new Random(seed);
        List<String> result = new ArrayList<>(lines);
        for (int i = 0; i < lines; i++) {
            result.add((1_600_000_000_000L + i) + ",sensor-key-" + (100_000 + random.nextInt(900_000)) + "," + random.nextInt(100_000));
        }
        return result;
    }

    /** {@code key,value}, keys even over as many as there are lines. */
    static List<String> pairs(int lines, long seed) {
        Random random = new Random(seed);
        List<String> result = new ArrayList<>(lines);
        for (int i = 0; i < lines; i++) {
            result.add("key" + random.nextInt(lines) + "," + random.nextInt(1_000_000));
        }
        return result;
    }

    /** {@code key millis}: a second of events in order of time, keys even. @param second number of the second */
    static List<String> timed(int lines, int keys, long second) {
        Random random = new Random(second);
        List<String> result = new ArrayList<>(lines);
        for (int i = 0; i < lines; i++) {
            result.add("key" + Integer.toString(random.nextInt(keys), 36) + " " + (1_600_000_000_000L + second * 1000 + i * 1000L / lines));
        }
        return result;
    }

    /** Lines of ten words, all words equally often. */
    static List<String> even(int lines, int vocabulary, long seed) {
        Random random = new Random(seed);
        int[] words = new int[lines * WORDS_PER_LINE];
        for (int i = 0; i < words.length; i++) {
            words[i] = random.nextInt(vocabulary);
        }
        return lines(words);
    }

    /** Lines of ten words, by Zipf's law with exponent 1. */
    static List<String> zipf(int lines, int vocabulary, long seed) {
        double[] sums = new double[vocabulary];
        double sum = 0;
        for (int i = 0; i < vocabulary; i++) {
            sum += 1.0 / (i + 1);
            sums[i] = sum;
        }
        Random random = new Random(seed);
        int[] words = new int[lines * WORDS_PER_LINE];
        for (int i = 0; i < words.length; i++) {
            int at = Arrays.binarySearch(sums, random.nextDouble() * sum);
            words[i] = at < 0 ? Math.min(vocabulary - 1, -at - 1) : at;
        }
        return lines(words);
    }

    /** Lines of ten words, each word once. */
    static List<String> each(int from, int to) {
        int[] words = new int[to - from];
        for (int i = 0; i < words.length; i++) {
            words[i] = from + i;
        }
        return lines(words);
    }

    private static List<String> lines(int[] words) {
        List<String> result = new ArrayList<>(words.length / WORDS_PER_LINE);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            line.append("word").append(Integer.toString(words[i], 36));
            if ((i + 1) % WORDS_PER_LINE == 0 || i + 1 == words.length) {
                result.add(line.toString());
                line.setLength(0);
            } else {
                line.append(' ');
            }
        }
        return result;
    }
}
