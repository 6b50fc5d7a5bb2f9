package org.sluice.streaming.internal.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sluice.streaming.BatchTap;
import org.sluice.streaming.ErrorPolicy;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.stage.UserErrors;

/** An output operation. */
public abstract class OutputNode extends PlanNode {

    private static final System.Logger LOG = System.getLogger(OutputNode.class.getName());

    /** Message of this batch's failure, or null. */
    public String failure;
    public Throwable problem;
    /** When it was begun and done in this batch, by the engine's clock; -1 = not yet. */
    public long startedMillis;
    public long finishedMillis;
    public int attempts;
    private boolean done;
    private final String name;
    private final List<BatchTap> taps = new ArrayList<>();

    protected OutputNode(String kind, PlanNode input) {
        super(kind, List.of(input));
        this.name = kind;
    }

    /** Who looks at what reaches this output. */
    public final void tap(BatchTap tap) {
        taps.add(tap);
    }

    protected final boolean tapped() {
        return !taps.isEmpty();
    }

    protected final void tell(BatchRun run, Records records) {
        if (!taps.isEmpty()) {
            List<Object> list = Collections.unmodifiableList(records.toList());
            taps.forEach(tap -> tap.accept(run.time(), list));
        }
    }

    public final String name() {
        return name;
    }

    public final PlanNode input() {
        return inputs().get(0);
    }

    /** Puts this batch out; nothing when its input has no batch. */
    public abstract void write(BatchRun run);

    /** Whether this batch was put out. */
    public final boolean done() {
        return done;
    }

    /** Lets this batch leave the process, unless nothing may or it has left: when that fails it is tried again as the error policy says. */
    protected final void putOut(BatchRun run, Runnable put) {
        if (done) {
            return;
        }
        ErrorPolicy policy = errorPolicy();
        for (boolean out = run.safe(); !out;) {
            attempts++;
            try {
                put.run();
                out = true;
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                if (attempts > policy.retries() || !UserErrors.recoverable(e)) {
                    throw e;
                }
                LOG.log(System.Logger.Level.WARNING, "'" + id() + "' is done again, " + policy.delayMillis(attempts) + " ms from now (retry " + attempts + " of " + policy.retries()
                        + "): " + e.getMessage());
                run.pause(policy.delayMillis(attempts));
                forgetErrors();
            }
        }
        done = true;
    }

    @Override
    protected final Output compute(BatchRun run) {
        return null;
    }

    /** What is out stays out. */
    @Override
    public final void beginAgain() {
        if (done) {
            out = 0;
        } else {
            beginBatch();
        }
    }

    @Override
    public void beginBatch() {
        super.beginBatch();
        failure = null;
        problem = null;
        startedMillis = -1;
        finishedMillis = -1;
        attempts = 0;
        done = false;
    }

    /** What the user gave to be called with each batch; null when this output calls nothing of the user's. */
    public Object function() {
        return null;
    }
}
