package org.sluice.telemetry;

import java.util.Optional;

/**
 * One output operation of one batch.
 *
 * @param id      node id of the sink
 * @param name    label
 * @param records records that reached it
 * @param startedMillis  when it was begun, run's clock; -1 when it was not
 * @param finishedMillis when it was over, run's clock; -1 when it was not begun
 * @param nanos   time spent, nanoseconds, all attempts
 * @param attempts how often it was tried
 * @param failure why it failed, if it did
 */
public record OutputFrame(String id, String name, long records, long startedMillis, long finishedMillis, long nanos, int attempts,
        Optional<String> failure) {

    public OutputFrame {
        id = Absent.text(id);
        name = Absent.text(name);
        failure = Absent.optional(failure);
    }

    /** Tried once, at a time nobody noted. */
    public OutputFrame(String id, String name, long records, long nanos, Optional<String> failure) {
        this(id, name, records, -1, -1, nanos, 1, failure);
    }
}
