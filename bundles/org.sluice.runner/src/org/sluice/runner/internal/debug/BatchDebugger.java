package org.sluice.runner.internal.debug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sluice.runner.DebugException;
import org.sluice.runner.DebugOptions;
import org.sluice.runner.RunDebugger;
import org.sluice.runner.internal.ReportFrames;
import org.sluice.runner.internal.RunDescriptions;
import org.sluice.runner.internal.SecretMask;
import org.sluice.streaming.BatchInspector;
import org.sluice.streaming.Continuation;
import org.sluice.streaming.EdgeRecords;
import org.sluice.streaming.NodeMoment;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.report.BatchReport;
import org.sluice.streaming.report.CheckpointMisfit;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.debug.BatchHashes;
import org.sluice.telemetry.debug.Breakpoint;
import org.sluice.telemetry.debug.BreakpointHit;
import org.sluice.telemetry.debug.BreakpointKind;
import org.sluice.telemetry.debug.ControlCommand;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;
import org.sluice.telemetry.debug.EdgeFrame;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.Force;
import org.sluice.telemetry.debug.HistoryFrame;
import org.sluice.telemetry.debug.StateDifference;
import org.sluice.telemetry.debug.StatePage;
import org.sluice.telemetry.debug.StateQuestion;
import org.sluice.telemetry.debug.SuspendPolicy;

/**
 * Debugs a run: sits on its batch thread as {@link BatchInspector}, and answers other threads as {@link RunDebugger}. While the run is held the batch thread does what they ask for, so that all
 * that moves or looks at the run is done by one thread. Fields that are not final belong to it, where nothing else is said.
 *
 * <p>A program that takes the place of another one has a context, and so a batch thread, of its own: then the one before has ended.
 */
public final class BatchDebugger implements RunDebugger {

    /** What the run is on its way to. */
    private enum Goal {
        /** Nowhere: it is held as soon as no batch is running. */
        STAND,
        /** On, until a breakpoint. */
        RUN,
        /** To the end of a batch. */
        BATCH,
        /** To the next node, or the end of a batch. */
        NODE,
        /** To a node, a batch, or a node in a batch. */
        TO,
        /** To the end of a batch, whatever is in the way. */
        SILENT
    }

    private static final System.Logger LOG = System.getLogger(BatchDebugger.class.getName());

    private final Programs programs;
    private volatile StreamingContext context;
    private volatile PipelineDescription description;
    private final SecretMask mask;
    private final Optional<PausableClock> clock;
    private final DebugOptions options;
    private final long lastBatch;
    private final Consumer<ControlFrame> listener;
    private final Hold hold = new Hold();
    private final EdgeStore edges = new EdgeStore();
    private final Breakpoints breakpoints;
    private final Forces forces = new Forces();
    private volatile BatchRules rules;
    private volatile BatchLooks looks;
    private volatile ClassLoader classes;
    /** Where this sits in the context that is run. */
    private volatile Seat seat;
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
    /** What is done when the batch under way is over; null = nothing. */
    private Runnable next;
    private boolean begun;
    private String reason = "";
    private String message = "";
    private Optional<BreakpointHit> hit = Optional.empty();
    private Optional<BatchFrame> shown = Optional.empty();
    private long shownTime;
    private long restores;

    /**
     * @param classes   knows the classes of the program
     * @param programs  those that may take its place
     * @param clock     the run's clock, when it can stand still
     * @param lastBatch where the run is held for the last time; {@link Long#MAX_VALUE} = never
     * @param listener  is told when the run stands or goes on; on the batch thread
     */
    public BatchDebugger(StreamingContext context, PipelineDescription description, SecretMask mask, ClassLoader classes, Programs programs, Optional<PausableClock> clock,
            DebugOptions options, long lastBatch, Consumer<ControlFrame> listener) {
        this.context = context;
        this.description = description;
        this.mask = mask;
        this.clock = clock;
        this.options = options;
        this.lastBatch = lastBatch;
        this.listener = listener;
        this.programs = programs;
        breakpoints = new Breakpoints(description, new Conditions(classes, options.conditions()));
        program(classes);
    }

    /** Context and description are those of another program. */
    private void program(ClassLoader newClasses) {
        classes = newClasses;
        looks = new BatchLooks(context, description, mask, forces, edges);
        rules = new BatchRules(description.batchIntervalMillis(), looks::view);
        seat = new Seat();
    }

