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

    /**
     * Says of what types the state of this node is, which the compiler knows but a running program does not. A checkpoint that holds other types is then refused at the start; without this
     * functions fail on them.
     *
     * @param type class of the states, without type arguments
     * @param keys nothing: the compiler makes an empty array of the type of the keys of it
     * @throws PipelineDefinitionException SL-0307 when the node keeps no state by key
     */
    @SafeVarargs
    public final MapWithStateDStream<K, V, S, M> stateType(Class<?> type, K... keys) {
        stateTypes(keys.getClass().getComponentType(), type);
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
