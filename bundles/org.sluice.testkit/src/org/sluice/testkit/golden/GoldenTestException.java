package org.sluice.testkit.golden;

import java.nio.file.Path;

/**
 * A {@code .dstest} file cannot be used: it cannot be read, is no JSON, or says something that cannot be meant.
 * The message is one line without the place; {@link #place()} is {@code FILE:LINE}.
 */
public final class GoldenTestException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;

    /**
     * @param file    the test file
     * @param line    line from 1, or 0 when the problem has no line
     * @param message what is wrong, why, what to do; one line
     */
    public GoldenTestException(Path file, int line, String message) {
        super(message);
        this.file = file;
        this.line = line;
    }

    /** The test file. */
    public Path file() {
        return file;
    }

    /** Line from 1, or 0 when the problem has no line. */
    public int line() {
        return line;
    }

    /** {@code FILE:LINE}, or {@code FILE} when there is no line. */
    public String place() {
        return line > 0 ? file + ":" + line : String.valueOf(file);
    }
}
