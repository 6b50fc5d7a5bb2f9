package org.sluice.layout;

import java.util.Random;

import org.sluice.catalog.Catalog;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineFactory;

/** Pipelines for tests. */
public final class Graphs {

    private Graphs() {
    }

    /** Nodes n0 → n1 → … in a row. */
    public static Pipeline chain(int length) {
        Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
        for (int i = 0; i < length; i++) {
            node(pipeline, i == 0 ? "SocketTextSource" : "MapOperator", "n" + i);
            if (i > 0) {
                edge(pipeline, i - 1, i);
            }
        }
        return pipeline;
    }

    /** A graph without cycles; the same seed gives the same graph. */
    public static Pipeline random(long seed, int size) {
        Random random = new Random(seed);
        Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
        for (int i = 0; i < size; i++) {
            boolean source = i == 0 || random.nextInt(8) == 0;
            node(pipeline, source ? "SocketTextSource" : "MapOperator", "n" + i);
            if (!source) {
                edge(pipeline, random.nextInt(i), i);
            }
        }
        return pipeline;
    }

    public static Node node(Pipeline pipeline, String type, String id) {
        Node node = NodeTypes.create(Catalog.standard().find(type).orElseThrow());
        node.setId(id);
        pipeline.getNodes().add(node);
        return node;
    }

    public static Edge edge(Pipeline pipeline, int source, int target) {
        Edge edge = PipelineFactory.eINSTANCE.createEdge();
        edge.setSource(pipeline.getNodes().get(source));
        edge.setTarget(pipeline.getNodes().get(target));
        edge.setId(PipelineBehavior.uniqueId(pipeline, edge.getSource().getId() + "-" + edge.getTarget().getId()));
        pipeline.getEdges().add(edge);
        return edge;
    }
}
