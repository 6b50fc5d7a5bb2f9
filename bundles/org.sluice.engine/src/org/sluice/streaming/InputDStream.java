package org.sluice.streaming;

import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.source.SourceNode;

/** A stream that comes from outside. */
public class InputDStream<T> extends DStream<T> {

    InputDStream(StreamingContext ssc, PlanNode node) {
        super(ssc, node);
    }

    /**
     * Limits how much the source takes in. Fractions of a record are carried over from batch to batch. Receivers are held back while they {@code store} single records,
     * text files are read so many lines a batch, directories whole files until the limit is reached.
     *
     * @param recordsPerSecond 0 = no limit
     * @throws PipelineDefinitionException SL-0304 for less than 0, or when the source delivers batches that are ready made (queues, generated and constant ones)
     */
    public InputDStream<T> maxRate(long recordsPerSecond) {
        source().maxRate(recordsPerSecond);
        return this;
    }

    private SourceNode source() {
        return (SourceNode) node;
    }

    @Override
    public InputDStream<T> id(String id) {
        super.id(id);
        return this;
    }
}
