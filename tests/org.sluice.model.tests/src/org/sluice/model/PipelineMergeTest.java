package org.sluice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.merge.PipelineMerge;
import org.sluice.model.merge.PipelineMerge.Merged;

class PipelineMergeTest {

    @Test
    void shouldTakeChangesOfBothSides() {
        Merged merged = PipelineMerge.merge(chain(), changed(p -> node(p, "keep").setName("Long words")),
                changed(p -> ((MapOperator) node(p, "upper")).setFunction("String::strip")));

        assertEquals(List.of(), merged.conflicts());
        assertEquals("Long words", node(merged.pipeline(), "keep").getName());
        assertEquals("String::strip", ((MapOperator) node(merged.pipeline(), "upper")).getFunction());
    }

    @Test
    void shouldKeepOursAndTellWhenBothChangeTheSameValue() {
        Merged merged = PipelineMerge.merge(chain(), changed(p -> ((MapOperator) node(p, "upper")).setFunction("a -> 1")),
                changed(p -> ((MapOperator) node(p, "upper")).setFunction("a -> 2")));

        assertEquals("a -> 1", ((MapOperator) node(merged.pipeline(), "upper")).getFunction());
        assertEquals(List.of("node 'upper': function is 'a -> 1' in ours and 'a -> 2' in theirs (it was 'String::toUpperCase'); ours was kept"),
                merged.conflicts().stream().map(Object::toString).toList());
    }

    @Test
    void shouldKeepAndTellWhatOneSideRemovedAndTheOtherChanged() {
        Consumer<Pipeline> remove = p -> {
            p.getEdges().removeIf(e -> e.getSource().getId().equals("upper") || e.getTarget().getId().equals("upper"));
            p.getNodes().remove(node(p, "upper"));
        };
        Merged merged = PipelineMerge.merge(chain(), changed(remove), changed(p -> node(p, "upper").setName("Capitals")));

        assertEquals("Capitals", node(merged.pipeline(), "upper").getName());
        assertEquals(1, merged.conflicts().size());
        assertTrue(PipelineFiles.toBytes(merged.pipeline()).length > 0);
    }

    @Test
    void shouldRemoveWhatOneSideRemoved() {
        Merged merged = PipelineMerge.merge(chain(), chain(), changed(p -> {
            p.getEdges().removeIf(e -> e.getTarget().getId().equals("out"));
            p.getNodes().remove(node(p, "out"));
        }));

        assertEquals(List.of(), merged.conflicts());
        assertEquals(List.of("lines", "keep", "upper"), merged.pipeline().getNodes().stream().map(Node::getId).toList());
        assertEquals(2, merged.pipeline().getEdges().size());
    }

    @Test
    void shouldBringBackARemovedNodeThatTheOtherSideConnectedTo() {
        Merged merged = PipelineMerge.merge(chain(), changed(p -> {
            p.getEdges().removeIf(e -> e.getTarget().getId().equals("out"));
            p.getNodes().remove(node(p, "out"));
        }), changed(p -> connect(p, "keep-out", "keep", "out")));

        assertEquals("node 'out'", merged.conflicts().get(0).subject());
        assertEquals("out", PipelineBehavior.findEdge(merged.pipeline(), "keep-out").orElseThrow().getTarget().getId());
    }

    @Test
    void shouldGiveTheirsAnotherIdWhenBothSidesAddANodeOfTheSameId() {
        Consumer<Pipeline> addFilter = p -> add(p, PipelineFactory.eINSTANCE.createFilterOperator(), "filter-1").setName("A");
        Consumer<Pipeline> addOther = p -> {
            add(p, PipelineFactory.eINSTANCE.createFilterOperator(), "filter-1").setName("B");
            connect(p, "keep-filter-1", "keep", "filter-1");
        };
        Merged merged = PipelineMerge.merge(chain(), changed(addFilter), changed(addOther));

        assertEquals(List.of(), merged.conflicts());
        assertEquals(Map.of("filter-1", "filter-2"), merged.renamed());
        assertEquals("filter-2", PipelineBehavior.findEdge(merged.pipeline(), "keep-filter-1").orElseThrow().getTarget().getId());
        assertEquals("A", node(merged.pipeline(), "filter-1").getName());
    }

    @Test
    void shouldDrawAConnectionOnceThatBothSidesDrew() {
        Merged merged = PipelineMerge.merge(chain(), changed(p -> connect(p, "mine", "keep", "out")), changed(p -> connect(p, "yours", "keep", "out")));

        assertEquals(List.of("lines-keep", "keep-upper", "upper-out", "mine"), merged.pipeline().getEdges().stream().map(Edge::getId).toList());
    }

    @Test
    void shouldKeepUnknownAttributesOfBothSides() throws PipelineFileException {
        String text = new String(PipelineFiles.toBytes(chain()), StandardCharsets.UTF_8);
        Pipeline ours = parse(text.replace("id=\"keep\"", "id=\"keep\"\n      colour=\"red\""));
        Pipeline theirs = parse(text.replace("id=\"upper\"", "id=\"upper\"\n      shape=\"round\""));

        String merged = new String(PipelineFiles.toBytes(PipelineMerge.merge(parse(text), ours, theirs).pipeline()), StandardCharsets.UTF_8);

        assertTrue(merged.contains("colour=\"red\"") && merged.contains("shape=\"round\""), merged);
    }

