package org.sluice.telemetry;

/**
 * The state of the run changed.
 *
 * @param state   where the run is now
 * @param message one line for people, {@code ""} when the state says it all
 */
public record RunStateFrame(RunState state, String message) {

    public RunStateFrame {
        state = state == null ? RunState.STARTING : state;
        message = Absent.text(message);
    }
}
