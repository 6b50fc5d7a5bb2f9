package org.sluice.streaming.internal.eventtime;

import java.util.List;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.eventtime.EventWindows;
import org.sluice.streaming.eventtime.Windowed;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.shuffle.Combiners;

/**
 * Aggregation by key and window of event time. Results leave by end of window, then start, then in the order in which keys were first seen (within a partition).
 */
abstract class WindowedNode extends EventNode {

    final Combiners combiners;
    final long latenessMillis;
    private final String shape;

    WindowedNode(String kind, PlanNode input, EventTime time, Combiners combiners, EventWindows windows, int numPartitions) {
        super(kind, List.of(input), List.of(time), numPartitions);
        this.combiners = combiners;
        this.latenessMillis = windows.allowedLateness().milliseconds();
        this.shape = windows.shape();
    }

    @Override
    Kept empty() {
        return new Panes();
    }

    @Override
    Kept read(List<?> saved) {
        return Panes.read(saved);
    }

    @Override
    public final String shape() {
        return shape;
    }

    final Object first(Object value) throws Exception {
        return combiners.create() == null ? value : combiners.create().call(value);
    }

    /** Adds the windows of a key whose end the watermark passes in this batch to those to be put out. */
    abstract void firings(Work work, int entry, Panes panes);

    /** Bound of the panes, from {@code from} on, that a window consists of: {@code from} = it is not there any more. */
    abstract int bound(Panes panes, int from, long start, long end);

    /** From when on a pane is in no window that is still open; of later panes not earlier. */
    abstract long closes(Panes panes, int pane);

    @Override
    final void advance(Work work) throws Exception {
        int[] due = work.takeDue();
        for (int entry : due) {
            firings(work, entry, (Panes) work.table.state(entry));
        }
        work.firings.inOrder((end, start, entry) -> fire(work, end, start, entry));
        for (int entry : due) {
            close(work, entry);
        }
    }

    private void fire(Work work, long end, long start, int entry) throws Exception {
        Panes panes = (Panes) work.table.state(entry);
        int from = panes.at(start);
        int to = bound(panes, from, start, end);
        if (from >= to) {
            return;
        }
        Object key = work.table.key(entry);
        Object value = panes.value(from);
        try {
            for (int i = from + 1; i < to; i++) {
                value = combiners.mergeCombiners().call(value, panes.value(i));
            }
        } catch (Throwable e) {
            throw new KeyFailure(key, e);
        }
        work.emit(new Tuple2<>(new Windowed<>(key, start, end), value));
    }

    private void close(Work work, int entry) {
        Panes panes = (Panes) work.table.state(entry);
        int closed = 0;
        while (closed < panes.panes() && closes(panes, closed) <= work.after) {
            work.held -= panes.count(closed++);
        }
        if (closed == panes.panes()) {
            work.table.remove(entry);
            return;
        }
        if (closed > 0) {
            panes = (Panes) work.open(entry);
            panes.remove(0, closed);
        }
        work.due(entry, panes, due(panes, work.after));
    }
}
