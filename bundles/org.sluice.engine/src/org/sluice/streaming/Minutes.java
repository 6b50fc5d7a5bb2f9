package org.sluice.streaming;

/** As {@link Durations#minutes}, under the name programs written for Spark use. */
public final class Minutes {

    private Minutes() {
    }

    public static Duration apply(long minutes) {
        return Durations.minutes(minutes);
    }
}
