package org.sluice.runner.internal.debug;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.sluice.runner.DebugException;
import org.sluice.runner.internal.SecretMask;
import org.sluice.streaming.EdgeRecords;
import org.sluice.streaming.NodeMoment;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.StateView;
import org.sluice.streaming.StreamingContext;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.NodeDescription;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.RecordJson;
import org.sluice.telemetry.StateEntryFrame;
import org.sluice.telemetry.debug.BatchHashes;
import org.sluice.telemetry.debug.Breakpoint;
import org.sluice.telemetry.debug.BreakpointKind;
import org.sluice.telemetry.debug.EdgeFrame;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.Force;
import org.sluice.telemetry.debug.StateChange;
import org.sluice.telemetry.debug.StateDifference;
import org.sluice.telemetry.debug.StatePage;
import org.sluice.telemetry.debug.StateQuestion;

/** What can be seen of the batch a run stands at. On the batch thread, where nothing else is said. */
final class BatchLooks {

    static final int MOST = 1_000;
    private static final int PAGE = 4_096;

    /** A state at one moment. */
    record Snapshot(Map<Object, Object> values) {
    }

    /** A record that may be among those chosen. */
    private record Chosen(long chance, long place, Object record) {
    }

    private final StreamingContext context;
    private final PipelineDescription description;
    private final SecretMask mask;
    private final Forces forces;
    private final EdgeStore edges;

    BatchLooks(StreamingContext context, PipelineDescription description, SecretMask mask, Forces forces, EdgeStore edges) {
        this.context = context;
        this.description = description;
        this.mask = mask;
        this.forces = forces;
        this.edges = edges;
    }

    /** As people may see it. Any thread. */
    JsonElement json(Object record) {
        return mask.tree(RecordJson.toTree(record));
    }

    /** Null = it keeps none. Any thread. */
    StateView view(String node) {
        try {
            return context.state(node);
        } catch (PipelineDefinitionException | IllegalStateException e) {
            return null;
        }
    }

    /** Any thread. @throws DebugException it makes no sense */
    void check(EdgeQuestion question, Breakpoints breakpoints) {
        if (description.edge(question.edge()).isEmpty()) {
            throw DebugException.unknown("There is no edge '" + question.edge() + "'.");
        }
        checkLimit(question.limit());
        condition(question, breakpoints);
    }

    /** Any thread. @throws DebugException it makes no sense */
    void check(StateQuestion question) {
        if (view(question.node()) == null) {
            throw DebugException.unknown("There is no node '" + question.node() + "' that keeps a state by key.");
        }
        checkLimit(question.limit());
        cursor(question);
    }

