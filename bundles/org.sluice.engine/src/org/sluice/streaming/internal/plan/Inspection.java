package org.sluice.streaming.internal.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.sluice.streaming.BatchInspector;
import org.sluice.streaming.EdgeRecords;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.NodeMoment;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;

/** Shows an inspector each node before it works, with what it reads. Batch thread only. Needs that all nodes the user sees keep their records. */
public final class Inspection {

    private final BatchInspector inspector;
    private final BiConsumer<PlanNode, BatchRun> others;
    private final Map<PlanNode, Map<PlanNode, Records>> read = new IdentityHashMap<>();
    private final Map<PlanNode, List<PlanNode>> sources = new IdentityHashMap<>();
    private long visit;

    /** @param others computes the outputs that do not need a node */
    public Inspection(BatchInspector inspector, BiConsumer<PlanNode, BatchRun> others) {
        this.inspector = inspector;
        this.others = others;
    }

    /** A node without inputs is about to work. */
    public void begin(PlanNode node, BatchRun run) {
        if (run.due(node.slideMillis())) {
            at(new Moment(node, run, List.of(), Map.of()));
        }
    }

    /** What {@code consumer} gets when it reads the records of {@code root}. The first time it does so in a batch it is about to work. */
    Output edge(PlanNode root, PlanNode consumer, Output records, BatchRun run) {
        PlanNode reader = consumer.visible();
        if (reader.hidden()) {
            return records;
        }
        if (visit != run.visit()) {
            visit = run.visit();
            read.clear();
        }
        Map<PlanNode, Records> inputs = read.get(reader);
        if (inputs == null) {
            inputs = new IdentityHashMap<>();
            read.put(reader, inputs);
            look(reader, inputs, run);
        }
        Records seen = inputs.get(root);
        return seen == null ? records : seen;
    }

    private void look(PlanNode reader, Map<PlanNode, Records> inputs, BatchRun run) {
        List<EdgeRecords> edges = new ArrayList<>();
        Moment moment = new Moment(reader, run, edges, inputs);
        for (PlanNode from : sources.computeIfAbsent(reader, Inspection::sources)) {
            if (Stage.available(from, run) instanceof Records came) {
                Records given = came;
                List<?> replaced = inspector.edge(new Edge(from.id(), reader.id(), came), moment);
                if (replaced != null) {
                    given = Records.of(new ArrayList<>(replaced), run.partitions());
                    reader.forced += given.size() - came.size();
                }
                inputs.put(from, given);
                edges.add(new Edge(from.id(), reader.id(), given));
            }
        }
        at(moment);
    }

    private void at(Moment moment) {
        try {
            inspector.atNode(moment);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("The batch was interrupted at '" + moment.nodeId() + "'.", e);
        }
    }

    /** The nodes the user can see whose records a node reads, itself or through parts of it that are hidden; each once. */
    private static List<PlanNode> sources(PlanNode reader) {
        List<PlanNode> found = new ArrayList<>();
        addSources(reader, found);
        return found;
    }

    private static void addSources(PlanNode reader, List<PlanNode> found) {
        for (PlanNode input : reader.inputs()) {
            if (input.hidden()) {
                addSources(input, found);
            } else if (!found.contains(input)) {
                found.add(input);
            }
        }
    }

    private final class Moment implements NodeMoment {

        private final PlanNode node;
        private final BatchRun run;
        private final List<EdgeRecords> inputs;
        private final Map<PlanNode, Records> given;

        Moment(PlanNode node, BatchRun run, List<EdgeRecords> inputs, Map<PlanNode, Records> given) {
            this.node = node;
            this.run = run;
            this.inputs = inputs;
            this.given = given;
        }

        @Override
        public String nodeId() {
            return node.id();
        }

        @Override
        public String kind() {
            return node.kind();
        }

        @Override
        public long batchNumber() {
            return run.number();
        }

        @Override
        public Time batchTime() {
            return run.time();
        }

        @Override
        public boolean again() {
            return run.revisit();
        }

        @Override
        public List<EdgeRecords> inputs() {
            return Collections.unmodifiableList(inputs);
        }

        @Override
        public void replace(String source, List<?> records) {
            for (Map.Entry<PlanNode, Records> input : given.entrySet()) {
                if (input.getKey().id().equals(source)) {
                    Records made = Records.of(new ArrayList<>(records), run.partitions());
                    node.forced += made.size() - input.getValue().size();
                    input.setValue(made);
                    inputs.replaceAll(edge -> edge.source().equals(source) ? new Edge(source, node.id(), made) : edge);
                    return;
                }
            }
            throw new IllegalArgumentException("'" + node.id() + "' reads nothing of '" + source + "' in this batch.");
        }

        @Override
        public void runOthers() {
            others.accept(node, run);
        }
    }

    private record Edge(String source, String target, Records records) implements EdgeRecords {

        @Override
        public long size() {
            return records.size();
        }

        @Override
        public List<Object> toList() {
            return records.toList();
        }

        @Override
        public List<Object> first(int n) {
            return records.take(n);
        }

        @Override
        public Iterator<Object> iterator() {
            List<Iterator<Object>> parts = new ArrayList<>();
            for (int p = 0; p < records.partitions(); p++) {
                parts.add(records.partition(p).iterator());
            }
            Iterator<Iterator<Object>> rest = parts.iterator();
            return new Iterator<>() {

                private Iterator<Object> now = Collections.emptyIterator();

                @Override
                public boolean hasNext() {
                    while (!now.hasNext() && rest.hasNext()) {
                        now = rest.next();
                    }
                    return now.hasNext();
                }

                @Override
                public Object next() {
                    hasNext();
                    return now.next();
                }
            };
        }
    }
}
