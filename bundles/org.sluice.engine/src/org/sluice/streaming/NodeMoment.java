package org.sluice.streaming;

import java.util.List;

/** A node that is about to work in a batch; see {@link BatchInspector#atNode}. Good during the call. */
public interface NodeMoment {

    String nodeId();

    /** The operation. */
    String kind();

    /** Running number of the batch. */
    long batchNumber();

    Time batchTime();

    /** Whether this is a visit to a batch of the past. */
    boolean again();

    /** What it reads, replaced records included; empty for sources. */
    List<EdgeRecords> inputs();

    /**
     * Gives the node other records to read.
     *
     * @param source whose records they take the place of
     * @throws IllegalArgumentException the node reads nothing of it in this batch
     */
    void replace(String source, List<?> records);

    /** Computes the outputs that do not need this node, before it goes on. */
    void runOthers();
}
