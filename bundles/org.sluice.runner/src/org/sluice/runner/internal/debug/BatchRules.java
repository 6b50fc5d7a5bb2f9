package org.sluice.runner.internal.debug;

import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.sluice.streaming.StateView;
import org.sluice.streaming.report.BatchReport;
import org.sluice.streaming.report.NodeReport;
import org.sluice.telemetry.RecordJson;
import org.sluice.telemetry.debug.Breakpoint;

/** Whether a batch that is over is what a breakpoint waits for. The same report gives the same answer, whenever it is asked. */
final class BatchRules {

    private static final int PAGE = 1024;
    private static final long DEFAULT_GROWTH = 5;

    private final long intervalMillis;
    private final Function<String, StateView> states;

    /** @param states the state of a node, as it is now; null = it keeps none */
    BatchRules(long intervalMillis, Function<String, StateView> states) {
        this.intervalMillis = intervalMillis;
        this.states = states;
    }

    /** Whether a look at states is needed; otherwise reports tell. */
    static boolean needsState(Breakpoint breakpoint) {
        return breakpoint.kind() == org.sluice.telemetry.debug.BreakpointKind.STATE_ENTRY;
    }

    /**
     * @param past  the report of an earlier batch by its number; null = not known
     * @param again it is visited: how long that takes says nothing
     * @return what was found, in one line; null = nothing
     */
    String found(Breakpoint breakpoint, BatchReport report, LongFunction<BatchReport> past, boolean again) {
        NodeReport node = report.nodes().get(breakpoint.place());
        return switch (breakpoint.kind()) {
            case STATE_KEYS -> node != null && node.stateKeys() > breakpoint.limit() ? "'" + node.id() + "' keeps " + node.stateKeys() + " keys, more than " + breakpoint.limit() : null;
            case STATE_BYTES -> node != null && node.stateBytes() > breakpoint.limit() ? "'" + node.id() + "' keeps " + node.stateBytes() + " bytes, more than " + breakpoint.limit() : null;
            case STATE_GROWN -> grown(breakpoint, report, past);
            case STATE_ENTRY -> entry(breakpoint);
            case SLOW -> again ? null : slow(breakpoint, report);
            case ERROR -> errors(breakpoint.place(), report);
            case LATE -> late(breakpoint.place(), report.nodes());
            case RECORD, NODE -> null;
        };
    }

    private static String grown(Breakpoint breakpoint, BatchReport report, LongFunction<BatchReport> past) {
        long batches = breakpoint.limit() > 0 ? breakpoint.limit() : DEFAULT_GROWTH;
        NodeReport now = report.nodes().get(breakpoint.place());
        for (long i = 1; i <= batches; i++) {
            BatchReport earlier = past.apply(report.number() - i);
            NodeReport before = earlier == null ? null : earlier.nodes().get(breakpoint.place());
            if (now == null || before == null || now.stateKeys() <= before.stateKeys()) {
                return null;
            }
            now = before;
        }
        return "'" + breakpoint.place() + "' has grown for " + batches + " batches, to " + report.nodes().get(breakpoint.place()).stateKeys() + " keys";
    }

    private String slow(Breakpoint breakpoint, BatchReport report) {
        long limit = breakpoint.limit() > 0 ? breakpoint.limit() : intervalMillis;
        return report.processingNanos() > limit * 1_000_000 ? "The batch took " + report.processingMillis() + " ms, more than " + limit + " ms" : null;
    }

    private static String errors(String place, BatchReport report) {
        if (report.failure().isPresent() && (place.isEmpty() || place.equals(report.failure().get().nodeId()))) {
            return "The batch failed: " + report.failure().get().message();
        }
        for (NodeReport node : report.nodes().values()) {
            if (node.errors() > 0 && (place.isEmpty() || place.equals(node.id()))) {
                return "'" + node.id() + "' failed on " + node.errors() + (node.errors() == 1 ? " record" : " records");
            }
        }
        return null;
    }

    private static String late(String place, Map<String, NodeReport> nodes) {
        for (NodeReport node : nodes.values()) {
            if (node.late() > 0 && (place.isEmpty() || place.equals(node.id()))) {
                return node.late() + (node.late() == 1 ? " record" : " records") + " came too late for '" + node.id() + "'";
            }
        }
        return null;
    }

    private String entry(Breakpoint breakpoint) {
        StateView view = states.apply(breakpoint.place());
        String key = breakpoint.condition().key();
        long cursor = view == null ? -1 : 0;
        while (cursor >= 0) {
            StateView.Page page = view.page(key, cursor, PAGE);
            for (StateView.Entry entry : page.entries()) {
                if (key.equals(String.valueOf(entry.key()))) {
                    return RecordJson.toJson(entry.value()).contains(breakpoint.condition().contains()) ? "'" + breakpoint.place() + "' keeps '" + key + "'" : null;
                }
            }
            cursor = page.next();
        }
        return null;
    }
}
