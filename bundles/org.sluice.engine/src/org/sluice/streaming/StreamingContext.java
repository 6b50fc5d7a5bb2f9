package org.sluice.streaming;

import java.io.Closeable;
import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sluice.streaming.function.Function0;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.checkpoint.CheckpointDirectory;
import org.sluice.streaming.internal.plan.ErrorsNode;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.scheduling.Engine;
import org.sluice.streaming.report.BatchReport;
import org.sluice.streaming.report.CheckpointMisfit;
import org.sluice.streaming.report.RestoredFrom;

/**
 * One pipeline: its sources are made here, its life is controlled here. Several contexts may run in one JVM, each with its own threads.
 *
 * <p>Threads: define on one thread, before {@link #start()}; everything after that may be called from any thread. All threads of a
 * context are named {@code org.sluice-APP-ROLE-N} and have ended when {@link #stop()} returns.
 *
 * <p>A failing batch fails as a unit: its state changes are undone, no later batch runs, {@link #awaitTermination()} throws what happened.
 */
public final class StreamingContext extends StreamInputs implements Closeable {

    private final BatchContext context;
    private DStream<FailedRecord<?>> errors;

    /** @throws PipelineDefinitionException SL-0301 when the batch duration is not longer than 0 */
    public StreamingContext(StreamingConf conf, Duration batchDuration) {
        super(new Engine(conf, batchDuration));
        context = new BatchContext(conf.clone(), engine.pool());
        join();
    }

    /** Kept for programs written for Spark. @param sparkHome without effect @param jarFile without effect: nothing is sent to other machines */
    public StreamingContext(String master, String appName, Duration batchDuration, String sparkHome, String jarFile) {
        this(master, appName, batchDuration);
    }

    public StreamingContext(String master, String appName, Duration batchDuration, String sparkHome, String[] jars) {
        this(master, appName, batchDuration);
    }

    /** @param environment without effect: there are no other processes */
    public StreamingContext(String master, String appName, Duration batchDuration, String sparkHome, String[] jars, Map<String, String> environment) {
        this(master, appName, batchDuration);
    }

    /** With the settings of {@code context}, and with its broadcast values and accumulators. */
    public StreamingContext(BatchContext context, Duration batchDuration) {
        super(new Engine(context.getConf(), batchDuration));
        this.context = context;
        join();
    }

    private void join() {
        engine.context(context);
        context.join(this, engine.graph(), engine.pool());
    }

    /** With default settings. */
    public StreamingContext(String master, String appName, Duration batchDuration) {
        this(new StreamingConf().setMaster(master).setAppName(appName), batchDuration);
    }

    /**
     * Goes on from the checkpoint in {@code directory}, if there is one; begins anew if not. {@code create} defines the program in both cases
     * (checkpoints hold no code); state, windows and source positions come back for nodes whose ids and kinds still fit, and it is refused
     * (SL-0330 to SL-0332, at the start) when something in the checkpoint has no place in the program. Batch times after the checkpoint are run under their old times,
     * up to now without waiting; after a clean stop nothing is run again.
     */
    public static StreamingContext getOrCreate(String directory, Function0<StreamingContext> create) {
        return getOrCreate(directory, create, false);
    }

    /** @param createOnError begins anew, with a warning in the log, when there are checkpoints but none can be read; otherwise {@link #start()} throws then */
    public static StreamingContext getOrCreate(String directory, Function0<StreamingContext> create, boolean createOnError) {
        StreamingContext context = made(create);
        if (context.engine.checkpointDirectory() == null) {
            context.checkpoint(directory);
        }
        context.engine.restoreFrom(CheckpointDirectory.of(directory), createOnError);
        return context;
    }

    /**
     * Lets the run go on from an older checkpoint: the newest one in {@code directory} that is not of a batch after {@code newest}. As {@link #getOrCreate(String, Function0)} otherwise, but the run's own
     * checkpoints begin anew with a whole one in its own directory, which should be another one: later checkpoints that are left in it are deleted when they have become too many. Before the start.
     */
    public StreamingContext restoreFrom(String directory, Time newest) {
        engine.restoreFrom(CheckpointDirectory.of(directory).upTo(newest.milliseconds()), false);
        return this;
    }

    private static StreamingContext made(Function0<StreamingContext> create) {
        try {
            return create.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new EngineException("The function that defines the pipeline failed: " + e, e);
        }
    }

    /** The context of this process that was started last and has not been stopped since. */
    public static Optional<StreamingContext> getActive() {
        return ActiveContexts.last();
    }

    /** {@link #getActive()}, or else what {@code create} makes. */
    public static StreamingContext getActiveOrCreate(Function0<StreamingContext> create) {
        StreamingContext active = getActive().orNull();
        return active != null ? active : made(create);
    }

    /** {@link #getActive()}, or else {@link #getOrCreate(String, Function0)}. */
    public static StreamingContext getActiveOrCreate(String directory, Function0<StreamingContext> create) {
        return getActiveOrCreate(directory, create, false);
    }

