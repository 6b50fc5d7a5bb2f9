package org.sluice.streaming.internal.shuffle;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.plan.Stage;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepCopies;
import org.sluice.streaming.internal.transform.Batches;

/** {@code reduce} and {@code count}: one value per partition, then one of all. */
public final class AggregateNode extends PlanNode {

    private final Function2<Object, Object, Object> f;
    private final Constructor<Step> step;
    private final List<Step> steps = new ArrayList<>();
    private final List<AggregateBuffer> buffers = new ArrayList<>();
    private Stage stage;

    private AggregateNode(String kind, PlanNode input, Function2<Object, Object, Object> f) {
        super(kind, List.of(input));
        this.f = f;
        this.step = StepCopies.copy(f == null ? CountStep.class : AggregateStep.class);
    }

    @SuppressWarnings("unchecked")
    public static AggregateNode reduce(PlanNode input, Function2<?, ?, ?> f) {
        if (f == null) {
            throw new PipelineDefinitionException("SL-0303", "'reduce' has no function. Give it one, for example Integer::sum.");
        }
        return new AggregateNode("reduce", input, (Function2<Object, Object, Object>) f);
    }

    public static AggregateNode count(PlanNode input) {
        return new AggregateNode("count", input, null);
    }

    @Override
    protected boolean canSkip() {
        return f != null;
    }

    @Override
    protected Output compute(BatchRun run) {
        if (stage == null) {
            stage = new Stage(this, inputs().get(0));
        }
        int n = stage.run(run, p -> {
            while (steps.size() <= p) {
                AggregateBuffer buffer = new AggregateBuffer();
                buffers.add(buffer);
                steps.add(f == null ? StepCopies.make(step, buffer) : StepCopies.make(step, f, buffer));
            }
            return steps.get(p);
        });
        if (n < 0) {
            if (f == null) {
                throw Batches.missing(this, inputs().get(0), run.time());
            }
            return null;
        }
        Records result = f == null ? counted(n) : reduced(run, n);
        out += result.size();
        return result;
    }

    private Records counted(int n) {
        long sum = 0;
        for (int p = 0; p < n; p++) {
            sum += buffers.get(p).count;
        }
        return Records.exactly(new Object[] {sum}, 1, 1);
    }

    private Records reduced(BatchRun run, int n) {
        Object value = null;
        boolean any = false;
        for (int p = 0; p < n; p++) {
            AggregateBuffer buffer = buffers.get(p);
            if (buffer.count > 0) {
                value = any ? merge(run, value, buffer.value) : buffer.value;
                any = true;
                buffer.value = null;
            }
        }
        return any ? Records.exactly(new Object[] {value}, 1, 1) : Records.EMPTY;
    }

    private Object merge(BatchRun run, Object a, Object b) {
        try {
            return f.call(a, b);
        } catch (Throwable e) {
            if (skip(0, b, run.time(), e)) {
                return a;
            }
            throw new OperatorException(id(), run.time(), b, e);
        }
    }
}
