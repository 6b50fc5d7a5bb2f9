package org.sluice.editor;

import java.util.Map;

/**
 * The newest numbers of a run, complete for one batch. Immutable; may be built on any thread.
 *
 * @param nodes                node id → numbers
 * @param edges                edge id → records that went over the edge in the batch
 * @param lastCheckpointMillis wall clock time of the last checkpoint (epoch milliseconds), or -1 when there is none
 * @param batch                number of the batch, from 1
 * @param timeMillis           time of the batch: the end of its interval, epoch milliseconds
 * @param seconds              time that numbers a second are of: the interval, or of a run as fast as possible the time the batch took; more than 0
 * @param delayMillis          from when the batch was due to its start
 */
public record LiveSnapshot(Map<String, NodeLive> nodes, Map<String, Long> edges, long lastCheckpointMillis, long batch,
        long timeMillis, double seconds, long delayMillis) {

    public LiveSnapshot {
        nodes = Map.copyOf(nodes);
        edges = Map.copyOf(edges);
    }

    /** A batch of one second that was on time. */
    public LiveSnapshot(Map<String, NodeLive> nodes, Map<String, Long> edges, long lastCheckpointMillis, long batch, long timeMillis) {
        this(nodes, edges, lastCheckpointMillis, batch, timeMillis, 1, 0);
    }
}
