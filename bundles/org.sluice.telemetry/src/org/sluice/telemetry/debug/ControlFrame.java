package org.sluice.telemetry.debug;

import java.util.List;
import java.util.Optional;
import org.sluice.telemetry.BatchFrame;

/**
 * Where a run stands, and what can be done with it.
 *
 * @param version    rises with each change
 * @param state      whether anything moves
 * @param batch      number of the batch that is shown: the last one that was run or visited, or the one the run is inside of; 0 = none yet
 * @param timeMillis its time, 0 = none yet
 * @param node       node that works next, when {@code AT_NODE}
 * @param past       whether the batch is one of the past that is visited, not the newest
 * @param reason     why it stands: start, pause, step, goto, run-to, breakpoint, failed, condition, replace or limit; {@code ""} while it runs
 * @param message    one line for people, {@code ""} when the rest says it all
 * @param can        what {@code POST /api/v1/control/…} would accept now
 * @param history    batches to go back to
 * @param ahead      batches that were made undone by a force or a replaced program and are run anew, from what they took in, before new ones
 * @param hit        the breakpoint that holds the run
 * @param hits       hits so far, see {@code /api/v1/breakpoints/hits}
 * @param restores   how often states were put back for the last command
 * @param shown      numbers of the batch that is shown, of this visit; absent when it is not over
 */
public record ControlFrame(long version, DebugState state, long batch, long timeMillis, String node, boolean past, String reason, String message, List<String> can,
        HistoryFrame history, long ahead, Optional<BreakpointHit> hit, long hits, long restores, Optional<BatchFrame> shown) {

    public ControlFrame {
        state = state == null ? DebugState.RUNNING : state;
        node = node == null ? "" : node;
        reason = reason == null ? "" : reason;
        message = message == null ? "" : message;
        can = can == null ? List.of() : List.copyOf(can);
        history = history == null ? HistoryFrame.NONE : history;
        hit = hit == null ? Optional.empty() : hit;
        shown = shown == null ? Optional.empty() : shown;
    }

    /** Whether nothing moves. */
    public boolean held() {
        return state == DebugState.PAUSED || state == DebugState.AT_NODE;
    }

    public boolean can(String command) {
        return can.contains(command);
    }
}
