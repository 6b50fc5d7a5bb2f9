package org.sluice.streaming.internal.stage;

/**
 * Stands before a step whose failed records are wanted and remembers the record at hand. A chain without one does not pay for it: there the JIT
 * need not make the record at all, see {@link Step#failed}.
 */
public abstract class Watch extends PassStep {

    Object record;

    /** Puts this watch before {@code step}. */
    public final Watch before(Step step) {
        next = step;
        step.watchedBy(this);
        return this;
    }
}
