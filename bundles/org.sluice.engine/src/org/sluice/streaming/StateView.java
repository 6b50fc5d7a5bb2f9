package org.sluice.streaming;

import java.util.List;

/** The state of one node, as it stood after the last complete batch. Thread-safe; a look waits for a running batch. */
public interface StateView {

    long keys();

    /** Estimated bytes. */
    long bytes();

    /** @param prefix what the text of the key begins with; empty = all @param limit at most so many entries, in the state's own order */
    List<Entry> entries(String prefix, int limit);

    /** @param updated batch time of the last change */
    record Entry(Object key, Object value, Time updated) {
    }
}
