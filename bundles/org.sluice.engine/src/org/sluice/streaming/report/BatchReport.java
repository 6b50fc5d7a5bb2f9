package org.sluice.streaming.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.streaming.Time;

/**
 * One finished batch.
 *
 * @param number          running number of the batch in this run, from 1
 * @param time            batch time, the end of its interval
 * @param dueMillis       when it was due, by the engine's clock
 * @param startedMillis   when work on it began, by the engine's clock
 * @param finishedMillis  when the last output was done, by the engine's clock
 * @param processingNanos time spent on it
 * @param nodes           per node id, in definition order
 * @param sources         per source id, in definition order
 * @param checkpoint      the checkpoint taken with this batch, durable when this report is delivered
 * @param outputs         per output operation, in definition order
 * @param failure         why the batch failed; absent when it did not
 * @param retries         how often work of this batch was done again because it had failed, outputs included
 * @param backlog         how far the run is behind
 */
public record BatchReport(long number, Time time, long dueMillis, long startedMillis, long finishedMillis, long processingNanos,
        Map<String, NodeReport> nodes, Map<String, SourceReport> sources, Optional<CheckpointReport> checkpoint,
        List<OutputReport> outputs, Optional<BatchFailure> failure, int retries, BacklogReport backlog) {

    public BatchReport {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        outputs = List.copyOf(outputs);
    }

    /** The same with the checkpoint taken with the batch. */
    public BatchReport with(CheckpointReport newCheckpoint) {
        return new BatchReport(number, time, dueMillis, startedMillis, finishedMillis, processingNanos, nodes, sources, Optional.of(newCheckpoint), outputs,
                failure, retries, backlog);
    }

    /** The same, failed after all. */
    public BatchReport with(BatchFailure newFailure) {
        return new BatchReport(number, time, dueMillis, startedMillis, finishedMillis, processingNanos, nodes, sources, Optional.empty(), outputs,
                Optional.of(newFailure), retries, backlog);
    }

    /** Records of all sources. */
    public long records() {
        return sources.values().stream().mapToLong(SourceReport::records).sum();
    }

    public long schedulingDelayMillis() {
        return Math.max(0, startedMillis - dueMillis);
    }

    public long processingMillis() {
        return processingNanos / 1_000_000;
    }

    public long totalDelayMillis() {
        return schedulingDelayMillis() + processingMillis();
    }
}