    private static void checkLimit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw DebugException.bad("limit must be 1 to " + MOST + ", not " + limit + ".");
        }
    }

    private Predicate<Object> condition(EdgeQuestion question, Breakpoints breakpoints) {
        Breakpoints.Active active = breakpoints.active(Breakpoint.of(BreakpointKind.RECORD, question.edge(), 0).with(question.condition()));
        return record -> breakpoints.matches(active, record);
    }

    /** Of the newest batch that is over; any thread. */
    EdgeFrame newest(EdgeQuestion question, Breakpoints breakpoints) {
        EdgeStore.Seen seen = edges.seen();
        if (question.batch() > 0 && question.batch() != seen.batch() || !seen.complete()) {
            throw DebugException.state("The run is not held. Pause it to look at batch " + (question.batch() > 0 ? question.batch() : seen.batch()) + ".");
        }
        return edge(question, breakpoints, seen);
    }

    EdgeFrame edge(EdgeQuestion question, Breakpoints breakpoints) {
        return edge(question, breakpoints, edges.seen());
    }

    private EdgeFrame edge(EdgeQuestion question, Breakpoints breakpoints, EdgeStore.Seen seen) {
        EdgeDescription edge = description.edge(question.edge()).orElseThrow();
        EdgeRecords records = seen.edge(edge.source(), edge.target());
        int forced = forces.count(List.of(question.edge()), seen.batch());
        if (records == null) {
            return new EdgeFrame(question.edge(), seen.batch(), seen.timeMillis(), 0, 0, List.of(), List.of(), forced);
        }
        Predicate<Object> condition = condition(question, breakpoints);
        SplittableRandom random = question.seed().map(SplittableRandom::new).orElse(null);
        PriorityQueue<Chosen> chosen = new PriorityQueue<>(Comparator.comparingLong(Chosen::chance).reversed());
        long place = 0;
        long matching = 0;
        for (Object record : records) {
            if (condition.test(record)) {
                long chance = random == null ? matching : random.nextLong();
                matching++;
                if (chosen.size() < question.limit()) {
                    chosen.add(new Chosen(chance, place, record));
                } else if (chance < chosen.peek().chance()) {
                    chosen.poll();
                    chosen.add(new Chosen(chance, place, record));
                }
            }
            place++;
        }
        List<Chosen> shown = chosen.stream().sorted(Comparator.comparingLong(Chosen::place)).toList();
        return new EdgeFrame(question.edge(), seen.batch(), seen.timeMillis(), records.size(), matching, shown.stream().map(Chosen::place).toList(),
                shown.stream().map(kept -> json(kept.record())).toList(), forced);
    }

    StatePage state(StateQuestion question, long batch) {
        StateView view = view(question.node());
        StateView.Page page = view.page(question.prefix(), cursor(question), question.limit());
        List<StateEntryFrame> entries = page.entries().stream().map(entry -> new StateEntryFrame(json(entry.key()), json(entry.value()))).toList();
        return new StatePage(question.node(), batch, view.keys(), view.bytes(), entries, page.next() < 0 ? "" : Long.toHexString(page.next()));
    }

    private static long cursor(StateQuestion question) {
        try {
            return question.cursor().isEmpty() ? 0 : Long.parseUnsignedLong(question.cursor(), 16);
        } catch (NumberFormatException e) {
            throw DebugException.bad("'" + question.cursor() + "' is no cursor of an answer.");
        }
    }

    Snapshot snapshot(String node) {
        Map<Object, Object> values = new HashMap<>();
        each(view(node), entry -> values.put(entry.key(), entry.value()));
        return new Snapshot(values);
    }

    private static void each(StateView view, java.util.function.Consumer<StateView.Entry> what) {
        for (long cursor = 0; cursor >= 0;) {
            StateView.Page page = view.page("", cursor, PAGE);
            page.entries().forEach(what);
            cursor = page.next();
        }
    }

    /** @param before what it was; is used up */
    StateDifference difference(String node, Snapshot before, long from, long to, int limit) {
        long[] counts = new long[2];
        List<StateChange> changes = new ArrayList<>();
        each(view(node), entry -> {
            boolean known = before.values().containsKey(entry.key());
            Object old = before.values().remove(entry.key());
            if (!known) {
                counts[0]++;
                change(changes, limit, "added", entry.key(), null, entry.value());
            } else if (!Objects.deepEquals(old, entry.value())) {
                counts[1]++;
                change(changes, limit, "changed", entry.key(), old, entry.value());
            }
        });
        before.values().forEach((key, value) -> change(changes, limit, "removed", key, value, null));
        long all = counts[0] + counts[1] + before.values().size();
        return new StateDifference(node, from, to, counts[0], counts[1], before.values().size(), changes, all > changes.size());
    }

    private void change(List<StateChange> changes, int limit, String what, Object key, Object before, Object after) {
        if (changes.size() < limit) {
            changes.add(new StateChange(what, json(key), json(before), json(after)));
        }
    }

    BatchHashes hashes(long batch) {
        Map<String, String> ofEdges = new LinkedHashMap<>();
        for (EdgeDescription edge : description.edges()) {
            EdgeRecords records = edges.seen().edge(edge.source(), edge.target());
            if (records != null) {
                Hash64 hash = new Hash64();
                records.forEach(record -> hash.next(RecordJson.toJson(record)));
                ofEdges.put(edge.id(), hash.toString());
            }
        }
        Map<String, String> ofStates = new LinkedHashMap<>();
        for (NodeDescription node : description.nodes()) {
            StateView view = view(node.id());
            if (view != null) {
                Hash64 hash = new Hash64();
                each(view, entry -> hash.next(RecordJson.toJson(entry.key()) + ' ' + RecordJson.toJson(entry.value()) + ' ' + entry.updated().milliseconds()));
                ofStates.put(node.id(), hash.toString());
            }
        }
        return new BatchHashes(batch, ofEdges, ofStates);
    }

    /** The record a force puts on its edge; null when it drops one. */
    Object record(Force force, long batch, ClassLoader classes) {
        if (force.action() == Force.Action.DROP) {
            return null;
        }
        if (!force.type().isEmpty()) {
            return JsonRecords.of(force.record(), force.type(), classes);
        }
        EdgeDescription edge = description.edge(force.edge()).orElseThrow();
        EdgeRecords records = edges.seen().edge(edge.source(), edge.target());
        Object like = null;
        if (records != null && records.size() > 0) {
            List<Object> all = records.toList();
            boolean same = force.action() == Force.Action.EDIT && edges.seen().batch() == batch && force.index() < all.size();
            like = all.get(same ? (int) force.index() : 0);
        }
        return JsonRecords.like(force.record(), like);
    }

    /** Whether the reader of an edge has done its work, in the batch the run is inside of. */
    boolean isRead(String edgeId, NodeMoment moment) {
        EdgeDescription edge = description.edge(edgeId).orElseThrow();
        return edges.seen().edge(edge.source(), edge.target()) != null && !edge.target().equals(moment.nodeId());
    }

    /** Lets the node that is about to work read what forces make of the records of an edge. */
    void reread(String edgeId, NodeMoment moment) {
        EdgeDescription edge = description.edge(edgeId).orElseThrow();
        for (EdgeRecords records : moment.inputs()) {
            if (edge.target().equals(moment.nodeId()) && records.source().equals(edge.source())) {
                List<Object> made = forces.apply(EdgeStore.ids(description, records.source(), records.target()), moment.batchNumber(), edges.original(records));
                moment.replace(records.source(), made == null ? edges.original(records).toList() : made);
                return;
            }
        }
    }
}
