package org.sluice.streaming.internal.scheduling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.sluice.streaming.BatchInfo;
import org.sluice.streaming.BatchQueue;
import org.sluice.streaming.Clock;
import org.sluice.streaming.Continuation;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.HistoryLimits;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.checkpoint.Checkpointer;
import org.sluice.streaming.internal.output.Written;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.report.BacklogReport;
import org.sluice.streaming.internal.state.Change;
import org.sluice.streaming.report.BatchFailure;
import org.sluice.streaming.report.BatchReport;
import org.sluice.streaming.report.CheckpointReport;

/** Runs one batch after the other: pull input, run stages, write outputs, keep the changes, take a checkpoint, report. */
final class BatchLoop {

    private final String app;
    private final Program program;
    private final BatchRun run;
    private final Clock clock;
    private final Reporter reporter;
    private final Checkpointer checkpointer;
    private final long checkpointMillis;
    private final long intervalMillis;
    private final Backlog backlog;
    private boolean draining;
    private BacklogReport behind = BacklogReport.NONE;
    private final BatchEvents events;
    private BatchInfo info;
    /** Null = between batches. */
    private volatile Time running;
    private volatile long nextMillis;
    private long number;
    private long checkpointed;
    private RuntimeException failure;
    /** Of the running batch. Once it was begun nobody knows whether it counts, until it is durable: what outputs prepared is left to the next run then. */
    private Future<CheckpointReport> checkpoint;
    /** Whether a batch whose checkpoint is due waits until that is on disk. */
    private final boolean waits;
    private final Written written = new Written();
    /** Null = the run cannot go back. */
    private History history;
    private final Retries retries = new Retries();
    /** What batches that are to be computed anew took in. */
    private final ArrayDeque<History.Input> ahead = new ArrayDeque<>();
    /** Whether a batch that fails can be computed once more. */
    private boolean forgiving;
    /** Why the last batch failed, if it is to be computed once more. */
    private RuntimeException forgiven;

    /** @param checkpointer null = none @param backlog null = every batch time gets its batch */
    BatchLoop(String app, Program program, BatchRun run, Clock clock, Reporter reporter, Checkpointer checkpointer, long checkpointMillis,
            long intervalMillis, long firstMillis, Backlog backlog, boolean waits) {
        this.app = app;
        this.program = program;
        this.run = run;
        this.clock = clock;
        this.reporter = reporter;
        this.checkpointer = checkpointer;
        this.checkpointMillis = checkpointMillis;
        this.intervalMillis = intervalMillis;
        this.nextMillis = firstMillis;
        this.backlog = backlog;
        this.waits = waits || program.transactional();
        run.written(checkpointer == null ? null : written);
        events = new BatchEvents(reporter, program);
        program.events(events);
    }

    long nextMillis() {
        return ahead.isEmpty() ? nextMillis : ahead.peek().time().milliseconds();
    }

    /** Goes on from where another run stood. */
    void continueFrom(long afterNumber, List<History.Input> inputs) {
        number = afterNumber;
        ahead.addAll(inputs);
        if (!inputs.isEmpty()) {
            nextMillis = inputs.get(inputs.size() - 1).time().milliseconds() + intervalMillis;
        }
    }

    /** Where the run stands, for another program. */
    Continuation continuation(Setup setup, String directory) {
        synchronized (program.lock()) {
            List<History.Input> inputs = new ArrayList<>(history.after(history.current()));
            inputs.addAll(ahead);
            long after = (inputs.isEmpty() ? nextMillis : inputs.get(0).time().milliseconds()) - intervalMillis;
            return Handover.write(setup, program, directory, history.current(), after, run.zeroMillis(), inputs);
        }
    }

    /** Batches that fail are not the end of the run: they are computed once more, when somebody asks. */
    void forgive() {
        forgiving = true;
    }

    /** Batches that have their input but are still to be computed. */
    int ahead() {
        return ahead.size();
    }

