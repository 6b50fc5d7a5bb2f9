package org.sluice.telemetry;

/**
 * How far a run is behind, and what was done about it.
 *
 * @param queued  batch times that have passed and still wait behind this batch
 * @param merged  missed batch times whose records this batch holds beside its own
 * @param dropped missed batch times that were left out before this batch
 */
public record BacklogFrame(long queued, long merged, long dropped) {
}
