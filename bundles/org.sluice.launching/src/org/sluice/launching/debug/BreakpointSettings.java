package org.sluice.launching.debug;

import org.sluice.telemetry.debug.SuspendPolicy;

/**
 * What a breakpoint waits for in its place, and what it does then.
 *
 * @param enabled   whether it counts at all
 * @param condition of a RECORD: Java over a record; {@code ""} = any record
 * @param contains  of a RECORD: text the record has to contain, of a STATE_ENTRY: text the value has to contain; {@code ""} = any
 * @param key       of a STATE_ENTRY: the text of the key
 * @param hitCount  from which hit on the run is held, 1 or more
 * @param limit     keys, bytes, batches or milliseconds, as the kind says; 0 = the kind's default
 * @param policy    what a hit holds
 */
public record BreakpointSettings(boolean enabled, String condition, String contains, String key, int hitCount, int limit, SuspendPolicy policy) {

    /** Enabled, without a condition, holds the run. */
    public static final BreakpointSettings DEFAULT = new BreakpointSettings(true, "", "", "", 1, 0, SuspendPolicy.RUN);

    public BreakpointSettings {
        condition = condition == null ? "" : condition.strip();
        contains = contains == null ? "" : contains;
        key = key == null ? "" : key;
        hitCount = Math.max(1, hitCount);
        limit = Math.max(0, limit);
        policy = policy == null ? SuspendPolicy.RUN : policy;
    }

    /** Whether it waits for something special. */
    public boolean conditional() {
        return !condition.isEmpty() || !contains.isEmpty() || hitCount > 1;
    }
}
