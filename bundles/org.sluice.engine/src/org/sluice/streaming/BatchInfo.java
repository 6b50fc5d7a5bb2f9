package org.sluice.streaming;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A batch, in the shape Spark's listeners get it. {@link org.sluice.streaming.report.BatchReport} says more.
 *
 * @param streamIdToInputInfo what each source gave, by its number
 * @param submissionTime      when the batch was due, by the engine's clock
 * @param processingStartTime when work on it began; absent before
 * @param processingEndTime   when it was over; absent before
 * @param outputOperationInfos by number; empty before they have begun
 */
public record BatchInfo(Time batchTime, Map<Integer, StreamInputInfo> streamIdToInputInfo, long submissionTime, Optional<Long> processingStartTime,
        Optional<Long> processingEndTime, Map<Integer, OutputOperationInfo> outputOperationInfos) {

    public BatchInfo {
        streamIdToInputInfo = Collections.unmodifiableMap(new TreeMap<>(streamIdToInputInfo));
        outputOperationInfos = Collections.unmodifiableMap(new TreeMap<>(outputOperationInfos));
    }

    /** How long the batch had to wait, milliseconds; absent before it began. */
    public Optional<Long> schedulingDelay() {
        return processingStartTime.isPresent() ? Optional.of(Math.max(0, processingStartTime.get() - submissionTime)) : Optional.empty();
    }

    /** How long it was worked on, milliseconds; absent before it was over. */
    public Optional<Long> processingDelay() {
        return processingEndTime.isPresent() && processingStartTime.isPresent() ? Optional.of(processingEndTime.get() - processingStartTime.get()) : Optional.empty();
    }

    /** Sum of the two; absent before it was over. */
    public Optional<Long> totalDelay() {
        return processingDelay().isPresent() ? Optional.of(schedulingDelay().get() + processingDelay().get()) : Optional.empty();
    }

    /** Records of all sources. */
    public long numRecords() {
        return streamIdToInputInfo.values().stream().mapToLong(StreamInputInfo::numRecords).sum();
    }
}
