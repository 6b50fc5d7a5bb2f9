package org.sluice.telemetry;

/**
 * An entry of the log of a run.
 *
 * @param number     running number in this run, from 1
 * @param timeMillis when, milliseconds since the epoch
 * @param level      name of the level in {@code java.util.logging}: {@code SEVERE}, {@code WARNING}, {@code INFO}, …
 * @param message    the text, with the failure that belongs to it
 */
public record LogFrame(long number, long timeMillis, String level, String message) {

    public LogFrame {
        level = Absent.text(level);
        message = Absent.text(message);
    }
}
