package org.sluice.streaming.internal.scheduling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sluice.streaming.BatchContext;
import org.sluice.streaming.BatchQueue;
import org.sluice.streaming.BatchTap;
import org.sluice.streaming.Clock;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.Duration;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.ErrorPolicy;
import org.sluice.streaming.HistoryLimits;
import org.sluice.streaming.ManualClock;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.SampleListener;
import org.sluice.streaming.SampleSpec;
import org.sluice.streaming.Sampling;
import org.sluice.streaming.ScriptedSource;
import org.sluice.streaming.StateView;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContextState;
import org.sluice.streaming.Time;
import org.sluice.streaming.WakeUp;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.checkpoint.CheckpointDirectory;
import org.sluice.streaming.internal.checkpoint.Checkpointer;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.plan.Graph;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.state.DiskStates;
import org.sluice.streaming.internal.state.StateTables;
import org.sluice.streaming.internal.storage.BlockStore;
import org.sluice.streaming.report.BatchReport;
import org.sluice.streaming.report.CheckpointMisfit;
import org.sluice.streaming.report.RestoredFrom;

/** What stands behind a context: its settings, its life, and the thread that makes batches. */
public final class Engine {

    private static final System.Logger LOG = System.getLogger(Engine.class.getName());

    private final StreamingConf conf;
    private final Graph graph;
    private final String app;
    private final WorkerPool pool;
    private final Reporter reporter = new Reporter();
    private final Samples samples = new Samples(reporter);
    private final Map<String, ScriptedSource> overrides = new LinkedHashMap<>();
    private final Map<String, List<BatchTap>> taps = new LinkedHashMap<>();
    private final ClassLoader classes = Thread.currentThread().getContextClassLoader();
    private final WakeUp wakeUp = new WakeUp();
    private final PauseGate gate = new PauseGate();
    private final CountDownLatch ended = new CountDownLatch(1);
    private CheckpointDirectory checkpointDirectory;
    private CheckpointDirectory restoreFrom;
    private boolean safe;
    private long stopAfter;
    private volatile StreamingContextState state = StreamingContextState.INITIALIZED;
    private volatile boolean stopRequested;
    private volatile boolean graceful;
    private volatile RuntimeException failure;
    private volatile RestoredFrom restoredFrom;
    private Thread thread;
    private Program program;
    private Checkpointer checkpointer;
    private BatchLoop loop;
    private boolean firstCheckpoint;
    private BatchContext context;
    private HistoryLimits historyLimits;
    private boolean createOnError;
    private ErrorPolicy errorPolicy;
    private long rememberMillis;
    private final List<Runnable> endings = new ArrayList<>();
    private volatile BatchRun run;
    private ShutdownHook shutdownHook;
    private BlockStore storage;
    /** Null = states are in memory. */
    private DiskStates diskStates;

    public Engine(StreamingConf conf, Duration batchDuration) {
        this.conf = conf.clone();
        this.graph = new Graph(batchDuration);
        this.app = conf.appName().replaceAll("[^\\p{L}\\p{N}_.-]", "_");
        this.pool = new WorkerPool(app, conf.parallelism());
        if (conf.contains("spark.streaming.checkpoint.directory")) {
            checkpointTo(conf.get("spark.streaming.checkpoint.directory", ""));
        }
    }

    public void context(BatchContext newContext) {
        context = newContext;
    }

    public Graph graph() {
        return graph;
    }

    public WorkerPool pool() {
        return pool;
    }

    public Reporter reporter() {
        return reporter;
    }

    public StreamingContextState state() {
        return state;
    }

    public CheckpointDirectory checkpointDirectory() {
        return checkpointDirectory;
    }

    public void checkpointTo(String directory) {
        checkpointDirectory = directory == null || directory.isBlank() ? null : CheckpointDirectory.of(directory);
    }

    /** Null = the run has begun anew, or not yet. */
    public RestoredFrom restoredFrom() {
        return restoredFrom;
    }