    public static StreamingContext getActiveOrCreate(String directory, Function0<StreamingContext> create, boolean createOnError) {
        StreamingContext active = getActive().orNull();
        return active != null ? active : getOrCreate(directory, create, createOnError);
    }

    /** The jar or the directory a class was loaded from; empty when that is not known. */
    public static String[] jarOfClass(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null ? new String[0] : new String[] {Path.of(URI.create(source.getLocation().toString())).toString()};
    }

    /** What happens when nodes fail that have no policy of their own; goes before the setting {@code sluice.errorPolicy}. */
    public StreamingContext onError(ErrorPolicy policy) {
        engine.errorPolicy(policy);
        return this;
    }

    /**
     * The records that nodes with policy {@link ErrorPolicy#DEAD_LETTER} failed on and that no {@link DStreamLike#errors()} of their own reads, in order of definition; in the same
     * batch. What works on this stream fails the batch unless it has a policy of its own.
     */
    public DStream<FailedRecord<?>> errors() {
        if (errors == null) {
            errors = new DStream<>(this, new ErrorsNode(engine.graph(), batchDuration()));
        }
        return errors;
    }

    /** A batch of one's own, for {@code transform}, queues and initial states. */
    public <T> Batch<T> parallelize(List<T> records) {
        return context.parallelize(records);
    }

    public <K, V> PairBatch<K, V> parallelizePairs(List<Tuple2<K, V>> pairs) {
        return context.parallelizePairs(pairs);
    }

    /** Makes batches, broadcast values and accumulators; where Spark has the context of its core. */
    public BatchContext sparkContext() {
        return context;
    }

    // life

    public StreamingContextState getState() {
        return engine.state();
    }

    public Duration batchDuration() {
        return engine.graph().batchDuration();
    }

    /** The checkpoint this run goes on from, once it has been started; empty when it began anew. */
    public java.util.Optional<RestoredFrom> restoredFrom() {
        return java.util.Optional.ofNullable(engine.restoredFrom());
    }

    /**
     * What in the newest checkpoint of a directory does not fit this program. Nothing is run or written; the context is not to be started afterwards.
     *
     * @return errors and warnings; empty = it fits in every respect
     */
    public List<CheckpointMisfit> compareWith(String checkpointDirectory) {
        return engine.compareWith(CheckpointDirectory.of(checkpointDirectory));
    }

    /** Keeps checkpoints in {@code directory}, which is made if missing; null = none. */
    public void checkpoint(String directory) {
        engine.checkpointTo(directory);
    }

    /**
     * Keeps the batches of all streams for so long, for {@link DStream#slice}. Costs memory, and no operations are run together in one loop any more; without it streams are
     * kept as long as a window needs them. Before {@link #start()}, once.
     */
    public void remember(Duration duration) {
        if (duration == null || duration.milliseconds() <= 0) {
            throw new PipelineDefinitionException("SL-0302", "remember(" + duration + ") has to be longer than 0 ms.");
        }
        engine.remember(duration.milliseconds());
    }

    List<BatchData> slice(PlanNode node, Time from, Time to) {
        return engine.slice(node, from, to);
    }

    long zeroMillis() {
        return engine.zeroMillis();
    }

    /**
     * Checks the program and starts it. On any error the context is stopped and the error thrown.
     *
     * @throws PipelineDefinitionException the program is wrong
     * @throws ConnectorException          a source cannot be opened
     * @throws IllegalStateException       the context was stopped before
     */
    public void start() {
        begin(engine::start);
    }

    /** As {@link #start()}, without a scheduler: batches run on the caller's thread, when asked. For tests, replay and debugging. */
    public Stepper startStepped() {
        Stepper[] stepper = new Stepper[1];
        begin(() -> stepper[0] = engine.startStepped());
        return stepper[0];
    }

    /** Counts as active when its first batch runs, and no longer when it has ended or could not be started. */
    private void begin(Runnable start) {
        if (getState() == StreamingContextState.INITIALIZED) {
            ActiveContexts.add(this);
            engine.onEnd(() -> ActiveContexts.remove(this));
        }
        start.run();
    }

    /**
     * Keeps the past from now on, so that a {@link Stepper} can go back: the records each batch takes in, and what it changes in the states. Costs memory within the limits, and time in
     * proportion to what a batch changes; nothing when it is off, as it is in the beginning. Before the start, or while no batch runs ({@link #pause()}).
     *
     * @param limits null = off, and forget
     */
    public void history(HistoryLimits limits) {
        engine.history(limits);
    }

    /**
     * Holds the schedule: when this returns no batch is running, and none will until {@link #resume()}. Sources go on receiving. Batches that fall due meanwhile are run
     * after it, under their own times. On a thread of the run itself (a listener, a function of {@code foreachRDD}) it returns at once and holds from the end of the batch on.
     *
     * @return to run batches one by one, to go back and forth
     * @throws IllegalStateException the context is not running
     */
    public Stepper pause() throws InterruptedException {
        return engine.pause();
    }

