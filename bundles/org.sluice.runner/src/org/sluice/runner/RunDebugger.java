package org.sluice.runner;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.sluice.telemetry.debug.BatchHashes;
import org.sluice.telemetry.debug.Breakpoint;
import org.sluice.telemetry.debug.BreakpointHit;
import org.sluice.telemetry.debug.ControlCommand;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.EdgeFrame;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.Force;
import org.sluice.telemetry.debug.StateDifference;
import org.sluice.telemetry.debug.StatePage;
import org.sluice.telemetry.debug.StateQuestion;

/**
 * Controls a run batch by batch, and looks into its batches.
 *
 * <p><b>Threading:</b> all methods from any thread; none waits. What needs the run to stand still is done on its batch thread, and the future completes there: whoever goes on from it must not
 * wait. <b>Errors:</b> {@link DebugException}, thrown or in the future.
 */
public interface RunDebugger {

    /** Where the run stands. */
    ControlFrame control();

    /**
     * Moves the run.
     *
     * <ul>
     * <li>{@code pause}: holds it when the batch under way is over</li>
     * <li>{@code resume}: goes on; from a batch of the past through those after it</li>
     * <li>{@code step}: one batch, or the rest of the one it is inside of</li>
     * <li>{@code step-node}: to the next node, or to the end of the batch</li>
     * <li>{@code step-back}: to the batch before; {@code goto}: to a batch that is kept</li>
     * <li>{@code run-to}: goes on until a node, a batch, or a node in a batch</li>
     * <li>{@code reverse-resume}: back to the last batch before this one in which a condition held</li>
     * </ul>
     *
     * @return completes when the run stands again, or is under way for {@code resume}
     */
    CompletableFuture<ControlFrame> command(String name, ControlCommand command);

    /** In order of their making. */
    List<Breakpoint> breakpoints();

    /** Adds a breakpoint, or takes the place of the one with its id; hits begin anew. @return as it is kept */
    Breakpoint put(Breakpoint breakpoint);

    /** @throws DebugException there is none */
    void removeBreakpoint(String id);

    /** Hits with a number greater than {@code after}, oldest first; only the newest 1,000 are kept. */
    List<BreakpointHit> hits(long after);

    CompletableFuture<EdgeFrame> edge(EdgeQuestion question);

    CompletableFuture<StatePage> state(StateQuestion question);

    /** @param limit most changes to be told, 1 to 1000 */
    CompletableFuture<StateDifference> difference(String node, long from, long to, int limit);

    /** @param batch number of a batch; 0 or less = the one that is shown */
    CompletableFuture<BatchHashes> hashes(long batch);

    /** In order of their making. */
    List<Force> forces();

    /** Puts a force in the way. Batches from its own on that were run are made undone: they run anew from what they took in. */
    CompletableFuture<Force> force(Force force);

    /** Takes a force out of the way; as {@link #force}. */
    CompletableFuture<Void> clearForce(String id);
}
