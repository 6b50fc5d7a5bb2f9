package org.sluice.streaming.internal.state;

import java.lang.reflect.Constructor;
import java.util.List;
import org.sluice.streaming.Duration;
import org.sluice.streaming.Optional;
import org.sluice.streaming.StateSpec;
import org.sluice.streaming.Time;
import org.sluice.streaming.function.Function4;
import org.sluice.streaming.State;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.shuffle.ScatterBuffer;
import org.sluice.streaming.internal.stage.StepCopies;

/** {@code mapWithState}. */
public final class MapWithStateNode extends StateNode {

    private final Function4<Time, Object, Optional<Object>, State<Object>, Optional<Object>> f;
    private final long timeoutMillis;
    private final Constructor<Output> output = StepCopies.copy(StateMapping.class);
    private long[] nextTimeout = {};

    /** @param initial null = none */
    @SuppressWarnings("unchecked")
    public MapWithStateNode(PlanNode input, StateSpec<?, ?, ?, ?> spec, BatchData initial) {
        super("mapWithState", input, spec.numPartitions(), initial);
        f = (Function4<Time, Object, Optional<Object>, State<Object>, Optional<Object>>) (Function4<?, ?, ?, ?, ?>) spec.function();
        Duration timeout = spec.timeout().orNull();
        timeoutMillis = timeout == null ? 0 : timeout.milliseconds();
    }

    @Override
    protected Output compute(BatchRun run) {
        List<ScatterBuffer> buffers = scatter(run);
        int n = state().partitions(run.partitions());
        if (nextTimeout.length != n) {
            nextTimeout = new long[n];
        }
        return StepCopies.make(output, this, run, state(), buffers == null ? List.of() : buffers, n, f, timeoutMillis, nextTimeout);
    }

    @Override
    protected void forget() {
        nextTimeout = new long[0];
    }
}
