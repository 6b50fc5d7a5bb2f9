package org.sluice.streaming;

import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.Histogram;

/** Numbers of one batch; where Spark has {@code JavaDoubleRDD}. */
public final class DoubleBatch extends BatchLike<Double, DoubleBatch> {

    DoubleBatch(BatchData data) {
        super(data);
    }

    @Override
    DoubleBatch wrap(BatchData data) {
        return new DoubleBatch(data);
    }

    /** 0 when empty. */
    public Double sum() {
        double sum = 0;
        for (Double value : collect()) {
            sum += value;
        }
        return sum;
    }

    /** Count, mean, variance and extremes in one go. */
    public StatCounter stats() {
        return new StatCounter(collect());
    }

    /** 0 when empty. */
    public Double mean() {
        return stats().mean();
    }

    /** @throws UnsupportedOperationException when empty, as Spark's */
    public Double min() {
        return reduce(Math::min);
    }

    /** @throws UnsupportedOperationException when empty, as Spark's */
    public Double max() {
        return reduce(Math::max);
    }

    /** Divided by the count. */
    public Double variance() {
        return stats().variance();
    }

    public Double popVariance() {
        return stats().popVariance();
    }

    /** Divided by the count less one. */
    public Double sampleVariance() {
        return stats().sampleVariance();
    }

    public Double stdev() {
        return stats().stdev();
    }

    public Double popStdev() {
        return stats().popStdev();
    }

    public Double sampleStdev() {
        return stats().sampleStdev();
    }

    /** {@code bucketCount} buckets of equal width from the smallest to the largest number: their borders, and how many numbers are in each. */
    public Tuple2<double[], long[]> histogram(int bucketCount) {
        return Histogram.even(collect(), bucketCount);
    }

    /** How many numbers are in each bucket; a border belongs to the bucket above it, the last one to the last bucket. @param buckets borders, ascending, two or more */
    public long[] histogram(double[] buckets) {
        return Histogram.count(collect(), buckets);
    }

    /** @param evenBuckets without effect: whether the buckets are equally wide does not change the counts */
    public long[] histogram(Double[] buckets, boolean evenBuckets) {
        return histogram(java.util.Arrays.stream(buckets).mapToDouble(Double::doubleValue).toArray());
    }
}
