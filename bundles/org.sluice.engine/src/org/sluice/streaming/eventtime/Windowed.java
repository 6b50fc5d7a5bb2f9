package org.sluice.streaming.eventtime;

/**
 * A key in a window of event time.
 *
 * @param startMillis begin of the window, inclusive; for a session the time of its first record
 * @param endMillis   end of the window, exclusive; for a session the time of its last record and the gap
 */
public record Windowed<K>(K key, long startMillis, long endMillis) {

    /** {@code a@0–60000}. */
    @Override
    public String toString() {
        return key + "@" + startMillis + "–" + endMillis;
    }
}
