package org.sluice.streaming.eventtime;

import java.util.NoSuchElementException;

/** One value of the key at hand; valid during the call only. A value is not changed once it is in the state: give a new one. */
public interface ValueState<S> {

    boolean exists();

    /** @throws NoSuchElementException when there is none */
    S get();

    default S getOrElse(S other) {
        return exists() ? get() : other;
    }

    /** @throws IllegalArgumentException when {@code value} is null */
    void update(S value);

    void clear();
}
