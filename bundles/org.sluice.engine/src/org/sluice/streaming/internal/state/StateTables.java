package org.sluice.streaming.internal.state;

/** Makes the tables of a run's states. */
@FunctionalInterface
public interface StateTables {

    /** In memory. */
    StateTables HEAP = HeapTable::new;

    /** An empty one. */
    StateTable make();
}
