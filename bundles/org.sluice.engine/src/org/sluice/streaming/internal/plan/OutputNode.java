package org.sluice.streaming.internal.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sluice.streaming.BatchTap;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;

/** An output operation. */
public abstract class OutputNode extends PlanNode {

    /** Message of this batch's failure, or null. */
    public String failure;
    /** When it was begun and done in this batch, by the engine's clock; -1 = not yet. */
    public long startedMillis;
    public long finishedMillis;
    public int attempts;
    private final String name;
    private final List<BatchTap> taps = new ArrayList<>();

    protected OutputNode(String kind, PlanNode input) {
        super(kind, List.of(input));
        this.name = kind;
    }

    /** Who looks at what reaches this output. */
    public final void tap(BatchTap tap) {
        taps.add(tap);
    }

    protected final boolean tapped() {
        return !taps.isEmpty();
    }

    protected final void tell(BatchRun run, Records records) {
        if (!taps.isEmpty()) {
            List<Object> list = Collections.unmodifiableList(records.toList());
            taps.forEach(tap -> tap.accept(run.time(), list));
        }
    }

    public final String name() {
        return name;
    }

    public final PlanNode input() {
        return inputs().get(0);
    }

    /** Puts this batch out; nothing when its input has no batch. */
    public abstract void write(BatchRun run);

    @Override
    protected final Output compute(BatchRun run) {
        return null;
    }

    @Override
    public void beginBatch() {
        super.beginBatch();
        failure = null;
        startedMillis = -1;
        finishedMillis = -1;
        attempts = 0;
    }
}
