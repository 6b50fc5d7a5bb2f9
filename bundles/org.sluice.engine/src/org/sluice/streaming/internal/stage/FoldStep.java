package org.sluice.streaming.internal.stage;

import org.sluice.streaming.function.Function2;

/**
 * End of a chain that makes one value of all records. A {@link Chain} over an array keeps the value in a variable until its end: stored after each record it would be an object
 * on the heap each time, and with a concurrent collector a store into an old object costs about as much as a small user function.
 */
public abstract class FoldStep extends Step {

    /** Makes one value of two; null = records are only counted. */
    public abstract Function2<Object, Object, Object> function();

    /** What was made outside of {@link #accept}. @param value of no meaning when there was no record @param count of records */
    public abstract void folded(Object value, long count);

    @Override
    public final void end() {
    }
}
