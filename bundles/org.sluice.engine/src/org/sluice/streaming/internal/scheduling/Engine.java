package org.sluice.streaming.internal.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sluice.streaming.BatchContext;
import org.sluice.streaming.BatchInspector;
import org.sluice.streaming.BatchQueue;
import org.sluice.streaming.BatchTap;
import org.sluice.streaming.Clock;
import org.sluice.streaming.Continuation;
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
import org.sluice.streaming.internal.checkpoint.CheckpointDirectory;
import org.sluice.streaming.internal.plan.Graph;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.report.BatchReport;
import org.sluice.streaming.report.CheckpointMisfit;
import org.sluice.streaming.report.RestoredFrom;

/** What stands behind a context: its settings, its life, and the thread that makes batches. */
public final class Engine {

    private static final System.Logger LOG = System.getLogger(Engine.class.getName());

    private final Setup setup;
    private final WorkerPool pool;
    private final Reporter reporter = new Reporter();
    private final Samples samples = new Samples(reporter);
    private final WakeUp wakeUp = new WakeUp();
    private final PauseGate gate = new PauseGate();
    /** Ends the wait for the next batch time. */
    private volatile WakeUp schedule = new WakeUp();
    /** The inspector has the batch thread, between batches. */
    private volatile boolean inspecting;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final OpenRun opened;
    private volatile StreamingContextState state = StreamingContextState.INITIALIZED;
    private volatile boolean stopRequested;
    private volatile boolean graceful;
    private volatile RuntimeException failure;
    private Thread thread;
    private final List<Runnable> endings = new ArrayList<>();
    private ShutdownHook shutdownHook;

    public Engine(StreamingConf conf, Duration batchDuration) {
        setup = new Setup(conf.clone(), new Graph(batchDuration));
        pool = new WorkerPool(setup.app, conf.parallelism());
        opened = new OpenRun(setup, pool, reporter);
        if (conf.contains("spark.streaming.checkpoint.directory")) {
            checkpointTo(conf.get("spark.streaming.checkpoint.directory", ""));
        }
    }

    public void context(BatchContext newContext) {
        setup.context = newContext;
    }

    public Graph graph() {
        return setup.graph;
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
        return setup.checkpointDirectory;
    }

    public void checkpointTo(String directory) {
        setup.checkpointDirectory = directory == null || directory.isBlank() ? null : CheckpointDirectory.of(directory);
    }

    /** Null = the run has begun anew, or not yet. */
    public RestoredFrom restoredFrom() {
        return opened.restoredFrom();
    }

    /** @param newOnError begin anew when there are checkpoints but none can be read */
    public void restoreFrom(CheckpointDirectory directory, boolean newOnError) {
        setup.restoreFrom = directory;
        setup.createOnError = newOnError;
    }

    /** @param millis how long the batches of all streams are kept */
    public void remember(long millis) {
        if (setup.rememberMillis != 0) {
            throw new PipelineDefinitionException("SL-0302", "remember(…) was called before, with " + setup.rememberMillis + " ms. Call it once, with the longest time.");
        }
        if (state != StreamingContextState.INITIALIZED) {
            throw new IllegalStateException("The context has been started: call remember(…) before.");
        }
        setup.rememberMillis = millis;
    }

    public List<BatchData> slice(PlanNode node, Time from, Time to) {
        return started().slice(node, from, to, opened.run());
    }

    /** The grid of batch times begins here. */
    public long zeroMillis() {
        started();
        return opened.run().zeroMillis();
    }

    private Program started() {
        if (opened.run() == null) {
            throw new IllegalStateException("The context has not been started: there are no batches yet.");
        }
        return opened.program();
    }

    /** Is run when the life of the context has ended. Before the start. */
    public void onEnd(Runnable ending) {
        endings.add(ending);
    }

    public void overrideSource(String nodeId, ScriptedSource source) {
        setup.overrides.put(nodeId, source);
    }

    public Sampling sample(String nodeId, SampleSpec spec, SampleListener listener) {
        Program now = opened.program();
        if (now != null) {
            now.checkSample(nodeId);
        }
        return samples.ask(nodeId, spec, listener);
    }

    public void tap(String nodeId, BatchTap tap) {
        setup.tap(nodeId, tap);
    }

