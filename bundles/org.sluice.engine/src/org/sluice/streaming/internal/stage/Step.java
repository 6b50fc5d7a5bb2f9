package org.sluice.streaming.internal.stage;

import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.FailedRecord;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.internal.plan.PlanNode;

/**
 * One link of a chain that records are pushed through. A chain belongs to one partition and is used by one thread at a time.
 *
 * <p>Most steps are run by a {@link Chain} that has their code in one method; then they hold what is counted and what is needed for failures. Subclasses are small, have
 * no inner classes, and take their user function in the constructor: those that are not in a chain get a copy of the class for each operator (see {@link StepCopies}), so
 * that the calls inside are of one kind only.
 */
public abstract class Step {

    /** Where the records go; null at the end of a chain. */
    public Step next;
    /** Records sent on. */
    public long out;
    /** Records user code failed on. */
    public long errors;
    private PlanNode node;
    private Time time;
    private Watch watch;
    private List<FailedRecord<Object>> failedRecords;

    public abstract void accept(Object record);

    /** The same as {@link #accept} of a pair, for those who have its parts at hand. */
    public void acceptPair(Object key, Object value) {
        accept(new Tuple2<>(key, value));
    }

    /** Whether {@link #acceptPair} spares it work. */
    public boolean takesPairs() {
        return false;
    }

    /** A partition begins. */
    public void begin(PlanNode ofNode, Time ofBatch) {
        node = ofNode;
        time = ofBatch;
        out = 0;
        errors = 0;
        failedRecords = null;
    }

    /** {@code newWatch} stands before this step. */
    final void watchedBy(Watch newWatch) {
        watch = newWatch;
    }

    /** Adds what this step did not get done in the partition to its node's count and dead letters. Batch thread. */
    public final void tellErrors(PlanNode toNode) {
        if (errors > 0) {
            toNode.failed(errors, failedRecords == null ? List.of() : failedRecords);
        }
    }

    /** The partition has ended. */
    public void end() {
        next.end();
    }

    /** Whether the record user code failed on is left out. Called on failure only, and without the record for the reason given at {@link #failed}. */
    protected final boolean skipped(Throwable cause) {
        if (node == null || !node.errorPolicy().skips() || !UserErrors.recoverable(cause)) {
            return false;
        }
        errors++;
        if (watch != null) {
            if (failedRecords == null) {
                failedRecords = new ArrayList<>();
            }
            failedRecords.add(FailedRecord.of(watch.record, node.id(), time, cause));
        }
        return true;
    }

    /**
     * What to throw when user code failed. Takes no record: a record that may be handed to a failure has to be an object on the heap, which
     * the JIT would otherwise not even make. The record is found afterwards, see {@link StepFailure}.
     */
    protected final RuntimeException failed(Throwable cause) {
        if (cause instanceof VirtualMachineError e && !(cause instanceof StackOverflowError)) {
            throw e;
        }
        if (cause instanceof OperatorException e) {
            return e;
        }
        errors++;
        return new StepFailure(this, cause);
    }

    final PlanNode node() {
        return node;
    }

    final Time time() {
        return time;
    }
}
