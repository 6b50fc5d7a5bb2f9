package org.sluice.streaming;

import java.util.Locale;

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

    public boolean lessEq(Duration that) {
        return milliseconds <= that.milliseconds;
    }

    public boolean greaterEq(Duration that) {
        return milliseconds >= that.milliseconds;
    }

    public Duration min(Duration that) {
        return less(that) ? this : that;
    }

    public Duration max(Duration that) {
        return greater(that) ? this : that;
    }

    /** How many times {@code that} fits in. */
    public double div(Duration that) {
        return (double) milliseconds / that.milliseconds;
    }

    /** The milliseconds as a number. */
    public String toFormattedString() {
        return Long.toString(milliseconds);
    }

    /** In the largest unit that fits: {@code 500 ms}, {@code 1.5 s}, {@code 2.0 m}, {@code 1.25 h}. */
    public String prettyPrint() {
        double seconds = milliseconds / 1000.0;
        return milliseconds < 1000 ? milliseconds + " ms"
                : String.format(Locale.ROOT, seconds < 60 ? "%.1f s" : seconds < 3600 ? "%.1f m" : "%.2f h", seconds < 60 ? seconds : seconds < 3600 ? seconds / 60 : seconds / 3600);
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
