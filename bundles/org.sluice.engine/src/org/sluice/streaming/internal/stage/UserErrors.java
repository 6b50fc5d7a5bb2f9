package org.sluice.streaming.internal.stage;

/** Tells errors of user code from those of the machine. */
public final class UserErrors {

    private UserErrors() {
    }

    /** Whether a policy other than failing may be applied: an exception, a failed assertion or endless recursion, but not an interruption. */
    public static boolean recoverable(Throwable thrown) {
        for (Throwable e = thrown; e != null; e = e.getCause() == e ? null : e.getCause()) {
            if (e instanceof InterruptedException || e instanceof Error && !(e instanceof AssertionError || e instanceof StackOverflowError)) {
                return false;
            }
        }
        return true;
    }
}
