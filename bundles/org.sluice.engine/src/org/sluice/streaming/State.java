package org.sluice.streaming;

import java.util.NoSuchElementException;

/** The state of one key inside a {@link PairDStream#mapWithState} function; valid during the call only. */
public abstract class State<S> {

    protected State() {
    }

    public abstract boolean exists();

    /** @throws NoSuchElementException when unset */
    public abstract S get();

    /** @throws IllegalArgumentException after {@link #remove()} or while timing out */
    public abstract void update(S newState);

    /** @throws IllegalArgumentException after {@link #remove()} or while timing out */
    public abstract void remove();

    /** The key's idle time is over; it goes after this call whatever the function does. */
    public abstract boolean isTimingOut();

    public Optional<S> getOption() {
        return exists() ? Optional.of(get()) : Optional.empty();
    }
}
