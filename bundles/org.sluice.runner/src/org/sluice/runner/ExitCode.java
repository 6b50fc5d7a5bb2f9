package org.sluice.runner;

/** Exit codes of every Sluice program. */
public final class ExitCode {

    /** All went well, a stop asked for included. */
    public static final int OK = 0;
    /** Problems in the input, or failed tests. */
    public static final int PROBLEMS = 1;
    /** Wrong usage of the command line. */
    public static final int USAGE = 2;
    /** The run failed. */
    public static final int RUN_FAILED = 3;

    private ExitCode() {
    }
}
