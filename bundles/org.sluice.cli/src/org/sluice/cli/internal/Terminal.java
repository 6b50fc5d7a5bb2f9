package org.sluice.cli.internal;

import java.io.PrintStream;

/**
 * Where a verb writes.
 *
 * @param out      results
 * @param err      errors, one line first
 * @param verbose  whether stack traces are wanted
 * @param colours  how results are coloured; only where a person reads them
 * @param progress tells how far long work is; only where a person reads errors
 */
public record Terminal(PrintStream out, PrintStream err, boolean verbose, Colours colours, Progress progress) {

    /** For programs that read what is written: no colours, no progress. */
    public static Terminal plain(PrintStream out, PrintStream err, boolean verbose) {
        return new Terminal(out, err, verbose, Colours.NONE, Progress.NONE);
    }

    /** For people, as far as the two streams are shown on a screen. */
    public static Terminal onScreen(PrintStream out, PrintStream err, boolean verbose, Screen screen) {
        return new Terminal(out, err, verbose, screen.colours(), screen.err() ? Progress.on(err) : Progress.NONE);
    }

    /** Reports an expected failure: one line, the cause only when wanted. */
    public void fail(Failure failure) {
        progress.clear();
        err.println("sluice: " + oneLine(failure.getMessage()));
        if (verbose && failure.getCause() != null) {
            failure.getCause().printStackTrace(err);
        }
    }

    /** Reports a defect of Sluice itself. */
    public void defect(Throwable defect) {
        progress.clear();
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
