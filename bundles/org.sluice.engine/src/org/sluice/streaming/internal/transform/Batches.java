package org.sluice.streaming.internal.transform;

import org.sluice.streaming.EngineException;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.plan.PlanNode;

/** Messages about batches that are not there. */
public final class Batches {

    private Batches() {
    }

    public static EngineException missing(PlanNode node, PlanNode input, Time time) {
        return new EngineException("'" + node.id() + "' has nothing to work on in batch " + time.milliseconds() + ": its input '" + input.id()
                + "' has no batch at this time. Let the source deliver an empty batch instead of none.");
    }
}