    /** Where this sits in the first context. */
    public BatchInspector seat() {
        return seat;
    }

    /** A place in one context; one that another has taken the place of does nothing any more. */
    private final class Seat implements BatchInspector {

        private final CountDownLatch left = new CountDownLatch(1);

        @Override
        public void between(Stepper newStepper) throws InterruptedException {
            if (this == seat) {
                BatchDebugger.this.between(newStepper, this);
            }
        }

        @Override
        public List<?> edge(EdgeRecords records, NodeMoment at) {
            return this == seat ? BatchDebugger.this.edge(records, at) : null;
        }

        @Override
        public void atNode(NodeMoment at) throws InterruptedException {
            if (this == seat) {
                BatchDebugger.this.atNode(at);
            }
        }

        @Override
        public void completed(BatchReport report, boolean again) {
            if (this == seat) {
                BatchDebugger.this.completed(report, again);
            }
        }

        @Override
        public void stopping() {
            left.countDown();
            if (this == seat) {
                BatchDebugger.this.stopping();
            }
        }
    }

    // on the batch thread: the run comes by

    private void between(Stepper newStepper, Seat at) throws InterruptedException {
        stepper = newStepper;
        moment = null;
        if (!begun) {
            begun = true;
            if (options.paused()) {
                stand("start");
            }
        }
        while (!stopping && at == seat) {
            hold.passing();
            if (next != null) {
                Runnable now = next;
                next = null;
                guarded(now);
            } else if (pauseAsked && goal != Goal.STAND) {
                stand("pause");
            } else if (goal == Goal.RUN || goal == Goal.TO) {
                if (stepper.current() >= stepper.latest()) {
                    clock.ifPresent(PausableClock::release);
                    publish(DebugState.RUNNING, false);
                    return;
                }
                stepper.step();
            } else if (goal == Goal.STAND) {
                held(DebugState.PAUSED);
            } else {
                advance(stepper.step());
            }
        }
    }

    private void advance(BatchReport report) {
        clock.ifPresent(c -> c.advanceTo(report.time().milliseconds()));
        if (goal != Goal.STAND) {
            stand("step");
        }
    }

    /** What goes wrong while nobody waits for an answer is told with where the run stands. */
    private void guarded(Runnable what) {
        try {
            what.run();
        } catch (DebugException | IllegalStateException e) {
            stand("goto");
            message = String.valueOf(e.getMessage());
        }
    }

    private List<?> edge(EdgeRecords records, NodeMoment at) {
        edges.came(records, at);
        return forces.apply(EdgeStore.ids(description, records.source(), records.target()), at.batchNumber(), records);
    }

    private void atNode(NodeMoment at) throws InterruptedException {
        edges.at(at);
        if (goal == Goal.SILENT || stopping) {
            return;
        }
        boolean wanted = goal == Goal.NODE || goal == Goal.TO && toNode.equals(at.nodeId()) && at.batchNumber() >= toBatch;
        String why = goal == Goal.NODE ? "step" : "run-to";
        boolean held = false;
        for (Breakpoints.Active active : breakpoints.at(BreakpointKind.NODE, List.of(at.nodeId()))) {
            held |= hit(active, at, "", -1, null, "before '" + at.nodeId() + "' works");
        }
        for (EdgeRecords records : at.inputs()) {
            if (!held || goesOn()) {
                held |= scan(records, at);
            }
        }
        if (wanted && !held) {
            hold(at, why);
        }
    }

    /** Whether further breakpoints count after one has held the run. */
    private boolean goesOn() {
        return (goal == Goal.RUN || goal == Goal.TO) && !stopping;
    }

    /** Looks for records a breakpoint waits for, in their order, so that the same ones hold the run whatever the number of threads. */
    private boolean scan(EdgeRecords records, NodeMoment at) throws InterruptedException {
        List<String> ids = EdgeStore.ids(description, records.source(), records.target());
        List<Breakpoints.Active> here = breakpoints.at(BreakpointKind.RECORD, ids);
        boolean held = false;
        if (here.isEmpty()) {
            return held;
        }
        long place = 0;
        for (Object record : records) {
            for (Breakpoints.Active active : here) {
                if (breakpoints.matches(active, record)) {
                    held |= hit(active, at, active.asked().place(), place, record, "record " + place + " on the way to '" + at.nodeId() + "'");
                    if (held && !goesOn()) {
                        return held;
                    }
                }
            }
            place++;
        }
        return held;
    }

