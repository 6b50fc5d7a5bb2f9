package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.sluice.launching.debug.PipelineDebugTarget;

/** Looking into a held run and changing what flows in it, with real mouse and keys. */
final class HeldRunUiTest extends DebuggedUiTest {

    @Test
    void shouldShowRecordsAndStateOfTheBatchThatIsHeldAndGoToTheOneThatIsClickedInTheTimeline() throws Exception {
        PipelineDebugTarget target = heldAfterThirdBatch();
        IViewPart edge = LiveViewsUiTest.show("org.sluice.live.ui.edgeData");
        robot.click(designer.edge("split-words"));
        Await.until("the records of batch 3", () -> LiveViewsUiTest.title(edge).contains("batch 3,"), SOON, () -> LiveViewsUiTest.title(edge));
        assertEquals(out(target, "split"), LiveViewsUiTest.rows(edge).size());
        List<List<String>> third = LiveViewsUiTest.rows(edge);
        robot.picture("debugger-edge-data");

        IViewPart state = LiveViewsUiTest.show("org.sluice.live.ui.state");
        long keys = out(target, "counts");
        Await.until("the state after batch 3", () -> LiveViewsUiTest.rows(state).size() == keys, SOON, () -> LiveViewsUiTest.title(state));
        robot.click(designer.toolbarButton("Show what became of the state between two batches"));
        Await.until("the difference", () -> LiveViewsUiTest.title(state).contains(" added, "), SOON, () -> LiveViewsUiTest.title(state));
        List<List<String>> changes = LiveViewsUiTest.rows(state);
        assertTrue(changes.stream().allMatch(row -> row.get(0).equals("added") ? row.get(2).equals("null") : row.get(0).equals("changed") && Long.parseLong(row.get(2)) < Long.parseLong(row.get(3))), changes.toString());
        robot.picture("debugger-state-difference");

        IViewPart timeline = LiveViewsUiTest.show("org.sluice.live.ui.timeline");
        robot.click(LiveViewsUiTest.firstBatch(timeline, 4));
        Await.until("the first batch", () -> target.control().batch() == 1 && target.control().past(), SOON, () -> target.control() + " " + target.problem());
        LiveViewsUiTest.show("org.sluice.live.ui.edgeData");
        Await.until("the records of batch 1", () -> LiveViewsUiTest.title(edge).contains("batch 1,"), SOON, () -> LiveViewsUiTest.title(edge));
        assertFalse(third.equals(LiveViewsUiTest.rows(edge)));
    }

    /** Chooses from the context menu of a table, without waiting for a dialog that it opens. */
    private static void choose(IViewPart view, int row, String text) {
        Await.until(text, () -> Designer.ui(() -> {
            Table table = LiveViewsUiTest.find(LiveViewsUiTest.control(view), Table.class).orElseThrow();
            table.setSelection(row);
            table.getMenu().notifyListeners(SWT.Show, new Event());
            MenuItem item = Arrays.stream(table.getMenu().getItems()).filter(one -> one.getText().startsWith(text)).findFirst().orElseThrow();
            boolean enabled = item.isEnabled();
            if (enabled) {
                table.getDisplay().asyncExec(() -> item.notifyListeners(SWT.Selection, new Event()));
            }
            return enabled;
        }), SOON, () -> "not enabled");
    }

    @Test
    void shouldForceRecordsOfTheBatchThatIsHeldUntilThatIsCleared() throws Exception {
        PipelineDebugTarget target = heldAfterThirdBatch();
        IViewPart view = LiveViewsUiTest.show("org.sluice.live.ui.edgeData");
        robot.click(designer.edge("words-pairs"));
        Await.until("the records of batch 3", () -> LiveViewsUiTest.title(view).contains("batch 3,"), SOON, () -> LiveViewsUiTest.title(view));
        List<List<String>> came = LiveViewsUiTest.rows(view);

        choose(view, 0, "Edit Record");
        Await.until("the form", () -> Designer.activeWindow().filter(title -> title.startsWith("Edit Record")).isPresent(), SOON, () -> Designer.windows().toString());
        robot.key("ctrl+a");
        robot.type("forced");
        robot.picture("debugger-record-form");
        robot.key("Return");
        Await.until("the forced record", () -> LiveViewsUiTest.title(view).endsWith(", 1 forced") && LiveViewsUiTest.rows(view).get(0).get(0).equals("\u270e forced"), SOON,
                () -> LiveViewsUiTest.title(view) + LiveViewsUiTest.rows(view) + Designer.windows());
        assertEquals(came.subList(1, came.size()), LiveViewsUiTest.rows(view).subList(1, came.size()));
        Await.until("batch 3", () -> target.control().batch() == 3, SOON, () -> target.control().toString());

        choose(view, 1, "Drop Record");
        Await.until("one record less", () -> LiveViewsUiTest.title(view).endsWith(", 2 forced") && LiveViewsUiTest.rows(view).size() == came.size() - 1, SOON,
                () -> LiveViewsUiTest.title(view) + Designer.windows());
        Await.until("one pair less", () -> out(target, "pairs") == came.size() - 1, SOON, () -> target.control().toString());
        choose(view, 1, "Add Record");
        Await.until("the form", () -> Designer.activeWindow().filter(title -> title.startsWith("Add Record")).isPresent(), SOON, () -> Designer.windows().toString());
        robot.key("ctrl+a");
        robot.type("added");
        robot.key("Return");
        Await.until("the added record", () -> LiveViewsUiTest.title(view).endsWith(", 3 forced") && LiveViewsUiTest.rows(view).get(came.size() - 1).get(0).equals("\u270e added"), SOON,
                () -> LiveViewsUiTest.title(view) + LiveViewsUiTest.rows(view) + Designer.windows());
        Await.until("one pair more", () -> out(target, "pairs") == came.size(), SOON, () -> target.control().toString());
        robot.picture("debugger-forced");

        robot.click(designer.toolbarButton("Let all records flow as they came again"));
        Await.until("the records that came", () -> LiveViewsUiTest.rows(view).equals(came), SOON, () -> LiveViewsUiTest.title(view) + LiveViewsUiTest.rows(view) + Designer.windows());
        Await.until("batch 3", () -> target.control().batch() == 3, SOON, () -> target.control().toString());
    }
}
