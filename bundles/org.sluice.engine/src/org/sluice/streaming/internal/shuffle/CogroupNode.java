package org.sluice.streaming.internal.shuffle;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.CollectBuffer;
import org.sluice.streaming.internal.stage.CollectStep;
import org.sluice.streaming.internal.stage.StepCopies;
import org.sluice.streaming.internal.transform.Batches;

/** {@code groupByKey}, {@code cogroup} and the joins: one or two sides brought together by key. */
public final class CogroupNode extends PlanNode {

    private final int wanted;
    private final Joins how;
    private final Constructor<Output> output = StepCopies.copy(Cogrouped.class);
    private List<ScatterSide> sides;

    private CogroupNode(String kind, List<PlanNode> inputs, int numPartitions, Joins how) {
        super(kind, inputs);
        this.wanted = CombineNode.checked(kind, numPartitions);
        this.how = how;
    }

    public static CogroupNode group(String kind, PlanNode input, int numPartitions) {
        return new CogroupNode(kind, List.of(input), numPartitions, Joins.GROUP);
    }

    public static CogroupNode cogroup(String kind, PlanNode left, PlanNode right, int numPartitions) {
        return new CogroupNode(kind, List.of(left, right), numPartitions, Joins.COGROUP);
    }

    public static CogroupNode join(String kind, PlanNode left, PlanNode right, int numPartitions, Joins how) {
        return new CogroupNode(kind, List.of(left, right), numPartitions, how);
    }

    @Override
    protected Output compute(BatchRun run) {
        if (sides == null) {
            sides = inputs().stream().map(input -> new ScatterSide(this, input)).toList();
        }
        long waiting = 0;
        for (int i = 0; i < sides.size(); i++) {
            long side = sides.get(i).waiting(run);
            if (side < 0 && how == Joins.GROUP) {
                return null;
            }
            if (side < 0) {
                throw Batches.missing(this, inputs().get(i), run.time());
            }
            waiting += side;
        }
        int partitions = run.partitionsFor(waiting, wanted);
        List<List<ScatterBuffer>> buffers = new ArrayList<>();
        for (ScatterSide side : sides) {
            buffers.add(side.run(run, partitions));
        }
        return StepCopies.make(output, buffers.get(0), buffers.size() > 1 ? buffers.get(1) : List.of(), partitions, how);
    }

    @Override
    public void endBatch() {
        super.endBatch();
        if (sides != null) {
            sides.forEach(ScatterSide::release);
        }
    }

    /** The same for records at hand. @param right null = one side only */
    public static Records cogroup(BatchRun run, Records left, Records right, Joins how) {
        int partitions = run.partitionsFor(left.size() + (right == null ? 0 : right.size()), 0);
        Cogrouped all = new Cogrouped(ScatterSide.over(run, left, partitions),
                right == null ? List.of() : ScatterSide.over(run, right, partitions), partitions, how);
        List<CollectBuffer> collected = new ArrayList<>();
        for (int p = 0; p < partitions; p++) {
            collected.add(new CollectBuffer());
        }
        run.forEach(partitions, all.work(), p -> all.push(p, new CollectStep(collected.get(p))));
        return CollectBuffer.gather(collected, partitions);
    }
}
