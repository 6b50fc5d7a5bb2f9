package org.sluice.telemetry.debug;

/**
 * A breakpoint.
 *
 * @param id        {@code ""} to be given one
 * @param kind      what it waits for
 * @param place     id of an edge (RECORD), of a node (NODE, STATE_…), of a node or {@code ""} for any (ERROR, LATE); {@code ""} for SLOW
 * @param enabled   whether it counts at all
 * @param hitCount  holds from this hit on; 1 or less = from the first
 * @param condition of records or of an entry of a state
 * @param limit     keys, bytes, batches or milliseconds, see {@link BreakpointKind}; 0 or less = the default: of STATE_GROWN 5 batches, of SLOW the interval
 * @param policy    what a hit holds
 * @param hits      hits so far; set by the engine
 * @param problem   one line when it cannot work, else {@code ""}; set by the engine
 */
public record Breakpoint(String id, BreakpointKind kind, String place, boolean enabled, long hitCount, RecordCondition condition, long limit, SuspendPolicy policy,
        long hits, String problem) {

    public Breakpoint {
        id = id == null ? "" : id;
        place = place == null ? "" : place;
        condition = condition == null ? RecordCondition.ANY : condition;
        policy = policy == null ? SuspendPolicy.RUN : policy;
        hits = Math.max(0, hits);
        problem = problem == null ? "" : problem;
    }

    /** Holds the run at every record of an edge that is like {@code condition}. */
    public static Breakpoint onEdge(String edge, RecordCondition condition) {
        return of(BreakpointKind.RECORD, edge, 0).with(condition);
    }

    /** Holds the run before a node works. */
    public static Breakpoint onNode(String node) {
        return of(BreakpointKind.NODE, node, 0);
    }

    public static Breakpoint of(BreakpointKind kind, String place, long limit) {
        return new Breakpoint("", kind, place, true, 1, RecordCondition.ANY, limit, SuspendPolicy.RUN, 0, "");
    }

    public Breakpoint with(RecordCondition newCondition) {
        return new Breakpoint(id, kind, place, enabled, hitCount, newCondition, limit, policy, hits, problem);
    }

    public Breakpoint with(SuspendPolicy newPolicy) {
        return new Breakpoint(id, kind, place, enabled, hitCount, condition, limit, newPolicy, hits, problem);
    }

    public Breakpoint withId(String newId) {
        return new Breakpoint(newId, kind, place, enabled, hitCount, condition, limit, policy, hits, problem);
    }

    public Breakpoint withEnabled(boolean on) {
        return new Breakpoint(id, kind, place, on, hitCount, condition, limit, policy, hits, problem);
    }

    public Breakpoint withHitCount(long count) {
        return new Breakpoint(id, kind, place, enabled, count, condition, limit, policy, hits, problem);
    }

    /** With what the engine knows of it. */
    public Breakpoint with(long newHits, String newProblem) {
        return new Breakpoint(id, kind, place, enabled, hitCount, condition, limit, policy, newHits, newProblem);
    }
}
