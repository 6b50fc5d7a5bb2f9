package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.launching.PipelineRun;
import org.sluice.telemetry.BatchFrame;

/** The views of a run, with a real run, in the window of the product. */
final class LiveViewsUiTest extends DesignerUiTest {

    private static final String RUN = "Run the pipeline";

    private PipelineRun run;

    @BeforeEach
    void runWordCount() {
        robot.click(designer.toolbarButton(RUN));
        run = newestRun();
        awaitBatch(run, 3);
    }

    private long batch() {
        return run.progress().batch().map(BatchFrame::number).orElse(0L);
    }

    static IViewPart show(String id) {
        return Designer.ui(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
            try {
                IViewPart view = page.showView(id, null, IWorkbenchPage.VIEW_ACTIVATE);
                // what another test typed into it; hiding it would not help where another perspective has it, too
                all(control(view)).filter(Text.class::isInstance).map(Text.class::cast).filter(text -> (text.getStyle() & SWT.SEARCH) != 0 && !text.getText().isEmpty())
                        .forEach(text -> text.setText(""));
                return view;
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    static Composite control(IViewPart view) {
        return (Composite) Adapters.adapt(view, Control.class);
    }

    static <T extends Control> Optional<T> find(Control control, Class<T> type) {
        return all(control).filter(type::isInstance).filter(Control::isVisible).map(type::cast).findFirst();
    }

    static Stream<Control> all(Control control) {
        return control instanceof Composite composite && !(control instanceof CTabFolder) ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(LiveViewsUiTest::all)) : Stream.of(control);
    }

    static List<List<String>> rows(IViewPart view) {
        return Designer.ui(() -> {
            List<List<String>> rows = new ArrayList<>();
            find(control(view), Table.class).ifPresent(table -> {
                for (int i = 0; i < table.getItemCount(); i++) {
                    List<String> row = new ArrayList<>();
                    for (int c = 0; c < table.getColumnCount(); c++) {
                        row.add(table.getItem(i).getText(c));
                    }
                    rows.add(row);
                }
            });
            return rows;
        });
    }

    static String title(IViewPart view) {
        return Designer.ui(() -> find(control(view), Label.class).map(Label::getText).orElse(""));
    }

    /** Where the first batch is in the timeline, once it shows so many. */
    static Point firstBatch(IViewPart timeline, int batches) {
        Control canvas = Designer.ui(() -> all(control(timeline)).filter(one -> one.getClass().getSimpleName().equals("TimelineCanvas")).findFirst().orElseThrow());
        Await.until(batches + " batches in the timeline", () -> Designer.ui(() -> canvas.getData("org.sluice.batches") instanceof Integer shown && shown >= batches && canvas.isVisible()), SOON,
                () -> "" + Designer.ui(() -> canvas.getData("org.sluice.batches")));
        return Designer.ui(() -> canvas.toDisplay(12, 60));
    }

    @Test
    void shouldShowRecordsOfTheSelectedEdge() {
        IViewPart view = show("org.sluice.live.ui.edgeData");
        robot.click(designer.edge("split-words"));
        Await.until("records", () -> !rows(view).isEmpty(), SOON, () -> title(view));
        robot.picture("view-edge-data");
        assertTrue(title(view).contains(" → "), title(view));

        Point filter = Designer.ui(() -> find(control(view), Text.class).map(text -> text.toDisplay(20, 8)).orElseThrow());
        robot.click(filter);
        robot.type("e");
        Await.until("only records with an e", () -> rows(view).stream().allMatch(row -> row.get(0).contains("e")), SOON, () -> rows(view).toString());
    }

    @Test
    void shouldShowKeysAndValuesOfTheState() {
        IViewPart view = show("org.sluice.live.ui.state");
        Await.until("keys", () -> !rows(view).isEmpty(), SOON, () -> title(view));
        int before = rows(view).size();
        robot.picture("view-state");
        Point prefix = Designer.ui(() -> find(control(view), Text.class).map(text -> text.toDisplay(20, 8)).orElseThrow());
        robot.click(prefix);
        robot.type("th");
        Await.until("keys that begin with th", () -> !rows(view).isEmpty() && rows(view).size() < before && rows(view).stream().allMatch(row -> row.get(0).startsWith("th")), SOON,
                () -> rows(view).toString());
    }

    @Test
    void shouldShowTheNumbersOfTheBatchThatIsChosenInTheTimeline() {
        ViewPart view = (ViewPart) show("org.sluice.live.ui.timeline");
        Await.until("the fifth batch", () -> batch() >= 5, LATER, () -> run.progress().toString());
        robot.picture("view-timeline");
        robot.click(firstBatch(view, 5));
        Await.until("the first batch on the canvas", () -> designer.live().orElseThrow().batch() == 1, SOON, () -> "batch " + designer.live().orElseThrow().batch());
        robot.picture("view-timeline-chosen");
        robot.key("End");
        robot.key("Return");
        Await.until("a later batch on the canvas", () -> designer.live().orElseThrow().batch() > 1, SOON, () -> "batch " + designer.live().orElseThrow().batch());
    }

    @Test
    void shouldDrawChartsAndListCheckpoints() {
        show("org.sluice.live.ui.statistics");
        Await.until("more batches", () -> batch() >= 8, LATER, () -> run.progress().toString());
        robot.picture("view-statistics");
        IViewPart view = show("org.sluice.live.ui.checkpoints");
        Await.until("a checkpoint", () -> !rows(view).isEmpty(), LATER, () -> title(view));
        robot.picture("view-checkpoints");
        assertEquals(5, rows(view).get(0).size());
    }
}
