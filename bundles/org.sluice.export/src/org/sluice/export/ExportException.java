package org.sluice.export;

/** An export cannot be made; the message is one line: what, why, what to do. Nothing was left half written. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1L;

    public ExportException(String message) {
        super(message);
    }

    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
