package org.sluice.telemetry;

/**
 * Whether a client hears from its run.
 *
 * <pre>
 * CONNECTING ──► LIVE ◄──► SILENT
 *      │          │          │
 *      └──────────┴──────────┴──► LOST, ENDED or CLOSED
 * </pre>
 */
public enum ConnectionState {
    /** No message yet. */
    CONNECTING,
    /** Messages arrive. */
    LIVE,
    /** Connected, but not even a heartbeat arrived for some time: the process hangs or is paused from outside. */
    SILENT,
    /** The process went away or cannot be understood; {@link TelemetrySnapshot#problem()} says why. */
    LOST,
    /** The run said that it ended, then the connection ended: all is well. */
    ENDED,
    /** Closed on this side. */
    CLOSED;

    /** Whether nothing comes after this state. */
    public boolean isFinal() {
        return this == LOST || this == ENDED || this == CLOSED;
    }
}
