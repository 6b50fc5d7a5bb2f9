package org.sluice.telemetry.debug;

import java.util.Optional;

/**
 * Which records of an edge are wanted.
 *
 * @param edge      id of the edge
 * @param batch     number of the batch; 0 or less = the one that is shown
 * @param limit     most records, 1 to 1000
 * @param seed      of a random choice; absent = the first ones
 * @param condition what records have to be like
 */
public record EdgeQuestion(String edge, long batch, int limit, Optional<Long> seed, RecordCondition condition) {

    public EdgeQuestion {
        edge = edge == null ? "" : edge;
        seed = seed == null ? Optional.empty() : seed;
        condition = condition == null ? RecordCondition.ANY : condition;
    }

    /** The first records of the batch that is shown. */
    public static EdgeQuestion first(String edge, int limit) {
        return new EdgeQuestion(edge, 0, limit, Optional.empty(), RecordCondition.ANY);
    }
}
