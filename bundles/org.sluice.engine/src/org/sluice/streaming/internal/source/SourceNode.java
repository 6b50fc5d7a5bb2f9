package org.sluice.streaming.internal.source;

import java.util.List;
import org.sluice.streaming.ScriptedSource;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.Graph;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.report.SourceReport;

/** A source of the program. */
public final class SourceNode extends PlanNode {

    private Source source;

    public SourceNode(Graph graph, String kind, Source source) {
        super(graph, kind, List.of(), graph.batchDuration().milliseconds());
        this.source = source;
    }

    public Source source() {
        return source;
    }

    public void override(ScriptedSource script) {
        source = new Script(script);
    }

    @Override
    protected Output compute(BatchRun run) {
        Records records = source.next(run);
        if (records != null) {
            out += records.size();
        }
        return records;
    }

    @Override
    public long in() {
        return out;
    }

    public SourceReport report() {
        return new SourceReport(id(), out, source.lag(), source.offset());
    }

    /** A script in the place of a source. */
    private static final class Script implements Source {

        private final ScriptedSource script;

        Script(ScriptedSource script) {
            this.script = script;
        }

        @Override
        public void open(SourceContext context) {
        }

        @Override
        public Records next(BatchRun run) {
            List<?> list = script.next(run.number(), run.time());
            return list == null ? null : Records.of(list, run.partitions());
        }
    }
}
