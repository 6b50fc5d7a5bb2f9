package org.sluice.streaming.internal.stage;

/** Pushes the records of an array into a chain; copied per stage, as {@link Step}s are. */
public abstract class Loop {

    public abstract void run(Object[] records, int from, int to, Step first);
}
