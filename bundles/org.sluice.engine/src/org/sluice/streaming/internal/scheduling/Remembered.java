package org.sluice.streaming.internal.scheduling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.plan.Stage;
import org.sluice.streaming.internal.storage.Block;

/** What streams held in the batches of the last while, for {@code slice}. Not part of checkpoints. */
final class Remembered {

    private final long rememberMillis;
    private final Map<PlanNode, Deque<Kept>> kept = new HashMap<>();

    private long newest = Long.MIN_VALUE;

    /** A batch of a stream. */
    private record Kept(long time, Block records) {
    }

    /** @param rememberMillis 0 = nothing beside the running batch */
    Remembered(long rememberMillis) {
        this.rememberMillis = rememberMillis;
    }

    boolean on() {
        return rememberMillis > 0;
    }

    /** The batch is good. One that is only visited again is kept already, or no longer. */
    void keep(List<PlanNode> nodes, BatchRun run) {
        long time = run.time().milliseconds();
        if (time <= newest) {
            return;
        }
        newest = time;
        for (PlanNode node : nodes) {
            Deque<Kept> batches = kept.computeIfAbsent(node, key -> new ArrayDeque<>());
            while (!batches.isEmpty() && batches.getFirst().time() <= time - rememberMillis) {
                batches.removeFirst().records().release();
            }
            if (run.due(node.slideMillis()) && Stage.available(node, run) instanceof Records records) {
                batches.addLast(new Kept(time, run.storage().put(records, node.storageLevel(), "'" + node.id() + "'")));
            }
        }
    }

    /**
     * The batches of a stream from one time to another, both included and cut down to the stream's slide.
     *
     * @param running the batch at {@code run.time()} is being worked on
     */
    List<BatchData> slice(PlanNode node, Time from, Time to, BatchRun run, boolean running) {
        long now = run.time().milliseconds();
        long last = floor(to, node, run);
        List<BatchData> batches = new ArrayList<>();
        for (long time = floor(from, node, run); time <= Math.min(last, now); time += node.slideMillis()) {
            if (time <= run.zeroMillis()) {
                continue;
            }
            if (time == now && running) {
                if (Stage.available(node, run) instanceof Records records) {
                    batches.add(BatchData.of(run, records));
                }
            } else if (rememberMillis == 0 || time <= Math.max(now, newest) - rememberMillis) {
                throw new IllegalStateException("The batch of " + time + " ms of '" + node.id() + "' is no longer kept: "
                        + (rememberMillis == 0 ? "nothing is to be remembered" : "batches are remembered for " + rememberMillis + " ms")
                        + ". Call remember(…) with a longer time on the context before the start.");
            } else {
                for (Kept batch : kept.getOrDefault(node, new ArrayDeque<>())) {
                    if (batch.time() == time) {
                        batches.add(BatchData.of(run, batch.records().records()));
                    }
                }
            }
        }
        return batches;
    }

    private static long floor(Time time, PlanNode node, BatchRun run) {
        return Math.floorDiv(time.milliseconds() - run.zeroMillis(), node.slideMillis()) * node.slideMillis() + run.zeroMillis();
    }
}
