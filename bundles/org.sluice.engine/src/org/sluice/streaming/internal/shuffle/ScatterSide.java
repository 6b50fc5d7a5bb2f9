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

/** The part of a shuffle before it, for operations that need every record. Keeps its buffers from batch to batch. */
public final class ScatterSide {

    private final Stage stage;
    private final Constructor<Step> step = StepCopies.copy(ScatterStep.class);
    private final List<Step> steps = new ArrayList<>();
    private final List<ScatterBuffer> buffers = new ArrayList<>();

    public ScatterSide(PlanNode consumer, PlanNode input) {
        stage = new Stage(consumer, input);
    }

    /** Records at the beginning of the stage; -1 when there is no batch. */
    public long waiting(BatchRun run) {
        return stage.waiting(run);
    }

    /** What each partition holds for the {@code partitions} after the shuffle; null when there is no batch. */
    public List<ScatterBuffer> run(BatchRun run, int partitions) {
        int n = stage.run(run, p -> {
            while (steps.size() <= p) {
                buffers.add(new ScatterBuffer());
                steps.add(StepCopies.make(step, buffers.get(buffers.size() - 1)));
            }
            buffers.get(p).reset(partitions);
            return steps.get(p);
        });
        return n < 0 ? null : buffers.subList(0, n);
    }

    /** Lets go of the records. */
    public void release() {
        buffers.forEach(ScatterBuffer::release);
    }

    static List<ScatterBuffer> over(BatchRun run, Records records, int partitions) {
        List<ScatterBuffer> buffers = new ArrayList<>();
        for (int p = 0; p < records.partitions(); p++) {
            ScatterBuffer buffer = new ScatterBuffer();
            buffer.reset(partitions);
            buffers.add(buffer);
        }
        run.forEach(records.partitions(), records.size(), p -> records.push(p, new ScatterStep(buffers.get(p))));
        return buffers;
    }

    static long total(List<ScatterBuffer> buffers) {
        long sum = 0;
        for (ScatterBuffer buffer : buffers) {
            sum += buffer.total();
        }
        return sum;
    }
}
