package org.sluice.runner.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Time;

/**
 * Keeps what some nodes let out until the batch is reported.
 *
 * <p><b>Threading:</b> filled on the batch thread, emptied on the reporting thread. When reports fall far behind, for
 * example because nobody reads standard output, the batch thread is held back instead of memory growing.
 */
final class BatchCapture {

    private static final int MAX_WAITING = 256;

    private final TreeMap<Long, Map<String, List<?>>> waiting = new TreeMap<>();
    private final boolean forgetting;
    private boolean closed;

    /** @param forgetting forgets the oldest batch instead of waiting: a run that is debugged visits batches that are never reported */
    BatchCapture(boolean forgetting) {
        this.forgetting = forgetting;
    }

    /** Taps the nodes; before the start. */
    void tap(StreamingContext context, Iterable<String> nodeIds) {
        for (String id : nodeIds) {
            context.tap(id, (time, records) -> put(id, time, records));
        }
    }

    private synchronized void put(String id, Time time, List<?> records) {
        try {
            if (forgetting && waiting.size() >= MAX_WAITING) {
                waiting.pollFirstEntry();
            }
            while (!closed && waiting.size() >= MAX_WAITING && !waiting.containsKey(time.milliseconds())) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (!closed) {
            waiting.computeIfAbsent(time.milliseconds(), key -> new LinkedHashMap<>()).put(id, records);
        }
    }

    /** What was kept for a batch, by node id; forgets it and everything older. */
    synchronized Map<String, List<?>> take(long timeMillis) {
        Map<String, List<?>> records = waiting.getOrDefault(timeMillis, Map.of());
        waiting.headMap(timeMillis, true).clear();
        notifyAll();
        return records;
    }

    /** Keeps nothing any more and lets the batch thread go. */
    synchronized void close() {
        closed = true;
        waiting.clear();
        notifyAll();
    }
}
