package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.model.Edge;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;

/** Adding, inserting, replacing and connecting, with real mouse and keys; each is one step, and undone leaves the same bytes. */
class AuthoringUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;
    private byte[] before;

    @BeforeEach
    void open() {
        fixture = EditorFixture.openWordCount();
        before = bytes();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Pipeline pipeline() {
        return fixture.editor.getPipeline();
    }

    private byte[] bytes() {
        return Ui.call(() -> {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(PipelineFiles.toBytes(pipeline()));
            all.writeBytes(PipelineFiles.toBytes(fixture.editor.getLayout()));
            return all.toByteArray();
        });
    }

    private void select(String node) {
        Robot.click(fixture.onCard(node, 0.5, 0.25));
        Ui.until("selection", () -> fixture.part(node).getSelected() != 0);
    }

    private static Table chooser() {
        for (Shell shell : Ui.display().getShells()) {
            if (shell.isVisible() && shell.getParent() != null && Widgets.find(shell, Text.class) instanceof Text text && text.getData("org.sluice.nodeChooser") != null) {
                return (Table) Widgets.find(shell, Table.class);
            }
        }
        return null;
    }

    private static String found(int row) {
        return chooser() == null || chooser().getItemCount() <= row ? "" : chooser().getItem(row).getText();
    }

    private void undoOnce() {
        Robot.key("ctrl+z");
        Ui.until("undone", () -> !fixture.editor.getCommandStack().canUndo());
        assertArrayEquals(before, bytes(), "undo leaves the same bytes");
        Robot.key("ctrl+shift+z");
        Ui.until("redone", () -> !fixture.editor.getCommandStack().canRedo());
        assertTrue(!Arrays.equals(before, bytes()));
    }

    private boolean edge(String source, String target) {
        return pipeline().getEdges().stream().anyMatch(edge -> edge.getSource().getId().equals(source) && edge.getTarget().getId().equals(target));
    }

    @Test
    void shouldAddAndConnectNodeByTyping() {
        select("words");

        Robot.type("fil");
        Ui.until("chooser", () -> found(0).equals("Filter"));
        Robot.screenshot("type-to-add");
        Robot.key("Return");

        Ui.until("added and connected", () -> edge("words", "filter"));
        Ui.until("selected", () -> fixture.part("filter").getSelected() != 0);
        Robot.screenshot("type-to-add-done");
        undoOnce();
    }

    @Test
    void shouldAddNodeByDoubleClickOnTheCanvasAndCancelWithEscape() {
        Point empty = fixture.onCanvas(fixture.canvasSize().x / 2, fixture.canvasSize().y - 60);
        Robot.doubleClick(empty);
        Ui.until("chooser", () -> chooser() != null && chooser().getItemCount() > 20);
        Robot.screenshot("chooser-all");
        Robot.key("Escape");
        Ui.until("closed", () -> chooser() == null);
        assertArrayEquals(before, bytes());

        Robot.doubleClick(empty);
        Ui.until("chooser again", () -> chooser() != null);
        Robot.type("socket");
        Robot.key("Return");
        Ui.until("added", () -> fixture.node("socket-text") != null);
        undoOnce();
    }

    @Test
    void shouldOfferWhatFitsWhereAnEdgeIsDropped() {
        Point from = fixture.port("pairs", false);
        Point to = fixture.onCanvas(fixture.canvasSize().x / 2, fixture.canvasSize().y - 60);

        Robot.press(from);
        Robot.dragTo(from, to);
        Robot.release();

        Ui.until("chooser", () -> chooser() != null);
        Robot.screenshot("chooser-after-edge");
        assertTrue(Ui.call(() -> Arrays.stream(chooser().getItems()).noneMatch(item -> item.getText().equals("Socket text"))), "a source has no input");
        Robot.type("group by key");
        Ui.until("narrowed", () -> found(0).equals("Group by key"));
        Robot.key("Return");
        Ui.until("connected", () -> edge("pairs", "group-by-key"));
        undoOnce();
    }

    private void dragFromPalette(String type, Point to, String picture) {
        Point from = fixture.paletteEntry(type);
        Robot.press(from);
        Robot.dragTo(from, to);
        Robot.move(new Point(to.x + 1, to.y));
        Robot.screenshot(picture);
        Robot.release();
    }

    @Test
    void shouldInsertNodeDroppedOnAnEdge() {
        Point from = fixture.port("words", false);
        Point to = fixture.port("pairs", true);
        dragFromPalette("FilterOperator", new Point((from.x + to.x) / 2, (from.y + to.y) / 2), "drop-on-edge");

        Ui.until("inserted", () -> edge("words", "filter") && edge("filter", "pairs") && !edge("words", "pairs"));
        Ui.until("field for the name", () -> Ui.display().getFocusControl() instanceof Text);
        Robot.key("Escape");
        assertEquals(5, (int) Ui.call(() -> pipeline().getEdges().size()));
        undoOnce();
    }

    @Test
    void shouldReplaceNodeOnWhichAnotherIsDropped() {
        dragFromPalette("MapOperator", fixture.onCard("words", 0.5, 0.5), "drop-on-node");

        Ui.until("replaced", () -> fixture.node("words").eClass().getName().equals("MapOperator"));
        Ui.until("edges kept", () -> pipeline().getEdges().size() == 4);
        for (Edge edge : Ui.call(() -> pipeline().getEdges())) {
            assertTrue(edge.getSource() != null && edge.getTarget() != null);
        }
        Ui.until("field for the name", () -> Ui.display().getFocusControl() instanceof Text);
        Robot.key("Escape");
        undoOnce();
    }

    @Test
    void shouldConnectByKeysAlone() {
        Robot.click(fixture.onCanvas(fixture.canvasSize().x / 2, fixture.canvasSize().y - 60));
        Robot.key("Insert");
        Ui.until("chooser", () -> chooser() != null);
        Robot.type("print");
        Robot.key("Return");
        Ui.until("added", () -> fixture.node("print") != null && fixture.part("print").getSelected() != 0);
        select("counts");

        Robot.key("ctrl+l");
        Ui.until("a target is proposed", () -> fixture.strip().contains("Print.in") && fixture.strip().contains("Enter"));
        Robot.screenshot("connect-by-keys");
        Robot.key("Return");

        Ui.until("connected", () -> edge("counts", "print"));
        Robot.key("Escape");
    }

    @Test
    void shouldGoAlongEdgesAndMoveByKeys() {
        select("words");
        Robot.key("alt+Right");
        Ui.until("next", () -> fixture.part("pairs").getSelected() != 0);
        Robot.key("alt+Right", "alt+Left", "alt+Left", "alt+Left");
        Ui.until("first", () -> fixture.part("lines").getSelected() != 0);
        int x = Ui.call(() -> fixture.editor.getLayout().findNode("lines").getY());
        Robot.key("ctrl+shift+Down");
        Ui.until("moved", () -> fixture.editor.getLayout().findNode("lines").getY() == x + 16);
        Robot.key("ctrl+shift+d");
        Ui.until("downstream", () -> fixture.editor.getGraphicalViewer().getSelectedEditParts().size() == 9);
        Robot.screenshot("downstream");
        undoOnce();
    }

    @Test
    void shouldBendEdgeByDraggingAndTakeTheBendBack() {
        Point from = fixture.port("words", false);
        Point to = fixture.port("pairs", true);
        Point middle = new Point((from.x + to.x) / 2, (from.y + to.y) / 2);
        Robot.click(middle);
        Ui.until("edge selected", () -> fixture.editor.partFor("words-pairs").getSelected() != 0);
        Robot.press(middle);
        Robot.dragTo(middle, new Point(middle.x, middle.y + 70));
        Robot.screenshot("bend-drag");
        Robot.release();
        Ui.until("bent", () -> fixture.editor.getLayout().findEdge("words-pairs") != null && fixture.editor.getLayout().findEdge("words-pairs").getBendpoints().size() == 1);
        Robot.screenshot("bent");
        undoOnce();

        Robot.click(fixture.onCanvas(20, fixture.canvasSize().y - 20));
        Robot.click(new Point(middle.x, middle.y + 70));
        Ui.until("bent edge selected", () -> fixture.editor.partFor("words-pairs").getSelected() != 0);
        Robot.press(new Point(middle.x, middle.y + 70));
        Robot.dragTo(new Point(middle.x, middle.y + 70), middle);
        Robot.release();
        Ui.until("straight again", () -> fixture.editor.getLayout().findEdge("words-pairs") == null);
        assertArrayEquals(before, bytes());
    }

    @Test
    void shouldFindNodesWithTheQuickOutline() {
        Robot.click(fixture.onCanvas(fixture.canvasSize().x / 2, fixture.canvasSize().y - 60));
        Robot.key("ctrl+o");
        Ui.until("quick outline", () -> chooser() != null && chooser().getItemCount() == 5);
        Robot.type("tuple2");
        Ui.until("found by its expression", () -> found(0).equals("pairs") && chooser().getItemCount() == 1);
        Robot.screenshot("quick-outline");
        Robot.key("Return");
        Ui.until("selected", () -> fixture.part("pairs").getSelected() != 0);
        Robot.key("ctrl+f");
        Ui.until("the same with Ctrl+F", () -> chooser() != null);
        Robot.key("Escape");
    }

    @Test
    void shouldSnapToNeighboursWithGuides() {
        Ui.run(() -> fixture.editor.execute(new org.sluice.editor.internal.commands.MoveNodeCommand(fixture.part("console").context().diagram(), fixture.node("console"),
                new org.eclipse.draw2d.geometry.Point(1003, 243))));
        Robot.key("ctrl+0");
        Ui.until("100 %", () -> fixture.zoom() == 1.0);
        Ui.run(() -> fixture.editor.getGraphicalViewer().reveal(fixture.part("console")));
        Point from = fixture.onCard("console", 0.5, 0.5);
        int target = Ui.call(() -> fixture.editor.getLayout().findNode("counts").getX());
        int now = Ui.call(() -> fixture.editor.getLayout().findNode("console").getX());
        Robot.press(from);
        Robot.dragTo(from, new Point(from.x + target - now + 3, from.y + 30));
        Robot.screenshot("snap-guides");
        Robot.release();
        Ui.until("level with its neighbour", () -> fixture.editor.getLayout().findNode("console").getX() == target);
    }

    @Test
    void shouldPanWithTheMiddleButton() {
        Robot.key("ctrl+0");
        Ui.until("100 %", () -> fixture.zoom() == 1.0);
        int start = view();
        Point from = fixture.onCanvas(fixture.canvasSize().x - 60, fixture.canvasSize().y - 60);
        Robot.dragMiddle(from, new Point(from.x - 200, from.y));
        Ui.until("panned", () -> view() >= start + 190);
    }

    private int view() {
        return Ui.call(() -> ((org.eclipse.gef.editparts.ScalableFreeformRootEditPart) fixture.editor.getGraphicalViewer().getRootEditPart()).getZoomManager().getViewport().getViewLocation().x);
    }

    @Test
    void shouldLayOutTheSelectionOnly() {
        Ui.run(() -> fixture.editor.execute(new org.sluice.editor.internal.commands.MoveNodeCommand(fixture.part("console").context().diagram(), fixture.node("console"),
                new org.eclipse.draw2d.geometry.Point(1003, 243))));
        byte[] moved = bytes();
        int x = Ui.call(() -> fixture.editor.getLayout().findNode("pairs").getX());
        select("counts");
        Robot.key("ctrl+shift+d");
        Ui.until("two nodes and an edge", () -> fixture.editor.getGraphicalViewer().getSelectedEditParts().size() == 3);

        Robot.key("alt+shift+l");

        Ui.until("the sink behind the counts", () -> fixture.editor.getLayout().findNode("console").getX() > fixture.editor.getLayout().findNode("counts").getX() + 200);
        assertEquals(x, (int) Ui.call(() -> fixture.editor.getLayout().findNode("pairs").getX()), "the others stay");
        Robot.key("ctrl+z");
        Ui.until("one step back", () -> Arrays.equals(moved, bytes()));
    }
}
