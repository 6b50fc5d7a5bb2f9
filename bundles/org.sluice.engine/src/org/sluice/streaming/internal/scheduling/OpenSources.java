package org.sluice.streaming.internal.scheduling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.Clock;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.WakeUp;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.source.SourceContext;
import org.sluice.streaming.internal.source.SourceNode;
import org.sluice.streaming.report.SourceReport;

/** The sources of a program, from their opening to their close. */
final class OpenSources {

    private final List<SourceNode> sources;
    private final List<SourceNode> opened = new ArrayList<>();

    OpenSources(List<SourceNode> sources) {
        this.sources = sources;
    }

    void open(StreamingConf conf, Clock clock, long intervalMillis, long zeroMillis, String threadPrefix, Reporter reporter, WakeUp wakeUp,
            Path durable, boolean safe, ClassLoader classes) {
        int id = 0;
        for (SourceNode source : sources) {
            opened.add(source);
            source.source().open(new SourceContext(source.id(), id++, conf, clock, intervalMillis, zeroMillis, threadPrefix, reporter, wakeUp,
                    source.rate(conf), durable, safe, classes));
        }
    }

    /** Waits until every source has reached its outside system or has given up, or until {@code wakeUp} is raised. */
    void await(WakeUp wakeUp) throws InterruptedException {
        synchronized (wakeUp) {
            while (!wakeUp.raised() && !opened.stream().allMatch(source -> source.source().ready())) {
                wakeUp.wait();
            }
        }
    }

    boolean reached() {
        return opened.stream().allMatch(source -> source.source().reached());
    }

    /** @throws org.sluice.streaming.ConnectorException when a source tried to reach its outside system and never did */
    void checkReached() {
        opened.forEach(source -> source.source().checkReached());
    }

    void stopIntake() {
        opened.forEach(source -> source.source().stopIntake());
    }

    boolean pending() {
        return opened.stream().anyMatch(source -> source.source().pending());
    }

    /** Throws away what was received for batches up to {@code timeMillis}; what can be read again is kept. */
    void drop(long timeMillis) {
        opened.forEach(source -> source.drop(timeMillis));
    }

    void close() {
        RuntimeException first = null;
        for (int i = opened.size() - 1; i >= 0; i--) {
            try {
                opened.get(i).source().close();
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        opened.clear();
        if (first != null) {
            throw first;
        }
    }

    // a batch

    /** Takes in what the batch is made of. */
    void take(BatchRun run) {
        for (SourceNode source : sources) {
            if (run.inspection() != null && !source.computed(run)) {
                run.inspection().begin(source, run);
            }
            source.output(run);
        }
    }

    /** Whether every source has given what it has for this batch. */
    boolean taken(BatchRun run) {
        return sources.stream().allMatch(source -> source.computed(run));
    }

    /** Those the batch has read. */
    List<SourceNode> read(BatchRun run) {
        return sources.stream().filter(source -> source.computed(run)).toList();
    }

    /** The batch is complete: limits follow. @param atMillis when @param delayMillis how long it had to wait */
    void completed(long atMillis, double processingMillis, double delayMillis) {
        opened.forEach(source -> source.completed(atMillis, processingMillis, delayMillis));
    }

    /** Where the sources stand now, to be told to them once that is for good. */
    Runnable positions() {
        Map<SourceNode, Object> positions = new LinkedHashMap<>();
        for (SourceNode source : opened) {
            Object position = source.source().commits() ? source.source().position() : null;
            if (position != null) {
                positions.put(source, position);
            }
        }
        return () -> positions.forEach((source, position) -> source.source().commit(position));
    }

    Map<String, SourceReport> reports() {
        Map<String, SourceReport> reports = new LinkedHashMap<>();
        for (SourceNode source : sources) {
            reports.put(source.id(), source.report());
        }
        return reports;
    }

    // the past

    /** Whether what sources take is to be had after the batch. */
    void record(boolean on) {
        sources.forEach(source -> source.record(on));
    }

    /** What each source took in the last batch; null = no batch. */
    Map<SourceNode, Records> taken() {
        Map<SourceNode, Records> inputs = new LinkedHashMap<>();
        sources.forEach(source -> inputs.put(source, source.taken()));
        return inputs;
    }

    /** Gives sources what they are to deliver and report on a revisit; empty = nothing. */
    void replay(Map<SourceNode, Records> inputs, Map<String, SourceReport> reports) {
        sources.forEach(source -> source.replay(inputs.get(source), reports.get(source.id())));
    }
}
