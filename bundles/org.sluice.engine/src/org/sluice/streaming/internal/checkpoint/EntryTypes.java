package org.sluice.streaming.internal.checkpoint;

import java.util.Set;
import java.util.TreeSet;

/** Names of the types that keys and values of a node's entries have, by which a changed program is compared. */
record EntryTypes(Set<String> keys, Set<String> values) {

    EntryTypes() {
        this(new TreeSet<>(), new TreeSet<>());
    }

    EntryTypes copy() {
        return new EntryTypes(new TreeSet<>(keys), new TreeSet<>(values));
    }

    void add(EntryTypes others) {
        keys.addAll(others.keys);
        values.addAll(others.values);
    }
}
