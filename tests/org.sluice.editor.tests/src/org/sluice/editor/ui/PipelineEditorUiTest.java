package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.editor.LiveAnnotations;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.editor.UiTicker;
import org.sluice.editor.internal.Samples;
import org.sluice.editor.internal.arrange.AutoLayoutJob;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;

/** The editor in a real workbench window, with real mouse and keys. */
class PipelineEditorUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @AfterEach
    void close() {
        if (fixture != null) {
            fixture.close();
        }
    }

    private void open() {
        fixture = EditorFixture.openWordCount();
    }

    private Pipeline pipeline() {
        return fixture.editor.getPipeline();
    }

    @Test
    void shouldShowPipelineWithPaletteOutlineAndProperties() {
        open();

        assertEquals(5, (int) Ui.call(() -> pipeline().getNodes().size()));
        assertFalse(Ui.call(fixture.editor::isDirty));
        Robot.click(fixture.onCard("words", 0.5, 0.5));
        Ui.until("selection", () -> fixture.part("words").getSelected() != 0);
        Robot.screenshot("editor-node-selected");
        Robot.click(fixture.onCanvas(fixture.canvasSize().x / 2, fixture.canvasSize().y - 20));
        Ui.until("nothing selected", () -> fixture.editor.getGraphicalViewer().getSelectedEditParts().isEmpty());
        Robot.screenshot("editor-pipeline-selected");
    }

    @Test
    void shouldDropAnAutomaticLayoutThatComesAfterTheEditorWasClosed() {
        Ui.run(() -> {
            fixture = EditorFixture.open(PipelineFiles.toBytes(Samples.wordCount().pipeline()));
            fixture.editor.autoLayout();
            fixture.editor.getSite().getPage().closeEditor(fixture.editor, false);
        });
        Ui.until("layouts are over", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(AutoLayoutJob.class::isInstance));
        Ui.drain();
    }

    @Test
    void shouldAddNodeByDraggingFromPaletteAndUndo() {
        open();
        Point from = fixture.paletteEntry("FilterOperator");
        Robot.move(from);
        Point to = fixture.onCanvas(fixture.canvasSize().x / 2, fixture.canvasSize().y - 80);

        Robot.press(from);
        Robot.dragTo(from, to);
        Robot.screenshot("palette-drag");
        Robot.release();

        Ui.until("new node", () -> fixture.node("filter") != null);
        Ui.until("selected", () -> fixture.part("filter").getSelected() != 0);
        assertTrue(Ui.call(fixture.editor::isDirty));
        Ui.until("field for the name", () -> Ui.display().getFocusControl() instanceof org.eclipse.swt.widgets.Text);
        Robot.screenshot("palette-dropped");
        Robot.key("ctrl+z");
        Ui.until("undone", () -> fixture.node("filter") == null);
        Ui.until("clean again", () -> !fixture.editor.isDirty());
        Robot.key("ctrl+shift+z");
        Ui.until("redone", () -> fixture.node("filter") != null);
    }

    @Test
    void shouldNameNodeByTypingAfterTheDrop() {
        open();
        Point from = fixture.paletteEntry("FilterOperator");
        Point to = fixture.onCanvas(fixture.canvasSize().x / 2, fixture.canvasSize().y - 80);
        Robot.press(from);
        Robot.dragTo(from, to);
        Robot.release();
        Ui.until("field for the name", () -> Ui.display().getFocusControl() instanceof org.eclipse.swt.widgets.Text);
        Robot.screenshot("palette-named");

        Robot.type("Long words");
        Robot.key("Return");

        Ui.until("named", () -> pipeline().getNodes().stream().anyMatch(n -> "Long words".equals(n.getName())));
    }

    @Test
    void shouldFindNodeTypeByTypingInThePaletteFilter() {
        open();
        Robot.click(Ui.call(() -> Widgets.paletteFilter()));
        Robot.type("by key");
        Ui.until("results", () -> !fixture.paletteShows("FilterOperator") && fixture.paletteShows("ReduceByKeyOperator"));
        Robot.screenshot("palette-filtered");
        Robot.click(fixture.paletteEntry("ReduceByKeyOperator"));
        Robot.click(fixture.onCanvas(fixture.canvasSize().x / 2, fixture.canvasSize().y - 60));
        Ui.until("new node", () -> pipeline().getNodes().size() == 6);
        Robot.key("Escape");

        Robot.click(Ui.call(() -> Widgets.paletteFilter()));
        Robot.key("Escape");
        Ui.until("all drawers", () -> fixture.paletteShows("FilterOperator"));
        Robot.screenshot("palette-unfiltered");
    }

    @Test
    void shouldStampNodeAndConnectByDraggingPortToPort() {
        open();
        Robot.click(fixture.paletteEntry("PrintSink"));
        Robot.click(fixture.onCanvas(fixture.canvasSize().x / 2, fixture.canvasSize().y - 60));
        Ui.until("new node", () -> fixture.node("print") != null);
        Point from = fixture.port("counts", false);
        Point to = fixture.port("print", true);

        Robot.press(from);
        Robot.dragTo(from, to);
        Robot.screenshot("connect-feedback");
        Robot.release();

        Ui.until("edge", () -> pipeline().findEdge("counts-print") != null);
        Robot.move(fixture.onCard("counts", 0.5, 3));
        Robot.move(fixture.port("counts", false));
        Ui.until("tooltip of the port", () -> Widgets.toolTipShows());
        Robot.screenshot("connected");
    }

    @Test
    void shouldRefuseCycleAndSayWhy() {
        open();
        Point from = fixture.port("counts", false);
        Point to = fixture.onCard("words", 0.3, 0.5);

        Robot.press(from);
        Robot.dragTo(from, to);
        Ui.until("reason", () -> fixture.strip().contains("cycle"));
        Robot.screenshot("connect-refused");
        Robot.release();

        assertEquals(4, (int) Ui.call(() -> pipeline().getEdges().size()));
        Ui.until("reason gone", () -> !fixture.strip().contains("cycle"));
    }

    @Test
    void shouldEditNameAndExpressionInPlace() {
        open();
        Robot.doubleClick(fixture.onCard("pairs", 0.4, 0.25));
        Robot.type("Tuples");
        Robot.screenshot("edit-name");
        Robot.key("Return");
        Ui.until("renamed", () -> "Tuples".equals(fixture.node("pairs").getName()));

        Robot.doubleClick(fixture.onCard("pairs", 0.4, 0.7));
        Robot.key("ctrl+a");
        Robot.type("word -> new Tuple2<>(word.toLowerCase(), 1)");
        Robot.screenshot("edit-expression");
        Robot.key("Return");
        Ui.until("changed", () -> NodeTypes.get(fixture.node("pairs"), "function").contains("toLowerCase"));

        Robot.click(fixture.onCard("pairs", 0.5, 0.5));
        Robot.key("F2");
        Robot.type("Pairs");
        Robot.key("Return");
        Ui.until("renamed by key", () -> "Pairs".equals(fixture.node("pairs").getName()));
    }

    @Test
    void shouldMoveWithMouseAndKeysAndDelete() {
        open();
        int before = Ui.call(() -> fixture.editor.getLayout().findNode("pairs").getY());
        Point from = fixture.onCard("pairs", 0.5, 0.5);
        Robot.press(from);
        Robot.dragTo(from, new Point(from.x, from.y + 90));
        Robot.screenshot("move-ghost");
        Robot.release();
        Ui.until("moved", () -> fixture.editor.getLayout().findNode("pairs").getY() > before + 40);
        int after = Ui.call(() -> fixture.editor.getLayout().findNode("pairs").getY());
        Robot.key("ctrl+shift+Down");
        Ui.until("nudged", () -> fixture.editor.getLayout().findNode("pairs").getY() > after);

        Robot.key("Delete");
        Ui.until("deleted", () -> fixture.node("pairs") == null);
        assertEquals(2, (int) Ui.call(() -> pipeline().getEdges().size()));
        Robot.key("ctrl+z");
        Ui.until("back", () -> fixture.node("pairs") != null && pipeline().getEdges().size() == 4);
    }

    @Test
    void shouldSelectWithVisibleMarquee() {
        open();
        Point corner = fixture.onCard("words", -0.05, -0.4);
        Point end = fixture.onCard("pairs", 0.5, 1.6);
        Robot.press(corner);
        Robot.dragTo(corner, end);
        Robot.screenshot("marquee");
        Robot.release();

        Ui.until("two selected", () -> fixture.editor.getGraphicalViewer().getSelectedEditParts().size() == 2);
        Robot.key("ctrl+a");
        Ui.until("all selected", () -> fixture.editor.getGraphicalViewer().getSelectedEditParts().size() >= 5);
    }

    @Test
    void shouldZoomAtPointer() {
        open();
        Robot.key("ctrl+0");
        Ui.until("100 %", () -> fixture.zoom() == 1.0);
        Point pointer = fixture.onCard("words", 0.5, 0.5);
        Robot.wheel(pointer, Robot.WHEEL_UP, "ctrl");
        Ui.until("larger", () -> fixture.zoom() > 1.05);
        Robot.wheel(pointer, Robot.WHEEL_UP, "ctrl");
        Robot.wheel(pointer, Robot.WHEEL_UP, "ctrl");
        Point now = fixture.onCard("words", 0.5, 0.5);
        // one row of cards is lower than the canvas: there is nothing to scroll up or down
        assertTrue(Math.abs(now.x - pointer.x) <= 3, now + " is not " + pointer);
        Robot.screenshot("zoomed");
        Robot.key("ctrl+9");
        Ui.until("fit", () -> fixture.zoom() <= 1.0);
    }

    @Test
    void shouldSaveMarkProblemsAndReveal() throws Exception {
        open();
        Robot.click(fixture.onCard("counts", 0.5, 0.5));
        Ui.run(() -> fixture.editor.execute(new org.sluice.editor.internal.commands.SetAttributeCommand("Break", fixture.node("counts"),
                NodeTypes.attribute(fixture.node("counts"), "function").orElseThrow(), "(a, b) -> a + missing")));
        Ui.until("mark on the card", () -> fixture.part("counts").nodeFigure().problem() != null);
        assertTrue(Ui.call(fixture.editor::isDirty));
        Ui.run(() -> fixture.editor.getGraphicalViewer().getControl().setFocus());

        Robot.key("ctrl+s");

        Ui.until("saved", () -> !fixture.editor.isDirty());
        assertTrue(Files.readString(Path.of(fixture.file.getLocationURI())).contains("missing"));
        Ui.until("marker", () -> fixture.file.findMarkers("org.sluice.editor.problem", true, 0).length > 0);
        IMarker marker = fixture.file.findMarkers("org.sluice.editor.problem", true, 0)[0];
        assertEquals("counts", marker.getAttribute("nodeId", ""));
        Ui.run(() -> fixture.editor.getGraphicalViewer().deselectAll());
        Ui.run(() -> {
            try {
                IDE.openEditor(fixture.editor.getSite().getPage(), marker);
            } catch (org.eclipse.ui.PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        Ui.until("revealed", () -> fixture.part("counts").getSelected() != 0);
        Robot.move(fixture.onCard("counts", 0.5, 2.5));
        Robot.move(fixture.onCard("counts", 0.92, 0.3));
        Ui.until("tooltip", () -> Widgets.toolTipShows());
        Robot.screenshot("problem");
    }

    @Test
    void shouldChangeParameterInPropertySheet() {
        open();
        Robot.click(fixture.onCard("console", 0.5, 0.5));
        Point field = Ui.call(() -> Widgets.fieldOf("count"));
        Robot.click(field);
        Robot.key("ctrl+a");
        Robot.type("3");
        Robot.key("Return");

        Ui.until("taken over", () -> "3".equals(NodeTypes.get(fixture.node("console"), "count")));
        Robot.click(Ui.call(() -> Widgets.fieldOf("count")));
        Robot.key("ctrl+a");
        Robot.type("-1");
        Robot.screenshot("property-refused");
        Robot.key("Return");
        assertEquals("3", Ui.call(() -> NodeTypes.get(fixture.node("console"), "count")));
    }

    @Test
    void shouldShowWholeFieldsWhenPropertiesAreNarrow() {
        open();
        Robot.click(fixture.onCard("counts", 0.5, 0.5));
        Ui.until("two columns", () -> Widgets.leftOf("name") > Widgets.leftOf("function") + 150);
        org.eclipse.swt.widgets.Shell shell = Ui.call(() -> fixture.editor.getSite().getShell());

        Ui.run(() -> shell.setSize(860, EditorFixture.HEIGHT));

        Ui.until("one column", () -> Math.abs(Widgets.leftOf("name") - Widgets.leftOf("function")) < 10);
        Robot.screenshot("properties-narrow");
        assertTrue(Ui.call(() -> Widgets.widthOf("function")) >= 150);
    }

    @Test
    void shouldShowLiveNumbersAndFailure() {
        open();
        Ui.run(() -> fixture.editor.getLiveAnnotations().setAttached(true));
        LiveSnapshot[] newest = new LiveSnapshot[1];
        Runnable unsubscribe = Ui.call(() -> UiTicker.of(Ui.display()).subscribe(() -> fixture.editor.getLiveAnnotations().apply(newest[0])));

        newest[0] = snapshot(1, null);
        Ui.until("first batch", () -> "1.25k".equals(edgePill("lines-words")));
        newest[0] = snapshot(2, null);
        Ui.until("second batch", () -> "2.50k".equals(edgePill("lines-words")));
        Robot.screenshot("live");
        newest[0] = snapshot(3, "record: \"to be\"\njava.lang.NumberFormatException: For input string: \"to be\"");
        Ui.until("failed", () -> fixture.part("pairs").nodeFigure().live().failed());
        Robot.move(fixture.onCard("pairs", 0.6, 0.5));
        Ui.until("tooltip", () -> Widgets.toolTipShows());
        Robot.screenshot("live-failed");
        Ui.run(unsubscribe);
        Ui.run(() -> fixture.editor.getLiveAnnotations().setState(LiveAnnotations.State.FAILED));
        Robot.move(fixture.onCanvas(60, fixture.canvasSize().y - 20));
        Robot.screenshot("live-ended");
        Ui.run(() -> fixture.editor.getLiveAnnotations().setAttached(false));

        assertEquals(0, (int) Ui.call(() -> UiTicker.of(Ui.display()).subscriberCount()));
        assertFalse(Ui.call(fixture.editor::isDirty));
    }

    private String edgePill(String id) {
        return ((org.sluice.editor.internal.editparts.EdgeEditPart) fixture.editor.partFor(id)).edgeFigure().pill().text();
    }

    private LiveSnapshot snapshot(int batch, String failure) {
        Map<String, NodeLive> nodes = new HashMap<>();
        Map<String, Long> edges = new HashMap<>();
        for (Node node : pipeline().getNodes()) {
            boolean state = node.getId().equals("counts");
            nodes.put(node.getId(), new NodeLive(1250L * batch, 1250L * batch, 1.5 * batch, state ? 812 : -1, state ? 40_960 : -1,
                    node.getId().equals("pairs") ? failure : null));
        }
        for (Edge edge : pipeline().getEdges()) {
            edges.put(edge.getId(), 1250L * batch);
        }
        return new LiveSnapshot(nodes, edges, 1_700_000_000_000L, batch, 1_700_000_000_000L + batch * 1000L);
    }

    @Test
    void shouldReloadWhenFileChangesOutside() throws Exception {
        open();
        String text = Files.readString(Path.of(fixture.file.getLocationURI()));
        Files.writeString(Path.of(fixture.file.getLocationURI()), text.replace("name=\"console\"", "name=\"Terminal\""));
        fixture.file.refreshLocal(0, new NullProgressMonitor());

        Ui.until("reloaded", () -> "Terminal".equals(fixture.node("console").getName()));
        assertFalse(Ui.call(fixture.editor::isDirty));
    }

    @Test
    void shouldLayOutAutomaticallyAsOneCommand() {
        open();
        Ui.run(() -> fixture.editor.execute(new org.sluice.editor.internal.commands.MoveNodeCommand(
                fixture.part("words").context().diagram(), fixture.node("words"), new org.eclipse.draw2d.geometry.Point(900, 400))));
        Ui.run(() -> fixture.editor.autoLayout());

        Ui.until("laid out", () -> fixture.editor.getLayout().findNode("words").getX() < fixture.editor.getLayout().findNode("pairs").getX());
        Ui.run(() -> fixture.editor.getCommandStack().undo());
        assertEquals(900, (int) Ui.call(() -> fixture.editor.getLayout().findNode("words").getX()));
    }

    @Test
    void shouldShowReadableErrorPageWhenFileIsDamaged() throws Exception {
        fixture = EditorFixture.open("<?xml version=\"1.0\"?>\n<sluice:Pipeline\n  name=\"broken".getBytes(StandardCharsets.UTF_8));

        assertTrue(Ui.call(fixture.editor::isShowingErrorPage));
        Robot.screenshot("error-page");
        Files.write(Path.of(fixture.file.getLocationURI()), PipelineFiles.toBytes(org.sluice.editor.internal.Samples.wordCount().pipeline()));
        fixture.file.refreshLocal(0, new NullProgressMonitor());
        Ui.until("opened after repair", () -> !fixture.editor.isShowingErrorPage() && fixture.editor.getGraphicalViewer() != null);
        assertNotNull(Ui.call(() -> fixture.part("words")));
    }

    @Test
    void shouldCopyAndPasteWithKeys() {
        open();
        Robot.click(fixture.onCard("words", 0.5, 0.5));
        Robot.key("ctrl+c", "ctrl+v");

        Ui.until("pasted", () -> pipeline().getNodes().size() == 6);
        List<?> selected = Ui.call(() -> fixture.editor.getGraphicalViewer().getSelectedEditParts());
        assertEquals(1, selected.size());
    }
}
