package org.sluice.streaming.internal.plan;

import java.util.List;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.stage.MapPartitionsStep;
import org.sluice.streaming.internal.stage.Step;

/** An operation that works record by record (or partition by partition): becomes a step of its consumer's stage. */
public class NarrowNode extends PlanNode {

    private final Class<? extends Step> step;
    private final Object function;
    private Stage own;

    protected NarrowNode(String kind, PlanNode input, Class<? extends Step> step, Object function) {
        super(kind, List.of(input));
        this.step = step;
        this.function = function;
    }

    public static NarrowNode of(String kind, PlanNode input, Class<? extends Step> step, Object function) {
        java.util.Objects.requireNonNull(kind);
        return new NarrowNode(kind, input, step, function);
    }

    @Override
    protected boolean canSkip() {
        return step != MapPartitionsStep.class;
    }

    final Class<? extends Step> step() {
        return step;
    }

    final Object function() {
        return function;
    }

    /** Only when several consumers read it: otherwise it runs inside its consumer's stage. */
    @Override
    protected final Output compute(BatchRun run) {
        if (own == null) {
            own = Stage.inside(this);
        }
        return own.collect(run);
    }
}
