package org.sluice.editor.internal.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Samples;

class InitialPlacementTest {

    @Test
    void shouldPlaceNodesInColumnsWhenLayoutIsEmpty() {
        Diagram diagram = Samples.wordCount();
        diagram.layout().getNodes().clear();

        boolean placed = InitialPlacement.complete(diagram.pipeline(), diagram.layout());

        assertTrue(placed);
        assertEquals(5, diagram.layout().getNodes().stream().map(n -> n.getX()).distinct().count());
        assertFalse(InitialPlacement.complete(diagram.pipeline(), diagram.layout()));
    }

    @Test
    void shouldEndWhenGraphHasCycle() {
        Diagram diagram = Samples.wordCount();
        diagram.layout().getNodes().clear();
        Samples.edge(diagram, Samples.find(diagram, "counts"), Samples.find(diagram, "words"));

        assertTrue(InitialPlacement.complete(diagram.pipeline(), diagram.layout()));
        assertEquals(5, diagram.layout().getNodes().size());
    }
}
