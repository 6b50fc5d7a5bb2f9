package org.sluice.runner.internal.debug;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.sluice.runner.DebugException;
import org.sluice.runner.DebugOptions;
import org.sluice.runner.RunDebugger;
import org.sluice.runner.internal.RunDescriptions;
import org.sluice.runner.internal.SecretMask;
import org.sluice.streaming.BatchInspector;
import org.sluice.streaming.EdgeRecords;
import org.sluice.streaming.NodeMoment;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.report.BatchReport;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.debug.BatchHashes;
import org.sluice.telemetry.debug.Breakpoint;
import org.sluice.telemetry.debug.BreakpointHit;
import org.sluice.telemetry.debug.ControlCommand;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;
import org.sluice.telemetry.debug.EdgeFrame;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.Force;
import org.sluice.telemetry.debug.StateDifference;
import org.sluice.telemetry.debug.StatePage;
import org.sluice.telemetry.debug.StateQuestion;

/**
 * Debugs a run: sits on its batch thread as {@link BatchInspector}, and answers other threads as {@link RunDebugger}. While the run is held the batch thread does what they ask for, so that all
 * that moves or looks at the run is done by one thread.
 *
 * <p>{@link Standing} knows where the run is, {@link Halts} what holds it, {@link Commands} how it is moved; {@link Visits} look at its batches, {@link Forcing} changes what flows. A program that
 * takes the place of another one ({@link Replacement}) has a context, and so a batch thread, of its own: then the one before has ended.
 */
public final class BatchDebugger implements RunDebugger {

    private final Programs programs;
    private final SecretMask mask;
    private final DebugOptions options;
    private final Hold hold = new Hold();
    private final EdgeStore edges = new EdgeStore();
    private final Forces forces = new Forces();
    private final Breakpoints breakpoints;
    private final Standing standing;
    private final Halts halts;
    private final Commands commands;
    private final Visits visits;
    private final Forcing forcing;
    private volatile DebuggedProgram program;
    /** Where this sits in the context that is run. */
    private volatile Seat seat;
    /** Batch thread. */
    private boolean begun;

    /**
     * @param classes   knows the classes of the program
     * @param programs  those that may take its place
     * @param clock     the run's clock, when it can stand still
     * @param lastBatch where the run is held for the last time; {@link Long#MAX_VALUE} = never
     * @param listener  is told when the run stands or goes on; on the batch thread
     */
    public BatchDebugger(StreamingContext context, PipelineDescription description, SecretMask mask, ClassLoader classes, Programs programs, Optional<PausableClock> clock,
            DebugOptions options, long lastBatch, Consumer<ControlFrame> listener) {
        this.mask = mask;
        this.options = options;
        this.programs = programs;
        breakpoints = new Breakpoints(description, new Conditions(classes, options.conditions()));
        standing = new Standing(breakpoints, mask, options.history(), clock, hold, listener);
        halts = new Halts(standing, breakpoints, hold, mask, () -> program, lastBatch);
        commands = new Commands(standing, breakpoints, edges, () -> program, lastBatch, this::replace);
        visits = new Visits(standing, hold, breakpoints, edges, () -> program);
        forcing = new Forcing(standing, hold, forces, edges, breakpoints, () -> program);
        program(DebuggedProgram.of(context, description, classes, mask, forces, edges));
        if (options.paused()) {
            hold.expect();
        }
    }

    private void program(DebuggedProgram newProgram) {
        program = newProgram;
        seat = new Seat();
    }

    /** Where this sits in the first context. */
    public BatchInspector seat() {
        return seat;
    }

    /** The run is over. Any thread. */
    public void ended() {
        standing.ended();
    }

    // on the batch thread: the run comes by

    /** A place in one context; one that another has taken the place of does nothing any more. */
    private final class Seat implements BatchInspector {

        private final CountDownLatch left = new CountDownLatch(1);

        @Override
        public void between(Stepper stepper) throws InterruptedException {
            if (this == seat) {
                BatchDebugger.this.between(stepper, this);
            }
        }

