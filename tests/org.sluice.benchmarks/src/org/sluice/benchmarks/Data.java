package org.sluice.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Input made before the clock starts; the same in every run. */
final class Data {

    private Data() {
    }

    /** {@code ts,key,value}, about 40 bytes a line. */
    static List<String> events(int n, long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            lines.add((1_600_000_000_000L + i) + ",sensor-key-" + (100_000 + random.nextInt(900_000)) + "," + random.nextInt(100_000));
        }
        return lines;
    }

    /** Lines of ten words. @param zipf by Zipf's law (exponent 1), otherwise all equally often */
    static List<String> words(int lines, int vocabulary, boolean zipf, long seed) {
        double[] sums = new double[vocabulary];
        double sum = 0;
        for (int i = 0; i < vocabulary; i++) {
            sum += zipf ? 1.0 / (i + 1) : 1;
            sums[i] = sum;
        }
        Random random = new Random(seed);
        List<String> result = new ArrayList<>(lines);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            line.setLength(0);
            for (int w = 0; w < 10; w++) {
                int at = Arrays.binarySearch(sums, random.nextDouble() * sum);
                line.append(w == 0 ? "" : " ").append("word").append(Integer.toString(at < 0 ? Math.min(vocabulary - 1, -at - 1) : at, 36));
            }
            result.add(line.toString());
        }
        return result;
    }
}
