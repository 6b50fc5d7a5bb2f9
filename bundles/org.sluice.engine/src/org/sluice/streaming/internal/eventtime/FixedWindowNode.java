package org.sluice.streaming.internal.eventtime;

import org.sluice.streaming.Tuple2;
import org.sluice.streaming.eventtime.EventWindows;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.shuffle.Combiners;

/**
 * Tumbling and sliding windows. Records are combined in slices, the longest stretches that no window cuts; a window is put together from its slices when it is put out, so that a record costs the same
 * however many windows it is in.
 */
public final class FixedWindowNode extends WindowedNode {

    private final long size;
    private final long slide;
    private final long offset;
    private final long slice;

    public FixedWindowNode(String kind, PlanNode input, EventTime time, Combiners combiners, EventWindows windows, int numPartitions) {
        super(kind, input, time, combiners, windows, numPartitions);
        size = windows.size().milliseconds();
        slide = windows.slide().milliseconds();
        offset = windows.offset().milliseconds();
        slice = gcd(size, slide);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** End of the first window that begins late enough to end at or after {@code time}. */
    private long endFrom(long time) {
        return time + Math.floorMod(offset + size - time, slide);
    }

    /** End of the first window a slice is in; past {@link #lastEnd} when it is in none. */
    private long firstEnd(long start) {
        return endFrom(start + slice);
    }

    private long lastEnd(long start) {
        return start + size - Math.floorMod(start - offset, slide);
    }

    /** End of the first window a slice is in that the watermark has not passed. */
    private long nextEnd(long start, long watermark) {
        return watermark < start + slice ? firstEnd(start) : endFrom(watermark + 1);
    }

    /** A slice, and what is the same for all records in it during a batch. */
    final class Slice {

        private final long start;
        private final long first;
        private final long last;
        private final long due;

        private Slice(long start, long watermark) {
            this.start = start;
            first = firstEnd(start);
            last = lastEnd(start);
            due = dueAt(start, watermark);
        }
    }

    private Slice slice(Work work, long time) {
        Slice slice = work.slice;
        if (slice == null || time < slice.start || time - slice.start >= this.slice) {
            slice = new Slice(time - Math.floorMod(time - offset, this.slice), work.before);
            work.slice = slice;
        }
        return slice;
    }

    @Override
    void accept(Work work, int side, Object key, int hash, Object value, long time) throws Exception {
        Slice in = slice(work, time);
        if (in.first > in.last) {
            return;
        }
        if (work.before != Sightings.NONE && in.last + latenessMillis <= work.before) {
            work.late(new Tuple2<>(key, value), time);
            return;
        }
        int entry = work.entry(key, hash);
        Panes panes = (Panes) work.open(entry);
        int i = panes.at(in.start);
        if (i < panes.panes() && panes.start(i) == in.start) {
            panes.set(i, in.start, in.start + slice, panes.count(i) + 1, combiners.mergeValue().call(panes.value(i), value));
        } else {
            panes.insert(i, in.start, in.start + slice, 1, first(value));
        }
        work.held++;
        for (long end = in.first; end <= work.before && end <= in.last; end += slide) {
            if (end + latenessMillis > work.before) {
                work.firings.add(end, end - size, entry);
            }
        }
        work.due(entry, panes, in.due);
    }

    /** When there is something to do for a slice next: a window of it ends, or the last one closes. */
    private long dueAt(long start, long watermark) {
        long next = nextEnd(start, watermark);
        long last = lastEnd(start);
        return next <= last ? next : last + latenessMillis;
    }

    /** Ends of windows come later from slice to slice; so the first slice with one still to come has the earliest. */
    @Override
    long due(Kept kept, long watermark) {
        Panes panes = (Panes) kept;
        long due = Kept.NEVER;
        for (int i = 0; i < panes.panes(); i++) {
            long start = panes.start(i);
            due = Math.min(due, dueAt(start, watermark));
            if (nextEnd(start, watermark) <= lastEnd(start)) {
                return due;
            }
        }
        return due;
    }

    @Override
    void firings(Work work, int entry, Panes panes) {
        long next = Long.MIN_VALUE;
        for (int i = 0; i < panes.panes() && next <= work.after; i++) {
            long last = Math.min(work.after, lastEnd(panes.start(i)));
            for (next = Math.max(next, nextEnd(panes.start(i), work.before)); next <= last; next += slide) {
                work.firings.add(next, next - size, entry);
            }
        }
    }

    @Override
    int bound(Panes panes, int from, long start, long end) {
        return panes.at(end);
    }

    @Override
    long closes(Panes panes, int pane) {
        return lastEnd(panes.start(pane)) + latenessMillis;
    }

    @Override
    long span() {
        return slide;
    }
}