    public void safe(boolean on) {
        setup.safe = on;
    }

    public void stopAfterBatches(long batches) {
        setup.stopAfter = batches;
    }

    public StateView stateView(String nodeId) {
        if (opened.program() == null) {
            throw new IllegalStateException("The context has not been started: there is no state to look at yet.");
        }
        return opened.program().stateView(nodeId);
    }

    /** What is worked on and what waits; any thread. */
    public BatchQueue queue() {
        BatchLoop now = opened.loop();
        return state == StreamingContextState.ACTIVE && now != null ? now.queue() : new BatchQueue(org.sluice.streaming.Optional.empty(), List.of(), 0);
    }

    /** What of a checkpoint does not fit; see {@code StreamingContext.compareWith}. */
    public List<CheckpointMisfit> compareWith(CheckpointDirectory directory) {
        return OpenRun.compare(setup, pool, directory);
    }

    /** Sets what happens when nodes fail that have no policy of their own. */
    public void errorPolicy(ErrorPolicy newPolicy) {
        setup.errorPolicy(newPolicy);
    }

    // life

    public synchronized void start() {
        if (!begin(false)) {
            return;
        }
        shutdownHook = new ShutdownHook(setup.threadPrefix() + "shutdown-1", () -> askToStop(setup.conf.getBoolean("spark.streaming.stopGracefullyOnShutdown", false)),
                ended::await, setup.gracefulStopMillis());
        thread = new Thread(this::live, setup.threadPrefix() + "scheduler-1");
        thread.start();
    }

    public synchronized Stepper startStepped() {
        if (!begin(true)) {
            throw new IllegalStateException("The context is running already.");
        }
        return new Stepping(this, opened.loop());
    }

    // between batches

    /** How much of the past is kept from now on; null = nothing. */
    public synchronized void history(HistoryLimits limits) {
        setup.historyLimits = limits;
        if (opened.loop() != null) {
            checkStill("The history can be changed");
            opened.loop().keepHistory(limits);
        }
    }

    /** Returns when no batch is running; on one of the run's own threads, at once. */
    public Stepper pause() throws InterruptedException {
        checkActive();
        gate.pause(Thread.currentThread() != thread && !reporter.isReportThread());
        return new Stepping(this, opened.loop());
    }

