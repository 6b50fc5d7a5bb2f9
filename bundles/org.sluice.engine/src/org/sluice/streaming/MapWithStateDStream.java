package org.sluice.streaming;

import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.state.SnapshotsNode;

/** What {@link PairDStream#mapWithState} yields: the mapped records, and on demand the whole state. */
public final class MapWithStateDStream<K, V, S, M> extends DStream<M> {

    MapWithStateDStream(StreamingContext ssc, PlanNode node) {
        super(ssc, node);
    }

    @Override
    public MapWithStateDStream<K, V, S, M> id(String id) {
        super.id(id);
        return this;
    }

    /** All keys with their state, every batch. */
    public PairDStream<K, S> stateSnapshots() {
        return pairs(new SnapshotsNode(node));
    }
}
