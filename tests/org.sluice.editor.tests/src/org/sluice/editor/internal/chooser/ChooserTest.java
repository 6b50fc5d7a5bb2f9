package org.sluice.editor.internal.chooser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.Test;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.NodeType;
import org.sluice.editor.internal.ConnectionRules;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Samples;
import org.sluice.editor.internal.commands.InsertNodeCommand;
import org.sluice.editor.internal.commands.ReplaceNodeCommand;
import org.sluice.model.Node;
import org.sluice.model.PipelineFiles;

/** What is offered where, and what adding does to the model. */
class ChooserTest {

    private final Diagram diagram = Samples.wordCount();

    private static List<String> labels(String text) {
        return NodeChooser.matches(Catalog.standard().types(), text).stream().map(NodeType::label).toList();
    }

    @Test
    void shouldPutNamesThatBeginWithTheTextFirst() {
        assertEquals("Filter", labels("filter").get(0));
        assertEquals("Map", labels("map").get(0));
        assertTrue(labels("MAP").contains("Flat map"));
        assertEquals(List.of(), labels("no such node"));
    }

    @Test
    void shouldFindNodesByExpression() {
        assertEquals(List.of("pairs"), QuickOutline.matches(diagram, "tuple2 word").stream().map(Node::getId).toList());
        assertEquals("words", QuickOutline.matches(diagram, "word").get(0).getId());
    }

    @Test
    void shouldOfferOnlyWhatTakesTheShape() {
        Node pairs = Samples.find(diagram, "pairs");
        Node words = Samples.find(diagram, "words");
        NodeType reduceByKey = Catalog.standard().find("ReduceByKeyOperator").orElseThrow();

        assertTrue(ConnectionRules.inputFor(diagram, pairs, "out", reduceByKey).isPresent());
        assertTrue(ConnectionRules.inputFor(diagram, words, "out", reduceByKey).isEmpty());
        assertTrue(ConnectionRules.inputFor(diagram, words, "out", Catalog.standard().find("SocketTextSource").orElseThrow()).isEmpty());
    }

    @Test
    void shouldRefuseToInsertWhatDoesNotFitTheEdge() {
        assertFalse(InsertNodeCommand.of(diagram, diagram.pipeline().findEdge("words-pairs"), Samples.create("ReduceByKeyOperator"), new Point()).isPresent());
        assertFalse(InsertNodeCommand.of(diagram, diagram.pipeline().findEdge("words-pairs"), Samples.create("PrintSink"), new Point()).isPresent());
        assertTrue(InsertNodeCommand.of(diagram, diagram.pipeline().findEdge("words-pairs"), Samples.create("FilterOperator"), new Point()).isPresent());
    }

    @Test
    void shouldKeepIdAndFittingEdgesWhenReplaced() {
        byte[] before = PipelineFiles.toBytes(diagram.pipeline());
        Node filter = Samples.create("FilterOperator");
        Command replace = new ReplaceNodeCommand(diagram, Samples.find(diagram, "counts"), filter);

        replace.execute();

        assertEquals(filter, diagram.pipeline().findNode("counts"));
        assertEquals(1, diagram.incoming(filter).size());
        assertEquals(1, diagram.outgoing(filter).size());
        replace.undo();
        assertEquals(new String(before), new String(PipelineFiles.toBytes(diagram.pipeline())));
    }

    @Test
    void shouldDropEdgesThatDoNotFitWhenReplaced() {
        Node source = Samples.create("SocketTextSource");
        Command replace = new ReplaceNodeCommand(diagram, Samples.find(diagram, "pairs"), source);

        replace.execute();

        assertEquals(0, diagram.incoming(source).size());
        assertEquals(0, diagram.outgoing(source).size(), "lines are no pairs");
        assertEquals(2, diagram.pipeline().getEdges().size());
    }
}
