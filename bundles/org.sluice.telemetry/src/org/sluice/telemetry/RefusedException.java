package org.sluice.telemetry;

/** A run has understood a request and refused it. */
public final class RefusedException extends TelemetryException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;

    public RefusedException(String message, int status, String reason) {
        super(message, null);
        this.status = status;
        this.reason = reason;
    }

    /** HTTP status: 400 the request makes no sense, 403 the token is wrong, 404 what it names is not there, 409 it cannot be done now, 429 too many requests, 503 ask again. */
    public int status() {
        return status;
    }

    /** Why, in one line for people. */
    public String reason() {
        return reason;
    }
}
