package org.sluice.runner.internal.debug;

import java.util.List;
import java.util.function.Consumer;
import org.sluice.streaming.EdgeRecords;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.report.BatchReport;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.debug.BreakpointKind;

/** Looks for the last batch before the one that is shown in which one of some conditions held. Batch thread. */
final class ReverseSearch {

    private final PipelineDescription description;
    private final Breakpoints breakpoints;
    private final BatchRules rules;
    private final List<Breakpoints.Active> wanted;
    private final boolean monotone;
    private long restores;
    private String message = "";

    /** @param monotone from the first batch on in which none held none ever will, so that bisection finds the last one */
    ReverseSearch(PipelineDescription description, Breakpoints breakpoints, BatchRules rules, List<Breakpoints.Active> wanted, boolean monotone) {
        this.description = description;
        this.breakpoints = breakpoints;
        this.rules = rules;
        this.wanted = wanted;
        this.monotone = monotone;
    }

    /** How often states were put back for it. */
    long restores() {
        return restores;
    }

    /** What was found. */
    String message() {
        return message;
    }

    /** @param silent switches off that batches hold the run @return number of the batch, 0 = none */
    long find(Stepper stepper, EdgeStore edges, Consumer<Boolean> silent) {
        silent.accept(true);
        try {
            long low = stepper.earliest();
            long high = Math.min(stepper.current() - 1, stepper.latest());
            if (low == 0) {
                return 0;
            }
            return monotone ? bisect(low, high, stepper, edges) : scan(low, high, stepper, edges);
        } finally {
            silent.accept(false);
        }
    }

    private long scan(long low, long high, Stepper stepper, EdgeStore edges) {
        for (long number = high; number >= low; number--) {
            if (holds(number, stepper, edges)) {
                return number;
            }
        }
        return 0;
    }

    /** At most log2 of the number of batches + 1 looks. */
    private long bisect(long low, long high, Stepper stepper, EdgeStore edges) {
        long held = low - 1;
        long not = high + 1;
        String found = "";
        while (not - held > 1) {
            long middle = (held + not) >>> 1;
            if (holds(middle, stepper, edges)) {
                held = middle;
                found = message;
            } else {
                not = middle;
            }
        }
        message = found;
        return held < low ? 0 : held;
    }

    private boolean holds(long number, Stepper stepper, EdgeStore edges) {
        BatchReport report = stepper.report(number);
        boolean computed = false;
        for (Breakpoints.Active active : wanted) {
            String found;
            if (active.asked().kind() == BreakpointKind.NODE) {
                found = report.nodes().containsKey(active.asked().place()) ? "'" + active.asked().place() + "' worked" : null;
            } else if (active.asked().kind() == BreakpointKind.RECORD) {
                if (!computed) {
                    stepper.goTo(number);
                    restores++;
                    computed = true;
                }
                found = record(active, edges);
            } else {
                if (BatchRules.needsState(active.asked()) && !computed) {
                    stepper.moveTo(number);
                    restores++;
                }
                found = rules.found(active.asked(), report, past -> past >= stepper.earliest() ? stepper.report(past) : null, false);
            }
            if (found != null) {
                message = found;
                return true;
            }
        }
        return false;
    }

    private String record(Breakpoints.Active active, EdgeStore edges) {
        EdgeDescription edge = description.edge(active.asked().place()).orElseThrow();
        EdgeRecords records = edges.seen().edge(edge.source(), edge.target());
        if (records != null) {
            long place = 0;
            for (Object record : records) {
                if (breakpoints.matches(active, record)) {
                    return "record " + place + " of '" + edge.id() + "'";
                }
                place++;
            }
        }
        return null;
    }
}
