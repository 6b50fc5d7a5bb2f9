package org.sluice.streaming.internal.batch;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sluice.streaming.Partitioner;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.CollectBuffer;
import org.sluice.streaming.internal.stage.CollectStep;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepCopies;
import org.sluice.streaming.internal.stage.StepFailure;
import org.sluice.streaming.internal.stage.WatchStep;

/**
 * What stands behind a {@code Batch}: records, or how to get them. Record-by-record operations are fused when an action asks; the result is
 * kept.
 */
public final class BatchData {

    private final BatchRun run;
    private final BatchData parent;
    private final Class<? extends Step> step;
    private final Object function;
    private final Supplier<Records> wide;
    private Records records;
    private Partitioner partitioner;
    private String name;
    private int id;

    private BatchData(BatchRun run, BatchData parent, Class<? extends Step> step, Object function, Supplier<Records> wide, Records records) {
        this.run = run;
        this.parent = parent;
        this.step = step;
        this.function = function;
        this.wide = wide;
        this.records = records;
    }

    public static BatchData of(BatchRun run, Records records) {
        return new BatchData(run, null, null, null, null, records);
    }

    public BatchData narrow(Class<? extends Step> newStep, Object newFunction) {
        return new BatchData(run, this, newStep, newFunction, null, null);
    }

    /** An operation that needs all records first. */
    public BatchData wide(Supplier<Records> compute) {
        return new BatchData(run, null, null, null, compute, null);
    }

    /** Notes where the pairs are. @return this */
    public BatchData partitioner(Partitioner placedBy) {
        partitioner = placedBy;
        return this;
    }

    /** What put the pairs where they are; null = nothing the user knows. */
    public Partitioner partitioner() {
        return partitioner;
    }

    public void name(String newName) {
        name = newName;
    }

    /** Null = none. */
    public String name() {
        return name;
    }

    /** Number in the run, from 1, given when first asked for. */
    public synchronized int id() {
        if (id == 0) {
            id = run.nextBatchId();
        }
        return id;
    }

    /** Where user code fails, for messages. */
    public String where() {
        return run.node() == null ? "batch" : run.node().id();
    }

    public BatchRun run() {
        return run;
    }

    /** The records, computed at the first call. */
    public synchronized Records records() {
        if (records == null) {
            records = wide != null ? wide.get() : fused();
        }
        return records;
    }

    private Records fused() {
        List<BatchData> chain = new ArrayList<>();
        BatchData at = this;
        while (at.records == null && at.step != null) {
            chain.add(0, at);
            at = at.parent;
        }
        Records root = at.records();
        List<Constructor<Step>> kinds = chain.stream().map(link -> StepCopies.<Step>plain(link.step)).toList();
        PlanNode node = run.node();
        boolean watched = node != null && node.keepsDeadLetters();
        Step[][] steps = new Step[root.partitions()][chain.size()];
        List<CollectBuffer> buffers = new ArrayList<>();
        for (int p = 0; p < root.partitions(); p++) {
            buffers.add(new CollectBuffer());
        }
        run.forEach(root.partitions(), root.size(), p -> {
            Step made = new CollectStep(buffers.get(p));
            for (int i = chain.size() - 1; i >= 0; i--) {
                Step step = StepCopies.make(kinds.get(i), chain.get(i).function);
                step.next = made;
                step.begin(node, run.time());
                steps[p][i] = step;
                made = watched ? new WatchStep(null).before(step) : step;
            }
            Step next = made;
            try {
                root.push(p, next);
                next.end();
            } catch (StepFailure e) {
                if (node != null) {
                    node.countError();
                }
                throw e.located(chain.stream().map(link -> StepCopies.<Step>make(StepCopies.plain(link.step), link.function)).toList(), List.of(steps[p]).indexOf(e.step()));
            }
        });
        for (int p = 0; node != null && p < steps.length; p++) {
            for (Step step : steps[p]) {
                step.tellErrors(node);
            }
        }
        return CollectBuffer.gather(buffers, buffers.size());
    }
}
