package org.sluice.runner.internal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.RunStateFrame;

/** The state of a run and the changes it allows; see {@link RunState} for the picture. */
final class RunStates {

    private static final Map<RunState, EnumSet<RunState>> ALLOWED = new EnumMap<>(Map.of(
            RunState.STARTING, EnumSet.of(RunState.RUNNING, RunState.STOPPING, RunState.STOPPED, RunState.FAILED),
            RunState.RUNNING, EnumSet.of(RunState.STOPPING, RunState.STOPPED, RunState.FAILED),
            RunState.STOPPING, EnumSet.of(RunState.STOPPED, RunState.FAILED),
            RunState.STOPPED, EnumSet.noneOf(RunState.class),
            RunState.FAILED, EnumSet.noneOf(RunState.class)));

    private RunStateFrame now = new RunStateFrame(RunState.STARTING, "");

    synchronized RunStateFrame now() {
        return now;
    }

    /** @return whether the state changed; false when it is already there or further */
    synchronized boolean advance(RunState next, String message) {
        if (!ALLOWED.get(now.state()).contains(next)) {
            if (next.ordinal() > now.state().ordinal() && !now.state().isFinal()) {
                throw new IllegalStateException(now.state() + " → " + next);
            }
            return false;
        }
        now = new RunStateFrame(next, message);
        return true;
    }
}
