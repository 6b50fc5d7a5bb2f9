package org.sluice.streaming.internal.stage;

/** Measures how long everything behind it takes. */
public final class TimeStep extends PassStep {

    private long nanos;
    private long calls;

    /** @param none for the sake of those who make steps of any kind */
    public TimeStep(Object none) {
    }

    @Override
    public void accept(Object record) {
        calls++;
        long begun = System.nanoTime();
        next.accept(record);
        nanos += System.nanoTime() - begun;
    }

    public void clear() {
        nanos = 0;
        calls = 0;
    }

    public long nanos() {
        return nanos;
    }

    public long calls() {
        return calls;
    }
}
