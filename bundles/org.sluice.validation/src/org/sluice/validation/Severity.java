package org.sluice.validation;

/** How bad a diagnostic is. */
public enum Severity {

    /** The pipeline cannot run. */
    ERROR,

    /** The pipeline runs, but probably not as meant. */
    WARNING,

    /** Worth knowing; nothing needs to change. */
    INFO;

    /** The word for messages: {@code error}, {@code warning} or {@code info}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