    /** @param newOnError begin anew when there are checkpoints but none can be read */
    public void restoreFrom(CheckpointDirectory directory, boolean newOnError) {
        restoreFrom = directory;
        createOnError = newOnError;
    }

    /** @param millis how long the batches of all streams are kept */
    public void remember(long millis) {
        if (rememberMillis != 0) {
            throw new PipelineDefinitionException("SL-0302", "remember(…) was called before, with " + rememberMillis + " ms. Call it once, with the longest time.");
        }
        if (state != StreamingContextState.INITIALIZED) {
            throw new IllegalStateException("The context has been started: call remember(…) before.");
        }
        rememberMillis = millis;
    }

    public List<BatchData> slice(PlanNode node, Time from, Time to) {
        return started().slice(node, from, to, run);
    }

    /** The grid of batch times begins here. */
    public long zeroMillis() {
        started();
        return run.zeroMillis();
    }

    private Program started() {
        if (run == null) {
            throw new IllegalStateException("The context has not been started: there are no batches yet.");
        }
        return program;
    }

    /** Is run when the life of the context has ended. Before the start. */
    public void onEnd(Runnable ending) {
        endings.add(ending);
    }

    public void overrideSource(String nodeId, ScriptedSource source) {
        overrides.put(nodeId, source);
    }

    public Sampling sample(String nodeId, SampleSpec spec, SampleListener listener) {
        Program now = program;
        if (now != null) {
            now.checkSample(nodeId);
        }
        return samples.ask(nodeId, spec, listener);
    }

    public void tap(String nodeId, BatchTap tap) {
        taps.computeIfAbsent(nodeId, id -> new ArrayList<>()).add(tap);
    }

    public void safe(boolean on) {
        safe = on;
    }

    public void stopAfterBatches(long batches) {
        stopAfter = batches;
    }

    public StateView stateView(String nodeId) {
        if (program == null) {
            throw new IllegalStateException("The context has not been started: there is no state to look at yet.");
        }
        return program.stateView(nodeId);
    }

    /** What is worked on and what waits; any thread. */
    public BatchQueue queue() {
        BatchLoop now = loop;
        return state == StreamingContextState.ACTIVE && now != null ? now.queue() : new BatchQueue(org.sluice.streaming.Optional.empty(), List.of(), 0);
    }

    /** What of a checkpoint does not fit; see {@code StreamingContext.compareWith}. */
    public List<CheckpointMisfit> compareWith(CheckpointDirectory directory) {
        graph.nameNodes();
        Program compared = Program.of(graph, errorPolicy(), Map.of(), Map.of());
        compared.openState(pool, StateTables.HEAP);
        Checkpointer reader = new Checkpointer(directory, new ValueCodec(classes == null ? Engine.class.getClassLoader() : classes), 1, 0, false, threadPrefix() + "compare-1");
        try {
            List<CheckpointMisfit> found = reader.compare(app, compared.nodes());
            return found != null ? found
                    : List.of(new CheckpointMisfit("SL-0335", false, "", "There is no checkpoint in '" + directory.path() + "': the run begins anew."));
        } catch (ConnectorException e) {
            return List.of(new CheckpointMisfit("SL-0336", true, "", e.getMessage()));
        } finally {
            reader.close();
        }
    }

    // life

    public synchronized void start() {
        if (!begin(false)) {
            return;
        }
        shutdownHook = new ShutdownHook(threadPrefix() + "shutdown-1", () -> askToStop(conf.getBoolean("spark.streaming.stopGracefullyOnShutdown", false)),
                ended::await, gracefulStopMillis());
        thread = new Thread(this::live, threadPrefix() + "scheduler-1");
        thread.start();
    }

    public synchronized Stepper startStepped() {
        if (!begin(true)) {
            throw new IllegalStateException("The context is running already.");
        }
        return new Stepping(this, loop);
    }

    // between batches

    /** How much of the past is kept from now on; null = nothing. */
    public synchronized void history(HistoryLimits limits) {
        historyLimits = limits;
        if (loop != null) {
            checkStill("The history can be changed");
            loop.keepHistory(limits);
        }
    }