        @Override
        public List<?> edge(EdgeRecords records, NodeMoment at) {
            if (this != seat) {
                return null;
            }
            edges.came(records, at);
            return forces.apply(EdgeStore.ids(program.description(), records.source(), records.target()), at.batchNumber(), records);
        }

        @Override
        public void atNode(NodeMoment at) throws InterruptedException {
            if (this == seat) {
                edges.at(at);
                halts.atNode(at);
            }
        }

        @Override
        public void completed(BatchReport report, boolean again) {
            if (this == seat) {
                edges.complete();
                halts.completed(report, again);
            }
        }

        @Override
        public void stopping() {
            left.countDown();
            if (this == seat) {
                standing.stop();
            }
        }
    }

    private void between(Stepper stepper, Seat at) throws InterruptedException {
        standing.stepper(stepper);
        standing.moment(null);
        if (!begun) {
            begun = true;
            if (options.paused()) {
                standing.stand("start");
            }
        }
        while (!standing.stopping() && at == seat) {
            hold.passing();
            if (commands.runNext()) {
                continue;
            }
            if (standing.pauseAsked() && standing.goal() != Goal.STAND) {
                standing.stand("pause");
            } else if (standing.goal() == Goal.RUN || standing.goal() == Goal.TO) {
                if (stepper.current() >= stepper.latest()) {
                    standing.release();
                    standing.publish(DebugState.RUNNING, false);
                    return;
                }
                stepper.step();
            } else if (standing.goal() == Goal.STAND) {
                standing.held(DebugState.PAUSED);
            } else {
                standing.advanceTo(stepper.step().time().milliseconds());
                if (standing.goal() != Goal.STAND) {
                    standing.stand("step");
                }
            }
        }
    }

    /** Another program goes on from the batch that is shown; the run is held there again. */
    private void replace(String name, CompletableFuture<ControlFrame> answer) {
        if (standing.moment() != null) {
            throw DebugException.state("The run is inside of batch " + standing.position() + ": finish it before another program goes on.");
        }
        Replacement by = Replacement.prepare(programs, name, standing.stepper(), options.history());
        standing.await(answer);
        standing.publish(DebugState.RUNNING, false);
        programs.replace(by.program(), by.fresh());
        StreamingContext old = program.context();
        Seat before = seat;
        forces.clear();
        edges.clear();
        program(DebuggedProgram.of(by.fresh(), RunDescriptions.complete(by.program().description(), by.fresh()), by.program().classes(), mask, forces, edges));
        by.fresh().inspect(seat);
        breakpoints.program(program.description(), new Conditions(program.classes(), options.conditions()));
        standing.stand("replace");
        standing.stepper(null);
        by.takeOver(old);
        try {
            // the next batch of the old program must not begin
            before.left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        hold.go();
    }

    // other threads

    @Override
    public ControlFrame control() {
        return standing.control();
    }

    @Override
    public CompletableFuture<ControlFrame> command(String name, ControlCommand command) {
        CompletableFuture<ControlFrame> answer = new CompletableFuture<>();
        if (control().state() == DebugState.ENDED || standing.stopping()) {
            answer.completeExceptionally(DebugException.state("The run is over."));
        } else if (!name.equals("pause")) {
            hold.ask(() -> commands.run(name, command, answer), answer);
        } else if (hold.held()) {
            answer.complete(control());
        } else {
            standing.askToPause(answer);
            program.context().askInspector();
        }
        return answer;
    }

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

    @Override
    public CompletableFuture<EdgeFrame> edge(EdgeQuestion question) {
        return visits.edge(question);
    }

    @Override
    public CompletableFuture<StatePage> state(StateQuestion question) {
        return visits.state(question);
    }

    @Override
    public CompletableFuture<StateDifference> difference(String node, long from, long to, int limit) {
        return visits.difference(node, from, to, limit);
    }

    @Override
    public CompletableFuture<BatchHashes> hashes(long batch) {
        return visits.hashes(batch);
    }

    @Override
    public List<Force> forces() {
        return forces.list();
    }

    @Override
    public CompletableFuture<Force> force(Force force) {
        return forcing.force(force);
    }

    @Override
    public CompletableFuture<Void> clearForce(String id) {
        return forcing.clear(id);
    }
}
