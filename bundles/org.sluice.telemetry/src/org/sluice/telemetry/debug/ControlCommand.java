package org.sluice.telemetry.debug;

import java.util.Optional;

/**
 * What is to be done next; body of {@code POST /api/v1/control/…}. Which parts count depends on the command.
 *
 * @param batch      goto, run-to: number of a batch; -1 = not said
 * @param timeMillis goto: time of a batch instead of its number; -1 = not said
 * @param node       run-to: id of a node, {@code ""} = any
 * @param condition  reverse-resume: what has to have held, as a breakpoint would; absent = one of the enabled breakpoints
 * @param monotone   reverse-resume: once the condition does not hold any more it never holds again, so that the last batch is found by bisection
 * @param program    replace: name of a folder with a compiled program, in the directory of {@code --debug-conditions}
 */
public record ControlCommand(long batch, long timeMillis, String node, Optional<Breakpoint> condition, boolean monotone, String program) {

    /** Nothing said. */
    public static final ControlCommand NONE = new ControlCommand(-1, -1, "", Optional.empty(), false, "");

    public ControlCommand {
        node = node == null ? "" : node;
        program = program == null ? "" : program;
        condition = condition == null ? Optional.empty() : condition;
    }
}
