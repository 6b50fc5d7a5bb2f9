package org.sluice.streaming.internal.stage;

import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.plan.PlanNode;

/** {@code glom}: one list per partition. */
public final class GlomStep extends Step {

    private List<Object> records;

    public GlomStep(Object none) {
    }

    @Override
    public void begin(PlanNode ofNode, Time ofBatch) {
        super.begin(ofNode, ofBatch);
        records = new ArrayList<>();
    }

    @Override
    public void accept(Object record) {
        records.add(record);
    }

    @Override
    public void end() {
        out++;
        next.accept(records);
        records = null;
        next.end();
    }
}
