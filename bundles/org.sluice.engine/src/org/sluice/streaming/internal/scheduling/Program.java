package org.sluice.streaming.internal.scheduling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sluice.streaming.BatchInspector;
import org.sluice.streaming.BatchTap;
import org.sluice.streaming.Clock;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.ErrorPolicy;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.ScriptedSource;
import org.sluice.streaming.StateView;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.output.TransactionalNode;
import org.sluice.streaming.internal.plan.Graph;
import org.sluice.streaming.internal.plan.Inspection;
import org.sluice.streaming.internal.plan.OutputNode;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.plan.Stage;
import org.sluice.streaming.internal.source.SourceNode;
import org.sluice.streaming.internal.state.Participant;
import org.sluice.streaming.internal.state.Change;
import org.sluice.streaming.internal.state.StateNode;
import org.sluice.streaming.internal.state.StateTables;
import org.sluice.streaming.internal.state.Stateful;
import org.sluice.streaming.internal.storage.BlockStore;
import org.sluice.streaming.report.NodeReport;
import org.sluice.streaming.report.OutputReport;

/** The part of the graph that outputs need, ready to run. What no output needs is not opened and not computed. */
final class Program {

    private final List<PlanNode> nodes;
    private final List<PlanNode> visible;
    private final List<OutputNode> outputs;
    private final OpenSources sources;
    private final List<Stateful> stateful = new ArrayList<>();
    private final Map<PlanNode, List<BatchTap>> taps = new LinkedHashMap<>();
    private final Map<String, PlanNode> byId = new HashMap<>();
    private Object lock = new Object();
    private ErrorPlan errors;
    private List<OutputNode> waiting = List.of();
    private BatchEvents events;
    private Remembered remembered = new Remembered(0);
    private boolean running;
    /** The outputs that were asked for in this computation of the batch. */
    private final Set<OutputNode> begun = new HashSet<>();
    private Samples samples;
    private Clock clock;

    private Program(Graph graph, List<PlanNode> nodes) {
        this.nodes = nodes;
        this.visible = nodes.stream().filter(n -> !n.hidden()).toList();
        this.outputs = graph.outputs();
        this.sources = new OpenSources(nodes.stream().filter(SourceNode.class::isInstance).map(SourceNode.class::cast).toList());
        for (PlanNode node : nodes) {
            if (node instanceof Stateful s) {
                stateful.add(s);
            }
        }
        graph.nodes().stream().filter(n -> !n.hidden()).forEach(n -> byId.put(n.id(), n));
    }

    static Program of(Graph graph, ErrorPolicy policy, Map<String, ScriptedSource> overrides, Map<String, List<BatchTap>> taps) {
        if (graph.outputs().isEmpty()) {
            throw new PipelineDefinitionException("SL-0201", "The pipeline has no output: nothing would be computed. Add one, for example print().");
        }
        Set<PlanNode> needed = new HashSet<>();
        graph.outputs().forEach(output -> reach(output, needed));
        Program program = new Program(graph, graph.nodes().stream().filter(node -> needed.contains(node) || node instanceof Participant).toList());
        program.share();
        program.errors = new ErrorPlan(program.nodes, policy);
        program.errors.settle();
        program.waiting = program.errors.waiting(program.outputs);
        taps.forEach((id, list) -> program.tap(id, list));
        overrides.forEach(program::override);
        return program;
    }

    private static void reach(PlanNode node, Set<PlanNode> seen) {
        if (seen.add(node)) {
            node.inputs().forEach(input -> reach(input, seen));
        }
    }

    /** Nodes that are read more than once keep their records for the batch. */
    private void share() {
        Map<PlanNode, Integer> readers = new HashMap<>();
        for (PlanNode node : nodes) {
            for (PlanNode input : node.inputs()) {
                if (readers.merge(input, 1, Integer::sum) > 1) {
                    input.share();
                }
            }
        }
    }

    private PlanNode find(String id, String what) {
        PlanNode node = byId.get(id);
        if (node == null) {
            throw new PipelineDefinitionException("SL-0205", "There is no node '" + id + "' to " + what + ". There are: " + String.join(", ", byId.keySet().stream().sorted().toList()) + ".");
        }
        return node;
    }

    private void tap(String id, List<BatchTap> list) {
        PlanNode node = find(id, "look at");
        if (node instanceof OutputNode output) {
            list.forEach(output::tap);
        } else if (nodes.contains(node)) {
            node.share();
            taps.put(node, list);
        }
    }

    private void override(String id, ScriptedSource script) {
        if (!(find(id, "put a script in the place of") instanceof SourceNode source)) {
            throw new PipelineDefinitionException("SL-0205", "The node '" + id + "' is no source: no script can take its place.");
        }
        source.override(script);
    }

