package org.sluice.streaming;

/** A moment in milliseconds since the epoch. A batch is named by its time: the END of its interval. */
public record Time(long milliseconds) implements Comparable<Time> {

    public Time plus(Duration that) {
        return new Time(milliseconds + that.milliseconds());
    }

    public Time minus(Duration that) {
        return new Time(milliseconds - that.milliseconds());
    }

    public Duration minus(Time that) {
        return new Duration(milliseconds - that.milliseconds);
    }

    public boolean less(Time that) {
        return milliseconds < that.milliseconds;
    }

    public boolean lessEq(Time that) {
        return milliseconds <= that.milliseconds;
    }

    public boolean greater(Time that) {
        return milliseconds > that.milliseconds;
    }

    public boolean greaterEq(Time that) {
        return milliseconds >= that.milliseconds;
    }

    public Time floor(Duration grid) {
        return new Time(Math.floorDiv(milliseconds, grid.milliseconds()) * grid.milliseconds());
    }

    public boolean isMultipleOf(Duration grid) {
        return Math.floorMod(milliseconds, grid.milliseconds()) == 0;
    }

    @Override
    public int compareTo(Time that) {
        return Long.compare(milliseconds, that.milliseconds);
    }

    /** {@code 1000 ms}. */
    @Override
    public String toString() {
        return milliseconds + " ms";
    }
}
