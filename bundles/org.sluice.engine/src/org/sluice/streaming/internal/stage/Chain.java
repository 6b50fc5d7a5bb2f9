package org.sluice.streaming.internal.stage;

import java.lang.invoke.MethodHandles;

/**
 * Several steps as one: what a {@link ChainWriter} writes a class for. The steps hold what was counted and what is needed for failures; the
 * work is done in the written code. {@link #next} is what comes after the last of them.
 */
public abstract class Chain extends Step {

    /** The steps this one stands for, in order. */
    protected final Step[] steps;

    protected Chain(Step[] steps) {
        this.steps = steps;
    }

    /** Sends the records of a part of an array through. */
    public abstract void run(Object[] records, int from, int to);

    /**
     * User code of a step failed: returns when the record is left out.
     *
     * @throws RuntimeException what to throw otherwise
     */
    protected static void failed(Throwable cause, Step[] steps, int number) {
        failed(cause, steps[number]);
    }

    /** The same for the step after the chain. */
    protected static void failed(Throwable cause, Step step) {
        if (!step.skipped(cause)) {
            throw step.failed(cause);
        }
    }

    /** The functions of the steps, for the class that is being initialized. */
    protected static Object[] functions(MethodHandles.Lookup lookup) throws IllegalAccessException {
        return MethodHandles.classData(lookup, "_", Object[].class);
    }

    /** Tells the steps that send on one record for each what they sent on. @param in records that came into the chain @return those that left it */
    final long settle(long in) {
        long out = in;
        for (Step step : steps) {
            if (ChainWriter.oneForOne(step.getClass())) {
                step.out = out - step.errors;
            }
            out = step.out;
        }
        return out;
    }
}
