package org.sluice.validation;

/** How bad a diagnostic is. */
public enum Severity {

    /** The pipeline cannot run. */
    ERROR,

    /** The pipeline runs, but probably not as meant. */
    WARNING;

    /** The word for messages: {@code error} or {@code warning}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
