package org.sluice.editor.internal;

import org.sluice.catalog.Catalog;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;

/** Small pipelines for tests. */
public final class Samples {

    private Samples() {
    }

    /** lines → words → pairs → counts → console, laid out in a row. */
    public static Diagram wordCount() {
        Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
        pipeline.setName("Word count");
        Layout layout = LayoutFactory.eINSTANCE.createLayout();
        Diagram diagram = new Diagram(pipeline, layout, Catalog.standard());
        Node lines = node(diagram, "TextFileSource", "lines", 0);
        NodeTypes.set(lines, "file", "verses.txt");
        Node words = node(diagram, "FlatMapOperator", "words", 1);
        NodeTypes.set(words, "function", "line -> Arrays.asList(line.split(\" \")).iterator()");
        Node pairs = node(diagram, "MapToPairOperator", "pairs", 2);
        NodeTypes.set(pairs, "function", "word -> new Tuple2<>(word, 1)");
        Node counts = node(diagram, "ReduceByKeyOperator", "counts", 3);
        NodeTypes.set(counts, "function", "(a, b) -> a + b");
        Node console = node(diagram, "PrintSink", "console", 4);
        edge(diagram, lines, words);
        edge(diagram, words, pairs);
        edge(diagram, pairs, counts);
        edge(diagram, counts, console);
        return diagram;
    }

    public static Node node(Diagram diagram, String type, String id, int column) {
        Node node = create(type);
        node.setId(id);
        node.setName(id);
        diagram.pipeline().getNodes().add(node);
        NodeLayout place = LayoutFactory.eINSTANCE.createNodeLayout();
        place.setNode(id);
        place.setX(40 + column * 300);
        place.setY(40);
        diagram.layout().getNodes().add(place);
        return node;
    }

    public static Node create(String type) {
        return NodeTypes.create(Catalog.standard().find(type).orElseThrow());
    }

    public static Edge edge(Diagram diagram, Node source, Node target) {
        Edge edge = PipelineFactory.eINSTANCE.createEdge();
        edge.setId(source.getId() + "-" + target.getId());
        edge.setSource(source);
        edge.setTarget(target);
        diagram.pipeline().getEdges().add(edge);
        return edge;
    }

    public static Node find(Diagram diagram, String id) {
        return diagram.pipeline().findNode(id);
    }
}
