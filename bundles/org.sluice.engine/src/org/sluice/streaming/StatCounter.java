package org.sluice.streaming;

/**
 * Count, mean, variance and extremes of numbers, one at a time. Not thread-safe.
 *
 * <p>Mean and sum of squared differences are updated as in D. E. Knuth, The Art of Computer Programming, volume 2, 4.2.2, and merged as in T. F. Chan,
 * G. H. Golub, R. J. LeVeque, "Updating Formulae and a Pairwise Algorithm for Computing Sample Variances", 1979.
 */
public final class StatCounter {

    private long count;
    private double mean;
    private double squares;
    private double max = Double.NEGATIVE_INFINITY;
    private double min = Double.POSITIVE_INFINITY;

    public StatCounter() {
    }

    public StatCounter(Iterable<Double> values) {
        values.forEach(this::merge);
    }

    public StatCounter merge(double value) {
        count++;
        double delta = value - mean;
        mean += delta / count;
        squares += delta * (value - mean);
        max = Math.max(max, value);
        min = Math.min(min, value);
        return this;
    }

    public StatCounter merge(StatCounter other) {
        if (other.count == 0) {
            return this;
        }
        double delta = other.mean - mean;
        long sum = count + other.count;
        squares += other.squares + delta * delta * count * other.count / sum;
        mean += delta * other.count / sum;
        count = sum;
        max = Math.max(max, other.max);
        min = Math.min(min, other.min);
        return this;
    }

    public StatCounter copy() {
        return new StatCounter().merge(this);
    }

    public long count() {
        return count;
    }

    /** 0 when there are no numbers. */
    public double mean() {
        return mean;
    }

    public double sum() {
        return count * mean;
    }

    /** -∞ when there are no numbers. */
    public double max() {
        return max;
    }

    /** +∞ when there are no numbers. */
    public double min() {
        return min;
    }

    /** Of all numbers, divided by their count; NaN when there are none. */
    public double popVariance() {
        return count == 0 ? Double.NaN : squares / count;
    }

    /** As {@link #popVariance()}. */
    public double variance() {
        return popVariance();
    }

    /** Of a sample, divided by the count less one; NaN for fewer than two numbers. */
    public double sampleVariance() {
        return count <= 1 ? Double.NaN : squares / (count - 1);
    }

    public double popStdev() {
        return Math.sqrt(popVariance());
    }

    /** As {@link #popStdev()}. */
    public double stdev() {
        return popStdev();
    }

    public double sampleStdev() {
        return Math.sqrt(sampleVariance());
    }

    @Override
    public String toString() {
        return "(count: " + count + ", mean: " + mean + ", stdev: " + stdev() + ", max: " + max + ", min: " + min + ")";
    }
}
