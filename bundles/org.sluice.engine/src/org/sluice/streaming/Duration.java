package org.sluice.streaming;

/** A length of time in whole milliseconds. */
public record Duration(long milliseconds) implements Comparable<Duration> {

    public Duration plus(Duration that) {
        return new Duration(milliseconds + that.milliseconds);
    }

    public Duration minus(Duration that) {
        return new Duration(milliseconds - that.milliseconds);
    }

    public Duration times(int factor) {
        return new Duration(milliseconds * factor);
    }

    public boolean isMultipleOf(Duration that) {
        return that.milliseconds != 0 && milliseconds % that.milliseconds == 0;
    }

    public boolean isZero() {
        return milliseconds == 0;
    }

    public boolean less(Duration that) {
        return milliseconds < that.milliseconds;
    }

    public boolean greater(Duration that) {
        return milliseconds > that.milliseconds;
    }

    @Override
    public int compareTo(Duration that) {
        return Long.compare(milliseconds, that.milliseconds);
    }

    /** {@code 1000 ms}. */
    @Override
    public String toString() {
        return milliseconds + " ms";
    }
}