    /** Returns when no batch is running; on one of the run's own threads, at once. */
    public Stepper pause() throws InterruptedException {
        checkActive();
        gate.pause(Thread.currentThread() != thread && !reporter.isReportThread());
        return new Stepping(this, loop);
    }

    public synchronized void resume() {
        checkActive();
        if (thread == null) {
            throw new IllegalStateException("The context was started by startStepped(): there is no schedule to go on with. Call step() or stop().");
        }
        if (gate.still()) {
            loop.endVisits();
        }
        gate.resume();
    }

    public boolean paused() {
        return gate.paused();
    }

    private void checkActive() {
        if (state != StreamingContextState.ACTIVE || stopRequested) {
            throw new IllegalStateException(state == StreamingContextState.INITIALIZED ? "The context has not been started." : "The context has been stopped: there is no next batch.");
        }
    }

    /** That nothing but the caller works on batches. */
    void checkStill(String what) {
        checkActive();
        if (thread != null && !gate.still()) {
            throw new IllegalStateException(what + " between batches only: call pause() before, on a thread that is not the run's own.");
        }
    }

    synchronized BatchReport oneStep() {
        checkStill("Stepping is possible");
        if (loop.history() != null && loop.history().next() > 0) {
            return loop.visit(loop.history().next());
        }
        if (loop.number() == 0) {
            awaitSources();
        }
        loop.endVisits();
        moveClock(loop.nextMillis());
        BatchReport report = loop.runNext();
        if (loop.failure() != null) {
            failure = loop.failure();
            if (thread == null) {
                end();
            } else {
                wakeUp.raise();
                gate.close();
            }
        }
        return report;
    }

    synchronized BatchReport visit(long number) {
        checkStill("Going back is possible");
        return loop.visit(number);
    }

