package org.sluice.streaming.internal.batch;

import java.util.Arrays;
import java.util.List;
import org.sluice.streaming.Tuple2;

/** Counts numbers in buckets. */
public final class Histogram {

    private Histogram() {
    }

    public static Tuple2<double[], long[]> even(List<Double> values, int buckets) {
        if (buckets < 1) {
            throw new IllegalArgumentException("'histogram' is to have " + buckets + " buckets. Give it 1 or more.");
        }
        double min = values.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
        double max = values.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
        if (Double.isNaN(min) || Double.isNaN(max) || Double.isInfinite(min) || Double.isInfinite(max)) {
            throw new UnsupportedOperationException("'histogram' cannot make buckets of an empty batch, nor of infinite values and NaN. Give it the borders.");
        }
        if (min == max) {
            return new Tuple2<>(new double[] {min, max}, new long[] {values.size()});
        }
        double[] borders = new double[buckets + 1];
        for (int i = 0; i < buckets; i++) {
            borders[i] = min + (double) i * (max - min) / buckets;
        }
        borders[buckets] = max;
        return new Tuple2<>(borders, count(values, borders));
    }

    /** Numbers outside of all buckets, and NaN, are not counted. */
    public static long[] count(List<Double> values, double[] borders) {
        if (borders.length < 2) {
            throw new IllegalArgumentException("'histogram' needs 2 borders at least, it has " + borders.length + ".");
        }
        long[] counts = new long[borders.length - 1];
        for (double value : values) {
            int at = Arrays.binarySearch(borders, value);
            int bucket = at < 0 ? -at - 2 : Math.min(at, counts.length - 1);
            if (!Double.isNaN(value) && bucket >= 0 && bucket < counts.length) {
                counts[bucket]++;
            }
        }
        return counts;
    }
}
