package org.sluice.streaming.internal.shuffle;

import java.lang.reflect.Constructor;
import java.util.List;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.CollectBuffer;
import org.sluice.streaming.internal.stage.CollectStep;
import org.sluice.streaming.internal.stage.StepCopies;

/** {@code reduceByKey}, {@code combineByKey}: combined per partition, shuffled, combined again. */
public final class CombineNode extends PlanNode {

    private final Combiners combiners;
    private final int wanted;
    private final Constructor<Output> combined = StepCopies.copy(Combined.class);
    private CombineSide side;

    public CombineNode(String kind, PlanNode input, Combiners combiners, int numPartitions) {
        super(kind, List.of(input));
        this.combiners = combiners;
        this.wanted = checked(kind, numPartitions);
    }

    @Override
    protected boolean canSkip() {
        return true;
    }

    /** 0 = as many as the data need. */
    public static int checked(String kind, int numPartitions) {
        if (numPartitions < 0) {
            throw new PipelineDefinitionException("SL-0304", "'" + kind + "' is to have " + numPartitions + " partitions. Give it 1 or more.");
        }
        return numPartitions;
    }

    @Override
    protected Output compute(BatchRun run) {
        if (side == null) {
            side = new CombineSide(this, inputs().get(0), combiners, wanted);
        }
        List<CombineBuffer> buffers = side.run(run);
        return buffers == null ? null
                : StepCopies.make(combined, this, run.time(), buffers, side.partitions(), combiners.mergeCombiners());
    }

    /** The same for records at hand. */
    public static Records combine(BatchRun run, Records records, Combiners combiners) {
        List<CombineBuffer> buffers = CombineSide.over(run, records, combiners);
        int partitions = CombineSide.split(run, buffers, 0);
        Combined all = new Combined(run.node(), run.time(), buffers, partitions, combiners.mergeCombiners());
        List<CollectBuffer> collected = new java.util.ArrayList<>();
        for (int p = 0; p < partitions; p++) {
            collected.add(new CollectBuffer());
        }
        run.forEach(partitions, all.work(), p -> all.push(p, new CollectStep(collected.get(p))));
        return CollectBuffer.gather(collected, partitions);
    }
}
