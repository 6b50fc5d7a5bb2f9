package org.sluice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class CommentedOutTest {

    private final Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();

    private Node node(String id, boolean out) {
        Node node = PipelineFactory.eINSTANCE.createMapOperator();
        node.setId(id);
        node.setCommentedOut(out);
        pipeline.getNodes().add(node);
        return node;
    }

    private void edges(String... ends) {
        for (String each : ends) {
            Edge edge = PipelineFactory.eINSTANCE.createEdge();
            edge.setId(each);
            edge.setSource(pipeline.findNode(each.split(">")[0]));
            edge.setTarget(pipeline.findNode(each.split(">")[1]));
            pipeline.getEdges().add(edge);
        }
    }

    @Test
    void shouldLeaveNothingOutByItself() {
        node("a", false);
        node("b", false);
        edges("a>b");

        assertEquals(Set.of(), CommentedOut.ids(pipeline));
        assertSame(pipeline, CommentedOut.without(pipeline));
    }

    @Test
    void shouldLeaveOutWhatOnlyCommentedOutNodesFeed() {
        node("source", false);
        node("out", true);
        node("after", false);
        node("end", false);
        node("union", false);
        edges("source>out", "out>after", "after>end", "after>union", "source>union");

        Pipeline rest = CommentedOut.without(pipeline);

        assertEquals(List.of("out", "after", "end"), List.copyOf(CommentedOut.ids(pipeline)));
        assertEquals(List.of("source", "union"), rest.getNodes().stream().map(Node::getId).toList());
        assertEquals(List.of("source>union"), rest.getEdges().stream().map(Edge::getId).toList());
        assertEquals(5, pipeline.getNodes().size());
        assertEquals(5, pipeline.getEdges().size());
    }

    @Test
    void shouldGoOnWhenOneOfTwoInputsIsLeft() {
        node("a", true);
        node("b", false);
        node("both", false);
        edges("a>both", "b>both");

        assertEquals(Set.of("a"), CommentedOut.ids(pipeline));
        pipeline.findNode("b").setCommentedOut(true);
        assertEquals(Set.of("a", "b", "both"), CommentedOut.ids(pipeline));
    }

    @Test
    void shouldStayInTheFileAndLeaveNoTraceWhenTakenBack() throws PipelineFileException {
        node("a", false);
        String before = new String(PipelineFiles.toBytes(pipeline), StandardCharsets.UTF_8);
        pipeline.findNode("a").setCommentedOut(true);
        byte[] marked = PipelineFiles.toBytes(pipeline);
        Pipeline read = PipelineFiles.fromBytes(marked, "test");

        assertTrue(new String(marked, StandardCharsets.UTF_8).contains("commentedOut=\"true\""));
        assertTrue(read.findNode("a").isCommentedOut());
        read.findNode("a").setCommentedOut(false);
        assertEquals(before, new String(PipelineFiles.toBytes(read), StandardCharsets.UTF_8));
    }

    @Test
    void shouldReadTheMarkOfNodesOfUnknownType() throws PipelineFileException {
        node("a", true);
        String text = new String(PipelineFiles.toBytes(pipeline), StandardCharsets.UTF_8).replace("MapOperator", "FutureOperator");

        Pipeline read = PipelineFiles.fromBytes(text.getBytes(StandardCharsets.UTF_8), "test");

        assertEquals(Set.of("a"), CommentedOut.ids(read));
        assertEquals(text, new String(PipelineFiles.toBytes(read), StandardCharsets.UTF_8));
    }
}
