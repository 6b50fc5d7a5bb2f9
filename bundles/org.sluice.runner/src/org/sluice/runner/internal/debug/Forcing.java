package org.sluice.runner.internal.debug;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.sluice.runner.DebugException;
import org.sluice.streaming.NodeMoment;
import org.sluice.telemetry.debug.DebugState;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.Force;

/** Puts forces on edges and clears them; batches that were run already are made undone, so that they run anew. Asked by any thread; done on the batch thread. */
final class Forcing {

    private final Standing standing;
    private final Hold hold;
    private final Forces forces;
    private final EdgeStore edges;
    private final Breakpoints breakpoints;
    private final Supplier<DebuggedProgram> program;

    Forcing(Standing standing, Hold hold, Forces forces, EdgeStore edges, Breakpoints breakpoints, Supplier<DebuggedProgram> program) {
        this.standing = standing;
        this.hold = hold;
        this.forces = forces;
        this.edges = edges;
        this.breakpoints = breakpoints;
        this.program = program;
    }

    CompletableFuture<Force> force(Force force) {
        BatchLooks looks = program.get().looks();
        looks.check(EdgeQuestion.first(force.edge(), 1), breakpoints);
        if (force.action() == null) {
            throw DebugException.bad("The force says no action. There are: ADD, EDIT, DROP.");
        }
        if (force.action() != Force.Action.ADD && force.index() < 0) {
            throw DebugException.bad("The force needs the place of the record, 0 or more.");
        }
        return hold.ask(() -> {
            NodeMoment moment = standing.moment();
            long batch = force.batch() > 0 ? force.batch() : moment != null ? moment.batchNumber() : standing.stepper().current() + 1;
            Object record = looks.record(force, batch, program.get().classes());
            check(force, batch);
            undo(batch);
            Force kept = forces.add(force, batch, record);
            reread(force.edge(), batch);
            return kept;
        });
    }

    CompletableFuture<Void> clear(String id) {
        Force force = forces.get(id);
        return hold.ask(() -> {
            check(force, force.batch());
            undo(force.batch());
            forces.remove(id);
            reread(force.edge(), force.batch());
            return null;
        });
    }

    private void check(Force force, long batch) {
        NodeMoment moment = standing.moment();
        if (moment != null && batch <= standing.stepper().latest()) {
            throw DebugException.state("The run is inside of batch " + moment.batchNumber() + " and cannot run batch " + batch + " anew: finish it first.");
        }
        if (moment != null && batch == moment.batchNumber() && program.get().looks().isRead(force.edge(), moment)) {
            throw DebugException.state("Batch " + batch + " has read the records of '" + force.edge() + "' already: finish it first.");
        }
        if (moment == null && batch < standing.stepper().earliest()) {
            throw DebugException.state("Batch " + batch + " is not kept any more.");
        }
    }

    /** What is run already has to be run anew. */
    private void undo(long batch) {
        if (standing.moment() == null && batch <= standing.stepper().latest()) {
            standing.stepper().branch(batch);
            standing.stand("goto");
            edges.clear();
            standing.show(standing.kept(batch - 1));
            standing.publish(DebugState.PAUSED, true);
        }
    }

    /** The node that is about to work gets what forces make of an edge. */
    private void reread(String edge, long batch) {
        NodeMoment moment = standing.moment();
        if (moment != null && batch == moment.batchNumber()) {
            program.get().looks().reread(edge, moment);
            edges.at(moment);
        }
    }
}
