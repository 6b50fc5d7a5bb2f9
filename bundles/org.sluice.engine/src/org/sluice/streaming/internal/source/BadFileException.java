package org.sluice.streaming.internal.source;

/** What is in a file cannot be right; reading it again does not help. */
final class BadFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadFileException(String message) {
        super(message);
    }
}
