package org.sluice.streaming.report;

/**
 * How far the run is behind, and what was done about it ({@code sluice.backlog.policy}).
 *
 * @param queued  batch times that have passed already and still wait behind this batch
 * @param merged  missed batch times whose records this batch holds beside its own
 * @param dropped missed batch times that were left out before this batch, with what had been received for them
 */
public record BacklogReport(long queued, long merged, long dropped) {

    /** On time. */
    public static final BacklogReport NONE = new BacklogReport(0, 0, 0);
}
