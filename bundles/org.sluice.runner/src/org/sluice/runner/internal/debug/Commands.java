package org.sluice.runner.internal.debug;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.sluice.runner.DebugException;
import org.sluice.streaming.NodeMoment;
import org.sluice.streaming.Stepper;
import org.sluice.telemetry.debug.ControlCommand;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;

/** What a run that is held can be told to do. On the batch thread. */
final class Commands {

    private final Standing standing;
    private final Breakpoints breakpoints;
    private final EdgeStore edges;
    private final Supplier<DebuggedProgram> program;
    private final long lastBatch;
    private final BiConsumer<String, CompletableFuture<ControlFrame>> replace;
    /** What is done when the batch under way is over; null = nothing. */
    private Runnable next;

    /** @param replace puts another program in the place of the one that is run, by its name */
    Commands(Standing standing, Breakpoints breakpoints, EdgeStore edges, Supplier<DebuggedProgram> program, long lastBatch, BiConsumer<String, CompletableFuture<ControlFrame>> replace) {
        this.standing = standing;
        this.breakpoints = breakpoints;
        this.edges = edges;
        this.program = program;
        this.lastBatch = lastBatch;
        this.replace = replace;
    }

    /** @throws DebugException it makes no sense, or cannot be done where the run stands */
    void run(String name, ControlCommand command, CompletableFuture<ControlFrame> answer) {
        standing.restores(0);
        switch (name) {
            case "resume" -> resume(answer);
            case "step" -> standing.go(Goal.BATCH, answer);
            case "step-node" -> standing.go(Goal.NODE, answer);
            case "run-to" -> runTo(command, answer);
            case "step-back" -> goTo(standing.position() - 1, "step", answer);
            case "goto" -> goTo(command.batch() >= 0 ? command.batch() : standing.number(command.timeMillis()), "goto", answer);
            case "reverse-resume" -> {
                ReverseSearch search = search(command);
                betweenBatches(() -> reverse(search), "condition", answer);
            }
            case "replace" -> replace.accept(command.program(), answer);
            default -> throw DebugException.unknown("There is no command '" + name + "'.");
        }
    }

    private void resume(CompletableFuture<ControlFrame> answer) {
        Stepper stepper = standing.stepper();
        boolean allDone = stepper != null && standing.moment() == null && stepper.current() >= stepper.latest() && stepper.latest() >= lastBatch && stepper.ahead() == 0;
        if (allDone) {
            // held until the stop has been asked for, so that no further batch is run
            Thread ending = new Thread(() -> program.get().context().stop(true, false), "org.sluice-debug-stop-1");
            ending.setDaemon(true);
            ending.start();
        } else {
            standing.go(Goal.RUN);
        }
        answer.complete(standing.control());
    }

    private void runTo(ControlCommand command, CompletableFuture<ControlFrame> answer) {
        if (command.node().isEmpty() && command.batch() < 0) {
            throw DebugException.bad("'run-to' needs a node, a batch, or both.");
        }
        if (!command.node().isEmpty() && program.get().description().node(command.node()).isEmpty()) {
            throw DebugException.unknown("There is no node '" + command.node() + "'.");
        }
        if (command.node().isEmpty() && command.batch() <= standing.position() && standing.moment() == null) {
            throw DebugException.state("Batch " + command.batch() + " does not lie ahead. Use goto.");
        }
        standing.goTo(command.node(), command.batch(), answer);
    }

    /** @throws IllegalStateException the batch is not kept */
    private void goTo(long number, String why, CompletableFuture<ControlFrame> answer) {
        NodeMoment moment = standing.moment();
        if (moment == null || number != moment.batchNumber()) {
            standing.stepper().report(number);
        }
        betweenBatches(() -> standing.moveTo(number), why, answer);
    }

    /** At once when no batch is under way; else when the one that is has ended. */
    private void betweenBatches(Runnable what, String why, CompletableFuture<ControlFrame> answer) {
        Runnable all = () -> {
            standing.stand(why);
            what.run();
        };
        if (standing.moment() == null) {
            all.run();
            standing.publish(DebugState.PAUSED, true);
            answer.complete(standing.control());
            return;
        }
        next = all;
        standing.go(Goal.SILENT, answer);
    }

    /** Does what was to be done when the batch is over. What goes wrong while nobody waits for an answer is told with where the run stands. @return whether there was something */
    boolean runNext() {
        Runnable now = next;
        next = null;
        if (now == null) {
            return false;
        }
        try {
            now.run();
        } catch (DebugException | IllegalStateException e) {
            standing.stand("goto");
            standing.message(String.valueOf(e.getMessage()));
        }
        return true;
    }

    private ReverseSearch search(ControlCommand command) {
        List<Breakpoints.Active> wanted = command.condition().map(asked -> List.of(asked.id().isEmpty() || asked.kind() != null ? breakpoints.active(asked) : breakpoints.get(asked.id())))
                .orElseGet(breakpoints::enabled);
        if (wanted.isEmpty()) {
            throw DebugException.bad("'reverse-resume' needs a condition, or an enabled breakpoint.");
        }
        return new ReverseSearch(program.get().description(), breakpoints, program.get().rules(), wanted, command.monotone());
    }

    private void reverse(ReverseSearch search) {
        Stepper stepper = standing.stepper();
        long from = stepper.current();
        long found = search.find(stepper, edges, silent -> standing.goal(silent ? Goal.SILENT : Goal.STAND));
        standing.moveTo(found > 0 ? found : from);
        standing.restores(search.restores() + 1);
        standing.message(found > 0 ? search.message() : "The condition did not hold in any batch from " + stepper.earliest() + " to " + (from - 1) + ".");
    }
}
