package org.sluice.telemetry;

import java.util.Optional;

/**
 * Sums since the start of the run; follows every batch on {@code /events}, so that coalescing batches loses no count.
 *
 * @param completedBatches batches that ended, failed ones included
 * @param failedBatches    batches that failed
 * @param inputRecords     records taken from all sources
 * @param outputRecords    records that reached all sinks
 * @param errors           records that failed in any node
 * @param lastCheckpoint   newest checkpoint, if any was written
 */
public record TotalsFrame(long completedBatches, long failedBatches, long inputRecords, long outputRecords,
        long errors, Optional<CheckpointFrame> lastCheckpoint) {

    /** Sums of a run in which nothing happened yet. */
    public static final TotalsFrame ZERO = new TotalsFrame(0, 0, 0, 0, 0, Optional.empty());

    public TotalsFrame {
        lastCheckpoint = Absent.optional(lastCheckpoint);
    }

    /** These sums with one more batch. */
    public TotalsFrame plus(BatchFrame batch) {
        return new TotalsFrame(completedBatches + 1, failedBatches + (batch.failure().isPresent() ? 1 : 0),
                inputRecords + batch.inputRecords(),
                outputRecords + batch.outputs().stream().mapToLong(output -> Math.max(0, output.records())).sum(),
                errors + batch.nodes().values().stream().mapToLong(node -> Math.max(0, node.errors())).sum(),
                batch.checkpoint().or(() -> lastCheckpoint));
    }
}
