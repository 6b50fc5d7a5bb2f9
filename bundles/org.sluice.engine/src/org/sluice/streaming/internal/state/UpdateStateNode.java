package org.sluice.streaming.internal.state;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.Optional;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.shuffle.ScatterBuffer;
import org.sluice.streaming.internal.stage.StepCopies;

/** {@code updateStateByKey}. */
public final class UpdateStateNode extends StateNode {

    private final Function2<List<Object>, Optional<Object>, Optional<Object>> f;
    private final Constructor<Output> output = StepCopies.copy(StateUpdate.class);
    private final List<int[]> marks = new ArrayList<>();

    @SuppressWarnings("unchecked")
    public UpdateStateNode(PlanNode input, Function2<?, ?, ?> f, int numPartitions, BatchData initial) {
        super("updateStateByKey", input, numPartitions, initial);
        if (f == null) {
            throw new PipelineDefinitionException("SL-0307", "'updateStateByKey' has no function. Give it one.");
        }
        this.f = (Function2<List<Object>, Optional<Object>, Optional<Object>>) (Function2<?, ?, ?>) f;
    }

    @Override
    protected Output compute(BatchRun run) {
        List<ScatterBuffer> buffers = scatter(run);
        if (buffers == null) {
            if (state().live() == 0) {
                return null;
            }
            state().partitions(run.partitions());
            buffers = List.of();
        }
        int n = state().partitions(run.partitions());
        while (marks.size() < n) {
            marks.add(new int[64]);
        }
        return StepCopies.make(output, this, run, state(), buffers, n, f, marks);
    }

    /** A batch that failed has left marks. */
    @Override
    protected void forget() {
        marks.clear();
    }
}
