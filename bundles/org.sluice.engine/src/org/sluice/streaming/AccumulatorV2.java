package org.sluice.streaming;

import org.sluice.streaming.internal.state.Change;

/**
 * A value that user functions add to and that is read outside of them: counters, collected oddities. Make one with {@link BatchContext#longAccumulator},
 * {@link BatchContext#doubleAccumulator} or {@link BatchContext#collectionAccumulator}; or extend this class and give the object to {@link BatchContext#register}.
 *
 * <p>Part of the run: what a failed batch added is taken back, and what the batches of a checkpoint added is there again when a run goes on from it, by the accumulator's
 * name (without a name by its number among those without one). Spark does neither.
 *
 * <p>Threading: functions of one's own need not be thread-safe. A context that has such an accumulator, or a {@link CollectionAccumulator}, works on one partition after the other.
 *
 * @param <I> what is added
 * @param <O> what is read
 */
public abstract class AccumulatorV2<I, O> {

    private String name;
    private long id = -1;

    void registered(long newId, String newName) {
        id = newId;
        name = newName;
    }

    public final boolean isRegistered() {
        return id >= 0;
    }

    /** Number in its context, from 0. @throws IllegalStateException before it was registered */
    public final long id() {
        if (id < 0) {
            throw new IllegalStateException("The accumulator has not been registered. Give it to BatchContext.register.");
        }
        return id;
    }

    public final Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** Whether nothing was added. */
    public abstract boolean isZero();

    /** A new one with the same value. */
    public abstract AccumulatorV2<I, O> copy();

    /** A new one without a value. */
    public AccumulatorV2<I, O> copyAndReset() {
        AccumulatorV2<I, O> copy = copy();
        copy.reset();
        return copy;
    }

    public abstract void reset();

    public abstract void add(I v);

    /** Adds what the other one holds. */
    public abstract void merge(AccumulatorV2<I, O> other);

    public abstract O value();

    /**
     * What a checkpoint is to keep: a value of the kinds a checkpoint knows (text, numbers, lists, maps, tuples, Java records). Null, as here: nothing, the accumulator
     * is empty when a run goes on from a checkpoint.
     */
    protected Object save() {
        return null;
    }

    /** Takes what {@link #save()} gave, right after the accumulator was registered. */
    protected void restore(Object saved) {
    }

    /** To come back to when the batch fails. */
    Object mark() {
        return copy();
    }

    @SuppressWarnings("unchecked")
    void backTo(Object mark) {
        reset();
        merge((AccumulatorV2<I, O>) mark);
    }

    /** What was done since {@code mark}. */
    Change changeSince(Object mark) {
        Object now = mark();
        return Change.of(() -> backTo(mark), () -> backTo(now), 128);
    }

    /** Whether several threads may add at once. */
    boolean threadSafe() {
        return false;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "(id: " + id + ", name: " + name + ", value: " + value() + ")";
    }
}