    private void awaitSources() {
        try {
            program.awaitSources(wakeUp);
            takeFirstCheckpoint();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stepping does not wait: time that can be moved is moved. */
    private void moveClock(long millis) {
        Clock clock = conf.clock();
        try {
            if (clock instanceof ManualClock manual) {
                manual.moveTo(Math.max(manual.now(), millis));
            } else if (clock.virtual()) {
                clock.waitUntil(millis, wakeUp);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits on the batch thread; less when the run is to stop. */
    private void pause(long millis) {
        try {
            conf.clock().waitUntil(conf.clock().now() + millis, wakeUp);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean begin(boolean stepped) {
        if (state == StreamingContextState.STOPPED) {
            throw new IllegalStateException("The context has been stopped and cannot be started again. Make a new one.");
        }
        if (state == StreamingContextState.ACTIVE) {
            LOG.log(System.Logger.Level.WARNING, app + ": start() was called again; the context is running already");
            return false;
        }
        try {
            open(stepped);
        } catch (RuntimeException e) {
            failure = e;
            end();
            throw e;
        }
        state = StreamingContextState.ACTIVE;
        reporter.started(new Time(conf.clock().now()));
        LOG.log(System.Logger.Level.DEBUG, app + ": started, first batch " + loop.nextMillis());
        return true;
    }

    private void open(boolean stepped) {
        graph.seal();
        graph.nameNodes();
        reporter.open(threadPrefix() + "report-1", stepped);
        program = Program.of(graph, errorPolicy(), overrides, taps);
        program.samples(samples);
        // Without the class for disks there is only one kind of table, whose calls the JIT makes direct.
        if (!conf.get("sluice.state.store", "memory").trim().equals("memory")) {
            diskStates = DiskStates.of(conf, app, classes == null ? Engine.class.getClassLoader() : classes);
        }
        program.openState(pool, diskStates == null ? StateTables.HEAP : diskStates);
        Clock clock = conf.clock();
        long b = graph.batchDuration().milliseconds();
        long next = Math.floorDiv(clock.now(), b) * b + b;
        long zero = next - b;
        ClassLoader codecClasses = classes == null ? Engine.class.getClassLoader() : classes;
        ValueCodec codec = new ValueCodec(codecClasses);
        Checkpointer.Restored restored = null;
        if (checkpointDirectory != null && !safe) {
            checkpointDirectory.prepare();
            checkpointer = new Checkpointer(checkpointDirectory, codec, (int) conf.getLong("sluice.checkpoint.keep", 10),
                    (int) Math.max(0, conf.getLong("sluice.checkpoint.fullEvery", 0)), conf.clock().virtual(), threadPrefix() + "checkpoint-1");
        }
        if (restoreFrom != null && !(createOnError && unreadable(restoreFrom))) {
            restored = restore(codec);
        }
        boolean jump = restored != null && restored.virtualTime() && !clock.virtual();
        if (jump) {
            zero = next - b - restored.number() * b;
        } else if (restored != null) {
            next = Math.floorDiv(restored.timeMillis(), b) * b + b;
            zero = Math.floorMod(next - restored.zeroMillis(), b) == 0 ? restored.zeroMillis() : next - b;
        }
        run = new BatchRun(pool, (int) Math.max(1, conf.getLong("sluice.partitions", 8)), conf.out(), safe, zero);
        storage = new BlockStore(Path.of(conf.get("sluice.storage.directory", System.getProperty("java.io.tmpdir"))), "sluice-" + app,
                conf.getLong("sluice.storage.memory", Runtime.getRuntime().maxMemory() / 4), codec);
        run.storage(storage);
        run.context(context);
        run.pauseWith(stepped ? millis -> moveClock(clock.now() + millis) : this::pause);
        program.remember(new Remembered(rememberMillis));
        loop = new BatchLoop(app, program, run, clock, reporter, checkpointer, checkpointMillis(b), b, next, stepped ? null : new Backlog(conf),
                Boolean.parseBoolean(conf.get("sluice.checkpoint.wait", "false").trim()));
        if (!safe) {
            program.recoverOutputs(Optional.ofNullable(restored).map(from -> new Time(from.timeMillis())));
        }
        program.openSources(conf, clock, b, zero, threadPrefix(), reporter, wakeUp,
                checkpointer == null ? null : checkpointDirectory.path(), safe, codecClasses);
        program.track(checkpointer != null);
        loop.keepHistory(historyLimits);
        firstCheckpoint = checkpointer != null && (restored == null || jump || !checkpointDirectory.path().equals(restoreFrom.path()));
        takeFirstCheckpoint();
        if (restored != null) {
            tellRestored(restored, jump ? 0 : Math.max(0, (clock.now() - next) / b + 1));
        }
    }

    /** A run that is killed before its first checkpoint is due goes on from here: with the same batch times, and with the files that came meanwhile. */
    private void takeFirstCheckpoint() {
        synchronized (program) {
            if (firstCheckpoint && program.reached()) {
                firstCheckpoint = false;
                loop.takeFirstCheckpoint();
            }
        }
    }

    private void tellRestored(Checkpointer.Restored restored, long missed) {
        long number = restored.number();
        restoredFrom = new RestoredFrom(restored.path(), new Time(restored.timeMillis()), number, missed);
        LOG.log(System.Logger.Level.INFO, app + ": goes on from the checkpoint of batch " + number + " (" + restored.timeMillis() + " ms) in '" + restored.path() + "'");
    }

    private Checkpointer.Restored restore(ValueCodec codec) {
        if (checkpointer != null && checkpointDirectory.path().equals(restoreFrom.path())) {
            return checkpointer.restore(app, program.nodes(), true);
        }
        Checkpointer other = new Checkpointer(restoreFrom, codec, 1, 0, conf.clock().virtual(), threadPrefix() + "restore-1");
        try {
            return other.restore(app, program.nodes(), false);
        } finally {
            other.close();
        }
    }

    private boolean unreadable(CheckpointDirectory directory) {
        ConnectorException problem = directory.problem();
        if (problem != null) {
            LOG.log(System.Logger.Level.WARNING, app + ": begins anew: " + problem.getMessage());
        }
        return problem != null;
    }

    private long checkpointMillis(long b) {
        long interval = conf.getLong("sluice.checkpoint.intervalMillis", (1_000 + b - 1) / b * b);
        if (interval < b || interval % b != 0) {
            throw new PipelineDefinitionException("SL-0309", "The checkpoint interval is " + interval + " ms. It has to be a multiple of the batch interval, " + b + " ms.");
        }
        return interval;
    }

    /** Sets what happens when nodes fail that have no policy of their own. */
    public void errorPolicy(ErrorPolicy newPolicy) {
        errorPolicy = Objects.requireNonNull(newPolicy);
    }

    private ErrorPolicy errorPolicy() {
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

    private String threadPrefix() {
        return "org.sluice-" + app + "-";
    }

    /** The life of the batch thread. */
    private void live() {
        try {
            program.awaitSources(wakeUp);
            takeFirstCheckpoint();
            while (!stopRequested && failure == null) {
                long next = loop.nextMillis();
                conf.clock().waitUntil(next, wakeUp);
                if (gate.enter()) {
                    try {
                        runDue(next);
                    } finally {
                        gate.leave();
                    }
                }
            }
        } catch (InterruptedException e) {
            LOG.log(System.Logger.Level.INFO, app + ": interrupted, stopping");
        } catch (RuntimeException | Error e) {
            failure = e instanceof RuntimeException r ? r : new EngineException("The engine failed: " + e, e);
        }
        end();
    }

    /** The batch waited for, unless it was stepped over meanwhile. */
    private void runDue(long millis) {
        if (!stopRequested && loop.nextMillis() == millis) {
            loop.runNext();
            failure = loop.failure();
            if (stopAfter > 0 && loop.number() >= stopAfter) {
                stopRequested = true;
            }
        }
    }

    /** Stops everything, in order; the first thing that goes wrong is what the run failed with. */
    private void end() {
        List<Runnable> steps = new ArrayList<>();
        if (program != null) {
            steps.add(program::stopIntake);
            steps.add(program::checkReached);
            if (loop != null) {
                steps.add(() -> loop.finish(graceful && failure == null, failure == null));
            }
            steps.add(program::close);
        }
        if (checkpointer != null) {
            steps.add(checkpointer::close);
        }
        if (storage != null) {
            steps.add(storage::close);
        }
        if (diskStates != null) {
            steps.add(diskStates::close);
        }
        steps.add(pool::close);
        steps.add(reporter::close);
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else if (failure != e) {
                    failure.addSuppressed(e);
                }
            }
        }
        state = StreamingContextState.STOPPED;
        ended.countDown();
        endings.forEach(Runnable::run);
        if (shutdownHook != null) {
            shutdownHook.remove();
        }
        LOG.log(System.Logger.Level.DEBUG, app + ": stopped" + (failure == null ? "" : ", failed: " + failure.getMessage()));
    }

    public void stop(boolean gracefully) {
        Thread toJoin;
        synchronized (this) {
            if (state == StreamingContextState.STOPPED) {
                return;
            }
            askToStop(gracefully);
            toJoin = thread;
            if (toJoin == null) {
                graph.seal();
                end();
                return;
            }
        }
        if (toJoin == Thread.currentThread() || reporter.isReportThread()) {
            return;
        }
        try {
            toJoin.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void askToStop(boolean gracefully) {
        graceful |= gracefully;
        stopRequested = true;
        wakeUp.raise();
        gate.close();
    }

    /** How long the end of the process may take. */
    private long gracefulStopMillis() {
        return conf.getTimeAsMs("spark.streaming.gracefulStopTimeout", Math.max(10 * graph.batchDuration().milliseconds(), 10_000) + "ms");
    }

    /** @return whether the run has ended */
    public boolean awaitTermination(long timeoutMillis) throws InterruptedException {
        boolean over = ended.await(timeoutMillis, TimeUnit.MILLISECONDS);
        if (over && failure != null) {
            throw failure;
        }
        return over;
    }
}
