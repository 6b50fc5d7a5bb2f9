package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.editor.LiveAnnotations;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.editor.internal.editparts.EdgeEditPart;
import org.sluice.editor.internal.editparts.FoldedFrame;
import org.sluice.editor.internal.editparts.FoldedFrameEditPart;
import org.sluice.editor.internal.editparts.FrameEditPart;
import org.sluice.model.Edge;
import org.sluice.model.PipelineFiles;
import org.sluice.model.layout.Frame;

/** Frames with real mouse and keys. */
class FramesUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;
    private byte[] layout;
    private byte[] pipeline;

    @BeforeEach
    void open() {
        fixture = EditorFixture.openWordCount();
        layout = Ui.call(() -> PipelineFiles.toBytes(fixture.editor.getLayout()));
        pipeline = Ui.call(() -> PipelineFiles.toBytes(fixture.editor.getPipeline()));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Frame frame() {
        return fixture.editor.getLayout().getFrames().isEmpty() ? null : fixture.editor.getLayout().getFrames().get(0);
    }

    private Object part() {
        return fixture.editor.getGraphicalViewer().getEditPartRegistry().get(FoldedFrame.model(frame()));
    }

    private boolean titleOpen() {
        return Ui.display().getFocusControl() instanceof Text text && text.getParent() == fixture.editor.getGraphicalViewer().getControl();
    }

    private Point at(java.util.function.Function<Object, Rectangle> place) {
        return Ui.call(() -> {
            fixture.editor.getGraphicalViewer().flush();
            Rectangle bounds = place.apply(part()).getCopy();
            ((GraphicalEditPart) part()).getFigure().translateToAbsolute(bounds);
            return fixture.editor.getGraphicalViewer().getControl().toDisplay(bounds.getCenter().x, bounds.getCenter().y);
        });
    }

    private Point onTitle() {
        return at(part -> ((FrameEditPart) part).frameFigure().titleBounds());
    }

    private Point onCard() {
        return at(part -> ((FoldedFrameEditPart) part).nodeFigure().cardBounds());
    }

    private void focusCanvas() {
        Ui.run(() -> fixture.editor.getGraphicalViewer().getControl().setFocus());
        Ui.until("canvas has the focus", () -> fixture.editor.getGraphicalViewer().getControl().isFocusControl());
    }

    private void select(String... ids) {
        Ui.run(() -> fixture.editor.getGraphicalViewer().setSelection(new StructuredSelection(List.of(ids).stream().map(fixture::part).toList())));
        focusCanvas();
    }

    private void frameTheMiddle() {
        select("words", "pairs", "counts");
        Robot.key("ctrl+g");
        Ui.until("framed, title open", () -> frame() != null && titleOpen());
        Robot.type("Counting");
        Robot.key("Return");
        Ui.until("titled", () -> "Counting".equals(frame().getTitle()) && !titleOpen());
    }

    private Edge edge(String from, String to) {
        return fixture.editor.getPipeline().getEdges().stream().filter(edge -> edge.getSource().getId().equals(from) && edge.getTarget().getId().equals(to)).findFirst().orElseThrow();
    }

    private EdgeEditPart edgePart(Edge edge) {
        return (EdgeEditPart) fixture.editor.getGraphicalViewer().getEditPartRegistry().get(edge);
    }

    private int x(String node) {
        return fixture.editor.getLayout().findNode(node).getX();
    }

    /** Those of the numbers that a text has. */
    private static List<String> numbers(String text, String... wanted) {
        return List.of(wanted).stream().filter(text::contains).toList();
    }

    @Test
    void shouldFrameMoveFoldAndUnfoldInSingleSteps() {
        frameTheMiddle();
        Robot.screenshot("frame");

        int words = x("words");
        int lines = x("lines");
        Point title = onTitle();
        Robot.drag(title, new Point(title.x, title.y + 120));
        Ui.until("moved with what is in it", () -> fixture.editor.getLayout().findNode("words").getY() > fixture.editor.getLayout().findNode("lines").getY() + 50);
        assertEquals(words, x("words"));
        assertEquals(lines, x("lines"));

        Robot.move(fixture.onCanvas(30, fixture.canvasSize().y - 30));
        Robot.click(at(part -> ((FrameEditPart) part).frameFigure().buttonBounds()));
        Ui.until("folded", () -> frame().isFolded() && part() instanceof FoldedFrameEditPart);
        assertNull(fixture.part("words"));
        Edge in = edge("lines", "words");
        assertEquals(part(), Ui.call(() -> edgePart(in).getTarget()));
        assertNull(edgePart(edge("words", "pairs")));
        Robot.move(fixture.onCanvas(30, fixture.canvasSize().y - 30));
        Robot.screenshot("frame-folded");

        int before = x("pairs");
        Point card = onCard();
        Robot.drag(card, new Point(card.x + 60, card.y));
        Ui.until("what is in it moves along", () -> x("pairs") > before);

        Robot.doubleClick(onCard());
        Ui.until("unfolded", () -> !frame().isFolded() && fixture.part("words") != null);
        assertEquals(fixture.part("words"), Ui.call(() -> edgePart(in).getTarget()));
        assertNotNull(edgePart(edge("words", "pairs")));
        assertArrayEquals(pipeline, Ui.call(() -> PipelineFiles.toBytes(fixture.editor.getPipeline())));

        focusCanvas();
        for (String step : List.of("unfold", "move folded", "fold", "move", "rename", "add")) {
            Object top = Ui.call(() -> fixture.editor.getCommandStack().getUndoCommand());
            assertNotNull(top, step);
            Robot.key("ctrl+z");
            Ui.until(step + " undone", () -> fixture.editor.getCommandStack().getUndoCommand() != top);
        }
        assertFalse(Ui.call(() -> fixture.editor.getCommandStack().canUndo()));
        assertArrayEquals(layout, Ui.call(() -> PipelineFiles.toBytes(fixture.editor.getLayout())));
    }

    private static Tree outline(Composite parent) {
        for (Control child : parent.getChildren()) {
            Tree found = child instanceof Tree tree && tree.getParent() instanceof SashForm ? tree : child instanceof Composite composite ? outline(composite) : null;
            if (found != null && found.isVisible()) {
                return found;
            }
        }
        return null;
    }

    /** Of an entry of the outline: its text and how much is below it; empty while it is not there. */
    private static String entry(Tree tree, String begin) {
        for (TreeItem item : tree.getItems()) {
            if (item.getText().startsWith(begin)) {
                return item.getText() + "/" + item.getItemCount();
            }
        }
        return "";
    }

    @Test
    void shouldFoldAndSelectFromTheOutline() {
        frameTheMiddle();
        Tree tree = Ui.call(() -> outline(fixture.editor.getSite().getShell()));
        Ui.until("frame with its nodes in the outline", () -> entry(tree, "Counting").equals("Counting/3"));
        Robot.screenshot("frame-outline");

        Robot.doubleClick(Ui.call(() -> {
            TreeItem item = List.of(tree.getItems()).stream().filter(each -> each.getText().startsWith("Counting")).findFirst().orElseThrow();
            return tree.toDisplay(item.getBounds().x + 10, item.getBounds().y + item.getBounds().height / 2);
        }));
        Ui.until("folded", () -> frame().isFolded() && part() instanceof FoldedFrameEditPart);
        Ui.until("said so", () -> entry(tree, "Counting").equals("Counting  folded/3"));
        Ui.run(() -> fixture.editor.reveal("pairs"));
        assertEquals(List.of(part()), Ui.call(() -> List.copyOf(fixture.editor.getGraphicalViewer().getSelectedEditParts())));
    }

    @Test
    void shouldShowTheSumOfItsNumbersAndDeleteWhatItHolds() {
        frameTheMiddle();
        Robot.key("ctrl+shift+g");
        Ui.until("folded by key", () -> part() instanceof FoldedFrameEditPart);
        Map<String, NodeLive> nodes = new HashMap<>();
        nodes.put("lines", new NodeLive(0, 1200, 0.4, -1, -1, null));
        nodes.put("words", new NodeLive(1200, 7043, 12, 3.5, -1, -1, null));
        nodes.put("pairs", new NodeLive(7043, 7043, 1.5, -1, -1, null));
        nodes.put("counts", new NodeLive(7043, 321, 2, 4321, 90_000, null));
        nodes.put("console", new NodeLive(321, 0, 0.2, -1, -1, null));
        Ui.run(() -> {
            LiveAnnotations live = fixture.editor.getLiveAnnotations();
            live.setAttached(true);
            live.apply(new LiveSnapshot(nodes, Map.of(edge("lines", "words").getId(), 1200L, edge("counts", "console").getId(), 321L), -1, 3, 1_700_000_000_000L));
            fixture.editor.zoomToFit();
        });
        FoldedFrameEditPart folded = (FoldedFrameEditPart) part();
        assertEquals(List.of("1,200", "321", "7.000", "4,321"), numbers(folded.nodeFigure().live().exact(), "1,200", "321", "7.000", "4,321"));
        assertEquals("12", folded.nodeFigure().live().errors());
        Robot.move(fixture.onCanvas(30, fixture.canvasSize().y - 30));
        Robot.screenshot("frame-live");

        focusCanvas();
        Robot.key("ctrl+shift+g");
        Ui.until("unfolded by key", () -> fixture.part("counts") != null);
        assertEquals(List.of("7,043", "321"), numbers(fixture.part("counts").nodeFigure().live().exact(), "7,043", "321"));
        Robot.key("ctrl+shift+g");
        Ui.until("folded again", () -> part() instanceof FoldedFrameEditPart);

        Robot.key("Delete");
        Ui.until("gone with its nodes", () -> frame() == null && fixture.editor.getPipeline().getNodes().size() == 2);
        Robot.key("ctrl+z");
        Ui.until("back", () -> frame() != null && fixture.editor.getPipeline().getNodes().size() == 5 && part() instanceof FoldedFrameEditPart);
        assertNull(fixture.part("words"));
    }
}
