package org.sluice.runner;

/** The command line is wrong; the message is one line that says what and what to do. Exit code {@value ExitCode#USAGE}. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
