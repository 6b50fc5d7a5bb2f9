package org.sluice.editor.internal.tryit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sluice.catalog.Catalog;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.ParameterType;
import org.sluice.catalog.Port;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineCopies;
import org.sluice.model.PipelineFactory;

/**
 * A pipeline with one node of another one, fed by hand.
 *
 * @param pipeline  the node with its schemas and parameters, a source before it and a sink behind it
 * @param node      id of the node
 * @param source    id of the source
 * @param type      Java type of the records of the source
 * @param perRecord whether each record gives its results by itself; else all records make one batch
 * @param dropping  whether records that the code fails on are told one by one
 */
record TrialPipeline(Pipeline pipeline, String node, String source, String type, boolean perRecord, boolean dropping) {

    private static final Set<String> RECORD_BY_RECORD = Set.of("MapOperator", "FlatMapOperator", "FilterOperator", "MapToPairOperator", "FlatMapToPairOperator", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            "MapValuesOperator", "FlatMapValuesOperator", "KeyByOperator"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final String SOURCE = "sample-records"; //$NON-NLS-1$

    /** Whether nodes of a type can be tried: one input, and code of the user. */
    static boolean fits(NodeType type) {
        return type.inputs().size() == 1 && !type.outputs().isEmpty() && type.parameters().stream().anyMatch(parameter -> parameter.type() == ParameterType.LAMBDA);
    }

    /** The streams that come into a node. */
    static Optional<Edge> input(Pipeline pipeline, Node node) {
        return pipeline.getEdges().stream().filter(edge -> edge.getTarget() == node && edge.getSource() != null).findFirst();
    }

    /**
     * Cuts a node out of a copy of its pipeline.
     *
     * @param streamTypes Java types of streams by their ids
     * @return empty when nothing is connected to the node, or the type of what comes in is not known
     */
    static Optional<TrialPipeline> of(Pipeline original, String nodeId, Map<String, String> streamTypes) {
        Pipeline copy = PipelineCopies.copy(original);
        Node node = copy.findNode(nodeId);
        Optional<Edge> input = node == null ? Optional.empty() : input(copy, node);
        String stream = input.map(edge -> streamTypes.get(PipelineBehavior.streamId(edge))).orElse(null);
        if (stream == null || !stream.contains("<")) { //$NON-NLS-1$
            return Optional.empty();
        }
        String arguments = stream.substring(stream.indexOf('<') + 1, stream.lastIndexOf('>'));
        boolean pairs = stream.startsWith("PairDStream"); //$NON-NLS-1$
        String type = pairs ? "Tuple2<" + arguments + '>' : arguments; //$NON-NLS-1$
        String targetPort = input.get().getTargetPort();
        copy.getEdges().clear();
        copy.getNodes().retainAll(List.of(node));
        copy.setCheckpointDirectory(null);
        Node source = add(copy, "GeneratedSource", SOURCE); //$NON-NLS-1$
        NodeTypes.set(source, "function", "(number, random) -> (" + type + ") null"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        Node before = source;
        if (pairs) {
            before = add(copy, "MapToPairOperator", SOURCE + "-pairs"); //$NON-NLS-1$ //$NON-NLS-2$
            NodeTypes.set(before, "function", "pair -> pair"); //$NON-NLS-1$ //$NON-NLS-2$
            connect(copy, source, "out", before, "in"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        connect(copy, before, "out", node, targetPort); //$NON-NLS-1$
        connect(copy, node, "out", add(copy, "PrintSink", "results"), "in"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        NodeType nodeType = NodeTypes.typeOf(node);
        boolean dropping = nodeType.errorPort().isPresent();
        node.setErrorPolicy(null);
        if (dropping) {
            connect(copy, node, Port.ERRORS, add(copy, "PrintSink", "failures"), "in"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return Optional.of(new TrialPipeline(copy, nodeId, SOURCE, type, RECORD_BY_RECORD.contains(nodeType.id()), dropping));
    }

    private static Node add(Pipeline pipeline, String type, String id) {
        Node node = NodeTypes.add(pipeline, Catalog.standard().find(type).orElseThrow());
        node.setId(PipelineBehavior.findNode(pipeline, id).isPresent() ? PipelineBehavior.uniqueId(pipeline, id) : id);
        node.setName(node.getId());
        return node;
    }

    private static void connect(Pipeline pipeline, Node from, String fromPort, Node to, String toPort) {
        Edge edge = PipelineFactory.eINSTANCE.createEdge();
        edge.setId(PipelineBehavior.uniqueId(pipeline, from.getId() + "-" + to.getId())); //$NON-NLS-1$
        edge.setSource(from);
        edge.setTarget(to);
        edge.setSourcePort(fromPort);
        edge.setTargetPort(toPort);
        pipeline.getEdges().add(edge);
    }
}
