package org.sluice.streaming.internal.transform;

import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.plan.Stage;

/** {@code transform}, {@code transformWith}, {@code union}: operations on whole batches. */
public final class TransformNode extends PlanNode {

    /** A user's function of one batch. */
    @FunctionalInterface
    public interface OfOne {
        BatchData call(BatchData batch, Time time) throws Exception;
    }

    /** A user's function of two batches. */
    @FunctionalInterface
    public interface OfTwo {
        BatchData call(BatchData a, BatchData b, Time time) throws Exception;
    }

    /** A user's function of several batches. */
    @FunctionalInterface
    public interface OfMany {
        BatchData call(List<BatchData> batches, Time time) throws Exception;
    }

    private final OfMany f;
    private List<Stage> stages;

    private TransformNode(String kind, List<PlanNode> inputs, OfMany f) {
        super(kind, inputs);
        this.f = f;
    }

    public static TransformNode of(PlanNode input, OfOne f) {
        return new TransformNode("transform", List.of(input), (batches, time) -> f.call(batches.get(0), time));
    }

    public static TransformNode of(PlanNode a, PlanNode b, OfTwo f) {
        return new TransformNode("transformWith", List.of(a, b), (batches, time) -> f.call(batches.get(0), batches.get(1), time));
    }

    public static TransformNode many(List<PlanNode> inputs, OfMany f) {
        return new TransformNode("transform", inputs, f);
    }

    public static TransformNode union(List<PlanNode> inputs) {
        return new TransformNode("union", inputs, null);
    }

    @Override
    protected Output compute(BatchRun run) {
        if (stages == null) {
            stages = inputs().stream().map(input -> new Stage(this, input)).toList();
        }
        List<Records> records = new ArrayList<>(stages.size());
        for (int i = 0; i < stages.size(); i++) {
            Records r = stages.get(i).collect(run);
            if (r == null) {
                throw Batches.missing(this, inputs().get(i), run.time());
            }
            records.add(r);
        }
        Records result = f == null ? Records.concat(records) : transformed(run, records);
        out += result.size();
        return result;
    }

    private Records transformed(BatchRun run, List<Records> records) {
        long begun = System.nanoTime();
        run.node(this);
        try {
            BatchData data = f.call(records.stream().map(r -> BatchData.of(run, r)).toList(), run.time());
            if (data == null) {
                throw new EngineException("'" + id() + "' returned null in batch " + run.time().milliseconds() + ". Return an empty batch instead.");
            }
            return data.records();
        } catch (EngineException e) {
            throw e;
        } catch (Throwable e) {
            countError();
            throw new OperatorException(id(), run.time(), "(whole batch)", e);
        } finally {
            run.node(null);
            nanos += System.nanoTime() - begun;
        }
    }
}
