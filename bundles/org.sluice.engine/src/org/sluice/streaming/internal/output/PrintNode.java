package org.sluice.streaming.internal.output;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.OutputNode;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.plan.Stage;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepCopies;

/** {@code print}: the first records of each batch, laid out as Spark does. Without a tap only those few are kept. */
public final class PrintNode extends OutputNode {

    private static final String LINE = "-".repeat(43);

    private final int num;
    private final Constructor<Step> step = StepCopies.copy(TakeStep.class);
    private final List<Step> steps = new ArrayList<>();
    private final List<TakeBuffer> buffers = new ArrayList<>();
    private Stage stage;

    public PrintNode(PlanNode input, int num) {
        super("print", input);
        if (num < 0) {
            throw new PipelineDefinitionException("SL-0304", "print(" + num + ") cannot print less than nothing. Give it 0 or more.");
        }
        this.num = num;
    }

    @Override
    public void write(BatchRun run) {
        if (stage == null) {
            stage = new Stage(this, input());
        }
        if (tapped()) {
            Records records = stage.collect(run);
            if (records != null) {
                out += records.size();
                boolean again = done();
                putOut(run, () -> print(run, records.take(num + 1L)));
                if (!again) {
                    tell(run, records);
                }
            }
            return;
        }
        int n = stage.run(run, p -> {
            while (steps.size() <= p) {
                TakeBuffer buffer = new TakeBuffer(num + 1);
                buffers.add(buffer);
                steps.add(StepCopies.make(step, buffer));
            }
            return steps.get(p);
        });
        if (n >= 0) {
            List<Object> first = new ArrayList<>();
            for (int p = 0; p < n; p++) {
                out += buffers.get(p).count();
                buffers.get(p).drainTo(first, num + 1);
            }
            putOut(run, () -> print(run, first));
        }
    }

    private void print(BatchRun run, List<Object> first) {
        StringBuilder text = new StringBuilder();
        String end = System.lineSeparator();
        text.append(LINE).append(end).append("Time: ").append(run.time()).append(end).append(LINE).append(end);
        for (int i = 0; i < Math.min(num, first.size()); i++) {
            text.append(first.get(i)).append(end);
        }
        if (first.size() > num) {
            text.append("...").append(end);
        }
        text.append(end);
        run.out().print(text);
        run.out().flush();
    }
}