    @Test
    void shouldNeverConflictOverMoves() {
        Layout merged = PipelineMerge.merge(layout(1, 1), layout(5, 1), layout(7, 9));

        assertEquals(5, merged.findNode("keep").getX());
        assertEquals(9, merged.findNode("keep").getY());
    }

    /** Random edits; the laws any merge has to hold. The seed is in the message. */
    @Test
    void shouldHoldTheLawsOfMergingForRandomEdits() {
        for (int seed = 0; seed < 500; seed++) {
            Pipeline base = chain();
            Pipeline ours = edited(seed * 2L + 1);
            Pipeline theirs = edited(seed * 2L + 2);
            String message = "seed " + seed;
            assertSame(message, ours, PipelineMerge.merge(base, ours, base));
            assertSame(message, theirs, PipelineMerge.merge(base, base, theirs));
            assertSame(message, ours, PipelineMerge.merge(base, ours, ours));
            Merged merged = PipelineMerge.merge(base, ours, theirs);
            assertTrue(PipelineFiles.toBytes(merged.pipeline()).length > 0, message);
            Merged swapped = PipelineMerge.merge(base, theirs, ours);
            assertEquals(merged.conflicts().isEmpty(), swapped.conflicts().isEmpty(), message);
            for (Edge edge : merged.pipeline().getEdges()) {
                assertFalse(edge.getSource() == null || edge.getTarget() == null, message);
            }
        }
    }

    private static void assertSame(String message, Pipeline expected, Merged merged) {
        assertEquals(List.of(), merged.conflicts(), message);
        assertEquals(new String(PipelineFiles.toBytes(expected), StandardCharsets.UTF_8), new String(PipelineFiles.toBytes(merged.pipeline()), StandardCharsets.UTF_8), message);
    }

    private static Pipeline edited(long seed) {
        Random random = new Random(seed);
        return changed(p -> {
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                Node any = p.getNodes().get(random.nextInt(p.getNodes().size()));
                switch (random.nextInt(6)) {
                    case 0 -> any.setName("name " + random.nextInt(3));
                    case 1 -> any.setDocumentation(random.nextInt(3) == 0 ? null : "doc " + random.nextInt(3));
                    case 2 -> connect(p, PipelineBehavior.uniqueId(p, any.getId() + "-x"), any.getId(), p.getNodes().get(random.nextInt(p.getNodes().size())).getId());
                    case 3 -> add(p, PipelineFactory.eINSTANCE.createMapOperator(), PipelineBehavior.uniqueId(p, "map"));
                    case 4 -> {
                        if (p.getNodes().size() > 1) {
                            p.getEdges().removeIf(e -> e.getSource() == any || e.getTarget() == any);
                            p.getNodes().remove(any);
                        }
                    }
                    default -> p.getNodes().move(random.nextInt(p.getNodes().size()), any);
                }
            }
        });
    }

    private static Pipeline chain() {
        Pipeline p = PipelineFactory.eINSTANCE.createPipeline();
        p.setName("Chain");
        ((SocketTextSource) add(p, PipelineFactory.eINSTANCE.createSocketTextSource(), "lines")).setPort(9999);
        ((FilterOperator) add(p, PipelineFactory.eINSTANCE.createFilterOperator(), "keep")).setFunction("l -> l.length() > 3");
        ((MapOperator) add(p, PipelineFactory.eINSTANCE.createMapOperator(), "upper")).setFunction("String::toUpperCase");
        add(p, PipelineFactory.eINSTANCE.createPrintSink(), "out");
        connect(p, "lines-keep", "lines", "keep");
        connect(p, "keep-upper", "keep", "upper");
        connect(p, "upper-out", "upper", "out");
        return p;
    }

    private static Pipeline changed(Consumer<Pipeline> change) {
        Pipeline p = chain();
        change.accept(p);
        return p;
    }

    private static Node node(Pipeline p, String id) {
        return PipelineBehavior.findNode(p, id).orElseThrow();
    }

    private static Node add(Pipeline p, Node node, String id) {
        node.setId(id);
        node.setName(id);
        p.getNodes().add(node);
        return node;
    }

    private static void connect(Pipeline p, String id, String source, String target) {
        Edge edge = PipelineFactory.eINSTANCE.createEdge();
        edge.setId(id);
        edge.setSource(node(p, source));
        edge.setTarget(node(p, target));
        p.getEdges().add(edge);
    }

    private static Pipeline parse(String text) throws PipelineFileException {
        return PipelineFiles.fromBytes(text.getBytes(StandardCharsets.UTF_8), "test.dstream");
    }

    private static Layout layout(int x, int y) {
        Layout layout = LayoutFactory.eINSTANCE.createLayout();
        NodeLayout node = LayoutFactory.eINSTANCE.createNodeLayout();
        node.setNode("keep");
        node.setX(x);
        node.setY(y);
        layout.getNodes().addAll(new ArrayList<>(List.of(node)));
        return layout;
    }
}