    public synchronized void resume() {
        checkActive();
        if (thread == null) {
            throw new IllegalStateException("The context was started by startStepped(): there is no schedule to go on with. Call step() or stop().");
        }
        if (gate.still()) {
            opened.loop().endVisits();
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
        if (thread != null && !gate.still() && !(inspecting && Thread.currentThread() == thread)) {
            throw new IllegalStateException(what + " between batches only: call pause() before, on a thread that is not the run's own.");
        }
    }

    synchronized BatchReport oneStep() {
        checkStill("Stepping is possible");
        if (opened.loop().history() != null && opened.loop().history().next() > 0) {
            return visit(opened.loop().history().next());
        }
        if (opened.loop().number() == 0) {
            awaitSources();
        }
        opened.loop().endVisits();
        moveClock(opened.loop().nextMillis());
        BatchReport report = opened.loop().runNext();
        completed(report, false);
        if (opened.loop().failure() != null) {
            failure = opened.loop().failure();
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
        BatchReport report = opened.loop().visit(number);
        completed(report, true);
        return report;
    }

    synchronized void moveTo(long number) {
        checkStill("Going back is possible");
        opened.loop().moveTo(number);
    }

    synchronized void branch(long number) {
        checkStill("Batches can be made undone");
        if (opened.loop().bound() != null) {
            throw new IllegalStateException("The batches of this run cannot be made undone: " + opened.loop().bound() + ".");
        }
        opened.loop().branch(number);
    }

    synchronized Continuation continuation(String directory) {
        checkStill("A run can be handed over");
        if (opened.loop().bound() != null) {
            throw new IllegalStateException("Another program cannot go on from this run: " + opened.loop().bound() + ".");
        }
        return opened.loop().continuation(setup, directory);
    }

    public void continueFrom(Continuation continuation) {
        setup.continuation = continuation;
        setup.restoreFrom = CheckpointDirectory.of(continuation.directory());
    }

    // inspection

    public void inspect(BatchInspector newInspector) {
        if (state != StreamingContextState.INITIALIZED || setup.inspector != null) {
            throw new IllegalStateException("Batches are inspected already, or the context has been started: call inspect(…) once, before.");
        }
        setup.inspector = newInspector;
    }

    /** Any thread. */
    public void askInspector() {
        schedule.raise();
    }

    private void completed(BatchReport report, boolean again) {
        if (setup.inspector != null) {
            setup.inspector.completed(report, again);
        }
    }

    /** The inspector's turn. @return ends the wait for the next batch */
    private WakeUp inspected() throws InterruptedException {
        WakeUp wake = new WakeUp();
        schedule = wake;
        inspecting = true;
        try {
            setup.inspector.between(new Stepping(this, opened.loop()));
        } finally {
            inspecting = false;
        }
        if (failure == null && !stopRequested) {
            opened.loop().endVisits();
        }
        if (stopRequested) {
            wake.raise();
        }
        return wake;
    }

    private void awaitSources() {
        try {
            opened.program().sources().await(wakeUp);
            opened.takeFirstCheckpoint();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stepping does not wait: time that can be moved is moved. */
    private void moveClock(long millis) {
        Clock clock = setup.conf.clock();
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
            setup.conf.clock().waitUntil(setup.conf.clock().now() + millis, wakeUp);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean begin(boolean stepped) {
        if (state == StreamingContextState.STOPPED) {
            throw new IllegalStateException("The context has been stopped and cannot be started again. Make a new one.");
        }
        if (state == StreamingContextState.ACTIVE) {
            LOG.log(System.Logger.Level.WARNING, setup.app + ": start() was called again; the context is running already");
            return false;
        }
        try {
            opened.open(stepped, samples, wakeUp, stepped ? millis -> moveClock(setup.conf.clock().now() + millis) : this::pause);
        } catch (RuntimeException e) {
            failure = e;
            end();
            throw e;
        }
        state = StreamingContextState.ACTIVE;
        reporter.started(new Time(setup.conf.clock().now()));
        LOG.log(System.Logger.Level.DEBUG, setup.app + ": started, first batch " + opened.loop().nextMillis());
        return true;
    }

    /** The life of the batch thread. */
    private void live() {
        try {
            opened.program().sources().await(wakeUp);
            opened.takeFirstCheckpoint();
            while (!stopRequested && failure == null) {
                WakeUp wake = setup.inspector == null ? wakeUp : inspected();
                long next = opened.loop().nextMillis();
                setup.conf.clock().waitUntil(next, wake);
                if ((setup.inspector == null || !wake.raised()) && gate.enter()) {
                    try {
                        runDue(next);
                    } finally {
                        gate.leave();
                    }
                }
            }
        } catch (InterruptedException e) {
            LOG.log(System.Logger.Level.INFO, setup.app + ": interrupted, stopping");
        } catch (RuntimeException | Error e) {
            failure = e instanceof RuntimeException r ? r : new EngineException("The engine failed: " + e, e);
        }
        end();
    }

    /** The batch waited for, unless it was stepped over meanwhile. */
    private void runDue(long millis) {
        if (!stopRequested && opened.loop().nextMillis() == millis) {
            BatchReport report = opened.loop().runNext();
            completed(report, false);
            failure = opened.loop().failure();
            if (setup.stopAfter > 0 && opened.loop().number() >= setup.stopAfter) {
                stopRequested = true;
            }
        }
    }

    /** Stops everything, in order; the first thing that goes wrong is what the run failed with. */
    private void end() {
        List<Runnable> steps = opened.closing(() -> graceful, () -> failure == null);
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
        LOG.log(System.Logger.Level.DEBUG, setup.app + ": stopped" + (failure == null ? "" : ", failed: " + failure.getMessage()));
    }

    public void stop(boolean gracefully) {
        Thread toJoin;
        if (state == StreamingContextState.STOPPED) {
            return;
        }
        // Before the lock is taken: who holds it may be held by the inspector.
        askToStop(gracefully);
        synchronized (this) {
            if (state == StreamingContextState.STOPPED) {
                return;
            }
            toJoin = thread;
            if (toJoin == null) {
                setup.graph.seal();
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
        schedule.raise();
        gate.close();
        if (setup.inspector != null) {
            setup.inspector.stopping();
        }
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
