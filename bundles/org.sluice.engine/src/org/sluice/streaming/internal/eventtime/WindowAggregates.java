package org.sluice.streaming.internal.eventtime;

import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.eventtime.EventWindows;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.shuffle.Combiners;

/** Aggregations by window that need no function of the user, and the node for any. */
public final class WindowAggregates {

    public static final Combiners GROUP = new Combiners(Grouped::of, Grouped::with, Grouped::concat);
    public static final Combiners COUNT = new Combiners(value -> 1L, (count, value) -> (Long) count + 1, (a, b) -> (Long) a + (Long) b);

    private WindowAggregates() {
    }

    public static PlanNode node(String kind, PlanNode input, EventTime time, Combiners combiners, EventWindows windows) {
        if (windows == null) {
            throw new PipelineDefinitionException("SL-0351", "'" + kind + "' has no windows. Give it some, for example EventWindows.tumbling(Durations.minutes(1)).");
        }
        return windows.isSession() ? new SessionWindowNode(kind, input, time, combiners, windows, 0) : new FixedWindowNode(kind, input, time, combiners, windows, 0);
    }
}
