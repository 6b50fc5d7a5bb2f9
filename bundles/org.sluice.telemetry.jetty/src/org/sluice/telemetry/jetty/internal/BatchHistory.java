package org.sluice.telemetry.jetty.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.runner.RunListener;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.NodeFrame;

/**
 * The last batches of the run and sums per node since its start. Bounded: the oldest batch goes when a new one comes.
 *
 * <p><b>Threading:</b> one writer, any readers; the lock is held for copying references only.
 */
final class BatchHistory implements RunListener {

    /** Records of one node since the start of the run. */
    record NodeTotals(long in, long out, long filtered, long errors) {

        private static final NodeTotals ZERO = new NodeTotals(0, 0, 0, 0);

        private NodeTotals plus(NodeFrame node) {
            return new NodeTotals(in + Math.max(0, node.in()), out + Math.max(0, node.out()),
                    filtered + Math.max(0, node.filtered()), errors + Math.max(0, node.errors()));
        }
    }

    private final int limit;
    private final ArrayDeque<BatchFrame> batches = new ArrayDeque<>();
    private final Map<String, NodeTotals> totals = new LinkedHashMap<>();

    BatchHistory(int limit) {
        this.limit = limit;
    }

    @Override
    public void batchCompleted(BatchFrame batch) {
        synchronized (batches) {
            if (batches.size() == limit) {
                batches.removeFirst();
            }
            batches.addLast(batch);
            batch.nodes().forEach((id, node) -> totals.put(id, totals.getOrDefault(id, NodeTotals.ZERO).plus(node)));
        }
    }

    /** What is kept, newest first. */
    List<BatchFrame> newestFirst() {
        List<BatchFrame> copy;
        synchronized (batches) {
            copy = new ArrayList<>(batches);
        }
        Collections.reverse(copy);
        return copy;
    }

    Optional<BatchFrame> at(long timeMillis) {
        return newestFirst().stream().filter(batch -> batch.timeMillis() == timeMillis).findFirst();
    }

    Map<String, NodeTotals> totals() {
        synchronized (batches) {
            return new LinkedHashMap<>(totals);
        }
    }
}
