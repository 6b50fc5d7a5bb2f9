package org.sluice.codegen.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.catalog.Port;
import org.sluice.catalog.Shape;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.SubPipelineEdits.Extraction;
import org.sluice.codegen.internal.java.Identifiers;
import org.sluice.model.Edge;
import org.sluice.model.Field;
import org.sluice.model.Node;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineCopies;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelineInput;
import org.sluice.model.PipelineOutput;
import org.sluice.model.RecordSchema;
import org.sluice.model.StreamShapes;
import org.sluice.model.SubPipelineNode;
import org.sluice.model.SubPipelinePorts;

/** Takes nodes out of a pipeline, once. */
public final class SubPipelineExtraction {

    private final Pipeline pipeline;
    private final Set<Node> nodes;
    private final Map<String, String> types;
    private final StreamShapes shapes;
    private final Pipeline file = PipelineFactory.eINSTANCE.createPipeline();
    private final SubPipelineNode composite = PipelineFactory.eINSTANCE.createSubPipelineNode();

    public SubPipelineExtraction(Pipeline pipeline, Collection<Node> nodes, Map<String, String> types) {
        this.pipeline = pipeline;
        this.nodes = pipeline.getNodes().stream().filter(new HashSet<>(nodes)::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        this.types = types;
        shapes = StreamShapes.of(pipeline);
    }

    /** See {@link org.sluice.codegen.SubPipelineEdits#extract}. */
    public Extraction extract(String fileName) {
        check();
        String title = fileName.replaceFirst("\\.dstream$", "");
        file.setName(title);
        file.setBatchInterval(pipeline.getBatchInterval());
        file.setCheckpointDirectory(pipeline.getCheckpointDirectory());
        file.setCheckpointInterval(pipeline.getCheckpointInterval());
        composite.setId(PipelineBehavior.uniqueId(pipeline, title));
        composite.setName(title);
        composite.setFile(fileName);
        Map<Node, Node> copies = new HashMap<>();
        for (Node node : nodes) {
            copies.put(node, PipelineCopies.copy(node));
            file.getNodes().add(copies.get(node));
        }
        Map<String, Node> inputs = inputs();
        Map<String, Node> outputs = outputs();
        Set<String> entered = new HashSet<>();
        int at = pipeline.getNodes().indexOf(nodes.iterator().next());
        // in the order of the edges, because some nodes look at it
        for (Edge edge : List.copyOf(pipeline.getEdges())) {
            String stream = edge.getSource() == null ? "" : PipelineBehavior.streamId(edge);
            if (inside(edge.getSource()) && inside(edge.getTarget())) {
                Edge copy = PipelineCopies.copy(edge);
                copy.setSource(copies.get(edge.getSource()));
                copy.setTarget(copies.get(edge.getTarget()));
                file.getEdges().add(copy);
                pipeline.getEdges().remove(edge);
            } else if (inside(edge.getTarget()) && inputs.containsKey(stream)) {
                connect(inputs.get(stream), Port.OUT, copies.get(edge.getTarget()), edge.getTargetPort());
                if (entered.add(stream)) {
                    edge.setTarget(composite);
                    edge.setTargetPort(inputs.get(stream).getId());
                } else {
                    pipeline.getEdges().remove(edge);
                }
            } else if (inside(edge.getSource()) && outputs.containsKey(stream)) {
                if (PipelineBehavior.incoming(outputs.get(stream)).isEmpty()) {
                    connect(copies.get(edge.getSource()), edge.getSourcePort(), outputs.get(stream), Port.IN);
                }
                edge.setSource(composite);
                edge.setSourcePort(outputs.get(stream).getId());
            } else if (inside(edge.getSource()) || inside(edge.getTarget())) {
                pipeline.getEdges().remove(edge);
            }
        }
        takeAlong();
        composite.setInputs(SubPipelinePorts.inputsOf(file));
        composite.setOutputs(SubPipelinePorts.outputsOf(file));
        pipeline.getNodes().removeAll(nodes);
        // last, so that for whoever records changes it is one that came, not one that changed
        pipeline.getNodes().add(at, composite);
        return new Extraction(file, composite);
    }

    private boolean inside(Node node) {
        return nodes.contains(node);
    }

    private void check() {
        if (nodes.isEmpty()) {
            throw new GenerationException("", "Select the nodes that are to become a sub-pipeline.");
        }
        for (Node node : nodes) {
            if (node instanceof PipelineInput || node instanceof PipelineOutput) {
                throw new GenerationException(node.getId(), "'" + PipelineBehavior.label(node) + "' is a port of this pipeline and cannot move into another one. Leave it out.");
            }
        }
        Deque<Node> open = new ArrayDeque<>();
        pipeline.getEdges().stream().filter(edge -> inside(edge.getSource()) && !inside(edge.getTarget())).forEach(edge -> open.add(edge.getTarget()));
        Set<Node> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node == null || !seen.add(node)) {
                continue;
            }
            for (Edge edge : PipelineBehavior.outgoing(node)) {
                if (inside(edge.getTarget())) {
                    throw new GenerationException(node.getId(), "A way leads out of the selection and back over '" + PipelineBehavior.label(node) + "'. Select this node, too.");
                }
                open.push(edge.getTarget());
            }
        }
    }

    /** The first edge of each stream that crosses the border in one direction. */
    private Map<String, Edge> crossing(boolean in) {
        Map<String, Edge> streams = new LinkedHashMap<>();
        pipeline.getEdges().stream().filter(edge -> edge.getSource() != null && edge.getTarget() != null && inside(edge.getTarget()) == in && inside(edge.getSource()) != in)
                .forEach(edge -> streams.putIfAbsent(PipelineBehavior.streamId(edge), edge));
        return streams;
    }

    private Map<String, Node> inputs() {
        Map<String, Edge> streams = crossing(true);
        Map<String, Node> ports = new HashMap<>();
        streams.forEach((stream, edge) -> {
            PipelineInput input = PipelineFactory.eINSTANCE.createPipelineInput();
            input.setId(PipelineBehavior.uniqueId(file, streams.size() == 1 ? Port.IN : stream.replace('.', '-')));
            input.setName(PipelineBehavior.label(edge.getSource()));
            boolean pairs = shapes.of(edge) == Shape.PAIRS;
            input.setShape(pairs ? "pairs" : "records");
            input.setRecordType(recordType(types.getOrDefault(stream, ""), pairs));
            file.getNodes().add(ports.size(), input);
            ports.put(stream, input);
        });
        return ports;
    }

    private Map<String, Node> outputs() {
        Map<String, Edge> streams = crossing(false);
        Map<String, Node> ports = new HashMap<>();
        streams.forEach((stream, edge) -> {
            PipelineOutput output = PipelineFactory.eINSTANCE.createPipelineOutput();
            output.setId(PipelineBehavior.uniqueId(file, streams.size() == 1 ? Port.OUT : stream.replace('.', '-') + "-" + Port.OUT));
            output.setName(PipelineBehavior.label(edge.getTarget()));
            file.getNodes().add(output);
            ports.put(stream, output);
        });
        return ports;
    }

    /** What stands between the brackets of the type of a stream; of pairs a tuple. */
    private static String recordType(String stream, boolean pairs) {
        int open = stream.indexOf('<');
        String arguments = open < 0 || !stream.endsWith(">") ? pairs ? "Object, Object" : "Object" : stream.substring(open + 1, stream.length() - 1);
        return pairs ? "Tuple2<" + arguments.replaceAll(",(?=\\S)", ", ") + ">" : arguments;
    }

    private void connect(Node source, String sourcePort, Node target, String targetPort) {
        Edge edge = PipelineFactory.eINSTANCE.createEdge();
        edge.setId(PipelineBehavior.uniqueId(file, source.getId() + "-" + target.getId()));
        edge.setSource(source);
        edge.setSourcePort(sourcePort);
        edge.setTarget(target);
        edge.setTargetPort(targetPort);
        file.getEdges().add(edge);
    }

    /** Copies the parameters and record schemas that the nodes use. */
    private void takeAlong() {
        Set<String> names = new HashSet<>();
        for (Node node : file.getNodes()) {
            NodeValues.of(node).forEach(value -> {
                names.addAll(Identifiers.in(value.text()));
                ParameterReferences.split(value.text()).stream().filter(ParameterReferences.Segment::isReference).forEach(segment -> names.add(segment.text()));
            });
        }
        List<String> handedOn = new ArrayList<>();
        for (Parameter parameter : pipeline.getParameters()) {
            if (names.contains(parameter.getName())) {
                file.getParameters().add(PipelineCopies.copy(parameter));
                handedOn.add(parameter.getName() + " = ${" + parameter.getName() + "}");
            }
        }
        composite.setParameters(String.join("\n", handedOn));
        boolean more = true;
        while (more) {
            more = false;
            for (RecordSchema schema : pipeline.getSchemas()) {
                if (names.contains(schema.getName()) && file.getSchemas().stream().noneMatch(each -> schema.getName().equals(each.getName()))) {
                    file.getSchemas().add(PipelineCopies.copy(schema));
                    schema.getFields().stream().map(Field::getType).forEach(type -> names.addAll(Identifiers.in(NodeValues.text(type))));
                    more = true;
                }
            }
        }
    }
}
