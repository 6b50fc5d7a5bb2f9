package org.sluice.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sluice.catalog.Shape;
import org.sluice.model.Node;

class ConnectionRulesTest {

    private final Diagram diagram = Samples.wordCount();

    private Optional<String> refusal(String source, String target) {
        return ConnectionRules.refusal(diagram, node(source), "out", node(target), "in", null);
    }

    private Node node(String id) {
        return Samples.find(diagram, id);
    }

    @Test
    void shouldAcceptFreePort() {
        Samples.node(diagram, "PrintSink", "second", 6);

        assertEquals(Optional.empty(), refusal("counts", "second"));
    }

    @Test
    void shouldRefuseTakenPort() {
        assertTrue(refusal("words", "counts").orElseThrow().contains("taken by 'pairs'"));
    }

    @Test
    void shouldRefuseCycle() {
        assertTrue(refusal("counts", "words").orElseThrow().contains("cycle"));
        assertTrue(refusal("words", "words").orElseThrow().contains("cycle"));
    }

    @Test
    void shouldRefuseRecordsWherePairsAreWanted() {
        Samples.node(diagram, "ReduceByKeyOperator", "second", 6);

        assertTrue(refusal("words", "second").orElseThrow().contains("shapes differ"));
        assertEquals(Optional.empty(), refusal("pairs", "second"));
    }

    @Test
    void shouldRefuseSinkAsSourceAndSourceAsTarget() {
        Samples.node(diagram, "PrintSink", "second", 6);

        assertTrue(refusal("second", "counts").orElseThrow().contains("sink has no output"));
        assertTrue(refusal("words", "lines").orElseThrow().contains("source has no input"));
    }

    @Test
    void shouldFollowShapeThroughFilter() {
        Node filter = Samples.node(diagram, "FilterOperator", "filter", 6);
        Samples.edge(diagram, node("pairs"), filter);

        assertEquals(Shape.PAIRS, ConnectionRules.shape(diagram, filter, "out"));
        assertEquals(Shape.RECORDS, ConnectionRules.shape(diagram, node("words"), "out"));
    }

    @Test
    void shouldNotCountReconnectedEdgeAsTakingThePort() {
        var edge = diagram.pipeline().findEdge("counts-console");

        assertEquals(Optional.empty(), ConnectionRules.refusal(diagram, node("pairs"), "out", node("console"), "in", edge));
    }

    @Test
    void shouldConnectErrorPortsEvenOfSinksThatRunCode() {
        Node second = Samples.node(diagram, "PrintSink", "second", 6);
        Node own = Samples.node(diagram, "ForeachBatchSink", "own", 7);

        assertEquals(Optional.empty(), ConnectionRules.refusal(diagram, node("words"), "errors", second, "in", null));
        assertEquals(Optional.empty(), ConnectionRules.refusal(diagram, own, "errors", second, "in", null));
        assertEquals(Shape.RECORDS, ConnectionRules.shape(diagram, node("counts"), "errors"));
        assertTrue(ConnectionRules.refusal(diagram, node("console"), "errors", second, "in", null).orElseThrow().contains("sink has no output"));
    }
}
