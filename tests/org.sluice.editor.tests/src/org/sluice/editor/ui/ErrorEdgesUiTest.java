package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.editor.LiveAnnotations;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.editor.internal.editparts.EdgeEditPart;
import org.sluice.editor.internal.figures.NodeFace.PortFace.Role;
import org.sluice.model.Edge;
import org.sluice.model.PipelineFiles;

/** Error ports, error edges and counts of failed records on the canvas, with real mouse and keys. */
class ErrorEdgesUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @AfterEach
    void close() {
        if (fixture != null) {
            fixture.close();
        }
    }

    private Role role(String node) {
        return Ui.call(() -> fixture.part(node).nodeFigure().face().outputs().get(1).role());
    }

    private Point errorPort(String node) {
        return Ui.call(() -> {
            org.eclipse.draw2d.geometry.Point center = fixture.part(node).nodeFigure().portCenter(false, 1);
            fixture.part(node).nodeFigure().translateToAbsolute(center);
            return fixture.editor.getGraphicalViewer().getControl().toDisplay(center.x, center.y);
        });
    }

    @Test
    void shouldConnectTheErrorPortByMouse() {
        fixture = EditorFixture.openWordCount();
        Robot.click(fixture.paletteEntry("PrintSink"));
        Robot.click(fixture.onCanvas(fixture.canvasSize().x / 2, fixture.canvasSize().y - 60));
        Ui.until("new node", () -> fixture.node("print") != null);
        Robot.key("Escape", "Escape");
        byte[] before = bytes();
        assertEquals(Role.ERRORS, role("words"));
        Robot.move(fixture.onCard("words", 0.5, 0.5));
        Robot.screenshot("error-port-hover");

        Robot.drag(errorPort("words"), fixture.port("print", true));

        Ui.until("edge", () -> fixture.editor.getPipeline().getEdges().stream().anyMatch(edge -> "errors".equals(edge.getSourcePort())));
        Edge edge = Ui.call(() -> fixture.editor.getPipeline().getEdges().stream().filter(e -> "errors".equals(e.getSourcePort())).findFirst().orElseThrow());
        assertEquals("words print in", edge.getSource().getId() + ' ' + edge.getTarget().getId() + ' ' + edge.getTargetPort());
        assertEquals(Role.ERRORS_USED, role("words"));
        assertTrue(Ui.call(() -> ((EdgeEditPart) fixture.editor.partFor(edge.getId())).edgeFigure().isErrors()));
        Ui.until("type of the stream", () -> fixture.editor.getStreamTypes().getOrDefault("words.errors", "").contains("FailedRecord<String>"));
        Robot.move(fixture.onCanvas(20, 20));
        Robot.screenshot("error-edge");
        Ui.run(() -> {
            LiveAnnotations live = fixture.editor.getLiveAnnotations();
            live.setAttached(true);
            live.apply(new LiveSnapshot(Map.of("words", new NodeLive(1200, 7043, 37, 3.5, -1, -1, null), "counts", new NodeLive(1200, 43, 1_204_000, 3.5, -1, -1, null)),
                    Map.of(edge.getId(), 37L), -1, 4, 1_700_000_000_000L));
        });
        Robot.screenshot("error-badge");
        assertEquals("37", Ui.call(() -> fixture.part("words").nodeFigure().live().errors()));
        assertTrue(Ui.call(() -> fixture.part("words").nodeFigure().live().exact()).contains("37 records failed"));
        Ui.run(() -> fixture.editor.getLiveAnnotations().setAttached(false));

        Ui.run(() -> fixture.editor.getGraphicalViewer().getControl().setFocus());
        Robot.key("ctrl+z");
        Ui.until("undone", () -> role("words") == Role.ERRORS);
        assertArrayEquals(before, bytes(), () -> new String(bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void shouldShowTheErrorPortThatAQuickFixConnects() {
        fixture = EditorFixture.openWordCount();
        Ui.run(() -> fixture.node("words").setErrorPolicy("DEAD_LETTER"));
        Ui.until("problem", () -> fixture.editor.getDiagnostics().stream().anyMatch(d -> d.code().equals("SL-0347")));
        Robot.click(fixture.onCard("words", 0.5, 0.3));
        Robot.key("ctrl+1");
        Robot.key("Down", "Return");
        Ui.until("connected", () -> role("words") == Role.ERRORS_USED);
        Robot.screenshot("error-port-fixed");
        Ui.until("no problem", () -> fixture.editor.getDiagnostics().stream().noneMatch(d -> d.code().equals("SL-0347")));
    }

    private byte[] bytes() {
        return Ui.call(() -> PipelineFiles.toBytes(fixture.editor.getPipeline()));
    }
}
