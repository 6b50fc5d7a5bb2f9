package org.sluice.runner;

/** A request of a debugger that cannot be fulfilled; its message is one line. */
public final class DebugException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The request makes no sense. */
        BAD,
        /** What it names is not there. */
        UNKNOWN,
        /** It cannot be done now. */
        STATE
    }

    private final Reason reason;

    public DebugException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public static DebugException bad(String message) {
        return new DebugException(Reason.BAD, message);
    }

    public static DebugException unknown(String message) {
        return new DebugException(Reason.UNKNOWN, message);
    }

    public static DebugException state(String message) {
        return new DebugException(Reason.STATE, message);
    }
}
