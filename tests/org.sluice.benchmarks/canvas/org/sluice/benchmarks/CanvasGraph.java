package org.sluice.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.sluice.catalog.Catalog;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.layout.Note;

/**
 * A drawing of a given size: columns of cards from left to right, most edges to the next column and a few rows up or down, notes between the
 * rows. The same numbers give the same drawing.
 */
final class CanvasGraph {

    private static final int COLUMN = 320;
    private static final int ROW = 112;

    final Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
    final Layout layout = LayoutFactory.eINSTANCE.createLayout();

    private CanvasGraph() {
    }

    static CanvasGraph of(int nodes, int edges, int notes) {
        CanvasGraph graph = new CanvasGraph();
        graph.pipeline.setName("canvas");
        graph.pipeline.setBatchInterval(Duration.ofSeconds(1));
        int rows = Math.max(4, (int) Math.round(Math.sqrt(nodes * (double) COLUMN / ROW / 1.6)));
        int columns = (nodes + rows - 1) / rows;
        List<int[]> ends = ends(nodes, edges, rows, columns);
        int[] in = new int[nodes];
        int[] out = new int[nodes];
        ends.forEach(end -> {
            out[end[0]]++;
            in[end[1]]++;
        });
        List<Node> made = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            String type = in[i] == 0 ? "SocketTextSource" : out[i] == 0 ? "PrintSink" : in[i] > 1 ? "UnionOperator" : i % 3 == 0 ? "FilterOperator" : "MapOperator";
            made.add(graph.node(type, i, (i / rows) * COLUMN + 40, (i % rows) * ROW + 40));
        }
        for (int[] end : ends) {
            graph.edge(made.get(end[0]), made.get(end[1]));
        }
        for (int i = 0; i < notes; i++) {
            graph.note(i, i * 5 / rows * COLUMN + 56, i * 5 % rows * ROW + 98);
        }
        return graph;
    }

    /** Pairs of node numbers, from a column to a later one; a sink ends in one edge only. */
    private static List<int[]> ends(int nodes, int edges, int rows, int columns) {
        Random random = new Random(7);
        List<int[]> ends = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        boolean[] sink = new boolean[nodes];
        for (int i = rows; i < nodes && ends.size() < edges; i++) {
            add(ends, seen, i - rows, i);
            sink[i] = i / rows == columns - 1;
        }
        while (ends.size() < edges) {
            int from = random.nextInt(nodes - rows);
            int to = from + rows * (1 + random.nextInt(2)) + random.nextInt(7) - 3;
            if (to < nodes && to / rows > from / rows && !sink[to]) {
                add(ends, seen, from, to);
            }
        }
        return ends;
    }

    private static void add(List<int[]> ends, Set<Long> seen, int from, int to) {
        if (seen.add(from * 1_000_000L + to)) {
            ends.add(new int[] {from, to});
        }
    }

    private Node node(String type, int number, int x, int y) {
        Node node = NodeTypes.create(Catalog.standard().find(type).orElseThrow());
        node.setId("n" + number);
        node.setName(type.replaceAll("(Operator|Source|Sink)$", "") + ' ' + number);
        if (type.equals("FilterOperator")) {
            NodeTypes.set(node, "function", "line -> line.length() > " + number);
        } else if (type.equals("MapOperator")) {
            NodeTypes.set(node, "function", "line -> line.strip() + " + number);
        }
        pipeline.getNodes().add(node);
        NodeLayout place = LayoutFactory.eINSTANCE.createNodeLayout();
        place.setNode(node.getId());
        place.setX(x);
        place.setY(y);
        layout.getNodes().add(place);
        return node;
    }

    private void edge(Node source, Node target) {
        Edge edge = PipelineFactory.eINSTANCE.createEdge();
        edge.setId(source.getId() + "-" + target.getId());
        edge.setSource(source);
        edge.setSourcePort("out");
        edge.setTarget(target);
        edge.setTargetPort("in");
        pipeline.getEdges().add(edge);
    }

    private void note(int number, int x, int y) {
        Note note = LayoutFactory.eINSTANCE.createNote();
        note.setId("note" + number);
        note.setText("**Note " + number + "**: what the cards above are for");
        note.setX(x);
        note.setY(y);
        note.setWidth(200);
        note.setHeight(46);
        layout.getNotes().add(note);
    }
}
