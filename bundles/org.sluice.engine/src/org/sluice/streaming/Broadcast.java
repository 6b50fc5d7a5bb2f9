package org.sluice.streaming;

/**
 * A value all functions share: here simply a reference to it. It is not part of checkpoints; the program makes it again when a run goes on from one, as it does with its
 * functions. Not to be changed.
 */
public final class Broadcast<T> {

    private final long id;
    private volatile T value;
    private volatile boolean destroyed;

    Broadcast(long id, T value) {
        this.id = id;
        this.value = value;
    }

    public long id() {
        return id;
    }

    /** @throws IllegalStateException after {@link #destroy()} */
    public T value() {
        if (destroyed) {
            throw new IllegalStateException("The broadcast value " + id + " has been destroyed. Make a new one with BatchContext.broadcast.");
        }
        return value;
    }

    /** As {@link #value()}. */
    public T getValue() {
        return value();
    }

    /** Kept for programs written for Spark, where copies on other machines are dropped. */
    public void unpersist() {
    }

    public void unpersist(boolean blocking) {
    }

    /** Lets go of the value; it cannot be read any more. */
    public void destroy() {
        destroyed = true;
        value = null;
    }

    @Override
    public String toString() {
        return "Broadcast(" + id + ")";
    }
}
