package org.sluice.streaming;

/** As {@link Durations#milliseconds}, under the name programs written for Spark use. */
public final class Milliseconds {

    private Milliseconds() {
    }

    public static Duration apply(long milliseconds) {
        return Durations.milliseconds(milliseconds);
    }
}