    List<PlanNode> nodes() {
        return nodes;
    }

    OpenSources sources() {
        return sources;
    }

    /** @param newClock tells when outputs begin and end */
    void clock(Clock newClock) {
        clock = newClock;
    }

    void openState(Object newLock, StateTables tables) {
        lock = newLock;
        for (PlanNode node : nodes) {
            if (node instanceof StateNode state) {
                state.open(lock, tables);
            }
        }
        revocable(false);
    }

    /** Where kept batches may go. Before anything comes back from a checkpoint. */
    void storage(BlockStore storage) {
        stateful.forEach(s -> s.storage(storage));
    }

    /** Keeps what all streams hold, for a while. Before the first batch. */
    void remember(Remembered toRemember) {
        remembered = toRemember;
        if (remembered.on()) {
            streams().forEach(PlanNode::share);
        }
    }

    /** Every node keeps its records for the batch, so that an inspector sees them before they are read. Before the first batch. */
    void inspect(BatchInspector inspector, BatchRun run) {
        streams().forEach(PlanNode::share);
        run.inspection(new Inspection(inspector, this::runOthers));
    }

    /** The outputs of this batch that do not need a node's records; those that read error streams wait for everything. */
    private void runOthers(PlanNode held, BatchRun run) {
        PlanNode caller = run.node();
        for (OutputNode output : outputs) {
            if (output != held && !errors.waits(output) && run.due(output.slideMillis()) && !needs(output, held) && begun.add(output)) {
                write(output, run);
            }
        }
        run.node(caller);
    }

    private static boolean needs(PlanNode node, PlanNode wanted) {
        Set<PlanNode> seen = new HashSet<>();
        reach(node, seen);
        return seen.contains(wanted);
    }

    /** What the user holds as streams. */
    private List<PlanNode> streams() {
        return visible.stream().filter(node -> !(node instanceof OutputNode)).toList();
    }

    /** The batches of a stream from one time to another; waits for a running batch, unless called by it. */
    List<BatchData> slice(PlanNode node, Time from, Time to, BatchRun run) {
        synchronized (lock) {
            if (!nodes.contains(node)) {
                throw new IllegalStateException("'" + node.id() + "' is not computed: no output needs it. Add one, for example foreachRDD.");
            }
            PlanNode caller = run.node();
            try {
                return remembered.slice(node, from, to, run, running);
            } finally {
                run.node(caller);
            }
        }
    }

    /** Held while a batch runs. */
    Object lock() {
        return lock;
    }

    void track(boolean on) {
        stateful.forEach(s -> s.track(on));
    }

    StateView stateView(String id) {
        if (find(id, "look into") instanceof StateNode state && nodes.contains(state)) {
            return state.view();
        }
        throw new PipelineDefinitionException("SL-0205", "The node '" + id + "' keeps no state by key.");
    }

    // the past

    /** Whether what sources take is to be had after the batch, and states can be put back. */
    void record(boolean on) {
        sources.record(on);
        revocable(on);
    }

    boolean remembers() {
        return remembered.on();
    }

    // a batch

    void beginBatch() {
        samples.begin(byId);
        for (PlanNode node : nodes) {
            node.beginBatch();
        }
    }

    /** All work of a batch up to its outputs; may fail anywhere. */
    void run(BatchRun run) {
        running = true;
        try {
            work(run);
        } finally {
            running = false;
        }
    }

    private void work(BatchRun run) {
        begun.clear();
        sources.take(run);
        events.inputTaken(run);
        for (OutputNode output : outputs) {
            if (!errors.waits(output) && run.due(output.slideMillis()) && begun.add(output)) {
                write(output, run);
            }
        }
        tick(run, false);
        if (!waiting.isEmpty()) {
            for (OutputNode output : waiting) {
                if (run.due(output.slideMillis())) {
                    write(output, run);
                }
            }
            tick(run, true);
        }
        taps.forEach((node, list) -> look(node, list, run));
        if (remembered.on() && !run.revisit()) {
            remembered.keep(streams(), run);
        }
        samples.end(run);
    }

    private void tick(BatchRun run, boolean thatWait) {
        for (Stateful s : stateful) {
            if (s instanceof PlanNode node && errors.waits(node) == thatWait && run.due(inputSlide(node))) {
                s.tick(run);
            }
        }
    }

    /** Begins the batch once more, after {@link #rollback}: with the same input, and without putting out again what is out. */
    void again(BatchRun run) {
        samples.begin(byId);
        List<SourceNode> read = sources.read(run);
        run.again();
        read.forEach(source -> source.keep(run));
        for (PlanNode node : nodes) {
            if (!read.contains(node)) {
                node.endBatch();
                node.beginAgain();
            }
        }
    }