    /** @return whether it held the run */
    private boolean hit(Breakpoints.Active active, NodeMoment at, String edge, long place, Object record, String what) throws InterruptedException {
        BreakpointHit found = breakpoints.hit(active, at.batchNumber(), at.batchTime().milliseconds(), at.nodeId(), edge, place, () -> looks.json(record), what);
        if (found != null && found.held()) {
            if (active.asked().policy() == SuspendPolicy.BRANCH) {
                at.runOthers();
            }
            hit = Optional.of(found);
            hold(at, "breakpoint");
            return true;
        }
        return false;
    }

    /** Inside a batch. */
    private void hold(NodeMoment at, String why) throws InterruptedException {
        moment = at;
        stand(why);
        held(DebugState.AT_NODE);
        moment = null;
        if (stopping) {
            goal = Goal.SILENT;
        } else if (goal == Goal.RUN || goal == Goal.TO) {
            clock.ifPresent(PausableClock::release);
        }
    }

    private void completed(BatchReport report, boolean again) {
        edges.complete();
        moment = null;
        hold.passing();
        shown = Optional.of(ReportFrames.of(report, mask));
        shownTime = report.time().milliseconds();
        if (goal == Goal.SILENT || stopping) {
            return;
        }
        BreakpointHit found = null;
        for (Breakpoints.Active active : breakpoints.ofBatches()) {
            String what = rules.found(active.asked(), report, this::kept, again);
            if (what != null) {
                BreakpointHit now = breakpoints.hit(active, report.number(), shownTime, active.asked().place(), "", -1, () -> looks.json(null), mask.text(what));
                found = found == null && now != null && now.held() ? now : found;
            }
        }
        if (report.failure().isPresent()) {
            stand("failed");
            message = mask.text("Batch " + report.number() + " failed: " + report.failure().get().message());
        } else if (found != null) {
            stand("breakpoint");
        } else if (goal == Goal.BATCH || goal == Goal.NODE) {
            stand("step");
        } else if (goal == Goal.TO && toNode.isEmpty() && report.number() >= toBatch) {
            stand("run-to");
        } else if (!again && report.number() >= lastBatch) {
            stand("limit");
            message = "All batches that were asked for are done; go on to end the run.";
        }
        hit = Optional.ofNullable(found).or(() -> hit);
        if (goal != Goal.STAND) {
            long told = control.hits();
            refresh(DebugState.RUNNING);
            if (control.hits() != told) {
                listener.accept(control);
            }
        }
    }

