package org.sluice.telemetry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One batch is over: wire twin of the engine's batch report.
 *
 * @param number          running number in this run, from 1
 * @param timeMillis      batch time: end of the interval, milliseconds since the epoch of the run's clock
 * @param dueMillis       when the batch was due, run's clock
 * @param startedMillis   when processing began, run's clock
 * @param finishedMillis  when processing ended, run's clock
 * @param processingNanos time spent on the batch, nanoseconds
 * @param nodes           by node id, in the order of the graph
 * @param sources         by node id of the source
 * @param checkpoint      the checkpoint written with this batch, if any
 * @param outputs         one for each output operation that was run
 * @param failure         what made the batch fail, if it did
 * @param retries         how often work of the batch was done again because it had failed
 * @param backlog         how far the run was behind, absent when it was on time
 */
public record BatchFrame(long number, long timeMillis, long dueMillis, long startedMillis, long finishedMillis,
        long processingNanos, Map<String, NodeFrame> nodes, Map<String, SourceFrame> sources,
        Optional<CheckpointFrame> checkpoint, List<OutputFrame> outputs, Optional<FailureFrame> failure,
        int retries, Optional<BacklogFrame> backlog) {

    public BatchFrame {
        nodes = Absent.map(nodes);
        sources = Absent.map(sources);
        checkpoint = Absent.optional(checkpoint);
        outputs = Absent.list(outputs);
        failure = Absent.optional(failure);
        backlog = Absent.optional(backlog);
    }

    /** A batch on time in which nothing was retried. */
    public BatchFrame(long number, long timeMillis, long dueMillis, long startedMillis, long finishedMillis, long processingNanos,
            Map<String, NodeFrame> nodes, Map<String, SourceFrame> sources, Optional<CheckpointFrame> checkpoint, List<OutputFrame> outputs,
            Optional<FailureFrame> failure) {
        this(number, timeMillis, dueMillis, startedMillis, finishedMillis, processingNanos, nodes, sources, checkpoint, outputs, failure, 0, Optional.empty());
    }

    /** Milliseconds from due to start, never negative. */
    public long schedulingDelayMillis() {
        return Math.max(0, startedMillis - dueMillis);
    }

    /** Milliseconds spent on the batch, rounded. */
    public long processingMillis() {
        return Math.round(processingNanos / 1e6);
    }

    /** Records taken from all sources. */
    public long inputRecords() {
        return sources.values().stream().mapToLong(source -> Math.max(0, source.records())).sum();
    }
}
