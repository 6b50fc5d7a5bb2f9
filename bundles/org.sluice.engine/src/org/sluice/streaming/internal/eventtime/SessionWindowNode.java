package org.sluice.streaming.internal.eventtime;

import org.sluice.streaming.Tuple2;
import org.sluice.streaming.eventtime.EventWindows;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.shuffle.Combiners;

/**
 * Session windows: records of a key that follow each other within less than the gap. A record that lies between two sessions makes one of them. A record older than the
 * watermark less the allowed lateness is late even if its session is still open: another part of that session may be gone already.
 */
public final class SessionWindowNode extends WindowedNode {

    private final long gap;

    public SessionWindowNode(String kind, PlanNode input, EventTime time, Combiners combiners, EventWindows windows, int numPartitions) {
        super(kind, input, time, combiners, windows, numPartitions);
        gap = windows.size().milliseconds();
    }

    @Override
    void accept(Work work, int side, Object key, int hash, Object value, long time) throws Exception {
        if (work.before != Sightings.NONE && time + latenessMillis < work.before) {
            work.late(new Tuple2<>(key, value), time);
            return;
        }
        int entry = work.entry(key, hash);
        Panes panes = (Panes) work.open(entry);
        int to = panes.at(time + gap);
        int from = to;
        while (from > 0 && panes.end(from - 1) > time) {
            from--;
        }
        int at = from;
        if (from == to) {
            panes.insert(at, time, time + gap, 1, first(value));
        } else {
            Object merged = panes.value(from);
            long count = panes.count(from) + 1;
            for (int i = from + 1; i < to; i++) {
                merged = combiners.mergeCombiners().call(merged, panes.value(i));
                count += panes.count(i);
            }
            merged = combiners.mergeValue().call(merged, value);
            panes.set(at, Math.min(time, panes.start(from)), Math.max(time + gap, panes.end(to - 1)), count, merged);
            panes.remove(from + 1, to);
        }
        work.held++;
        long end = panes.end(at);
        if (end <= work.before) {
            work.firings.add(end, panes.start(at), entry);
        }
        work.due(entry, panes, due(end, work.before));
    }

    private long due(long end, long watermark) {
        return end > watermark ? end : end + latenessMillis;
    }

    @Override
    long due(Kept kept, long watermark) {
        Panes panes = (Panes) kept;
        long due = Kept.NEVER;
        for (int i = 0; i < panes.panes(); i++) {
            due = Math.min(due, due(panes.end(i), watermark));
        }
        return due;
    }

    @Override
    void firings(Work work, int entry, Panes panes) {
        for (int i = 0; i < panes.panes(); i++) {
            if (panes.end(i) > work.before && panes.end(i) <= work.after) {
                work.firings.add(panes.end(i), panes.start(i), entry);
            }
        }
    }

    /** Nothing when the session has grown since. */
    @Override
    int bound(Panes panes, int from, long start, long end) {
        return from < panes.panes() && panes.start(from) == start && panes.end(from) == end ? from + 1 : from;
    }

    @Override
    long closes(Panes panes, int pane) {
        return panes.end(pane) + latenessMillis;
    }

    @Override
    long span() {
        return gap / STRETCHES;
    }
}
