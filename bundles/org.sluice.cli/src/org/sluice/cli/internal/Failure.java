package org.sluice.cli.internal;

/** Ends a verb with one line for the user and an exit code. Not a defect of Sluice. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** Wrong usage: exit code 2. */
    public static Failure usage(String message) {
        return new Failure(2, message, null);
    }

    /** A problem in the input: exit code 1. */
    public static Failure input(String message, Throwable cause) {
        return new Failure(1, message, cause);
    }

    /** A problem in the input: exit code 1. */
    public static Failure input(String message) {
        return new Failure(1, message, null);
    }

    /** The run failed: exit code 3. */
    public static Failure run(String message, Throwable cause) {
        return new Failure(3, message, cause);
    }

    /** The exit code of the process. */
    public int exitCode() {
        return exitCode;
    }
}
