package org.sluice.streaming.internal.output;

import org.sluice.streaming.EngineException;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;

/** {@code foreachRDD}: the user's function, once per batch. In a safe run it is not called. */
public final class ForeachNode extends RecordsOutput {

    /** A user's function of a batch. */
    @FunctionalInterface
    public interface Body {
        void call(BatchData batch, Time time) throws Exception;
    }

    private final Body body;
    private final Object function;

    /** @param function what the user gave, which {@code body} calls */
    public ForeachNode(PlanNode input, Object function, Body body) {
        super("foreachRDD", input);
        this.function = function;
        this.body = body;
    }

    @Override
    public Object function() {
        return function;
    }

    @Override
    protected boolean canSkip() {
        return true;
    }

    @Override
    protected void put(BatchRun run, Records records) {
        run.node(this);
        try {
            body.call(BatchData.of(run, records), run.time());
        } catch (EngineException e) {
            throw e;
        } catch (Throwable e) {
            countError();
            throw new OperatorException(id(), run.time(), "(whole batch)", e);
        } finally {
            run.node(null);
        }
    }
}
