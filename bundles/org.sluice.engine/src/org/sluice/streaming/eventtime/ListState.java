package org.sluice.streaming.eventtime;

import java.util.List;

/** A list of the key at hand; valid during the call only. */
public interface ListState<E> {

    /** The elements, in the order in which they were added; not changed by later calls. */
    List<E> get();

    default boolean isEmpty() {
        return get().isEmpty();
    }

    void add(E element);

    /** Replaces all elements. */
    void update(List<? extends E> elements);

    void clear();
}
