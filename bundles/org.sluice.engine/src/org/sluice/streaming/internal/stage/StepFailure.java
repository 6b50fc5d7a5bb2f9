package org.sluice.streaming.internal.stage;

import java.util.List;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.plan.PlanNode;

/**
 * User code of a step failed. On its way out it is told which record at the beginning of the chain was at hand; from that the record at the failed
 * step is found by sending this one record through the steps before it again. So the functions before the failed one are called once
 * more for it: the price of the record's name, paid on failure only.
 */
public final class StepFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Step step;
    private transient Object root;
    private boolean rootKnown;

    StepFailure(Step step, Throwable cause) {
        super(null, cause, false, false);
        this.step = step;
    }

    /** The record at the beginning of the chain. */
    public StepFailure at(Object record) {
        if (!rootKnown) {
            root = record;
            rootKnown = true;
        }
        return this;
    }

    /** Tells a failure on its way out of a loop which record was at hand. @return what to throw on */
    static Throwable at(Throwable thrown, Object record) {
        return thrown instanceof StepFailure failure ? failure.at(record) : thrown;
    }

    /** What is told to the user. @param chain fresh steps of the chain in order, without the consumer's @param failed number of the failed one */
    public OperatorException located(List<Step> chain, int failed) {
        PlanNode node = step.node();
        Time time = step.time() == null ? new Time(0) : step.time();
        return new OperatorException(node == null ? "batch" : node.id(), time, record(chain, failed), getCause());
    }

    public Step step() {
        return step;
    }

    private Object record(List<Step> chain, int failed) {
        if (!rootKnown) {
            return "(whole partition)";
        }
        Probe probe = new Probe(failed < chain.size() ? chain.get(failed) : null);
        for (int i = 0; i < failed; i++) {
            chain.get(i).begin(null, step.time());
            chain.get(i).next = i + 1 < failed ? chain.get(i + 1) : probe;
        }
        try {
            (failed == 0 ? probe : chain.get(0)).accept(root);
        } catch (RuntimeException e) {
            return probe.last == null ? root : probe.last;
        }
        return probe.seen == 1 ? probe.last : root;
    }

    /** Stands at the place of the failed step and remembers what arrives, until the step's function fails on it. */
    private static final class Probe extends Step {

        private final Step failing;
        private Object last;
        private int seen;

        Probe(Step failing) {
            this.failing = failing;
            if (failing != null) {
                failing.begin(null, null);
                failing.next = new Ignore();
            }
        }

        @Override
        public void accept(Object record) {
            last = record;
            seen++;
            if (failing != null) {
                failing.accept(record);
            }
        }
    }

    /** Takes anything. */
    private static final class Ignore extends Step {

        @Override
        public void accept(Object record) {
        }

        @Override
        public void end() {
        }
    }
}
