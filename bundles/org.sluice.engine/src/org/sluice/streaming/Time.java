package org.sluice.streaming;

import java.util.List;
import java.util.stream.LongStream;

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

    /** On a grid that begins at {@code zero}. */
    public Time floor(Duration grid, Time zero) {
        return new Time(Math.floorDiv(milliseconds - zero.milliseconds, grid.milliseconds()) * grid.milliseconds() + zero.milliseconds);
    }

    public Time min(Time that) {
        return less(that) ? this : that;
    }

    public Time max(Time that) {
        return greater(that) ? this : that;
    }

    /** This time and those every {@code interval} after it, up to {@code that}, not included. */
    public List<Time> until(Time that, Duration interval) {
        return LongStream.iterate(milliseconds, time -> time < that.milliseconds, time -> time + interval.milliseconds()).mapToObj(Time::new).toList();
    }

    /** As {@link #until}, {@code that} included. */
    public List<Time> to(Time that, Duration interval) {
        return until(new Time(that.milliseconds + 1), interval);
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
