package org.sluice.telemetry;

/**
 * Life of a run.
 *
 * <pre>
 * STARTING ──► RUNNING ──► STOPPING ──► STOPPED
 *     │           │            │
 *     └───────────┴────────────┴──────► FAILED
 * </pre>
 */
public enum RunState {
    STARTING, RUNNING, STOPPING, STOPPED, FAILED;

    /** Whether nothing comes after this state. */
    public boolean isFinal() {
        return this == STOPPED || this == FAILED;
    }
}
