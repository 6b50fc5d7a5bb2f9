package org.sluice.streaming.report;

import java.util.Optional;
import java.util.Set;
import org.sluice.streaming.Time;

/**
 * What one node did in a batch. Numbers are records where nothing else is said.
 *
 * <p>Books: an operation that sends on what comes ({@code map}, {@code filter}, {@code union} and the like) has {@code in = out + filtered + errors + late + held}; an output has
 * {@code in = out}, and counts what its own functions failed on beside that; an operation that makes other records of what comes ({@code flatMap}, reductions, groups, joins, windows, states)
 * puts out what it makes, and has {@code errors + filtered + late + held <= in}, but for a state function, which may fail for keys nothing came for. {@link #balance()} checks it.
 *
 * @param id         node id
 * @param kind       what it does, the name of the operation, for example {@code filter}
 * @param in         came in (for a source: taken from outside)
 * @param out        left (for an output: reached it and was put out)
 * @param filtered   a filter did not let pass
 * @param errors     user code failed on; left out, or sent to the error stream
 * @param late       came behind the watermark and were not used
 * @param held       kept back until the watermark passes them: those of this batch less those let go in it, so it may be negative
 * @param nanos      time. An estimate for nodes that are fused into one loop: its time is divided by what a record costs at each node, which is measured on a few records
 *                   in some of the first batches and then in each 256th; before, and in loops that gather partitions, a record is taken to cost the same everywhere
 * @param stateKeys  keys kept after the batch, -1 for a node without state
 * @param stateBytes estimated bytes kept after the batch, -1 for a node without state
 * @param watermark  no record with an earlier event time counts any more; absent without event time
 */
public record NodeReport(String id, String kind, long in, long out, long filtered, long errors, long late, long held, long nanos, long stateKeys,
        long stateBytes, Optional<Time> watermark) {

    private static final Set<String> EACH = Set.of("map", "mapToPair", "mapValues", "filter", "union", "repartition", "errors");
    private static final Set<String> OUTPUTS = Set.of("print", "foreachRDD", "saveAsTextFiles", "saveAsObjectFiles", "saveTransactionally");
    private static final Set<String> STATES = Set.of("updateStateByKey", "mapWithState");

    /** Records nobody accounts for: 0 when the books of a batch that did not fail balance. */
    public long balance() {
        if (OUTPUTS.contains(kind)) {
            return in - out;
        }
        long left = in - filtered - errors - late - held;
        return EACH.contains(kind) ? left - out : STATES.contains(kind) ? 0 : Math.min(0, left);
    }
}
