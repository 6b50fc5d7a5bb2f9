package org.sluice.streaming.report;

/**
 * What one node did in a batch.
 *
 * @param in         records that came in (for a source: records taken from outside)
 * @param out        records that left
 * @param filtered   records a filter did not let pass
 * @param errors     records user code failed on
 * @param nanos      time; nodes that are fused share one loop, whose time is divided by their record counts (an estimate)
 * @param stateKeys  keys kept after the batch, -1 for a node without state
 * @param stateBytes estimated bytes kept after the batch, -1 for a node without state
 */
public record NodeReport(String id, long in, long out, long filtered, long errors, long nanos, long stateKeys, long stateBytes) {
}
