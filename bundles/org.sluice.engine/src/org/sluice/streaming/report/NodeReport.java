package org.sluice.streaming.report;

import java.util.Optional;
import org.sluice.streaming.Time;

/**
 * What one node did in a batch. Numbers are records where nothing else is said.
 *
 * @param id         node id
 * @param kind       what it does, the name of the operation, for example {@code filter}
 * @param in         came in (for a source: taken from outside)
 * @param out        left (for an output: reached it and was put out)
 * @param filtered   a filter did not let pass
 * @param errors     user code failed on; left out, or sent to the error stream
 * @param late       came behind the watermark and were not used
 * @param held       kept back until the watermark passes them: those of this batch less those let go in it, so it may be negative
 * @param nanos      time; an estimate for nodes that are fused into one loop
 * @param stateKeys  keys kept after the batch, -1 for a node without state
 * @param stateBytes estimated bytes kept after the batch, -1 for a node without state
 * @param watermark  no record with an earlier event time counts any more; absent without event time
 */
public record NodeReport(String id, String kind, long in, long out, long filtered, long errors, long late, long held, long nanos, long stateKeys,
        long stateBytes, Optional<Time> watermark) {
}
