package org.sluice.streaming.internal.output;

import java.nio.file.Path;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;

/** {@code saveAsObjectFiles}. */
public final class ObjectFilesNode extends RecordsOutput {

    private final String prefix;
    private final String suffix;

    public ObjectFilesNode(PlanNode input, String prefix, String suffix) {
        super("saveAsObjectFiles", input);
        this.prefix = prefix;
        this.suffix = suffix;
    }

    @Override
    protected void put(BatchRun run, Records records) {
        Path directory = Path.of(TextFilesNode.name(prefix, run.time(), suffix));
        ObjectFiles.write(directory, records, id());
        run.wrote(directory);
    }
}
