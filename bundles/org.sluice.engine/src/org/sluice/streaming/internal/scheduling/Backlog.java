package org.sluice.streaming.internal.scheduling;

import java.util.Locale;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.report.BacklogReport;

/**
 * What is done when batch times pass faster than batches are worked on, after a pause of the machine or after a time the program was down.
 *
 * <p>Nothing grows while a run is behind: batches that wait are times only. Their records are with the sources, which hold a bounded number of them.
 */
final class Backlog {

    private enum Policy {
        /** Every batch time gets its batch, however many wait. */
        QUEUE,
        /** When too many wait, one batch under the newest time holds the records of all. */
        MERGE,
        /** When too many wait, the oldest are left out. */
        DROP
    }

    private final Policy policy;
    private final long maxBatches;

    /** What to do before the next batch. @param skip batch times to pass over @param drop with their records */
    record Step(long skip, boolean drop, BacklogReport report) {

        private static final Step ON_TIME = new Step(0, false, BacklogReport.NONE);
    }

    /** @throws PipelineDefinitionException SL-0308 when a setting makes no sense */
    Backlog(StreamingConf conf) {
        String name = conf.get("sluice.backlog.policy", "queue");
        try {
            policy = Policy.valueOf(name.trim().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new PipelineDefinitionException("SL-0308", "The setting 'sluice.backlog.policy' is '" + name + "'. Use queue, merge or drop.");
        }
        maxBatches = conf.getLong("sluice.backlog.maxBatches", 10);
        if (maxBatches < 1) {
            throw new PipelineDefinitionException("SL-0308", "The setting 'sluice.backlog.maxBatches' is " + maxBatches + ". It has to be 1 or more.");
        }
    }

    /** @param draining the run is to end when all that was received is worked on: nothing is dropped */
    Step step(long nextMillis, long nowMillis, long intervalMillis, boolean draining) {
        long waiting = Math.floorDiv(nowMillis - nextMillis, intervalMillis);
        if (waiting <= 0) {
            return Step.ON_TIME;
        }
        if (policy == Policy.QUEUE || waiting < maxBatches || policy == Policy.DROP && draining) {
            return new Step(0, false, new BacklogReport(waiting, 0, 0));
        }
        if (policy == Policy.MERGE) {
            return new Step(waiting, false, new BacklogReport(0, waiting, 0));
        }
        long dropped = waiting + 1 - maxBatches;
        return new Step(dropped, true, new BacklogReport(maxBatches - 1, 0, dropped));
    }
}
