package org.sluice.streaming;

/** The time from {@code beginTime} to {@code endTime}. */
public record Interval(Time beginTime, Time endTime) {

    public Interval(long beginMillis, long endMillis) {
        this(new Time(beginMillis), new Time(endMillis));
    }

    public Duration duration() {
        return endTime.minus(beginTime);
    }

    /** {@code [1000 ms, 2000 ms]}. */
    @Override
    public String toString() {
        return "[" + beginTime + ", " + endTime + "]";
    }
}
