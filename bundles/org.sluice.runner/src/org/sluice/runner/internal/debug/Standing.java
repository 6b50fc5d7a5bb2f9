package org.sluice.runner.internal.debug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sluice.runner.DebugException;
import org.sluice.runner.internal.ReportFrames;
import org.sluice.runner.internal.SecretMask;
import org.sluice.streaming.HistoryLimits;
import org.sluice.streaming.NodeMoment;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.report.BatchReport;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.debug.BreakpointHit;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;
import org.sluice.telemetry.debug.HistoryFrame;

/** Where a run stands or goes to, and what is told of it. On the batch thread, where nothing else is said. */
final class Standing {

    private final Breakpoints breakpoints;
    private final SecretMask mask;
    private final HistoryLimits limits;
    private final Optional<PausableClock> clock;
    private final Consumer<ControlFrame> listener;
    private final Hold hold;
    /** Those who wait until the run stands again. */
    private final List<CompletableFuture<ControlFrame>> waiting = new ArrayList<>();
    private volatile boolean pauseAsked;
    private volatile boolean stopping;
    private volatile ControlFrame control = new ControlFrame(0, DebugState.RUNNING, 0, 0, "", false, "", "", List.of("pause", "stop"), HistoryFrame.NONE, 0, Optional.empty(), 0, 0,
            Optional.empty());

    private Goal goal = Goal.RUN;
    private String toNode = "";
    private long toBatch;
    private Stepper stepper;
    /** The node the run is held at; null = it is between batches. */
    private NodeMoment moment;
    private String reason = "";
    private String message = "";
    private Optional<BreakpointHit> hit = Optional.empty();
    private Optional<BatchFrame> shown = Optional.empty();
    private long shownTime;
    private long restores;

    Standing(Breakpoints breakpoints, SecretMask mask, HistoryLimits limits, Optional<PausableClock> clock, Hold hold, Consumer<ControlFrame> listener) {
        this.breakpoints = breakpoints;
        this.mask = mask;
        this.limits = limits;
        this.clock = clock;
        this.hold = hold;
        this.listener = listener;
    }

    // where it goes

    Goal goal() {
        return goal;
    }

    void goal(Goal newGoal) {
        goal = newGoal;
    }

    /** Goes on, as soon as the batch thread is done with what it does. */
    void go(Goal newGoal) {
        goal = newGoal;
        hold.go();
        publish(DebugState.RUNNING, false);
    }

    /** Goes on; the answer is given when the run stands again. */
    void go(Goal newGoal, CompletableFuture<ControlFrame> answer) {
        await(answer);
        go(newGoal);
    }

    /** @param node empty = the end of a batch */
    void goTo(String node, long batch, CompletableFuture<ControlFrame> answer) {
        toNode = node;
        toBatch = batch;
        go(Goal.TO, answer);
    }

    boolean isOnTheWayTo(NodeMoment at) {
        return goal == Goal.TO && toNode.equals(at.nodeId()) && at.batchNumber() >= toBatch;
    }

    boolean isOnTheWayTo(long batch) {
        return goal == Goal.TO && toNode.isEmpty() && batch >= toBatch;
    }

    /** Whether breakpoints count. */
    boolean goesOn() {
        return (goal == Goal.RUN || goal == Goal.TO) && !stopping;
    }

    /** Any thread. */
    void askToPause(CompletableFuture<ControlFrame> answer) {
        await(answer);
        pauseAsked = true;
    }

    boolean pauseAsked() {
        return pauseAsked;
    }

    // where it stands

    /** @param why as {@link ControlFrame#reason()} says it */
    void stand(String why) {
        goal = Goal.STAND;
        reason = why;
        message = "";
        pauseAsked = false;
        if (!why.equals("breakpoint")) {
            hit = Optional.empty();
        }
    }

    /** Why it stands there, in one line; secrets are hidden. */
    void message(String text) {
        message = mask.text(text);
    }

    /** Whether it stands because the batch failed. */
    boolean isFailed() {
        return reason.equals("failed");
    }

    void hit(BreakpointHit found) {
        hit = Optional.of(found);
    }

    /** Does nothing but what others ask for, until one of them says to go on. */
    void held(DebugState state) throws InterruptedException {
        clock.ifPresent(PausableClock::hold);
        hold.stand(() -> {
            pauseAsked = false;
            publish(state, true);
            settle();
        });
    }

    /** Time goes on. */
    void release() {
        clock.ifPresent(PausableClock::release);
    }

    void advanceTo(long timeMillis) {
        clock.ifPresent(c -> c.advanceTo(timeMillis));
    }

    /** Null before the first batch, and while another program takes over. */
    Stepper stepper() {
        return stepper;
    }

    void stepper(Stepper newStepper) {
        stepper = newStepper;
    }

    /** The node the run is held at; null = it is between batches. */
    NodeMoment moment() {
        return moment;
    }

