package org.sluice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PipelineBehaviorTest {

    private Pipeline pipeline;

    /** a → b → d, a → c → d, and e alone; listed in another order than the records flow. */
    @BeforeEach
    void build() {
        pipeline = PipelineFactory.eINSTANCE.createPipeline();
        for (String id : List.of("d", "b", "a", "e", "c")) {
            Samples.node(pipeline, "MapOperator", id);
        }
        connect("a", "b");
        connect("a", "c");
        connect("c", "d");
        connect("b", "d");
    }

    @Test
    void shouldOrderNodesBehindTheirInputs() {
        assertEquals(List.of("a", "b", "e", "c", "d"), ids(PipelineBehavior.topologicalOrder(pipeline)));
    }

    @Test
    void shouldListEdgesInTheOrderOfThePipeline() {
        Node d = pipeline.findNode("d");

        assertEquals(List.of("c-d", "b-d"), d.incoming().stream().map(Edge::getId).toList());
        assertEquals(List.of("a-b", "a-c"), pipeline.findNode("a").outgoing().stream().map(Edge::getId).toList());
        assertEquals(2, PipelineBehavior.incoming(d, "in").size());
        assertEquals(0, PipelineBehavior.incoming(d, "left").size());
        assertEquals(1, PipelineBehavior.outgoing(pipeline.findNode("b"), "out").size());
        assertThrows(UnsupportedOperationException.class, () -> d.incoming().clear());
    }

    @Test
    void shouldFindWhatIsUpstreamAndDownstream() {
        assertEquals(List.of("b", "a", "c"), ids(PipelineBehavior.upstream(pipeline.findNode("d"))));
        assertEquals(List.of("d", "b", "c"), ids(PipelineBehavior.downstream(pipeline.findNode("a"))));
        assertEquals(List.of(), ids(PipelineBehavior.downstream(pipeline.findNode("e"))));
    }

    @Test
    void shouldNameTheNodesAlongACycle() {
        pipeline.findNode("c").setName("Clean");
        assertEquals(List.of(), PipelineBehavior.findCycle(pipeline));
        assertEquals("", PipelineBehavior.cycleText(List.of()));

        connect("d", "a");
        List<Node> cycle = PipelineBehavior.findCycle(pipeline);

        assertEquals("d → a → b → d", PipelineBehavior.cycleText(cycle));
        assertEquals(List.of("e"), ids(PipelineBehavior.topologicalOrder(pipeline)));
        connect("e", "e");
        assertEquals("d → a → b → d", PipelineBehavior.cycleText(PipelineBehavior.findCycle(pipeline)));
        pipeline.getEdges().removeIf(edge -> edge.getSource().getId().equals("d"));
        assertEquals("e → e", PipelineBehavior.cycleText(PipelineBehavior.findCycle(pipeline)));
    }

    @Test
    void shouldGetAlongWithLongChains() {
        Pipeline chain = PipelineFactory.eINSTANCE.createPipeline();
        Node previous = Samples.node(chain, "MapOperator", "n0");
        for (int i = 1; i < 5000; i++) {
            Node node = Samples.node(chain, "MapOperator", "n" + i);
            Samples.edge(chain, previous, node);
            previous = node;
        }

        assertEquals(5000, PipelineBehavior.topologicalOrder(chain).size());
        assertEquals(List.of(), PipelineBehavior.findCycle(chain));
        assertEquals(4999, PipelineBehavior.upstream(previous).size());
    }

    @Test
    void shouldPassOverEdgesWithAMissingEnd() {
        Edge edge = PipelineFactory.eINSTANCE.createEdge();
        edge.setId("half");
        edge.setSource(pipeline.findNode("d"));
        pipeline.getEdges().add(edge);
        pipeline.getEdges().add(PipelineFactory.eINSTANCE.createEdge());

        assertEquals(5, PipelineBehavior.topologicalOrder(pipeline).size());
        assertEquals(List.of(), PipelineBehavior.findCycle(pipeline));
        assertEquals(List.of(), PipelineBehavior.downstream(pipeline.findNode("d")));
    }

    @Test
    void shouldMakeUniqueReadableIds() {
        assertEquals("map-values", PipelineBehavior.uniqueId(pipeline, " Map values! "));
        assertEquals("a-2", PipelineBehavior.uniqueId(pipeline, "a"));
        assertEquals("a-b-2", PipelineBehavior.uniqueId(pipeline, "A b"));
        assertEquals("node", PipelineBehavior.uniqueId(pipeline, "日本"));
        assertEquals("node", PipelineBehavior.uniqueId(pipeline, null));
        assertTrue(PipelineBehavior.isId("filter-1.x_Y"));
        assertFalse(PipelineBehavior.isId("a b"));
        assertFalse(PipelineBehavior.isId(""));
        assertFalse(PipelineBehavior.isId(null));
    }

    @Test
    void shouldFindByIdOrGiveNull() {
        assertSame(pipeline.getNodes().get(0), pipeline.findNode("d"));
        assertNull(pipeline.findNode("x"));
        assertSame(pipeline.getEdges().get(0), pipeline.findEdge("a-b"));
        assertNull(pipeline.findEdge(null));
        assertTrue(PipelineBehavior.pipelineOf(PipelineFactory.eINSTANCE.createMapOperator()).isEmpty());
        assertEquals("?", PipelineBehavior.label(PipelineFactory.eINSTANCE.createMapOperator()));
    }

    @Test
    void shouldCopyWithoutSharingAnything() {
        Pipeline copy = PipelineCopies.copy(pipeline);

        assertTrue(PipelineCopies.equal(pipeline, copy));
        assertNotSame(pipeline.getNodes().get(0), copy.getNodes().get(0));
        assertSame(copy.findNode("a"), copy.getEdges().get(0).getSource());
        copy.findNode("a").setName("other");
        assertFalse(PipelineCopies.equal(pipeline, copy));
    }

    @Test
    void shouldCopySeveralObjectsWithTheEdgesBetweenThem() {
        List<org.eclipse.emf.ecore.EObject> copies = PipelineCopies.copyAll(
                List.of(pipeline.findNode("a"), pipeline.findNode("b"), pipeline.findEdge("a-b"), pipeline.findEdge("a-c")));

        assertSame(copies.get(0), ((Edge) copies.get(2)).getSource());
        assertSame(copies.get(1), ((Edge) copies.get(2)).getTarget());
        assertSame(pipeline.findNode("c"), ((Edge) copies.get(3)).getTarget());
    }

    private void connect(String source, String target) {
        Samples.edge(pipeline, pipeline.findNode(source), pipeline.findNode(target));
    }

    private static List<String> ids(List<Node> nodes) {
        return nodes.stream().map(Node::getId).toList();
    }
}
