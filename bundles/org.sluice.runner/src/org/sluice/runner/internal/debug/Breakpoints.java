package org.sluice.runner.internal.debug;

import com.google.gson.JsonElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sluice.runner.DebugException;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.debug.Breakpoint;
import org.sluice.telemetry.debug.BreakpointHit;
import org.sluice.telemetry.debug.BreakpointKind;
import org.sluice.telemetry.debug.SuspendPolicy;

/** The breakpoints of a run and what they were hit by. Any thread; hits come from the batch thread. */
final class Breakpoints {

    /** Most breakpoints, and most hits that are kept. */
    static final int MOST = 200;
    static final int MOST_HITS = 1_000;
    /** Hits of one breakpoint in one batch that are kept; more are only counted. */
    private static final int MOST_PER_BATCH = 100;

    /** A breakpoint at work. */
    static final class Active {

        final Predicate<Object> condition;
        private final Breakpoint asked;
        private long hits;
        private long batch;
        private long inBatch;
        private String problem = "";

        private Active(Breakpoint asked, Predicate<Object> condition) {
            this.asked = asked;
            this.condition = condition;
        }

        Breakpoint asked() {
            return asked;
        }
    }

    private volatile PipelineDescription description;
    private volatile Conditions conditions;
    private final Map<String, Active> all = new LinkedHashMap<>();
    private final ArrayDeque<BreakpointHit> hits = new ArrayDeque<>();
    private long lastId;
    private long lastHit;

    Breakpoints(PipelineDescription description, Conditions conditions) {
        this.description = description;
        this.conditions = conditions;
    }

    /** Another program is run; breakpoints that have no place in it are kept, but do nothing. */
    synchronized void program(PipelineDescription newDescription, Conditions newConditions) {
        description = newDescription;
        conditions = newConditions;
        all.replaceAll((id, old) -> {
            Active made;
            try {
                made = active(old.asked);
            } catch (DebugException e) {
                made = new Active(old.asked, record -> false);
                made.problem = e.getMessage();
            }
            made.hits = old.hits;
            return made;
        });
    }

    synchronized List<Breakpoint> list() {
        return all.values().stream().map(Breakpoints::shown).toList();
    }

    private static Breakpoint shown(Active active) {
        return active.asked.with(active.hits, active.problem);
    }

    /** @throws DebugException it cannot be one */
    Breakpoint put(Breakpoint breakpoint) {
        Active active = active(breakpoint);
        synchronized (this) {
            if (!all.containsKey(active.asked.id()) && all.size() >= MOST) {
                throw DebugException.state("There are " + MOST + " breakpoints already. Remove some.");
            }
            String id = active.asked.id().isEmpty() ? nextId() : active.asked.id();
            Active named = new Active(active.asked.withId(id), active.condition);
            all.put(id, named);
            return shown(named);
        }
    }

    private String nextId() {
        do {
            lastId++;
        } while (all.containsKey("b" + lastId));
        return "b" + lastId;
    }

    /** One that is not kept. */
    Active active(Breakpoint breakpoint) {
        check(breakpoint);
        return new Active(breakpoint.with(0, ""), breakpoint.kind() == BreakpointKind.RECORD ? conditions.of(breakpoint.condition()) : record -> false);
    }

    private void check(Breakpoint breakpoint) {
        if (breakpoint.kind() == null) {
            throw DebugException.bad("The breakpoint has no kind. There are: " + String.join(", ", java.util.Arrays.stream(BreakpointKind.values()).map(Enum::name).toList()) + ".");
        }
        if (breakpoint.id().length() > 100) {
            throw DebugException.bad("The id of the breakpoint is longer than 100 characters.");
        }
        String place = breakpoint.place();
        switch (breakpoint.kind()) {
            case RECORD -> {
                if (description.edge(place).isEmpty()) {
                    throw DebugException.unknown("There is no edge '" + place + "'.");
                }
            }
            case NODE, STATE_KEYS, STATE_BYTES, STATE_GROWN, STATE_ENTRY -> checkNode(place);
            case ERROR, LATE -> {
                if (!place.isEmpty()) {
                    checkNode(place);
                }
            }
            case SLOW -> {
                if (!place.isEmpty()) {
                    throw DebugException.bad("A breakpoint for slow batches has no place, but '" + place + "' was given.");
                }
            }
        }
        if ((breakpoint.kind() == BreakpointKind.STATE_KEYS || breakpoint.kind() == BreakpointKind.STATE_BYTES) && breakpoint.limit() < 0) {
            throw DebugException.bad("The breakpoint at '" + place + "' needs a limit, 0 or more.");
        }
    }

    private void checkNode(String id) {
        if (description.node(id).isEmpty()) {
            throw DebugException.unknown("There is no node '" + id + "'.");
        }
    }

    synchronized void remove(String id) {
        if (all.remove(id) == null) {
            throw DebugException.unknown("There is no breakpoint '" + id + "'.");
        }
    }

    /** The one with this id. */
    synchronized Active get(String id) {
        Active active = all.get(id);
        if (active == null) {
            throw DebugException.unknown("There is no breakpoint '" + id + "'.");
        }
        return active;
    }

    /** Enabled ones of a kind that stand at one of these places; batch thread. */
    synchronized List<Active> at(BreakpointKind kind, List<String> places) {
        List<Active> found = null;
        for (Active active : all.values()) {
            if (active.asked.enabled() && active.asked.kind() == kind && places.contains(active.asked.place())) {
                found = found == null ? new ArrayList<>() : found;
                found.add(active);
            }
        }
        return found == null ? List.of() : found;
    }

    /** Enabled ones that look at whole batches. */
    synchronized List<Active> ofBatches() {
        return all.values().stream().filter(active -> active.asked.enabled() && active.asked.kind() != BreakpointKind.RECORD && active.asked.kind() != BreakpointKind.NODE).toList();
    }

    synchronized List<Active> enabled() {
        return all.values().stream().filter(active -> active.asked.enabled()).toList();
    }

    /** Whether a record is what it waits for. */
    boolean matches(Active active, Object record) {
        try {
            return active.condition.test(record);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            if (active.problem.isEmpty()) {
                String message = "The condition fails on some records: " + e;
                active.problem = message.length() > 300 ? message.substring(0, 300) + "…" : message;
            }
            return false;
        }
    }

    /**
     * Counts a hit.
     *
     * @param record makes the record's JSON, if the hit is kept
     * @return the hit; null = one of too many that are only counted, and do not hold the run
     */
    synchronized BreakpointHit hit(Active active, long batch, long timeMillis, String node, String edge, long index, java.util.function.Supplier<JsonElement> record, String message) {
        active.hits++;
        if (active.batch != batch) {
            active.batch = batch;
            active.inBatch = 0;
        }
        boolean held = active.asked.policy() != SuspendPolicy.RECORD && active.hits >= active.asked.hitCount();
        if (!held && ++active.inBatch > MOST_PER_BATCH) {
            return null;
        }
        BreakpointHit hit = new BreakpointHit(++lastHit, active.asked.id(), batch, timeMillis, node, edge, index, record.get(), held, message);
        if (hits.size() == MOST_HITS) {
            hits.removeFirst();
        }
        hits.addLast(hit);
        return hit;
    }

    synchronized long lastHit() {
        return lastHit;
    }

    synchronized List<BreakpointHit> hits(long after) {
        return hits.stream().filter(hit -> hit.number() > after).toList();
    }
}
