package org.sluice.streaming.internal.scheduling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sluice.streaming.BatchContext;
import org.sluice.streaming.BatchInspector;
import org.sluice.streaming.BatchTap;
import org.sluice.streaming.Continuation;
import org.sluice.streaming.ErrorPolicy;
import org.sluice.streaming.HistoryLimits;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.ScriptedSource;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.internal.checkpoint.CheckpointDirectory;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.plan.Graph;

/** What is said about a run before it starts. */
final class Setup {

    final StreamingConf conf;
    final Graph graph;
    final String app;
    final Map<String, ScriptedSource> overrides = new LinkedHashMap<>();
    final Map<String, List<BatchTap>> taps = new LinkedHashMap<>();
    private final ClassLoader classes = Thread.currentThread().getContextClassLoader();
    /** Null = no checkpoints. */
    CheckpointDirectory checkpointDirectory;
    /** Null = begin anew. */
    CheckpointDirectory restoreFrom;
    /** Begin anew when there are checkpoints but none can be read. */
    boolean createOnError;
    boolean safe;
    /** Batches after which the run ends; 0 = never. */
    long stopAfter;
    BatchContext context;
    /** Null = no history. */
    HistoryLimits historyLimits;
    /** Null = begin with the first batch, or from {@link #restoreFrom}. */
    Continuation continuation;
    /** Null = nobody inspects batches. */
    BatchInspector inspector;
    /** How long the batches of all streams are kept. */
    long rememberMillis;
    private ErrorPolicy errorPolicy;

    Setup(StreamingConf conf, Graph graph) {
        this.conf = conf;
        this.graph = graph;
        app = conf.appName().replaceAll("[^\\p{L}\\p{N}_.-]", "_");
    }

    void tap(String nodeId, BatchTap tap) {
        taps.computeIfAbsent(nodeId, id -> new ArrayList<>()).add(tap);
    }

    void errorPolicy(ErrorPolicy newPolicy) {
        errorPolicy = Objects.requireNonNull(newPolicy);
    }

    /** What was said, or else the setting. */
    ErrorPolicy errorPolicy() {
        if (errorPolicy != null) {
            return errorPolicy;
        }
        String text = conf.get("sluice.errorPolicy", ErrorPolicy.FAIL.toString());
        try {
            return ErrorPolicy.parse(text);
        } catch (PipelineDefinitionException e) {
            throw new PipelineDefinitionException("SL-0308", "The setting 'sluice.errorPolicy' is wrong: " + e.getMessage());
        }
    }

    /** Batch interval. */
    long intervalMillis() {
        return graph.batchDuration().milliseconds();
    }

    long checkpointMillis() {
        long b = intervalMillis();
        long interval = conf.getLong("sluice.checkpoint.intervalMillis", (1_000 + b - 1) / b * b);
        if (interval < b || interval % b != 0) {
            throw new PipelineDefinitionException("SL-0309", "The checkpoint interval is " + interval + " ms. It has to be a multiple of the batch interval, " + b + " ms.");
        }
        return interval;
    }

    /** How long the end of the process may take. */
    long gracefulStopMillis() {
        return conf.getTimeAsMs("spark.streaming.gracefulStopTimeout", Math.max(10 * intervalMillis(), 10_000) + "ms");
    }

    /** Knows the types of the program. */
    ClassLoader classes() {
        return classes == null ? Engine.class.getClassLoader() : classes;
    }

    ValueCodec codec() {
        return new ValueCodec(classes());
    }

    String threadPrefix() {
        return "org.sluice-" + app + "-";
    }
}
