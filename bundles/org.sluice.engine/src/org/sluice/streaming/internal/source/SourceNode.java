package org.sluice.streaming.internal.source;

import java.util.List;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.ScriptedSource;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.Graph;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.report.SourceReport;

/** A source of the program. One that keeps more than a position has a node of its own kind. */
public class SourceNode extends PlanNode {

    private Source source;
    private SourceRate rate;
    private List<Double> restoredEstimate = List.of();
    private long maxRate = -1;
    private long dropped;
    private boolean recording;
    private Records taken;
    private SourceReport replayed;

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

    /** Records a second, 0 = no limit. */
    public void maxRate(long recordsPerSecond) {
        if (!source.limited()) {
            throw new PipelineDefinitionException("SL-0304", "The source '" + id() + "' (" + kind()
                    + ") delivers whole batches that are ready made. Limit receivers, files and sources that are read by position.");
        }
        if (recordsPerSecond < 0) {
            throw new PipelineDefinitionException("SL-0304", "The source '" + id() + "' is limited to " + recordsPerSecond
                    + " records a second. Give it 1 or more, or 0 for no limit.");
        }
        maxRate = recordsPerSecond;
    }

    /** Its limits, from what was said for it and from the settings. */
    public SourceRate rate(StreamingConf conf) {
        rate = SourceRate.of(conf, maxRate, source instanceof ReceiverSource, graph().batchDuration().milliseconds());
        rate.restore(restoredEstimate);
        return rate;
    }

    /** How fast back-pressure has found that records can be worked on, for a checkpoint; empty = nothing is known. */
    public List<Double> estimate() {
        return rate == null ? List.of() : rate.estimate();
    }

    /** What an earlier run had found; before the source is opened. @throws IllegalArgumentException it is no estimate */
    public void restoreEstimate(List<Double> estimate) {
        if (estimate.size() != 4 || !estimate.stream().allMatch(Double::isFinite) || estimate.get(0) <= 0 || estimate.get(1) < 0 || estimate.get(1) > 1) {
            throw new IllegalArgumentException("no estimate of a rate: " + estimate);
        }
        restoredEstimate = estimate;
    }

    /** Leaves out what was received for batches up to {@code timeMillis}. */
    public void drop(long timeMillis) {
        dropped += source.drop(timeMillis);
    }

    /** The batch is complete: the limit follows. */
    public void completed(long atMillis, double processingMillis, double delayMillis) {
        rate.completed(atMillis, out, processingMillis, delayMillis);
    }

    @Override
    public void endBatch() {
        super.endBatch();
        dropped = 0;
    }

    /** Whether what a batch takes is to be had afterwards; see {@link #taken()}. */
    public void record(boolean on) {
        recording = on;
        taken = null;
    }

    /** What the last batch took; null = no batch. Only while recording. */
    public Records taken() {
        return taken;
    }

    /** Gives these records in the next revisit, and this report after it. @param records null = no batch @param report null = the source itself again */
    public void replay(Records records, SourceReport report) {
        taken = records;
        replayed = report;
    }

    @Override
    protected Output compute(BatchRun run) {
        Records records = run.replayed() ? taken : source.next(run);
        if (recording) {
            taken = records;
        }
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
        if (replayed != null) {
            return replayed;
        }
        return new SourceReport(id(), out, source.lag(), source.offset(), dropped, out * 1000.0 / graph().batchDuration().milliseconds(),
                rate == null || !source.limited() ? 0 : rate.limit());
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
