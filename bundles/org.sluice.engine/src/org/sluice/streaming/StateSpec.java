package org.sluice.streaming;

import org.sluice.streaming.function.Function3;
import org.sluice.streaming.function.Function4;

/** What {@link PairDStream#mapWithState} is to do. Each method changes this one and returns it; the last call of each counts. */
public final class StateSpec<K, V, S, M> {

    private final Function4<Time, K, Optional<V>, State<S>, Optional<M>> function;
    private Duration timeout;
    private int numPartitions;
    private Partitioner partitioner;
    private PairBatch<K, S> initialState;

    private StateSpec(Function4<Time, K, Optional<V>, State<S>, Optional<M>> function) {
        this.function = function;
    }

    /** {@code (key, value, state) -> mapped}. */
    public static <K, V, S, M> StateSpec<K, V, S, M> function(Function3<K, Optional<V>, State<S>, M> f) {
        required(f);
        return new StateSpec<>((time, key, value, state) -> Optional.ofNullable(f.call(key, value, state)));
    }

    /** {@code (time, key, value, state) -> mapped, or absent}. */
    public static <K, V, S, M> StateSpec<K, V, S, M> function(Function4<Time, K, Optional<V>, State<S>, Optional<M>> f) {
        required(f);
        return new StateSpec<>(f);
    }

    /** A key without records for longer than {@code idle} is called once more, without a value, and dropped; in the first batch after that. */
    public StateSpec<K, V, S, M> timeout(Duration idle) {
        if (idle.milliseconds() <= 0) {
            throw new PipelineDefinitionException("SL-0306", "The state timeout is " + idle + ". It has to be longer than 0 ms.");
        }
        timeout = idle;
        return this;
    }

    /** In place of a partitioner given before. */
    public StateSpec<K, V, S, M> numPartitions(int n) {
        numPartitions = n;
        partitioner = null;
        return this;
    }

    /** Where the pairs of {@link MapWithStateDStream#stateSnapshots()} stand; in place of a number of partitions given before. */
    public StateSpec<K, V, S, M> partitioner(Partitioner newPartitioner) {
        numPartitions = newPartitioner.numPartitions();
        partitioner = newPartitioner;
        return this;
    }

    /** Keys and states to begin with; used when there is no checkpoint to go on from. */
    public StateSpec<K, V, S, M> initialState(PairBatch<K, S> state) {
        initialState = state;
        return this;
    }

    public Function4<Time, K, Optional<V>, State<S>, Optional<M>> function() {
        return function;
    }

    /** Idle time after which a key goes; absent = never. */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /** 0 = as many as the data need. */
    public int numPartitions() {
        return numPartitions;
    }

    public Optional<Partitioner> partitioner() {
        return Optional.ofNullable(partitioner);
    }

    public Optional<PairBatch<K, S>> initialState() {
        return Optional.ofNullable(initialState);
    }

    private static void required(Object f) {
        if (f == null) {
            throw new PipelineDefinitionException("SL-0307", "mapWithState has no function. Give StateSpec.function(…) one.");
        }
    }
}
