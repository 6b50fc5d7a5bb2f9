package org.sluice.streaming;

import org.sluice.streaming.function.Function;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.Sampling;
import org.sluice.streaming.internal.batch.Sorting;

/** The records of one batch; where Spark has {@code JavaRDD}. */
public final class Batch<T> extends BatchLike<T, Batch<T>> {

    Batch(BatchData data) {
        super(data);
    }

    @Override
    Batch<T> wrap(BatchData data) {
        return new Batch<>(data);
    }

    /** Stable: equal keys keep their order. @param numPartitions exactly so many */
    public <K> Batch<T> sortBy(Function<T, K> key, boolean ascending, int numPartitions) {
        return wrap(Sorting.by(data(), key, ascending, numPartitions));
    }

    /** Deals the records out at random, about as the weights say, with the batch's time as seed. */
    public Batch<T>[] randomSplit(double[] weights) {
        return randomSplit(weights, Sampling.seed(data()));
    }

    @SuppressWarnings("unchecked")
    public Batch<T>[] randomSplit(double[] weights, long seed) {
        return Sampling.split(data(), weights, seed).stream().map(this::wrap).toArray(Batch[]::new);
    }
}
