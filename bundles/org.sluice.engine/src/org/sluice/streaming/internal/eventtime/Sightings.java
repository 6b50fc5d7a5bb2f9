package org.sluice.streaming.internal.eventtime;

import org.sluice.streaming.function.Function;

/** What the steps of a {@link WatermarkNode} see in a batch; its partitions report from several threads, in any order. */
public final class Sightings {

    /** No time at all. */
    static final long NONE = Long.MIN_VALUE;

    private final Function<Object, Long> millis;
    private long watermark = NONE;
    private long newest = NONE;
    private long late;
    private boolean any;

    Sightings(Function<Object, Long> millis) {
        this.millis = millis;
    }

    Function<Object, Long> millis() {
        return millis;
    }

    /** The watermark records of this batch are measured by: that of the batch before. */
    long watermark() {
        return watermark;
    }

    synchronized void add(long newestOfPartition, long lateOfPartition) {
        newest = Math.max(newest, newestOfPartition);
        late += lateOfPartition;
        any = true;
    }

    synchronized void begin(long newWatermark) {
        watermark = newWatermark;
        newest = NONE;
        late = 0;
        any = false;
    }

    synchronized long newest() {
        return newest;
    }

    synchronized long late() {
        return late;
    }

    synchronized boolean any() {
        return any;
    }
}
