package org.sluice.telemetry;

/** Talking to a run failed; the message is one line for people. Never a reason to stop the run itself. */
public class TelemetryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause may be null */
    public TelemetryException(String message, Throwable cause) {
        super(message, cause);
    }
}
