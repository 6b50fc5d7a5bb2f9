package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.editor.internal.editparts.EdgeEditPart;

/** Edges that go around cards, with the real mouse. */
class EdgeRoutesUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @BeforeEach
    void open() {
        fixture = EditorFixture.openWordCount();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private PointList route(String edge) {
        return Ui.call(() -> ((EdgeEditPart) fixture.editor.partFor(edge)).edgeFigure().getPoints().getCopy());
    }

    private boolean crosses(PointList route, String node) {
        Rectangle card = Ui.call(() -> fixture.part(node).nodeFigure().cardBounds());
        for (int i = 1; i < route.size(); i++) {
            if (new Rectangle(route.getPoint(i - 1), route.getPoint(i)).intersects(card)) {
                return true;
            }
        }
        return false;
    }

    private void moveCenterTo(String node, Point to) {
        Point from = fixture.onCard(node, 0.5, 0.5);
        Robot.press(from);
        Robot.dragTo(from, to);
        Robot.release();
    }

    @Test
    void shouldGoAroundCardThatIsPutOnAnEdgeAndStraightAgainWhenItIsGone() {
        PointList straight = route("words-pairs");
        Point home = fixture.onCard("console", 0.5, 0.5);
        Point from = fixture.port("words", false);
        Point to = fixture.port("pairs", true);
        Point pairs = fixture.onCard("pairs", 0.5, 0.5);
        // room between the two first
        moveCenterTo("pairs", new Point(pairs.x, pairs.y + 220));
        Ui.until("moved", () -> route("words-pairs").size() == 4);
        Ui.until("no card is left in the way", () -> !crosses(route("words-pairs"), "counts"));

        Point corner = new Point((from.x + to.x) / 2, pairs.y + 110);
        moveCenterTo("console", corner);

        Ui.until("around", () -> route("words-pairs").size() > 4 && !crosses(route("words-pairs"), "console"));
        Robot.screenshot("edge-around-card");
        moveCenterTo("console", home);
        Ui.until("the short way", () -> route("words-pairs").size() == 4);
        Robot.key("ctrl+z", "ctrl+z", "ctrl+z");
        Ui.until("as before", () -> route("words-pairs").size() == 2);
        assertEquals(straight.size(), route("words-pairs").size());
    }
}
