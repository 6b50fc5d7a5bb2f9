package org.sluice.streaming.internal.eventtime;

import java.util.List;
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

    @Override
    void accept(Work work, int side, Object key, int hash, Object value, long time) throws Exception {
        long start = time - Math.floorMod(time - offset, slice);
        long first = firstEnd(start);
        long last = lastEnd(start);
        if (first > last) {
            return;
        }
        if (work.before != Sightings.NONE && last + latenessMillis <= work.before) {
            work.late(new Tuple2<>(key, value), time);
            return;
        }
        int entry = work.entry(key, hash);
        Panes panes = (Panes) work.open(entry);
        int i = panes.at(start);
        if (i < panes.panes() && panes.start(i) == start) {
            panes.set(i, start, start + slice, panes.count(i) + 1, combiners.mergeValue().call(panes.value(i), value));
        } else {
            panes.insert(i, start, start + slice, 1, first(value));
        }
        work.held++;
        for (long end = first; end <= work.before && end <= last; end += slide) {
            if (end + latenessMillis > work.before) {
                work.firings.add(new Firing(end, end - size, entry));
            }
        }
        long next = nextEnd(start, work.before);
        work.due(key, panes, next <= last ? next : last + latenessMillis);
    }

    @Override
    long due(Kept kept, long watermark) {
        Panes panes = (Panes) kept;
        long due = Kept.NEVER;
        for (int i = 0; i < panes.panes(); i++) {
            long next = nextEnd(panes.start(i), watermark);
            long last = lastEnd(panes.start(i));
            due = Math.min(due, next <= last ? next : last + latenessMillis);
        }
        return due;
    }

    @Override
    void firings(Work work, int entry, Panes panes, List<Firing> into) {
        for (int i = 0; i < panes.panes(); i++) {
            long last = Math.min(work.after, lastEnd(panes.start(i)));
            for (long end = nextEnd(panes.start(i), work.before); end <= last; end += slide) {
                into.add(new Firing(end, end - size, entry));
            }
        }
    }

    @Override
    int[] range(Panes panes, Firing firing) {
        return new int[] {panes.at(firing.start()), panes.at(firing.end())};
    }

    @Override
    long closes(Panes panes, int pane) {
        return lastEnd(panes.start(pane)) + latenessMillis;
    }
}
