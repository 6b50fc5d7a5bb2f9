package org.sluice.streaming;

import java.util.List;

/** The state of one node, as it stood after the last complete batch. Thread-safe; a look waits for a running batch. */
public interface StateView {

    long keys();

    /** Estimated bytes. */
    long bytes();

    /** @param prefix what the text of the key begins with; empty = all @param limit at most so many entries, in the state's own order */
    List<Entry> entries(String prefix, int limit);

    /**
     * Entries from a place on, so that a large state can be looked through in parts.
     *
     * @param cursor 0, or {@link Page#next()} of the page before; good as long as the state does not change
     * @param limit  at most so many entries
     */
    Page page(String prefix, long cursor, int limit);

    /** @param next where to go on, -1 = there is no more */
    record Page(List<Entry> entries, long next) {
    }

    /** @param updated batch time of the last change */
    record Entry(Object key, Object value, Time updated) {
    }
}
