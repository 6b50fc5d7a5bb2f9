package org.sluice.streaming.internal.eventtime;

import java.util.ArrayList;
import java.util.Collections;
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

    /** A window of a key that is to be put out. */
    record Firing(long end, long start, int entry) implements Comparable<Firing> {

        @Override
        public int compareTo(Firing that) {
            int order = Long.compare(end, that.end);
            order = order == 0 ? Long.compare(start, that.start) : order;
            return order == 0 ? Integer.compare(entry, that.entry) : order;
        }
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

    /** The windows of a key whose end the watermark passes in this batch. */
    abstract void firings(Work work, int entry, Panes panes, List<Firing> into);

    /** First pane and bound of the panes a window consists of. */
    abstract int[] range(Panes panes, Firing firing);

    /** From when on a pane is in no window that is still open. */
    abstract long closes(Panes panes, int pane);

    @Override
    final void advance(Work work) throws Exception {
        int[] due = work.takeDue();
        for (int entry : due) {
            firings(work, entry, (Panes) work.table.state(entry), work.firings);
        }
        Collections.sort(work.firings);
        Firing last = null;
        for (Firing firing : work.firings) {
            if (!firing.equals(last)) {
                fire(work, firing);
            }
            last = firing;
        }
        for (int entry : due) {
            close(work, entry);
        }
    }

    private void fire(Work work, Firing firing) throws Exception {
        Panes panes = (Panes) work.table.state(firing.entry());
        int[] range = range(panes, firing);
        if (range[0] >= range[1]) {
            return;
        }
        Object key = work.table.key(firing.entry());
        Object value = panes.value(range[0]);
        try {
            for (int i = range[0] + 1; i < range[1]; i++) {
                value = combiners.mergeCombiners().call(value, panes.value(i));
            }
        } catch (Throwable e) {
            throw new KeyFailure(key, e);
        }
        work.emit(new Tuple2<>(new Windowed<>(key, firing.start(), firing.end()), value));
    }

    private void close(Work work, int entry) {
        Panes panes = (Panes) work.table.state(entry);
        List<Integer> closed = new ArrayList<>(0);
        for (int i = 0; i < panes.panes(); i++) {
            if (closes(panes, i) <= work.after) {
                closed.add(i);
                work.held -= panes.count(i);
            }
        }
        Object key = work.table.key(entry);
        if (closed.size() == panes.panes()) {
            work.table.remove(entry);
            return;
        }
        if (!closed.isEmpty()) {
            panes = (Panes) work.open(entry);
            for (int k = closed.size() - 1; k >= 0; k--) {
                panes.remove(closed.get(k), closed.get(k) + 1);
            }
        }
        work.due(key, panes, due(panes, work.after));
    }
}
