package org.sluice.streaming.internal.stage;

/** The one {@link Loop}. */
public final class ArrayLoop extends Loop {

    public ArrayLoop() {
    }

    @Override
    public void run(Object[] records, int from, int to, Step first) {
        int i = from;
        try {
            for (; i < to; i++) {
                first.accept(records[i]);
            }
        } catch (StepFailure failure) {
            throw failure.at(records[i]);
        }
    }
}
