package org.sluice.live.ui.internal.kept;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.ParameterType;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.NodeDescription;
import org.sluice.telemetry.PipelineDescription;

/** The drawing of a pipeline of which only the graph is known, as event logs tell it: nodes with their names and the line below, and edges. */
final class KeptPipelines {

    private KeptPipelines() {
    }

    static Pipeline of(PipelineDescription description) {
        Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
        pipeline.setName(description.name());
        pipeline.setBatchInterval(Duration.ofMillis(description.batchIntervalMillis()));
        Map<String, Node> nodes = new HashMap<>();
        for (NodeDescription one : description.nodes()) {
            Node node = node(one);
            nodes.put(one.id(), node);
            pipeline.getNodes().add(node);
        }
        for (EdgeDescription one : description.edges()) {
            if (nodes.containsKey(one.source()) && nodes.containsKey(one.target())) {
                Edge edge = PipelineFactory.eINSTANCE.createEdge();
                edge.setId(one.id());
                edge.setSource(nodes.get(one.source()));
                edge.setSourcePort(one.sourcePort());
                edge.setTarget(nodes.get(one.target()));
                edge.setTargetPort(one.targetPort());
                pipeline.getEdges().add(edge);
            }
        }
        return pipeline;
    }

    private static Node node(NodeDescription one) {
        NodeType type = Catalog.standard().find(one.type()).orElseGet(() -> Catalog.standard().find(one.stateful() ? "UpdateStateByKeyOperator" : "MapOperator").orElseThrow()); //$NON-NLS-1$ //$NON-NLS-2$
        Node node = NodeTypes.create(type);
        node.setId(one.id());
        node.setName(one.name());
        node.setDocumentation(one.documentation().isEmpty() ? null : one.documentation());
        type.parameters().stream().filter(parameter -> parameter.type() == ParameterType.LAMBDA).findFirst().or(type::mainParameter).ifPresent(parameter -> {
            try {
                NodeTypes.set(node, parameter.name(), one.detail());
            } catch (IllegalArgumentException e) {
                // the line was made of more than this parameter
            }
        });
        return node;
    }
}