    /** Makes a batch and all after it undone; they are computed anew from what they took in. */
    void branch(long fromNumber) {
        synchronized (program.lock()) {
            history.report(fromNumber);
            List<History.Input> inputs = history.cut(fromNumber);
            for (int i = inputs.size() - 1; i >= 0; i--) {
                ahead.addFirst(inputs.get(i));
            }
            number = fromNumber - 1;
        }
    }

    /** Why batches cannot be made undone; null = they can. */
    String bound() {
        return !run.safe() ? "what its batches put out cannot be taken back; debug it with --safe"
                : checkpointer != null ? "it writes checkpoints" : program.remembers() ? "it remembers the batches of its streams" : null;
    }

    /** States as they were after a batch that is kept; nothing is computed. */
    void moveTo(long toNumber) {
        synchronized (program.lock()) {
            history.report(toNumber);
            program.track(false);
            history.moveTo(toNumber);
        }
    }

    /** Batches run so far. */
    long number() {
        return number;
    }

    /** What made the last batch fail; null = it did not. */
    RuntimeException failure() {
        return failure;
    }

    History history() {
        return history;
    }

    /** Keeps the batches from now on; null = forgets all. */
    void keepHistory(HistoryLimits limits) {
        synchronized (program.lock()) {
            if (history != null) {
                history.end();
            }
            history = limits == null ? null : new History(program, limits, checkpointer != null, number);
        }
    }

    /** Computes a batch of the past once more; listeners are not told. */
    BatchReport visit(long toNumber) {
        synchronized (program.lock()) {
            BatchReport then = history.report(toNumber);
            long begun = System.nanoTime();
            Throwable problem = history.visit(run, toNumber);
            BatchReport report = new BatchReport(toNumber, then.time(), then.dueMillis(), then.startedMillis(), then.finishedMillis(), System.nanoTime() - begun, program.nodeReports(),
                    program.sources().reports(), Optional.empty(), program.outputReports(run), Optional.ofNullable(problem).map(e -> Failures.describe(failureOf(e, then.time()))), 0,
                    then.backlog());
            program.endBatch();
            return report;
        }
    }

    private static RuntimeException failureOf(Throwable e, Time time) {
        return e instanceof RuntimeException r ? r : new EngineException("Batch " + time.milliseconds() + " failed: " + e, e);
    }

    /** Goes on from the newest batch. */
    void endVisits() {
        if (history != null) {
            synchronized (program.lock()) {
                history.moveToLatest();
            }
        }
    }

    /** Listeners are told outside the lock: they may look at state. */
    BatchReport runNext() {
        History.Input given = ahead.poll();
        Time time;
        if (given == null) {
            catchUp();
            time = new Time(nextMillis);
            nextMillis += intervalMillis;
        } else {
            time = given.time();
            behind = BacklogReport.NONE;
        }
        number++;
        running = time;
        BatchReport report;
        synchronized (program.lock()) {
            report = run(time, given);
        }
        running = null;
        reporter.batchCompleted(report, info, checkpoint);
        return report;
    }

    /** Any thread. */
    BatchQueue queue() {
        long first = nextMillis;
        long waiting = Math.max(0, Math.floorDiv(clock.now() - first, intervalMillis) + 1);
        List<Time> times = new ArrayList<>();
        for (long i = 0; i < Math.min(waiting, BatchQueue.MOST); i++) {
            times.add(new Time(first + i * intervalMillis));
        }
        return new BatchQueue(org.sluice.streaming.Optional.ofNullable(running), times, waiting);
    }

    /** Passes over batch times, if there are too many. */
    private void catchUp() {
        if (backlog != null) {
            Backlog.Step step = backlog.step(nextMillis, clock.now(), intervalMillis, draining);
            nextMillis += step.skip() * intervalMillis;
            behind = step.report();
            if (step.drop()) {
                program.sources().drop(nextMillis - intervalMillis);
            }
        }
    }

