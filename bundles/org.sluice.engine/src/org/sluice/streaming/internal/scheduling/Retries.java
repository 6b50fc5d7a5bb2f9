package org.sluice.streaming.internal.scheduling;

import java.util.HashMap;
import java.util.Map;
import org.sluice.streaming.ErrorPolicy;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.plan.OutputNode;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.UserErrors;

/** Decides whether a batch that failed is computed again. An output that failed has been retried by then, alone. */
final class Retries {

    private static final System.Logger LOG = System.getLogger(Retries.class.getName());

    private final Map<PlanNode, Integer> used = new HashMap<>();
    private int count;

    void beginBatch() {
        used.clear();
        count = 0;
    }

    /** How often the batch was computed again. */
    int count() {
        return count;
    }

    /** Waits as the failed node's policy says. @param node null = no node is to blame @return whether to try again */
    boolean again(PlanNode node, Throwable e, BatchRun run) {
        if (node == null || node.errorPolicy() == null || !UserErrors.recoverable(e) || node instanceof OutputNode output && output.attempts > 0) {
            return false;
        }
        ErrorPolicy policy = node.errorPolicy();
        int retry = used.merge(node, 1, Integer::sum);
        if (retry > policy.retries()) {
            return false;
        }
        count++;
        LOG.log(System.Logger.Level.WARNING, "Batch " + run.time().milliseconds() + " is computed again, " + policy.delayMillis(retry) + " ms from now (retry " + retry + " of "
                + policy.retries() + "): " + e.getMessage());
        run.pause(policy.delayMillis(retry));
        return true;
    }
}
