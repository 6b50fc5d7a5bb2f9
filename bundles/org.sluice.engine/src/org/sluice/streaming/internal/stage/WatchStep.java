package org.sluice.streaming.internal.stage;

/** The one {@link Watch}; copied per step, as steps are. */
public final class WatchStep extends Watch {

    /** @param none for the sake of those who make steps of any kind */
    public WatchStep(Object none) {
    }

    @Override
    public void accept(Object newRecord) {
        record = newRecord;
        next.accept(newRecord);
    }

    @Override
    public void end() {
        record = null;
        next.end();
    }
}
