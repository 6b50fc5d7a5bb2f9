package org.sluice.streaming;

import org.sluice.streaming.function.Function3;
import org.sluice.streaming.function.Function4;

/** What {@link PairDStream#mapWithState} is to do. Immutable; each method gives a changed copy. */
public final class StateSpec<K, V, S, M> {

    private final Function4<Time, K, Optional<V>, State<S>, Optional<M>> function;
    private final Duration timeout;
    private final int numPartitions;
    private final PairBatch<K, S> initialState;

    private StateSpec(Function4<Time, K, Optional<V>, State<S>, Optional<M>> function, Duration timeout, int numPartitions,
            PairBatch<K, S> initialState) {
        this.function = function;
        this.timeout = timeout;
        this.numPartitions = numPartitions;
        this.initialState = initialState;
    }

    /** {@code (key, value, state) -> mapped}. */
    public static <K, V, S, M> StateSpec<K, V, S, M> function(Function3<K, Optional<V>, State<S>, M> f) {
        required(f);
        return new StateSpec<>((time, key, value, state) -> Optional.ofNullable(f.call(key, value, state)), null, 0, null);
    }

    /** {@code (time, key, value, state) -> mapped, or absent}. */
    public static <K, V, S, M> StateSpec<K, V, S, M> function(Function4<Time, K, Optional<V>, State<S>, Optional<M>> f) {
        required(f);
        return new StateSpec<>(f, null, 0, null);
    }

    /** A key without records for longer than {@code idle} is called once more, without a value, and dropped; in the first batch after that. */
    public StateSpec<K, V, S, M> timeout(Duration idle) {
        if (idle.milliseconds() <= 0) {
            throw new PipelineDefinitionException("SL-0306", "The state timeout is " + idle + ". It has to be longer than 0 ms.");
        }
        return new StateSpec<>(function, idle, numPartitions, initialState);
    }

    public StateSpec<K, V, S, M> numPartitions(int n) {
        return new StateSpec<>(function, timeout, n, initialState);
    }

    public StateSpec<K, V, S, M> initialState(PairBatch<K, S> state) {
        return new StateSpec<>(function, timeout, numPartitions, state);
    }

    public Function4<Time, K, Optional<V>, State<S>, Optional<M>> function() {
        return function;
    }

    /** Idle time after which a key goes; absent = never. */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    public int numPartitions() {
        return numPartitions;
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
