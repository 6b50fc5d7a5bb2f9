package org.sluice.streaming;

import org.sluice.streaming.internal.plan.ErrorsNode;
import org.sluice.streaming.internal.plan.PlanNode;

/** An output operation, returned so that it can be given an id; programs written for Spark ignore it. */
public final class OutputOperation {

    private final StreamingContext ssc;
    private final PlanNode node;

    OutputOperation(StreamingContext ssc, PlanNode node) {
        this.ssc = ssc;
        this.node = node;
    }

    /** Gives the node its stable id; see {@link DStreamLike#id(String)}. */
    public OutputOperation id(String id) {
        node.id(id);
        return this;
    }

    /**
     * What happens when this output fails; the pipeline's policy when not called. With {@link ErrorPolicy#retry} the output alone is done again. Records can be left out only by
     * {@code foreachRDD}, and only where it works on one at a time: in {@code foreach}, {@code map} and the like of the batch.
     *
     * @throws PipelineDefinitionException SL-0340 when this output cannot leave records out
     */
    public OutputOperation onError(ErrorPolicy policy) {
        node.errorPolicy(policy);
        return this;
    }

    /** The records this output's functions failed on; see {@link DStreamLike#errors()}. */
    public <E> DStream<FailedRecord<E>> errors() {
        return new DStream<>(ssc, ErrorsNode.of(node));
    }
}
