package org.sluice.streaming;

/** As {@link Durations#seconds}, under the name programs written for Spark use. */
public final class Seconds {

    private Seconds() {
    }

    public static Duration apply(long seconds) {
        return Durations.seconds(seconds);
    }
}
