package org.sluice.live.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sluice.telemetry.BatchSummary;

/**
 * The batches of a run as far as they are known here: the newest as they come, those in between when they are asked for. Bounded; the oldest go first.
 *
 * <p><b>Threading:</b> one thread.
 */
final class BatchSeries {

    static final int MOST = 2000;

    private final TreeMap<Long, BatchSummary> byNumber = new TreeMap<>();
    private List<BatchSummary> all = List.of();

    /** Adds one. @return whether batches are missing before it */
    boolean add(BatchSummary batch) {
        boolean gap = byNumber.isEmpty() ? batch.number() > 1 : batch.number() > byNumber.lastKey() + 1;
        if (!batch.equals(byNumber.put(batch.number(), batch))) {
            changed();
        }
        return gap;
    }

    void addAll(List<BatchSummary> batches) {
        batches.forEach(batch -> byNumber.put(batch.number(), batch));
        changed();
    }

    private void changed() {
        while (byNumber.size() > MOST) {
            byNumber.pollFirstEntry();
        }
        all = List.copyOf(new ArrayList<>(byNumber.values()));
    }

    /** Oldest first; another list whenever something changed. */
    List<BatchSummary> all() {
        return all;
    }

    /** At most the last {@code n}. */
    List<BatchSummary> last(int n) {
        return all.subList(Math.max(0, all.size() - n), all.size());
    }
}