    /** Goes on with the schedule, from the newest batch, wherever a {@link Stepper} has gone. */
    public void resume() {
        engine.resume();
    }

    public boolean isPaused() {
        return engine.paused();
    }

    /** Ends the run after so many batches, as a graceful stop would; 0 = never. Before {@link #start()}. */
    public void stopAfterBatches(long batches) {
        engine.stopAfterBatches(batches);
    }

    /** Stops at the end of the running batch. May be called again, and from any thread, listeners included. */
    public void stop() {
        stop(true, false);
    }

    public void stop(boolean stopContext) {
        stop(stopContext, false);
    }

    /**
     * @param stopContext without effect here
     * @param gracefully  records received so far are still worked on; ends as soon as nothing is left
     */
    public void stop(boolean stopContext, boolean gracefully) {
        engine.stop(gracefully);
    }

    @Override
    public void close() {
        stop();
    }

    /** Waits for the end of the run; throws what made it fail, every time it is asked. */
    public void awaitTermination() throws InterruptedException {
        engine.awaitTermination(Long.MAX_VALUE);
    }

    /** @return whether the run has ended */
    public boolean awaitTerminationOrTimeout(long timeoutMillis) throws InterruptedException {
        return engine.awaitTermination(timeoutMillis);
    }

    public void addStreamingListener(StreamingListener listener) {
        engine.reporter().add(listener);
    }

    public void removeStreamingListener(StreamingListener listener) {
        engine.reporter().remove(listener);
    }

    /** How often a listener or batch listener has thrown; the run goes on all the same. */
    public long failedListenerCalls() {
        return engine.reporter().failedCalls();
    }

    /** The batch that is worked on, and the batch times that have come and wait. Any thread. */
    public BatchQueue batchQueue() {
        return engine.queue();
    }

    // beyond Spark: for runner, test kit and telemetry

    /** Puts a script in the place of a source. Before {@link #start()}; the id is looked up at the start. */
    public void overrideSource(String nodeId, ScriptedSource source) {
        engine.overrideSource(nodeId, source);
    }

    /** Shows {@code tap} what leaves a node (or reaches an output) each batch. Without a tap nothing is collected. Before {@link #start()}. */
    public void tap(String nodeId, BatchTap tap) {
        engine.tap(nodeId, tap);
    }

    /**
     * Keeps some of the records that leave a node (or reach an output) each batch, from the next one on, until it is closed. May be called before and during the run: chains of
     * fused nodes get a step that looks, and lose it again; while nobody looks there is none. Several may look at one node.
     *
     * @throws PipelineDefinitionException SL-0205 when there is no such node; before the start it is looked up at the start
     */
    public Sampling sample(String nodeId, SampleSpec spec) {
        return engine.sample(nodeId, spec, null);
    }

    /** As {@link #sample(String, SampleSpec)}; {@code listener} gets the sample of each batch that was computed. */
    public Sampling sample(String nodeId, SampleSpec spec, SampleListener listener) {
        return engine.sample(nodeId, spec, java.util.Objects.requireNonNull(listener));
    }

    /**
     * Shows every batch to {@code inspector}, node by node. Costs speed, as no operations are run together in one loop any more, and the memory of one batch's records. While a history
     * is kept, a batch that fails does not end the run: its report says so, and {@link Stepper#step()} runs it once more. Before {@link #start()}, once.
     */
    public void inspect(BatchInspector inspector) {
        engine.inspect(java.util.Objects.requireNonNull(inspector));
    }

    /**
     * Goes on from where another run stood, under the numbers and times its batches would have had. What does not fit refuses the start as a checkpoint would (SL-0330 to SL-0333); ask
     * {@link #compareWith} on another context before. Before {@link #start()}.
     */
    public void continueFrom(Continuation continuation) {
        engine.continueFrom(continuation);
    }

    /** Lets the inspector be asked as soon as no batch is running, not only when the next batch is due. Any thread. */
    public void askInspector() {
        engine.askInspector();
    }

    /** {@code listener} gets one report per batch, in order, on the reporting thread, when the batch is complete and its checkpoint durable. */
    public void addBatchListener(Consumer<BatchReport> listener) {
        engine.reporter().add(listener);
    }

    /** @throws PipelineDefinitionException SL-0205 when no such node keeps a state */
    public StateView state(String nodeId) {
        return engine.stateView(nodeId);
    }

    /**
     * In safe mode outputs are counted and tapped, but nothing leaves the process: nothing is printed or saved, functions of {@code foreachRDD} are not called, no checkpoint
     * is written (one may be gone on from). Before {@link #start()}.
     */
    public void safe(boolean on) {
        engine.safe(on);
    }

    /** What {@code foreachRDD} was given, by the ids of those outputs, for whoever looks at outputs of a class of their own. */
    public Map<String, Object> outputFunctions() {
        return engine.graph().outputFunctions();
    }

    /** The nodes of the program in definition order, outputs included. Ids that were not given are made here. */
    public List<NodeInfo> nodes() {
        return engine.graph().describe();
    }
}
