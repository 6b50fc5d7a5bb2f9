package org.sluice.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * A file could not be read as a pipeline. The message is one line: what failed, why, and what to do.
 *
 * <p>Codes: {@code SL-0001} not there · {@code SL-0002} a directory · {@code SL-0003} cannot be read · {@code SL-0004} empty ·
 * {@code SL-0005} too large · {@code SL-0006} not well-formed (truncated, binary) · {@code SL-0007} another kind of file ·
 * {@code SL-0008} made by a newer version · {@code SL-0009} a value that does not fit · {@code SL-0010} an id used twice ·
 * {@code SL-0011} an edge to a node that is not there · {@code SL-0012} a document type or entity declaration ·
 * {@code SL-0013} an element where none belongs.
 */
public final class PipelineFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Path file;
    private final int line;
    private final int column;

    public PipelineFileException(String code, Path file, int line, int column, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /** Stable code, for example {@code SL-0006}. */
    public String code() {
        return code;
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** Line from 1; empty when the whole file is meant. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** Column from 1; empty when the whole file is meant. */
    public OptionalInt column() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }
}
