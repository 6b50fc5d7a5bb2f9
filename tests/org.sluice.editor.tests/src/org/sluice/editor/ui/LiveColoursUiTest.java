package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.editor.internal.editparts.EdgeEditPart;
import org.sluice.editor.internal.editparts.PipelineRootEditPart;
import org.sluice.editor.internal.live.LegendBar;
import org.sluice.editor.internal.live.LiveScheme;
import org.sluice.editor.internal.live.LiveSchemeMenu;
import org.sluice.editor.internal.live.Metric;

/** Which number of a run the canvas shows, by how much, and its legend. */
class LiveColoursUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private final EditorFixture fixture = EditorFixture.openWordCount();

    @AfterEach
    void close() {
        theme("default");
        Ui.run(() -> {
            LiveScheme.get().setThreshold(OptionalDouble.empty());
            LiveScheme.get().setMetric(Metric.RECORDS);
            LiveScheme.get().setLegendShown(true);
        });
        fixture.close();
    }

    private static void theme(String name) {
        Ui.run(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_" + name, false));
    }

    private void apply(int batch) {
        Map<String, NodeLive> nodes = Map.of("lines", new NodeLive(0, 120, 0, 0.4, -1, -1, 4711, null), "words", new NodeLive(120, 1840, 0, 2.1, -1, -1, null),
                "pairs", new NodeLive(1840, 1840, 0, 1.2, -1, -1, null), "counts", new NodeLive(1840, 812, 0, 9.6, 812, 40_960, null), "console", new NodeLive(812, 0, 3, 0.2, -1, -1, null));
        Map<String, Long> records = Map.of("lines", 120L, "words", 1840L, "pairs", 1840L, "counts", 812L);
        Ui.run(() -> {
            Map<String, Long> edges = fixture.editor.getPipeline().getEdges().stream().collect(java.util.stream.Collectors.toMap(edge -> edge.getId(), edge -> records.get(edge.getSource().getId())));
            fixture.editor.getLiveAnnotations().setAttached(true);
            fixture.editor.getLiveAnnotations().apply(new LiveSnapshot(nodes, edges, 1_700_000_000_000L, batch, 1_700_000_002_000L, 2, 700));
        });
    }

    private List<Integer> levels() {
        return Ui.call(() -> List.of("lines", "words", "pairs", "counts", "console").stream().map(id -> fixture.part(id).nodeFigure().live().level()).toList());
    }

    private List<Integer> widths() {
        return Ui.call(() -> fixture.editor.getPipeline().getEdges().stream().map(edge -> ((EdgeEditPart) fixture.editor.partFor(edge.getId())).edgeFigure().rate()).toList());
    }

    private String main(String id) {
        return Ui.call(() -> fixture.part(id).nodeFigure().live().main());
    }

    private LegendBar legend() {
        Composite parent = fixture.editor.getGraphicalViewer().getControl().getParent();
        while (Widgets.find(parent, LegendBar.class) == null) {
            parent = parent.getParent();
        }
        return (LegendBar) Widgets.find(parent, LegendBar.class);
    }

    private void zoom(double zoom) {
        Ui.run(() -> {
            ((PipelineRootEditPart) fixture.editor.getGraphicalViewer().getRootEditPart()).getZoomManager().setZoom(zoom);
            fixture.editor.getGraphicalViewer().flush();
            fixture.editor.getGraphicalViewer().getControl().update();
        });
        Ui.drain();
    }

    @Test
    void shouldColourByTheNumberThatIsChosenAndSayWhatColoursMean() {
        apply(1);
        assertEquals(List.of(2, 4, 4, 4, 3), levels());
        assertEquals(List.of(2, 4, 4, 3), widths());
        assertTrue(Ui.call(() -> legend().isVisible()));
        assertEquals("Records of the batch: < 100, ≥ 100, ≥ 300, ≥ 1.00k", Ui.call(() -> legend().text()));
        Robot.move(fixture.onCanvas(60, 20));
        Robot.screenshot("live-records");

        Point place = Ui.call(() -> legend().toDisplay(20, 12));
        Robot.click(place);
        Robot.key("Down", "Down", "Down", "Down", "Return");
        Ui.until("the share", () -> LiveScheme.get().metric() == Metric.SHARE);
        assertEquals("71 %", main("counts"));
        assertEquals(List.of(1, 2, 2, 4, 1), levels());
        assertTrue(Ui.call(() -> fixture.part("counts").nodeFigure().live().hot()));
        Robot.move(fixture.onCanvas(60, 20));
        Robot.screenshot("live-share");

        theme("dark");
        Ui.until("dark", () -> fixture.editor.getGraphicalViewer().getControl().getBackground().getRGB().red < 50);
        Robot.screenshot("live-share-dark");
        zoom(0.6);
        Robot.screenshot("live-share-dark-60");
        zoom(0.33);
        Robot.screenshot("live-share-dark-33");
    }

    @Test
    void shouldMarkFromAThresholdAndHideTheLegend() {
        apply(1);
        Ui.run(() -> {
            LiveScheme.get().setMetric(Metric.RATE);
            LiveScheme.get().setThreshold(OptionalDouble.of(500));
        });
        assertEquals(List.of(0, 4, 4, 4, 0), levels());
        assertEquals("60 → 920/s", main("words"));
        assertEquals("Records a second: ≥ 500/s", Ui.call(() -> legend().text()));
        zoom(1);
        Robot.screenshot("live-threshold");

        Ui.run(() -> LiveScheme.get().setMetric(Metric.LAG));
        assertEquals(List.of(4, 0, 0, 0, 0), levels());
        Ui.run(() -> action("Legend").run());
        assertFalse(Ui.call(() -> legend().isVisible()));
        assertFalse(Ui.call(fixture.editor::isDirty));
    }

    private static IAction action(String text) {
        MenuManager menu = LiveSchemeMenu.create();
        return java.util.Arrays.stream(menu.getItems()).filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> action.getText().equals(text)).findFirst().orElseThrow();
    }
}
