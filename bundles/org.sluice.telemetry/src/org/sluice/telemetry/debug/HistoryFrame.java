package org.sluice.telemetry.debug;

/**
 * The batches a run can go back to.
 *
 * @param earliest     number of the oldest one, 0 = none
 * @param latest       number of the newest one, 0 = none
 * @param forgotten    batches that are no longer kept because of the limits
 * @param bytes        memory they take, estimated
 * @param limitBytes   most bytes
 * @param limitBatches most batches
 */
public record HistoryFrame(long earliest, long latest, long forgotten, long bytes, long limitBytes, long limitBatches) {

    public static final HistoryFrame NONE = new HistoryFrame(0, 0, 0, 0, 0, 0);

    /** Whether the run can go to a batch. */
    public boolean holds(long batch) {
        return batch > 0 && batch >= earliest && batch <= latest;
    }
}
