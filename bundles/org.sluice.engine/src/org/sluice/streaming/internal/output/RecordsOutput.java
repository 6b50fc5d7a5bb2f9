package org.sluice.streaming.internal.output;

import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.OutputNode;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.plan.Stage;

/** An output that gets all records of a batch. */
abstract class RecordsOutput extends OutputNode {

    private Stage stage;

    RecordsOutput(String kind, PlanNode input) {
        super(kind, input);
    }

    @Override
    public final void write(BatchRun run) {
        if (stage == null) {
            stage = new Stage(this, input());
        }
        Records records = stage.collect(run);
        if (records == null) {
            return;
        }
        out += records.size();
        boolean again = done();
        putOut(run, () -> put(run, records));
        if (!again) {
            tell(run, records);
        }
    }

    protected abstract void put(BatchRun run, Records records);
}
