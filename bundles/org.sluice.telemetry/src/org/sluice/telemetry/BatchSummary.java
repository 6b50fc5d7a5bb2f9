package org.sluice.telemetry;

/**
 * The numbers of one batch that charts need.
 *
 * @param timeMillis       batch time: end of the interval
 * @param number           running number in this run, from 1
 * @param input            records taken from all sources
 * @param processingMillis time spent on the batch
 * @param delayMillis      from due to start, never negative
 * @param failed           whether it failed
 * @param stateBytes       bytes all nodes held after the batch
 * @param checkpointBytes  bytes of the checkpoint written with the batch, -1 without one
 * @param checkpointMillis time it took, -1 without one
 */
public record BatchSummary(long timeMillis, long number, long input, double processingMillis, double delayMillis, boolean failed, long stateBytes,
        long checkpointBytes, double checkpointMillis) {

    public static BatchSummary of(BatchFrame batch) {
        return new BatchSummary(batch.timeMillis(), batch.number(), batch.inputRecords(), batch.processingNanos() / 1e6, batch.schedulingDelayMillis(),
                batch.failure().isPresent(), batch.nodes().values().stream().mapToLong(node -> Math.max(0, node.stateBytes())).sum(),
                batch.checkpoint().map(CheckpointFrame::bytes).orElse(-1L), batch.checkpoint().map(checkpoint -> checkpoint.nanos() / 1e6).orElse(-1.0));
    }

    public boolean hasCheckpoint() {
        return checkpointBytes >= 0;
    }
}