    /** The node a failure names; null = none. */
    PlanNode blamed(Throwable e) {
        String id = e instanceof OperatorException o ? o.nodeId() : e instanceof ConnectorException c ? c.nodeId() : null;
        return id == null ? null : byId.get(id);
    }

    private static long inputSlide(PlanNode node) {
        return node.inputs().isEmpty() ? node.slideMillis() : node.inputs().get(0).slideMillis();
    }

    private void write(OutputNode output, BatchRun run) {
        if (output.done()) {
            output.write(run);
            return;
        }
        long begun = System.nanoTime();
        output.startedMillis = clock.now();
        events.outputBegun(output, run);
        try {
            output.write(run);
        } catch (RuntimeException | Error e) {
            output.failure = String.valueOf(e.getMessage());
            output.problem = e;
            throw e;
        } finally {
            output.nanos = System.nanoTime() - begun;
            output.finishedMillis = clock.now();
        }
        events.outputDone(output, run);
    }

    private static void look(PlanNode node, List<BatchTap> list, BatchRun run) {
        if (run.due(node.slideMillis()) && Stage.available(node, run) instanceof Records records) {
            List<Object> all = Collections.unmodifiableList(records.toList());
            list.forEach(tap -> tap.accept(run.time(), all));
        }
    }

    void commit() {
        stateful.forEach(Stateful::commit);
    }

    /** As {@link #commit()}. @return what takes the batch's changes back */
    Change commitChange() {
        return Change.all(stateful.stream().map(Stateful::commitChange).toList());
    }

    /** Whether batches have to wait until they are done for good. */
    boolean transactional() {
        return outputs.stream().anyMatch(TransactionalNode.class::isInstance);
    }

    private void eachTransactional(Consumer<TransactionalNode> what) {
        for (OutputNode output : outputs) {
            if (output instanceof TransactionalNode transactional) {
                what.accept(transactional);
            }
        }
    }

    /** @param done the last batch that counts as done */
    void recoverOutputs(Optional<Time> done) {
        eachTransactional(output -> output.recover(done));
    }

    /** All that outputs prepared is done for good. */
    void commitOutputs() {
        eachTransactional(TransactionalNode::commit);
    }

    void abortOutputs(long fromMillis) {
        eachTransactional(output -> output.abort(fromMillis));
    }

    /** A batch that may be computed again needs it all the time. */
    private void revocable(boolean on) {
        boolean retries = nodes.stream().anyMatch(node -> node.errorPolicy().retries() > 0);
        stateful.forEach(s -> s.revocable(on || retries));
    }

    void rollback() {
        stateful.forEach(Stateful::rollback);
    }

    void endBatch() {
        for (PlanNode node : nodes) {
            node.endBatch();
        }
    }

    Map<String, NodeReport> nodeReports() {
        Map<String, NodeReport> reports = new LinkedHashMap<>();
        for (PlanNode node : visible) {
            long in = node.in();
            boolean filter = node.kind().equals("filter");
            Stateful s = node instanceof Stateful state ? state : null;
            Optional<Time> watermark = node.watermarkMillis == Long.MIN_VALUE ? Optional.empty() : Optional.of(new Time(node.watermarkMillis));
            reports.put(node.id(), new NodeReport(node.id(), node.kind(), in, node.out, filter ? in - node.out - node.errors : 0, node.errors, node.late,
                    node.held, node.nanos, s == null ? -1 : s.stateKeys(), s == null ? -1 : s.stateBytes(), watermark));
        }
        return reports;
    }

    /** Who looks at records. @throws PipelineDefinitionException SL-0205 when somebody looks at a node that is not there */
    void samples(Samples newSamples) {
        samples = newSamples;
        samples.ids().forEach(this::checkSample);
    }

    void checkSample(String id) {
        find(id, "take samples of");
    }

    /** Whom to tell what happens in a batch. */
    void events(BatchEvents newEvents) {
        events = newEvents;
    }

    /** The outputs of this batch. */
    List<OutputNode> due(BatchRun run) {
        return outputs.stream().filter(output -> run.due(output.slideMillis())).toList();
    }

    /** How often outputs were done again in this batch. */
    int outputRetries() {
        return outputs.stream().mapToInt(output -> Math.max(0, output.attempts - 1)).sum();
    }

    List<OutputReport> outputReports(BatchRun run) {
        List<OutputReport> reports = new ArrayList<>(outputs.size());
        for (OutputNode output : outputs) {
            if (run.due(output.slideMillis())) {
                reports.add(new OutputReport(output.id(), output.name(), output.out, output.startedMillis, output.finishedMillis, output.nanos,
                        output.attempts, Optional.ofNullable(output.failure)));
            }
        }
        return reports;
    }
}
