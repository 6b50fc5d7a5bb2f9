package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.sluice.launching.debug.BreakpointSettings;
import org.sluice.launching.debug.PipelineBreakpoint;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.telemetry.debug.BreakpointKind;
import org.sluice.telemetry.debug.DebugState;
import org.sluice.telemetry.debug.SuspendPolicy;

/** Breakpoints of all kinds from the menu of the canvas and their properties, with real mouse and keys. */
final class BreakpointsUiTest extends DebuggedUiTest {

    private static final String HITS = "org.sluice.live.ui.breakpointHits";

    /** What the dialog says above its fields. */
    private static String said() {
        return Designer.ui(() -> LiveViewsUiTest.all(dialog()).filter(one -> one instanceof Text && (one.getStyle() & SWT.READ_ONLY) != 0).map(one -> ((Text) one).getText()).toList().toString());
    }

    /** Rows of a list of proposals that is open. */
    private static List<String> proposals() {
        return Designer.ui(() -> Arrays.stream(Display.getDefault().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().isEmpty())
                .flatMap(shell -> tables(shell)).flatMap(table -> Arrays.stream(table.getItems())).map(TableItem::getText).toList());
    }

    private static Stream<Table> tables(Composite parent) {
        return LiveViewsUiTest.all(parent).filter(Table.class::isInstance).map(Table.class::cast);
    }

    @Test
    void shouldCheckAConditionWhileItIsTypedAndListHitsThatDoNotHold() throws Exception {
        select(designer.edge("split-words"), "split-words");
        choose("Hold at Records...");
        awaitDialog();
        Designer.ui(() -> field(Text.class).forceFocus());
        robot.type("word -> word.size() > 9");
        Await.until("what is wrong", () -> said().contains("size()"), LATER, BreakpointsUiTest::said);
        robot.picture("breakpoint-condition-wrong");
        robot.key("ctrl+a");
        robot.type("word -> word.leng");
        robot.key("ctrl+space");
        Await.until("a proposal", () -> proposals().stream().anyMatch(text -> text.startsWith("length()")), LATER, () -> proposals() + said());
        robot.picture("breakpoint-condition-proposals");
        robot.key("Return");
        Await.until("the proposal", () -> Designer.ui(() -> field(Text.class).getText()).equals("word -> word.length()"), SOON, () -> Designer.ui(() -> field(Text.class).getText()));
        robot.type(" > 9");
        Await.until("no problem", () -> said().contains("record if word -> word.length() > 9"), LATER, BreakpointsUiTest::said);
        Designer.ui(() -> {
            Combo policy = field(Combo.class);
            policy.select(2);
            policy.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        robot.picture("breakpoint-properties");
        robot.key("Return");
        awaitNoDialog();
        assertEquals(new BreakpointSettings(true, "word -> word.length() > 9", "", "", 1, 0, SuspendPolicy.RECORD), only().settings());

        PipelineDebugTarget target = debug();
        IViewPart hits = LiveViewsUiTest.show(HITS);
        Await.until("two hits", () -> LiveViewsUiTest.rows(hits).size() >= 2, LATER, () -> LiveViewsUiTest.title(hits) + target.control() + only().problem());
        List<List<String>> rows = LiveViewsUiTest.rows(hits);
        assertTrue(rows.stream().allMatch(row -> row.get(2).equals("split-words") && row.get(3).length() > 9 && row.get(4).equals("went on")), rows.toString());
        assertEquals(DebugState.RUNNING, target.control().state());
        robot.picture("breakpoint-hits");
    }

    @Test
    void shouldHoldWhenAStateHasMoreKeysThanTheLimitAndSayWhatItIsInTheBreakpointsView() throws Exception {
        select(designer.node("counts"), "counts");
        assertEquals(List.of("Hold before It Works", "Hold at Errors", "Hold at Late Records", "Hold When It Keeps More Keys...", "Hold When It Keeps More Bytes...", "Hold When Its State Keeps Growing...",
                "Hold at an Entry of Its State..."), Designer.ui(() -> texts(items())));
        choose("Hold When It Keeps More Keys...");
        awaitDialog();
        Designer.ui(() -> field(Spinner.class).forceFocus());
        robot.key("ctrl+a");
        robot.type("50");
        Await.until("the limit", () -> said().contains("more than 50 keys"), SOON, BreakpointsUiTest::said);
        robot.picture("breakpoint-limit");
        robot.key("Return");
        awaitNoDialog();
        PipelineBreakpoint breakpoint = only();
        assertEquals(BreakpointKind.STATE_KEYS, breakpoint.kind());

        PipelineDebugTarget target = debug();
        Await.until("the hit", () -> target.control().hit().isPresent() && target.control().shown().isPresent(), LATER, () -> target.control() + breakpoint.problem());
        assertTrue(target.control().hit().orElseThrow().message().contains("more than 50"), target.control().toString());
        assertTrue(out(target, "counts") > 50);
        assertEquals("word-count.dstream: counts [more than 50 keys]", Designer.ui(() -> org.eclipse.debug.ui.DebugUITools.newDebugModelPresentation().getText(breakpoint)));
        IViewPart hits = LiveViewsUiTest.show(HITS);
        Await.until("the hit", () -> !LiveViewsUiTest.rows(hits).isEmpty(), SOON, () -> LiveViewsUiTest.title(hits) + target.control());
        assertEquals(List.of("held", "more than 50 keys"), LiveViewsUiTest.rows(hits).get(0).subList(4, 6));
        LiveViewsUiTest.show("org.eclipse.debug.ui.BreakpointView");
        robot.picture("breakpoint-view");

        robot.click(designer.node("counts"));
        Designer.ui(() -> {
            MenuItem there = item(items(), "more than 50 keys");
            there.getMenu().notifyListeners(SWT.Show, new Event());
            item(there.getMenu().getItems(), "Disable").notifyListeners(SWT.Selection, new Event());
            return null;
        });
        Await.until("disabled", () -> !breakpoint.settings().enabled(), SOON, () -> breakpoint.settings().toString());
        long batch = target.control().batch();
        target.resume();
        Await.until("later batches", () -> target.run().progress().batch().filter(b -> b.number() > batch + 1).isPresent(), LATER, () -> target.control().toString());
        robot.picture("breakpoint-disabled");
    }

    @Test
    void shouldOfferBreakpointsOfTheWholePipelineWhenNothingIsSelected() {
        robot.click(designer.below("console", 20, 60));
        Await.until("nothing selected", () -> Designer.ui(() -> texts(items())).contains("Hold after a Slow Batch..."), SOON, () -> Designer.ui(() -> texts(items())).toString());
        choose("Hold at Any Error");
        PipelineBreakpoint any = only();
        assertEquals(BreakpointKind.ERROR, any.kind());
        assertEquals("", any.place());
        assertTrue(Designer.ui(() -> texts(items())).contains("error"));
    }
}
