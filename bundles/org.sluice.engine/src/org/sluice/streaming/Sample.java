package org.sluice.streaming;

import java.util.Collections;
import java.util.List;

/**
 * Records that left a node in a batch.
 *
 * @param batchNumber running number of the batch in this run, from 1
 * @param total       how many left it
 * @param matching    how many of them matched
 * @param records     those that were kept: the very objects, which must not be changed
 */
public record Sample(String nodeId, long batchNumber, Time batchTime, long total, long matching, List<Object> records) {

    public Sample {
        records = Collections.unmodifiableList(records);
    }
}
