package org.sluice.streaming;

import java.util.List;
import org.sluice.streaming.report.BatchReport;

/**
 * Looks on while batches are computed, node by node, and may hold them; for debuggers. See {@link StreamingContext#inspect}.
 *
 * <p>Threads: all but {@link #stopping()} is called on the thread that computes batches, which waits for the answer: nothing of the run moves meanwhile, and states may be looked at
 * from this thread. What is thrown makes the batch fail.
 */
public interface BatchInspector {

    /**
     * No batch is running, and none will until this returns: then the schedule waits for the next batch time, and asks again. Asked before each batch, and when
     * {@link StreamingContext#askInspector()} was called.
     *
     * @param stepper to run batches and to go back, on this thread and during this call only
     */
    default void between(Stepper stepper) throws InterruptedException {
    }

    /**
     * A node reads the records of another one. Once for each of its inputs and each computation of a batch.
     *
     * @return the records it is to get instead; null = those that came
     */
    default List<?> edge(EdgeRecords records, NodeMoment moment) {
        return null;
    }

    /** A node is about to work: all it reads is there, nothing that reads it has been computed. Sources come first, then nodes in the order in which outputs need them. */
    default void atNode(NodeMoment moment) throws InterruptedException {
    }

    /**
     * A batch is over, well or badly, before anyone else is told.
     *
     * @param again it was a visit to a batch of the past
     */
    default void completed(BatchReport report, boolean again) {
    }

    /** The run is to stop: whatever holds it has to let it go, for good. Any thread. */
    default void stopping() {
    }
}
