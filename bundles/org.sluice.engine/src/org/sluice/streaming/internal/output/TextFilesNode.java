package org.sluice.streaming.internal.output;

import java.nio.file.Path;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;

/** {@code saveAsTextFiles}. */
public final class TextFilesNode extends RecordsOutput {

    private final String prefix;
    private final String suffix;
    private final boolean skipEmpty;

    public TextFilesNode(PlanNode input, String prefix, String suffix, boolean skipEmpty) {
        super("saveAsTextFiles", input);
        this.prefix = prefix;
        this.suffix = suffix;
        this.skipEmpty = skipEmpty;
    }

    @Override
    protected void put(BatchRun run, Records records) {
        Path directory = Path.of(name(prefix, run.time(), suffix));
        if (skipEmpty && records.size() == 0) {
            TextFiles.remove(directory, id());
        } else {
            TextFiles.write(directory, records, id());
        }
        run.wrote(directory);
    }

    /** {@code prefix-TIME.suffix}; without a prefix or a suffix (null or empty) what belongs to it is left out. */
    static String name(String prefix, Time time, String suffix) {
        return (prefix == null || prefix.isEmpty() ? "" : prefix + "-") + time.milliseconds() + (suffix == null || suffix.isEmpty() ? "" : "." + suffix);
    }
}