    private BatchReport kept(long number) {
        try {
            return stepper == null ? null : stepper.report(number);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    private void stopping() {
        stopping = true;
        hold.end();
    }

    /** The run is over. Any thread. */
    public void ended() {
        stopping();
        ControlFrame last = control;
        control = new ControlFrame(last.version() + 1, DebugState.ENDED, last.batch(), last.timeMillis(), "", false, "", "", List.of(), last.history(), 0, Optional.empty(),
                breakpoints.lastHit(), 0, last.shown());
        listener.accept(control);
        settle();
    }

    // on the batch thread: the run stands

    private void stand(String why) {
        goal = Goal.STAND;
        reason = why;
        message = "";
        pauseAsked = false;
        if (!why.equals("breakpoint")) {
            hit = Optional.empty();
        }
    }

    private void held(DebugState state) throws InterruptedException {
        clock.ifPresent(PausableClock::hold);
        hold.stand(() -> {
            pauseAsked = false;
            publish(state, true);
            settle();
        });
    }

    private void settle() {
        List<CompletableFuture<ControlFrame>> done;
        synchronized (waiting) {
            done = List.copyOf(waiting);
            waiting.clear();
        }
        done.forEach(answer -> answer.complete(control));
    }

    private void publish(DebugState state, boolean stands) {
        refresh(state);
        if (!stands) {
            hit = Optional.empty();
        }
        listener.accept(control);
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
        return stepper == null ? HistoryFrame.NONE : new HistoryFrame(stepper.earliest(), stepper.latest(), stepper.forgotten(), stepper.historyBytes(), options.history().bytes(),
                options.history().batches());
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

    /** The batch that is shown, or that the run is inside of. */
    private long position() {
        return moment != null ? moment.batchNumber() : stepper.current();
    }

    // other threads: control

    @Override
    public ControlFrame control() {
        return control;
    }

    @Override
    public CompletableFuture<ControlFrame> command(String name, ControlCommand command) {
        CompletableFuture<ControlFrame> answer = new CompletableFuture<>();
        if (control.state() == DebugState.ENDED || stopping) {
            answer.completeExceptionally(DebugException.state("The run is over."));
        } else if (name.equals("pause")) {
            pause(answer);
        } else {
            hold.ask(() -> move(name, command, answer), answer);
        }
        return answer;
    }

    private void pause(CompletableFuture<ControlFrame> answer) {
        if (hold.held()) {
            answer.complete(control);
            return;
        }
        synchronized (waiting) {
            waiting.add(answer);
        }
        pauseAsked = true;
        context.askInspector();
    }

    /** On the batch thread. */
    private void move(String name, ControlCommand command, CompletableFuture<ControlFrame> answer) {
        restores = 0;
        switch (name) {
            case "resume" -> {
                if (stepper != null && moment == null && stepper.current() >= stepper.latest() && stepper.latest() >= lastBatch && stepper.ahead() == 0) {
                    // held until the stop has been asked for, so that no further batch is run
                    Thread ending = new Thread(() -> context.stop(true, false), "org.sluice-debug-stop-1");
                    ending.setDaemon(true);
                    ending.start();
                    answer.complete(control);
                    return;
                }
                go(Goal.RUN);
                answer.complete(control);
            }
            case "step" -> later(Goal.BATCH, answer);
            case "step-node" -> later(Goal.NODE, answer);
            case "run-to" -> {
                if (command.node().isEmpty() && command.batch() < 0) {
                    throw DebugException.bad("'run-to' needs a node, a batch, or both.");
                }
                if (!command.node().isEmpty() && description.node(command.node()).isEmpty()) {
                    throw DebugException.unknown("There is no node '" + command.node() + "'.");
                }
                if (command.node().isEmpty() && command.batch() <= position() && moment == null) {
                    throw DebugException.state("Batch " + command.batch() + " does not lie ahead. Use goto.");
                }
                toNode = command.node();
                toBatch = command.batch();
                later(Goal.TO, answer);
            }
            case "step-back" -> {
                long to = kept(position() - 1, command);
                betweenBatches(() -> goTo(to), "step", answer);
            }
            case "goto" -> {
                long to = kept(command.batch() >= 0 ? command.batch() : number(command.timeMillis()), command);
                betweenBatches(() -> goTo(to), "goto", answer);
            }
            case "reverse-resume" -> {
                ReverseSearch search = search(command);
                betweenBatches(() -> reverse(search), "condition", answer);
            }
            case "replace" -> replace(command.program(), answer);
            default -> throw DebugException.unknown("There is no command '" + name + "'.");
        }
    }

    private void go(Goal newGoal) {
        goal = newGoal;
        hold.go();
        publish(DebugState.RUNNING, false);
    }

    private void later(Goal newGoal, CompletableFuture<ControlFrame> answer) {
        synchronized (waiting) {
            waiting.add(answer);
        }
        go(newGoal);
    }

    /** At once when no batch is under way; else when the one that is has ended. */
    private void betweenBatches(Runnable what, String why, CompletableFuture<ControlFrame> answer) {
        Runnable all = () -> {
            stand(why);
            what.run();
        };
        if (moment == null) {
            all.run();
            publish(DebugState.PAUSED, true);
            answer.complete(control);
            return;
        }
        next = all;
        later(Goal.SILENT, answer);
    }

    /** @throws IllegalStateException it is not kept */
    private long kept(long number, ControlCommand command) {
        if (number != position() || moment == null) {
            stepper.report(number);
        }
        return number;
    }

    private void goTo(long number) {
        stepper.moveTo(number);
        restores++;
        show(stepper.report(number));
    }

    /** The numbers of a batch that was run before; its records are computed when somebody asks for them. */
    private void show(BatchReport report) {
        shown = Optional.of(ReportFrames.of(report, mask));
        shownTime = report.time().milliseconds();
    }

    private long number(long timeMillis) {
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

    private ReverseSearch search(ControlCommand command) {
        List<Breakpoints.Active> wanted = command.condition().map(asked -> List.of(asked.id().isEmpty() || asked.kind() != null ? breakpoints.active(asked) : breakpoints.get(asked.id())))
                .orElseGet(breakpoints::enabled);
        if (wanted.isEmpty()) {
            throw DebugException.bad("'reverse-resume' needs a condition, or an enabled breakpoint.");
        }
        return new ReverseSearch(description, breakpoints, rules, wanted, command.monotone());
    }

    private void reverse(ReverseSearch search) {
        long from = stepper.current();
        long found = search.find(stepper, edges, silent -> {
            goal = silent ? Goal.SILENT : Goal.STAND;
        });
        restores = search.restores();
        if (found > 0) {
            goTo(found);
            restores = search.restores() + 1;
            message = mask.text(search.message());
        } else {
            goTo(from);
            message = "The condition did not hold in any batch from " + stepper.earliest() + " to " + (from - 1) + ".";
        }
    }

    // another program

    /** Another program goes on from the batch that is shown; the run is held there again. */
    private void replace(String name, CompletableFuture<ControlFrame> answer) {
        if (moment != null) {
            throw DebugException.state("The run is inside of batch " + moment.batchNumber() + ": finish it before another program goes on.");
        }
        Programs.Program other = programs.find(name);
        StreamingContext old = context;
        Seat before = seat;
        Path folder = temporary();
        StreamingContext fresh;
        try {
            Continuation continuation = stepper.continuation(folder.toString());
            requireFit(other, folder);
            fresh = programs.define(other);
            fresh.history(options.history());
            fresh.continueFrom(continuation);
        } catch (RuntimeException e) {
            delete(folder);
            throw e;
        }
        synchronized (waiting) {
            waiting.add(answer);
        }
        publish(DebugState.RUNNING, false);
        programs.replace(other, fresh);
        context = fresh;
        description = RunDescriptions.complete(other.description(), fresh);
        program(other.classes());
        fresh.inspect(seat);
        forces.clear();
        breakpoints.program(description, new Conditions(classes, options.conditions()));
        edges.clear();
        stand("replace");
        stepper = null;
        Thread thread = new Thread(() -> startAfter(old, fresh, folder), "org.sluice-debug-replace-1");
        thread.setDaemon(true);
        thread.start();
        try {
            // the next batch of the old program must not begin
            before.left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        hold.go();
    }

    /** As {@code sluice check --against} would say. */
    private void requireFit(Programs.Program other, Path folder) {
        try (StreamingContext probe = programs.define(other)) {
            for (CheckpointMisfit misfit : probe.compareWith(folder.toString())) {
                if (misfit.error()) {
                    throw DebugException.state((misfit.nodeId().isEmpty() ? "" : misfit.nodeId() + ": ") + misfit.code() + " "
                            + misfit.message().replace("The checkpoint in '" + folder + "'", "The run"));
                }
            }
        }
    }

    private void startAfter(StreamingContext old, StreamingContext fresh, Path folder) {
        try {
            old.stop(true, false);
            fresh.start();
            programs.replaced(null);
        } catch (RuntimeException e) {
            programs.replaced(e);
        } finally {
            delete(folder);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("sluice-continue-");
        } catch (IOException e) {
            throw DebugException.state("There is no place for the states of the run: " + e.getMessage());
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Cannot remove " + folder, e);
        }
    }

    // breakpoints

    @Override
    public List<Breakpoint> breakpoints() {
        return breakpoints.list();
    }

    @Override
    public Breakpoint put(Breakpoint breakpoint) {
        return breakpoints.put(breakpoint);
    }

    @Override
    public void removeBreakpoint(String id) {
        breakpoints.remove(id);
    }

    @Override
    public List<BreakpointHit> hits(long after) {
        return breakpoints.hits(after);
    }

    // looks

    @Override
    public CompletableFuture<EdgeFrame> edge(EdgeQuestion question) {
        looks.check(question, breakpoints);
        if (!hold.held()) {
            return CompletableFuture.completedFuture(looks.newest(question, breakpoints));
        }
        return hold.ask(() -> {
            boolean last = question.batch() <= 0 ? moment != null || reason.equals("failed") : question.batch() == edges.seen().batch();
            return last ? looks.edge(question, breakpoints) : at(question.batch(), true, () -> looks.edge(question, breakpoints));
        });
    }

    @Override
    public CompletableFuture<StatePage> state(StateQuestion question) {
        looks.check(question);
        if (question.batch() <= 0) {
            CompletableFuture<StatePage> answer = hold.askSoon(() -> looks.state(question, position()));
            context.askInspector();
            return answer;
        }
        return hold.ask(() -> at(question.batch(), false, () -> looks.state(question, question.batch() > 0 ? question.batch() : position())));
    }

    @Override
    public CompletableFuture<StateDifference> difference(String node, long from, long to, int limit) {
        looks.check(new StateQuestion(node, 0, "", "", limit));
        return hold.ask(() -> {
            BatchLooks.Snapshot before = at(from, false, () -> looks.snapshot(node));
            return at(to, false, () -> looks.difference(node, before, from, to, limit));
        });
    }

    @Override
    public CompletableFuture<BatchHashes> hashes(long batch) {
        return hold.ask(() -> at(batch, true, () -> looks.hashes(batch > 0 ? batch : position())));
    }

    /** Looks at a batch, and goes back to where the run stood. @param computed whether its records are wanted, not only its states */
    private <T> T at(long batch, boolean computed, java.util.function.Supplier<T> look) {
        boolean there = batch <= 0 || batch == position();
        if (moment != null) {
            if (!there) {
                throw DebugException.state("The run is inside of batch " + moment.batchNumber() + ": finish it to look at others.");
            }
            return look.get();
        }
        long to = batch <= 0 ? stepper.current() : batch;
        long back = stepper.current();
        if (there && (!computed || edges.seen().batch() == to)) {
            return look.get();
        }
        if (back != to && (back < stepper.earliest() || back > stepper.latest())) {
            throw DebugException.state("Batch " + back + ", where the run stands, is not kept. Step or go to one that is.");
        }
        Optional<BatchFrame> shownBefore = shown;
        long timeBefore = shownTime;
        goal = Goal.SILENT;
        try {
            if (computed) {
                stepper.goTo(to);
            } else {
                stepper.moveTo(to);
            }
            return look.get();
        } finally {
            if (back != to) {
                stepper.moveTo(back);
            }
            goal = Goal.STAND;
            shown = shownBefore;
            shownTime = timeBefore;
        }
    }

    // forces

    @Override
    public List<Force> forces() {
        return forces.list();
    }

    @Override
    public CompletableFuture<Force> force(Force force) {
        looks.check(EdgeQuestion.first(force.edge(), 1), breakpoints);
        if (force.action() == null) {
            throw DebugException.bad("The force says no action. There are: ADD, EDIT, DROP.");
        }
        if (force.action() != Force.Action.ADD && force.index() < 0) {
            throw DebugException.bad("The force needs the place of the record, 0 or more.");
        }
        return hold.ask(() -> {
            long batch = force.batch() > 0 ? force.batch() : moment != null ? moment.batchNumber() : stepper.current() + 1;
            Object record = looks.record(force, batch, classes);
            checkForce(force, batch);
            undo(batch);
            Force kept = forces.add(force, batch, record);
            reread(force.edge(), batch);
            return kept;
        });
    }

    @Override
    public CompletableFuture<Void> clearForce(String id) {
        Force force = forces.get(id);
        return hold.ask(() -> {
            checkForce(force, force.batch());
            undo(force.batch());
            forces.remove(id);
            reread(force.edge(), force.batch());
            return null;
        });
    }

    private void checkForce(Force force, long batch) {
        if (moment != null && batch <= stepper.latest()) {
            throw DebugException.state("The run is inside of batch " + moment.batchNumber() + " and cannot run batch " + batch + " anew: finish it first.");
        }
        if (moment != null && batch == moment.batchNumber() && looks.isRead(force.edge(), moment)) {
            throw DebugException.state("Batch " + batch + " has read the records of '" + force.edge() + "' already: finish it first.");
        }
        if (moment == null && batch < stepper.earliest()) {
            throw DebugException.state("Batch " + batch + " is not kept any more.");
        }
    }

    /** What is run already has to be run anew. */
    private void undo(long batch) {
        if (moment == null && batch <= stepper.latest()) {
            stepper.branch(batch);
            stand("goto");
            edges.clear();
            shown = Optional.empty();
            shownTime = 0;
            Optional.ofNullable(kept(batch - 1)).ifPresent(this::show);
            publish(DebugState.PAUSED, true);
        }
    }

    /** The node that is about to work gets what forces make of an edge. */
    private void reread(String edge, long batch) {
        if (moment != null && batch == moment.batchNumber()) {
            looks.reread(edge, moment);
            edges.at(moment);
        }
    }
}
