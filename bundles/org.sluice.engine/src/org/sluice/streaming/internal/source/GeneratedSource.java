package org.sluice.streaming.internal.source;

import java.util.Random;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.function.GeneratorFunction;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;

/** Made records. Each batch has its own random numbers, from the seed and the batch's running number, so that a run can be repeated and gone on with. */
public final class GeneratedSource implements Source {

    private final int recordsPerBatch;
    private final long seed;
    private final GeneratorFunction<?> f;
    private String nodeId;
    private long batch;

    public GeneratedSource(long recordsPerBatch, long seed, GeneratorFunction<?> f) {
        if (recordsPerBatch < 0 || recordsPerBatch > 100_000_000) {
            throw new PipelineDefinitionException("SL-0304", "A generated source is to make " + recordsPerBatch + " records a batch. Give it 0 to 100,000,000.");
        }
        if (f == null) {
            throw new PipelineDefinitionException("SL-0303", "A generated source has no function. Give it one, for example (n, random) -> n.");
        }
        this.recordsPerBatch = (int) recordsPerBatch;
        this.seed = seed;
        this.f = f;
    }

    @Override
    public void open(SourceContext context) {
        nodeId = context.nodeId();
    }

    @Override
    public Records next(BatchRun run) {
        Object[] records = new Object[recordsPerBatch];
        long first = batch * recordsPerBatch;
        batch++;
        Random random = new Random(seed * 1_000_003 + batch);
        for (int i = 0; i < records.length; i++) {
            try {
                records[i] = f.call(first + i, random);
            } catch (Throwable e) {
                throw new OperatorException(nodeId, run.time(), first + i, e);
            }
        }
        return records.length == 0 ? Records.EMPTY : Records.of(records, records.length, run.partitions());
    }

    @Override
    public String offset() {
        return "record " + batch * recordsPerBatch;
    }

    @Override
    public Object position() {
        return batch;
    }

    @Override
    public void restore(String id, Object position) {
        batch = (Long) position;
    }
}
