package org.sluice.streaming.internal.shuffle;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.plan.Stage;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepCopies;
import org.sluice.streaming.internal.stage.StepFailure;
import org.sluice.streaming.internal.stage.WatchStep;

/** The part of an aggregation before its shuffle. Keeps tables from batch to batch. */
public final class CombineSide {

    private final Combiners combiners;
    private final int wanted;
    private final Stage stage;
    private final Constructor<Step> step = StepCopies.copy(CombineStep.class);
    private final List<Step> steps = new ArrayList<>();
    private final List<CombineBuffer> buffers = new ArrayList<>();
    private int partitions;

    public CombineSide(PlanNode consumer, PlanNode input, Combiners combiners, int wanted) {
        this.combiners = combiners;
        this.wanted = wanted;
        this.stage = new Stage(consumer, input);
    }

    /** What each partition combined, split for {@link #partitions()}; null when there is no batch. */
    public List<CombineBuffer> run(BatchRun run) {
        return run(run, wanted);
    }

    /** With a given number of partitions after the shuffle; 0 = as many as the data need. */
    public List<CombineBuffer> run(BatchRun run, int numPartitions) {
        int n = stage.run(run, p -> {
            while (steps.size() <= p) {
                buffers.add(new CombineBuffer());
                steps.add(StepCopies.make(step, combiners, buffers.get(buffers.size() - 1)));
            }
            return steps.get(p);
        });
        if (n < 0) {
            return null;
        }
        List<CombineBuffer> filled = buffers.subList(0, n);
        partitions = split(run, filled, numPartitions);
        return filled;
    }

    public int partitions() {
        return partitions;
    }

    /** Splits by target partition. @return number of partitions */
    static int split(BatchRun run, List<CombineBuffer> filled, int wanted) {
        long keys = 0;
        for (CombineBuffer buffer : filled) {
            keys += buffer.size();
        }
        int partitions = run.partitionsFor(keys, wanted);
        if (partitions > 1) {
            run.forEach(filled.size(), keys, p -> filled.get(p).split(partitions));
        }
        return partitions;
    }

    /** Combines records outside a stage. */
    static List<CombineBuffer> over(BatchRun run, Records records, Combiners combiners) {
        List<CombineBuffer> buffers = new ArrayList<>();
        for (int p = 0; p < records.partitions(); p++) {
            buffers.add(new CombineBuffer());
        }
        PlanNode node = run.node();
        boolean watched = node != null && node.keepsDeadLetters();
        Step[] steps = new Step[records.partitions()];
        run.forEach(records.partitions(), records.size(), p -> {
            steps[p] = new CombineStep(combiners, buffers.get(p));
            steps[p].begin(node, run.time());
            try {
                records.push(p, watched ? new WatchStep(null).before(steps[p]) : steps[p]);
            } catch (StepFailure e) {
                throw e.located(List.of(), 0);
            }
        });
        for (int p = 0; node != null && p < steps.length; p++) {
            steps[p].tellErrors(node);
        }
        return buffers;
    }
}