    void moment(NodeMoment at) {
        moment = at;
    }

    /** The batch that is shown, or that the run is inside of. */
    long position() {
        return moment != null ? moment.batchNumber() : stepper.current();
    }

    /** Null = it is not kept. */
    BatchReport kept(long number) {
        try {
            return stepper == null ? null : stepper.report(number);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    /** The batch of a time. @throws DebugException none is kept */
    long number(long timeMillis) {
        for (long low = stepper.earliest(), high = stepper.latest(); low > 0 && low <= high;) {
            long middle = (low + high) >>> 1;
            long time = stepper.report(middle).time().milliseconds();
            if (time == timeMillis) {
                return middle;
            }
            if (time < timeMillis) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        throw DebugException.unknown(timeMillis < 0 ? "'goto' needs the number of a batch, or its time." : "No batch of time " + timeMillis + " is kept.");
    }

    /** Puts the states of a batch back, and shows it. */
    void moveTo(long number) {
        stepper.moveTo(number);
        restores++;
        show(stepper.report(number));
    }

    /** How often states were put back for the last command. */
    void restores(long count) {
        restores = count;
    }

    /** The numbers of a batch; its records are computed when somebody asks for them. Null = none are shown. */
    void show(BatchReport report) {
        shown = report == null ? Optional.empty() : Optional.of(ReportFrames.of(report, mask));
        shownTime = report == null ? 0 : report.time().milliseconds();
    }

    /** Does something that visits batches silently; what is shown stays as it was. */
    <T> T aside(Supplier<T> what) {
        Optional<BatchFrame> shownBefore = shown;
        long timeBefore = shownTime;
        goal = Goal.SILENT;
        try {
            return what.get();
        } finally {
            goal = Goal.STAND;
            shown = shownBefore;
            shownTime = timeBefore;
        }
    }

    // what is told

    /** Any thread. */
    ControlFrame control() {
        return control;
    }

    /** Any thread. */
    boolean stopping() {
        return stopping;
    }

    /** Any thread. */
    void stop() {
        stopping = true;
        hold.end();
    }

    /** The run is over. Any thread. */
    void ended() {
        stop();
        ControlFrame last = control;
        control = new ControlFrame(last.version() + 1, DebugState.ENDED, last.batch(), last.timeMillis(), "", false, "", "", List.of(), last.history(), 0, Optional.empty(),
                breakpoints.lastHit(), 0, last.shown());
        listener.accept(control);
        settle();
    }

    void publish(DebugState state, boolean stands) {
        refresh(state);
        if (!stands) {
            hit = Optional.empty();
        }
        listener.accept(control);
    }

    /** The run has gone past a batch: told when a breakpoint was hit in it. */
    void passed() {
        long told = control.hits();
        refresh(DebugState.RUNNING);
        if (control.hits() != told) {
            listener.accept(control);
        }
    }

    /** Any thread. */
    void await(CompletableFuture<ControlFrame> answer) {
        synchronized (waiting) {
            waiting.add(answer);
        }
    }

    private void settle() {
        List<CompletableFuture<ControlFrame>> done;
        synchronized (waiting) {
            done = List.copyOf(waiting);
            waiting.clear();
        }
        done.forEach(answer -> answer.complete(control));
    }

    private void refresh(DebugState state) {
        boolean stands = state != DebugState.RUNNING;
        boolean inside = state == DebugState.AT_NODE && moment != null;
        long batch = inside ? moment.batchNumber() : stepper == null ? 0 : stepper.current();
        boolean past = inside ? moment.again() : stepper != null && stepper.current() < stepper.latest();
        control = new ControlFrame(control.version() + 1, state, batch, inside ? moment.batchTime().milliseconds() : shownTime, inside ? moment.nodeId() : "", past, stands ? reason : "",
                stands ? message : "", can(state), history(), stepper == null ? 0 : stepper.ahead(), stands ? hit : Optional.empty(), breakpoints.lastHit(), restores,
                inside ? Optional.empty() : shown);
    }

    private HistoryFrame history() {
        return stepper == null ? HistoryFrame.NONE : new HistoryFrame(stepper.earliest(), stepper.latest(), stepper.forgotten(), stepper.historyBytes(), limits.bytes(), limits.batches());
    }

    private List<String> can(DebugState state) {
        if (state == DebugState.RUNNING) {
            return List.of("pause", "stop");
        }
        List<String> can = new ArrayList<>(List.of("resume", "step", "step-node", "run-to", "stop", "force"));
        if (stepper != null && stepper.earliest() > 0) {
            can.add("goto");
            if (state == DebugState.PAUSED) {
                can.add("replace");
            }
            if (position() > stepper.earliest()) {
                can.add("step-back");
                can.add("reverse-resume");
            }
        }
        return List.copyOf(can);
    }
}
