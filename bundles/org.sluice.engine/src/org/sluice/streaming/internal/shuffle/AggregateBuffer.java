package org.sluice.streaming.internal.shuffle;

/** What {@link AggregateStep} and {@link CountStep} made of a partition. */
public final class AggregateBuffer {

    Object value;
    long count;
}
