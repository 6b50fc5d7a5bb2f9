package org.sluice.streaming;

import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.state.SnapshotsNode;

/** What {@link PairDStream#mapWithState} yields: the mapped records, and on demand the whole state. */
public final class MapWithStateDStream<K, V, S, M> extends DStream<M> {

    private final Partitioner partitioner;

    /** @param partitioner where the pairs of the snapshots are to stand, null = anywhere */
    MapWithStateDStream(StreamingContext ssc, PlanNode node, Partitioner partitioner) {
        super(ssc, node);
        this.partitioner = partitioner;
    }

    @Override
    public MapWithStateDStream<K, V, S, M> stateType(Class<?> type) {
        super.stateType(type);
        return this;
    }

    @Override
    public MapWithStateDStream<K, V, S, M> id(String id) {
        super.id(id);
        return this;
    }

    @Override
    public MapWithStateDStream<K, V, S, M> onError(ErrorPolicy policy) {
        super.onError(policy);
        return this;
    }

    /** All keys with their state, every batch. */
    public PairDStream<K, S> stateSnapshots() {
        SnapshotsNode snapshots = new SnapshotsNode(node);
        snapshots.partitioner(partitioner);
        return pairs(snapshots);
    }
}
