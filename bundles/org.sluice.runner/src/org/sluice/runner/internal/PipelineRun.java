package org.sluice.runner.internal;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.sluice.runner.DebugException;
import org.sluice.runner.RunDebugger;
import org.sluice.runner.RunHandle;
import org.sluice.runner.RunListener;
import org.sluice.runner.TableOutput;
import org.sluice.runner.internal.debug.BatchDebugger;
import org.sluice.streaming.BatchQueue;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.StateView;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Time;
import org.sluice.streaming.report.BatchReport;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.LogFrame;
import org.sluice.telemetry.QueueFrame;
import org.sluice.telemetry.RecordJson;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.RunStateFrame;
import org.sluice.telemetry.SampleFrame;
import org.sluice.telemetry.StateEntryFrame;
import org.sluice.telemetry.StateFrame;
import org.sluice.telemetry.TableFrame;
import org.sluice.telemetry.TotalsFrame;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.StatePage;
import org.sluice.telemetry.debug.StateQuestion;

/** One run, from its definition to its end. */
final class PipelineRun implements RunHandle, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(PipelineRun.class.getName());
    /** What sources have received may be worked on so long after a stop was asked for. */
    private static final long DRAIN_SECONDS = 5;
    private static final long LOOK_SECONDS = 5;
    /** The batch under way may take so long after that; then the run is given up. */
    static final long STOP_SECONDS = DRAIN_SECONDS + 10;

    /** The newest batch and the sums with it, so that both are seen together. */
    private record Progress(Optional<BatchFrame> last, TotalsFrame totals) {
    }

    private final RunFrame run;
    private volatile PipelineDescription description;
    private volatile StreamingContext context;
    /** Another context is about to take the place of this one. */
    private volatile boolean replacing;
    private volatile RuntimeException replaceFailure;
    private Consumer<StreamingContext> attach = context -> { };
    private final SecretMask mask;
    private volatile Sampler sampler;
    private final LogRing log;
    private final Map<String, TableOutput<?>> tables = new LinkedHashMap<>();
    private final RunStates states = new RunStates();
    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ScheduledExecutorService stopper;
    private volatile long stopNanos;
    /** Null = the run is not debugged. */
    private BatchDebugger debugger;
    private volatile Recorder recorder;
    private volatile Progress progress = new Progress(Optional.empty(), TotalsFrame.ZERO);

    PipelineRun(RunFrame run, PipelineDescription description, StreamingContext context, SecretMask mask) {
        this.run = run;
        this.description = description;
        this.context = context;
        this.mask = mask;
        sampler = new Sampler(context, mask);
        log = LogRing.open(mask);
        stopper = new ScheduledThreadPoolExecutor(2, task -> {
            Thread thread = new Thread(task, "org.sluice-" + run.applicationId() + "-stopper");
            thread.setDaemon(true);
            return thread;
        });
        context.addBatchListener(this::reported);
        findTables();
    }

    /** Tables are inside of the process, so that they are filled in a safe run, too, where no function of an output is called. */
    private void findTables() {
        context.outputFunctions().forEach((id, function) -> {
            if (function instanceof TableOutput<?> table) {
                tables.put(id, table);
                if (run.safe()) {
                    context.tap(id, (time, records) -> table.put(records, time));
                }
            }
        });
    }

    @Override
    public List<TableFrame> tables() {
        return tables.entrySet().stream().map(entry -> entry.getValue().table(entry.getKey())).map(mask::table).toList();
    }

    /** The context that is run now. */
    StreamingContext context() {
        return context;
    }

    /** What is done with each context that takes the place of the first one, before its start. */
    void onReplace(Consumer<StreamingContext> newAttach) {
        attach = newAttach;
    }

    /** Another program goes on from here; its context is started next, when the one before has ended. */
    void replace(PipelineDescription newDescription, StreamingContext newContext) {
        replacing = true;
        description = RunDescriptions.complete(newDescription, newContext);
        sampler = new Sampler(newContext, mask);
        newContext.addBatchListener(this::reported);
        attach.accept(newContext);
        context = newContext;
    }

    /** @param failure null = the new context runs */
    void replaced(RuntimeException failure) {
        replaceFailure = failure;
        replacing = false;
    }

    /** Whether the run is over, and not only one of its programs. @throws RuntimeException what it failed with */
    boolean over(long waitMillis) throws InterruptedException {
        StreamingContext now = context;
        boolean ended;
        try {
            ended = now.awaitTerminationOrTimeout(waitMillis);
        } catch (RuntimeException e) {
            if (now == context && !replacing) {
                throw replaceFailure == null ? e : replaceFailure;
            }
            return false;
        }
        return ended && now == context && !replacing;
    }

    /** Before the start. */
    void debugger(BatchDebugger newDebugger) {
        debugger = newDebugger;
    }

    /** @param newRecorder null = nothing is recorded */
    void recorder(Recorder newRecorder) {
        recorder = newRecorder;
    }

    /** Whether records were put on edges of a batch by hand. */
    boolean isForced(long batch) {
        return debugger != null && debugger.forces().stream().anyMatch(force -> force.batch() == batch);
    }

    @Override
    public String goldenTest(String pipeline) {
        return recorder == null ? RunHandle.super.goldenTest(pipeline) : recorder.test(pipeline);
    }

    void controlChanged(ControlFrame control) {
        tell(listener -> listener.controlChanged(control));
    }

    @Override
    public Optional<RunDebugger> debugger() {
        return Optional.ofNullable(debugger);
    }

    /** Keeps records of every node that another one reads, asked for or not; before the start. */
    void sampleAlways() {
        sampler.always();
    }

    private void reported(BatchReport report) {
        sampler.batchCompleted();
        BatchFrame batch = ReportFrames.of(report, mask);
        progress = new Progress(Optional.of(batch), progress.totals().plus(batch));
        tell(listener -> listener.batchCompleted(batch));
    }

    /** Moves the run on and tells everyone, once. */
    void advance(RunState state, String message) {
        if (states.advance(state, message)) {
            if (state.isFinal() && debugger != null) {
                debugger.ended();
            }
            RunStateFrame frame = new RunStateFrame(state, message);
            log.say("run " + state.name().toLowerCase(Locale.ROOT) + (message.isEmpty() ? "" : ": " + message));
            tell(listener -> listener.stateChanged(frame));
        }
    }

    private void tell(Consumer<RunListener> message) {
        for (RunListener listener : listeners) {
            try {
                message.accept(listener);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, run.applicationId() + ": a listener failed", e);
            }
        }
    }

    @Override
    public RunFrame run() {
        return run;
    }

    @Override
    public PipelineDescription description() {
        return description;
    }

    @Override
    public RunStateFrame state() {
        return states.now();
    }

    @Override
    public Optional<BatchFrame> lastBatch() {
        return progress.last();
    }

    @Override
    public QueueFrame queue() {
        BatchQueue queue = context.batchQueue();
        Optional<Long> processing = queue.processing().isPresent() ? Optional.of(queue.processing().get().milliseconds()) : Optional.empty();
        return new QueueFrame(processing, queue.queued().stream().map(Time::milliseconds).toList(), queue.waiting());
    }

    @Override
    public TotalsFrame totals() {
        return progress.totals();
    }

    @Override
    public void addListener(RunListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(RunListener listener) {
        listeners.remove(listener);
    }

    @Override
    public Optional<SampleFrame> sample(String nodeId) {
        return sampler.sample(nodeId);
    }

    @Override
    public Optional<StateFrame> state(String nodeId, String prefix, int limit) {
        if (debugger != null) {
            return state(debugger, new StateQuestion(nodeId, 0, prefix, "", limit));
        }
        StateView view;
        try {
            view = context.state(nodeId);
        } catch (PipelineDefinitionException e) {
            return Optional.empty();
        }
        List<StateView.Entry> entries = view.entries(prefix, limit + 1);
        List<StateEntryFrame> frames = entries.stream().limit(limit)
                .map(entry -> new StateEntryFrame(mask.tree(RecordJson.toTree(entry.key())), mask.tree(RecordJson.toTree(entry.value())))).toList();
        return Optional.of(new StateFrame(nodeId, view.keys(), view.bytes(), frames, entries.size() > limit));
    }

    /** The state belongs to the batch thread, which may be held inside of a batch. */
    private static Optional<StateFrame> state(RunDebugger debugger, StateQuestion question) {
        try {
            StatePage page = debugger.state(question).get(LOOK_SECONDS, TimeUnit.SECONDS);
            return Optional.of(new StateFrame(page.node(), page.keys(), page.bytes(), page.entries(), !page.cursor().isEmpty()));
        } catch (DebugException | ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public List<LogFrame> log(long after) {
        return log.after(after);
    }

    @Override
    public void stop() {
        if (!stopping.compareAndSet(false, true)) {
            return;
        }
        stopNanos = System.nanoTime();
        advance(RunState.STOPPING, "");
        stopper.execute(() -> context.stop(true, true));
        stopper.schedule(() -> context.stop(true, false), DRAIN_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether a stop was asked for so long ago that it cannot be waited for any more. */
    boolean overdue() {
        long asked = stopNanos;
        return asked != 0 && System.nanoTime() - asked > TimeUnit.SECONDS.toNanos(STOP_SECONDS);
    }

    /** Asks for the end of the run when the time is over. */
    void stopAfter(long millis) {
        stopper.schedule(this::stop, millis, TimeUnit.MILLISECONDS);
    }

    /** The run has ended; lets its threads go. */
    @Override
    public void close() {
        if (debugger != null && !overdue()) {
            context.close();
        }
        log.close();
        stopper.shutdownNow();
        try {
            stopper.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
