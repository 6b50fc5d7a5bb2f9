package org.sluice.streaming.internal.batch;

import org.sluice.streaming.internal.stage.Step;

/**
 * The records of a batch, in partitions, that can be pushed into a chain of steps. Unless it is {@link Records} each partition can be
 * pushed once only, and has to be.
 */
public interface Output {

    int partitions();

    /** Roughly how much work pushing all partitions is, in records; decides whether it is worth waking other threads. */
    long work();

    /** Pushes one partition, in order; called by one thread per partition. @return how many records */
    long push(int partition, Step into);
}
