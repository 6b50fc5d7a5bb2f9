package org.sluice.telemetry;

import java.util.Optional;

/**
 * What one node did in one batch.
 *
 * @param id         node id
 * @param in         records that entered
 * @param out        records that left
 * @param filtered   records dropped on purpose
 * @param errors     records that failed
 * @param late       records that came behind the watermark and were not used
 * @param held       records kept back until the watermark passes them, less those let go; may be negative
 * @param nanos      time spent in the node, nanoseconds
 * @param stateKeys  keys held after the batch, -1 when the node keeps no state
 * @param stateBytes bytes held after the batch, -1 when the node keeps no state
 * @param watermarkMillis event time before which nothing counts any more; absent without event time
 * @param missing    records nobody accounts for: 0 when the books of the batch balance, less than 0 when more left than came; absent when the batch failed
 */
public record NodeFrame(String id, long in, long out, long filtered, long errors, long late, long held, long nanos,
        long stateKeys, long stateBytes, Optional<Long> watermarkMillis, Optional<Long> missing) {

    public NodeFrame {
        id = Absent.text(id);
        watermarkMillis = Absent.optional(watermarkMillis);
        missing = Absent.optional(missing);
    }

    /** A node without event time. */
    public NodeFrame(String id, long in, long out, long filtered, long errors, long nanos, long stateKeys, long stateBytes) {
        this(id, in, out, filtered, errors, 0, 0, nanos, stateKeys, stateBytes, Optional.empty(), Optional.empty());
    }
}
