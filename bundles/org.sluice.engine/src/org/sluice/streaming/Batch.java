package org.sluice.streaming;

import org.sluice.streaming.internal.batch.BatchData;

/** The records of one batch; where Spark has {@code JavaRDD}. */
public final class Batch<T> extends BatchLike<T, Batch<T>> {

    Batch(BatchData data) {
        super(data);
    }

    @Override
    Batch<T> wrap(BatchData data) {
        return new Batch<>(data);
    }
}
