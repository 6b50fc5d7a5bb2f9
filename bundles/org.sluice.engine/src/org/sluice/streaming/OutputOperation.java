package org.sluice.streaming;

import org.sluice.streaming.internal.plan.PlanNode;

/** An output operation, returned so that it can be given an id; programs written for Spark ignore it. */
public final class OutputOperation {

    private final PlanNode node;

    OutputOperation(PlanNode node) {
        this.node = node;
    }

    /** Gives the node its stable id; see {@link DStreamLike#id(String)}. */
    public OutputOperation id(String id) {
        node.id(id);
        return this;
    }
}
