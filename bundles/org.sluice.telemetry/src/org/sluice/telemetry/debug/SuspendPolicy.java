package org.sluice.telemetry.debug;

/** What a hit holds. */
public enum SuspendPolicy {
    /** The whole run, where it is. */
    RUN,
    /** Only the node and what depends on it: outputs that do not need it are done first. The batch is not over before the node goes on. */
    BRANCH,
    /** Nothing: the hit is recorded and the run goes on. */
    RECORD
}
