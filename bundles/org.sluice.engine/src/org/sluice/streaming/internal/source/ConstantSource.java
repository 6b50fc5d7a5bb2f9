package org.sluice.streaming.internal.source;

import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;

/** The same records in every batch. */
public final class ConstantSource implements Source {

    private final Records records;

    public ConstantSource(Records records) {
        this.records = records;
    }

    @Override
    public void open(SourceContext context) {
    }

    @Override
    public Records next(BatchRun run) {
        return records;
    }
}
