package org.sluice.cli.internal;

import java.io.PrintStream;

/**
 * Where a verb writes.
 *
 * @param out     results
 * @param err     errors, one line first
 * @param verbose whether stack traces are wanted
 */
public record Terminal(PrintStream out, PrintStream err, boolean verbose) {

    /** Reports an expected failure: one line, the cause only when wanted. */
    public void fail(Failure failure) {
        err.println("sluice: " + oneLine(failure.getMessage()));
        if (verbose && failure.getCause() != null) {
            failure.getCause().printStackTrace(err);
        }
    }

    /** Reports a defect of Sluice itself. */
    public void defect(Throwable defect) {
        String what = defect.getMessage() == null ? defect.getClass().getSimpleName()
                : defect.getClass().getSimpleName() + ": " + oneLine(defect.getMessage());
        err.println("sluice: internal error (" + what + "). This is a defect of Sluice"
                + (verbose ? ", please report it with the lines below." : ", run again with --verbose and report it."));
        if (verbose) {
            defect.printStackTrace(err);
        }
    }

    /** The text on one line, so that the first line of an error says it all. */
    public static String oneLine(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
