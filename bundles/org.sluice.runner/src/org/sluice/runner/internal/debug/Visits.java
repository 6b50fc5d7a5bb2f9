package org.sluice.runner.internal.debug;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.sluice.runner.DebugException;
import org.sluice.streaming.Stepper;
import org.sluice.telemetry.debug.BatchHashes;
import org.sluice.telemetry.debug.EdgeFrame;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.StateDifference;
import org.sluice.telemetry.debug.StatePage;
import org.sluice.telemetry.debug.StateQuestion;

/** Looks at batches, also others than the one a run stands at, which it goes back to. Asked by any thread; done on the batch thread. */
final class Visits {

    private final Standing standing;
    private final Hold hold;
    private final Breakpoints breakpoints;
    private final EdgeStore edges;
    private final Supplier<DebuggedProgram> program;

    Visits(Standing standing, Hold hold, Breakpoints breakpoints, EdgeStore edges, Supplier<DebuggedProgram> program) {
        this.standing = standing;
        this.hold = hold;
        this.breakpoints = breakpoints;
        this.edges = edges;
        this.program = program;
    }

    private BatchLooks looks() {
        return program.get().looks();
    }

    CompletableFuture<EdgeFrame> edge(EdgeQuestion question) {
        looks().check(question, breakpoints);
        if (!hold.held()) {
            return CompletableFuture.completedFuture(looks().newest(question, breakpoints));
        }
        return hold.ask(() -> {
            boolean last = question.batch() <= 0 ? standing.moment() != null || standing.isFailed() : question.batch() == edges.seen().batch();
            return last ? looks().edge(question, breakpoints) : at(question.batch(), true, () -> looks().edge(question, breakpoints));
        });
    }

    CompletableFuture<StatePage> state(StateQuestion question) {
        looks().check(question);
        if (question.batch() <= 0) {
            CompletableFuture<StatePage> answer = hold.askSoon(() -> looks().state(question, standing.position()));
            program.get().context().askInspector();
            return answer;
        }
        return hold.ask(() -> at(question.batch(), false, () -> looks().state(question, question.batch())));
    }

    CompletableFuture<StateDifference> difference(String node, long from, long to, int limit) {
        looks().check(new StateQuestion(node, 0, "", "", limit));
        return hold.ask(() -> {
            BatchLooks.Snapshot before = at(from, false, () -> looks().snapshot(node));
            return at(to, false, () -> looks().difference(node, before, from, to, limit));
        });
    }

    CompletableFuture<BatchHashes> hashes(long batch) {
        return hold.ask(() -> at(batch, true, () -> looks().hashes(batch > 0 ? batch : standing.position())));
    }

    /** @param batch 0 = where the run stands @param computed whether its records are wanted, not only its states */
    private <T> T at(long batch, boolean computed, Supplier<T> look) {
        boolean there = batch <= 0 || batch == standing.position();
        if (standing.moment() != null) {
            if (!there) {
                throw DebugException.state("The run is inside of batch " + standing.position() + ": finish it to look at others.");
            }
            return look.get();
        }
        Stepper stepper = standing.stepper();
        long back = stepper.current();
        long to = batch <= 0 ? back : batch;
        if (there && (!computed || edges.seen().batch() == to)) {
            return look.get();
        }
        if (back != to && (back < stepper.earliest() || back > stepper.latest())) {
            throw DebugException.state("Batch " + back + ", where the run stands, is not kept. Step or go to one that is.");
        }
        return standing.aside(() -> {
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
            }
        });
    }
}
