package org.sluice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.ErrorAction;
import org.sluice.catalog.Shape;

class ErrorPolicyTextTest {

    private final Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
    private final Node map = add("MapOperator");
    private final Node window = add("WindowOperator");
    private final Node print = add("PrintSink");

    private Node add(String type) {
        return NodeTypes.add(pipeline, Catalog.standard().find(type).orElseThrow());
    }

    private static Optional<ErrorPolicyText> retry(int times, Duration backoff) {
        return Optional.of(new ErrorPolicyText(ErrorAction.RETRY, times, backoff));
    }

    @Test
    void shouldReadWhatPeopleWrite() {
        assertEquals(ErrorAction.FAIL, ErrorPolicyText.parse("fail").orElseThrow().action());
        assertEquals(ErrorAction.SKIP, ErrorPolicyText.parse(" SKIP ").orElseThrow().action());
        assertEquals(ErrorAction.DEAD_LETTER, ErrorPolicyText.parse("Dead_Letter").orElseThrow().action());
        assertEquals(retry(3, Duration.ofMillis(100)), ErrorPolicyText.parse("RETRY 3 100 ms"));
        assertEquals(retry(2, Duration.ofMinutes(1)), ErrorPolicyText.parse("retry  2 1min"));
        assertEquals(retry(1, Duration.ZERO), ErrorPolicyText.parse("RETRY 1"));
    }

    @Test
    void shouldRefuseAnythingElse() {
        for (String text : List.of("", "SKIPP", "RETRY", "RETRY 0", "RETRY x", "RETRY 3 soon", "RETRY -1", "FAIL SKIP")) {
            assertEquals(Optional.empty(), ErrorPolicyText.parse(text), text);
        }
    }

    @Test
    void shouldTakeThatOfThePipelineWhereTheTypeAllowsIt() {
        assertEquals(ErrorAction.FAIL, ErrorPolicyText.effective(map).action());
        pipeline.setErrorPolicy("SKIP");

        assertEquals(ErrorAction.SKIP, ErrorPolicyText.effective(map).action());
        assertEquals(ErrorAction.FAIL, ErrorPolicyText.effective(window).action());
        assertEquals(ErrorAction.FAIL, ErrorPolicyText.effective(print).action());
        map.setErrorPolicy("RETRY 2");
        assertEquals(ErrorAction.RETRY, ErrorPolicyText.effective(map).action());
    }

    @Test
    void shouldSendErrorsWhenAnEdgeBeginsAtTheErrorPort() {
        Edge edge = PipelineFactory.eINSTANCE.createEdge();
        edge.setId("e");
        edge.setSource(map);
        edge.setTarget(print);
        pipeline.getEdges().add(edge);
        assertFalse(ErrorPolicyText.sendsErrors(map));

        edge.setSourcePort("errors");

        assertTrue(ErrorPolicyText.sendsErrors(map));
        assertEquals(ErrorAction.DEAD_LETTER, ErrorPolicyText.effective(map).action());
        assertEquals(Shape.RECORDS, StreamShapes.of(pipeline).of(edge));
    }

    @Test
    void shouldWriteThePolicyAndNothingWhenThereIsNone() throws Exception {
        String without = new String(PipelineFiles.toBytes(pipeline));
        assertFalse(without.contains("errorPolicy"), without);
        map.setErrorPolicy("RETRY 3 100 ms");
        pipeline.setErrorPolicy("SKIP");

        Pipeline read = Samples.parse(new String(PipelineFiles.toBytes(pipeline)));

        assertEquals("SKIP", read.getErrorPolicy());
        assertEquals("RETRY 3 100 ms", read.findNode("map").getErrorPolicy());
    }
}
