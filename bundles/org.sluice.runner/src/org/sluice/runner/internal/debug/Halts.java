package org.sluice.runner.internal.debug;

import java.util.List;
import java.util.function.Supplier;
import org.sluice.runner.internal.SecretMask;
import org.sluice.streaming.EdgeRecords;
import org.sluice.streaming.NodeMoment;
import org.sluice.streaming.report.BatchReport;
import org.sluice.telemetry.debug.BreakpointHit;
import org.sluice.telemetry.debug.BreakpointKind;
import org.sluice.telemetry.debug.DebugState;
import org.sluice.telemetry.debug.SuspendPolicy;

/** Where the batch thread is held: at breakpoints, and where a command said. On the batch thread. */
final class Halts {

    private final Standing standing;
    private final Breakpoints breakpoints;
    private final Hold hold;
    private final SecretMask mask;
    private final Supplier<DebuggedProgram> program;
    private final long lastBatch;

    /** @param lastBatch where the run is held for the last time; {@link Long#MAX_VALUE} = never */
    Halts(Standing standing, Breakpoints breakpoints, Hold hold, SecretMask mask, Supplier<DebuggedProgram> program, long lastBatch) {
        this.standing = standing;
        this.breakpoints = breakpoints;
        this.hold = hold;
        this.mask = mask;
        this.program = program;
        this.lastBatch = lastBatch;
    }

    /** A node is about to work. */
    void atNode(NodeMoment at) throws InterruptedException {
        if (standing.goal() == Goal.SILENT || standing.stopping()) {
            return;
        }
        String why = standing.goal() == Goal.NODE ? "step" : standing.isOnTheWayTo(at) ? "run-to" : "";
        boolean held = false;
        for (Breakpoints.Active active : breakpoints.at(BreakpointKind.NODE, List.of(at.nodeId()))) {
            held |= hit(active, at, "", -1, null, "before '" + at.nodeId() + "' works");
        }
        for (EdgeRecords records : at.inputs()) {
            if (!held || standing.goesOn()) {
                held |= scan(records, at);
            }
        }
        if (!why.isEmpty() && !held) {
            hold(at, why);
        }
    }

    /** Looks for records a breakpoint waits for, in their order, so that the same ones hold the run whatever the number of threads. */
    private boolean scan(EdgeRecords records, NodeMoment at) throws InterruptedException {
        List<Breakpoints.Active> here = breakpoints.at(BreakpointKind.RECORD, EdgeStore.ids(program.get().description(), records.source(), records.target()));
        boolean held = false;
        if (here.isEmpty()) {
            return held;
        }
        long place = 0;
        for (Object record : records) {
            for (Breakpoints.Active active : here) {
                if (breakpoints.matches(active, record)) {
                    held |= hit(active, at, active.asked().place(), place, record, "record " + place + " on the way to '" + at.nodeId() + "'");
                    if (held && !standing.goesOn()) {
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
        BreakpointHit found = breakpoints.hit(active, at.batchNumber(), at.batchTime().milliseconds(), at.nodeId(), edge, place, () -> program.get().looks().json(record), what);
        if (found != null && found.held()) {
            if (active.asked().policy() == SuspendPolicy.BRANCH) {
                at.runOthers();
            }
            standing.hit(found);
            hold(at, "breakpoint");
            return true;
        }
        return false;
    }

    /** Inside a batch. */
    private void hold(NodeMoment at, String why) throws InterruptedException {
        standing.moment(at);
        standing.stand(why);
        standing.held(DebugState.AT_NODE);
        standing.moment(null);
        if (standing.stopping()) {
            standing.goal(Goal.SILENT);
        } else if (standing.goesOn()) {
            standing.release();
        }
    }

    /** A batch is over. @param again it was run before */
    void completed(BatchReport report, boolean again) {
        standing.moment(null);
        hold.passing();
        standing.show(report);
        if (standing.goal() == Goal.SILENT || standing.stopping()) {
            return;
        }
        BreakpointHit found = breakpointOf(report, again);
        if (report.failure().isPresent()) {
            standing.stand("failed");
            standing.message("Batch " + report.number() + " failed: " + report.failure().get().message());
        } else if (found != null) {
            standing.stand("breakpoint");
        } else if (standing.goal() == Goal.BATCH || standing.goal() == Goal.NODE) {
            standing.stand("step");
        } else if (standing.isOnTheWayTo(report.number())) {
            standing.stand("run-to");
        } else if (!again && report.number() >= lastBatch) {
            standing.stand("limit");
            standing.message("All batches that were asked for are done; go on to end the run.");
        }
        if (found != null) {
            standing.hit(found);
        }
        if (standing.goal() != Goal.STAND) {
            standing.passed();
        }
    }

    /** The first breakpoint that holds the run after a batch; null = none. All of them are counted. */
    private BreakpointHit breakpointOf(BatchReport report, boolean again) {
        BreakpointHit first = null;
        for (Breakpoints.Active active : breakpoints.ofBatches()) {
            String what = program.get().rules().found(active.asked(), report, standing::kept, again);
            if (what != null) {
                BreakpointHit now = breakpoints.hit(active, report.number(), report.time().milliseconds(), active.asked().place(), "", -1, () -> program.get().looks().json(null),
                        mask.text(what));
                first = first == null && now != null && now.held() ? now : first;
            }
        }
        return first;
    }
}
