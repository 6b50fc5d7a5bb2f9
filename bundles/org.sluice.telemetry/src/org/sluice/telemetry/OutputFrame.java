package org.sluice.telemetry;

import java.util.Optional;

/**
 * One output operation of one batch.
 *
 * @param id      node id of the sink
 * @param name    label
 * @param records records that reached it
 * @param nanos   time spent, nanoseconds
 * @param failure why it failed, if it did
 */
public record OutputFrame(String id, String name, long records, long nanos, Optional<String> failure) {

    public OutputFrame {
        id = Absent.text(id);
        name = Absent.text(name);
        failure = Absent.optional(failure);
    }
}
