package org.sluice.telemetry.debug;

/**
 * Where a run stands that is being debugged.
 *
 * <pre>
 *            ┌──────────► PAUSED ◄─────────┐
 * RUNNING ◄──┤               │             │
 *            └──────────► AT_NODE ─────────┘
 * all ──► ENDED
 * </pre>
 */
public enum DebugState {
    /** Batches run as the schedule says, or a step is under way. */
    RUNNING,
    /** Between two batches: nothing moves. */
    PAUSED,
    /** Inside a batch, before a node works: nothing moves. */
    AT_NODE,
    /** The run is over. */
    ENDED
}
