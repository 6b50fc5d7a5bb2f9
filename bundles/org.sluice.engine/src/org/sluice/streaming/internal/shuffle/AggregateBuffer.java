package org.sluice.streaming.internal.shuffle;

/** What {@link AggregateStep} and {@link CountStep} made of a partition. */
public final class AggregateBuffer {

    Object value;
    long count;

    /** Of no meaning when there was no record. */
    public Object value() {
        return value;
    }
}
