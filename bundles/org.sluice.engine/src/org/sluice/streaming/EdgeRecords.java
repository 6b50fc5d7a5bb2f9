package org.sluice.streaming;

import java.util.List;

/**
 * The records that go from one node to another in a batch: the very objects, in order of partitions, which must not be changed. Immutable; holding it keeps the records in memory.
 */
public interface EdgeRecords extends Iterable<Object> {

    /** Id of the node they left. */
    String source();

    /** Id of the node that reads them. */
    String target();

    long size();

    /** A copy of the references. */
    List<Object> toList();

    /** The first {@code n}, or all when there are fewer. */
    List<Object> first(int n);
}
