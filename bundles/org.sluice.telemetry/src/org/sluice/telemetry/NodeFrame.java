package org.sluice.telemetry;

/**
 * What one node did in one batch.
 *
 * @param id         node id
 * @param in         records that entered
 * @param out        records that left
 * @param filtered   records dropped on purpose
 * @param errors     records that failed
 * @param nanos      time spent in the node, nanoseconds
 * @param stateKeys  keys held after the batch, -1 when the node keeps no state
 * @param stateBytes bytes held after the batch, -1 when the node keeps no state
 */
public record NodeFrame(String id, long in, long out, long filtered, long errors, long nanos, long stateKeys,
        long stateBytes) {

    public NodeFrame {
        id = Absent.text(id);
    }
}