    /** @param given what it takes in; null = what sources have */
    private BatchReport run(Time time, History.Input given) {
        run.moveTo(number, time, false, given != null);
        program.sources().replay(given == null ? Map.of() : given.records(), given == null ? Map.of() : given.reports());
        long startedMillis = clock.now();
        long begun = System.nanoTime();
        program.beginBatch();
        retries.beginBatch();
        events.beginBatch(startedMillis);
        checkpoint = null;
        forgiven = null;
        Optional<BatchFailure> problem = Optional.empty();
        Change change = null;
        try {
            if (checkpointer != null) {
                checkpointer.check(false);
            }
            compute();
            if (history == null) {
                program.commit();
            } else {
                change = program.commitChange();
            }
            if (checkpointer == null) {
                program.commitOutputs();
                commitPositions();
            } else if (run.due(checkpointMillis)) {
                checkpoint = checkpoint();
                awaitDurable();
            }
        } catch (RuntimeException | Error e) {
            failure = failureOf(e, time);
            program.rollback();
            if (checkpoint == null) {
                program.abortOutputs(time.milliseconds());
            }
            problem = Optional.of(Failures.describe(failure));
            if (forgiving && history != null && checkpoint == null && program.sources().taken(run) && !Thread.currentThread().isInterrupted()) {
                forgiven = failure;
                failure = null;
            }
        }
        BatchReport report = new BatchReport(number, time, time.milliseconds(), startedMillis, clock.now(), System.nanoTime() - begun,
                program.nodeReports(), program.sources().reports(), Optional.empty(), program.outputReports(run), problem,
                retries.count() + program.outputRetries(), behind);
        info = events.complete(run, report.finishedMillis());
        if (problem.isEmpty()) {
            program.sources().completed(report.finishedMillis(), report.processingNanos() / 1e6, report.schedulingDelayMillis());
        }
        if (change != null) {
            history.add(report, change);
        }
        if (forgiven != null) {
            ahead.addFirst(new History.Input(number, time, program.sources().taken(), report.sources()));
            number--;
        }
        program.endBatch();
        return report;
    }

    /** All work up to the outputs; done again as long as the failed node's policy says so. */
    private void compute() {
        while (true) {
            try {
                program.run(run);
                return;
            } catch (RuntimeException | Error e) {
                PlanNode node = program.blamed(e);
                program.rollback();
                if (!retries.again(node, e, run)) {
                    throw e;
                }
                program.again(run);
            }
        }
    }

    /** One that holds no batch of this run; returns when it is durable. */
    void takeFirstCheckpoint() {
        checkpointer.take(app, nextMillis - intervalMillis, run.zeroMillis(), intervalMillis, program.nodes(), () -> { }, program.sources().positions());
        checkpointer.check(true);
    }

    /** The batch counts as done when this returns; without {@code waits} when its report is delivered. */
    private void awaitDurable() {
        if (waits) {
            checkpointer.check(true);
            program.commitOutputs();
        }
    }

    private Future<CheckpointReport> checkpoint() {
        checkpointed = number;
        return checkpointer.take(app, nextMillis - intervalMillis, run.zeroMillis(), intervalMillis, program.nodes(), written.take()::force, program.sources().positions());
    }

    /** Without checkpoints a batch is done for good when it is complete; in a safe run it never is. */
    private void commitPositions() {
        if (!run.safe()) {
            program.sources().positions().run();
        }
    }

    /** After the last batch. @param drain work on what was received, too @param good take a last checkpoint */
    void finish(boolean drain, boolean good) {
        draining = true;
        forgiving = false;
        if (forgiven != null) {
            failure = forgiven;
        }
        while (drain && failure == null && program.sources().pending()) {
            runNext();
        }
        if (checkpointer == null) {
            if (forgiven != null) {
                throw forgiven;
            }
            return;
        }
        endVisits();
        synchronized (program.lock()) {
            if (good && failure == null && checkpointed < number) {
                checkpoint();
            }
        }
        if (good) {
            checkpointer.check(true);
            if (failure == null) {
                program.commitOutputs();
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
