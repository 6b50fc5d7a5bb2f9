package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IVariable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.eclipse.gef.commands.Command;
import org.sluice.launching.debug.NodeStackFrame;
import org.sluice.launching.debug.PipelineBreakpoint;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.model.FilterOperator;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.ReduceByKeyOperator;
import org.sluice.model.UpdateStateByKeyOperator;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.NodeFrame;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;

/** The batch debugger in the window of the product, with real mouse and keys. */
final class DebuggerUiTest extends DesignerUiTest {

    private IFile file;

    @BeforeEach
    void openDebugPerspective() {
        file = ResourcesPlugin.getWorkspace().getRoot().getProject("examples").getFile("word-count/word-count.dstream");
        Designer.ui(() -> {
            try {
                PlatformUI.getWorkbench().showPerspective("org.sluice.live.ui.debugPerspective", PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
            designer.editor().zoomToFit();
            return null;
        });
    }

    @AfterEach
    void leave() throws CoreException {
        for (PipelineBreakpoint one : PipelineBreakpoint.all()) {
            one.delete();
        }
        Designer.ui(() -> {
            try {
                PlatformUI.getWorkbench().showPerspective("org.sluice.ide.designPerspective", PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
    }

    private static Optional<PipelineDebugTarget> target() {
        return Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getDebugTargets()).filter(PipelineDebugTarget.class::isInstance).map(PipelineDebugTarget.class::cast)
                .filter(one -> !one.isTerminated()).findFirst();
    }

    private PipelineDebugTarget debug() {
        robot.click(designer.below("console", 20, 60));
        robot.key("F11");
        Await.until("a run that is debugged", () -> target().isPresent(), LATER, () -> "none; windows " + Designer.windows());
        return target().orElseThrow();
    }

    private static ControlFrame held(PipelineDebugTarget target, DebugState state) {
        Await.until(state.toString(), () -> target.control().state() == state, LATER, () -> target.control() + " " + target.problem());
        return target.control();
    }

    @Test
    void shouldHoldAtARecordAndShowItAndStepBackAndForth() throws Exception {
        robot.doubleClick(designer.edge("split-words"));
        Await.until("a breakpoint", () -> PipelineBreakpoint.at(file, "split-words").size() == 1, SOON, () -> PipelineBreakpoint.all().toString());
        PipelineBreakpoint breakpoint = PipelineBreakpoint.at(file, "split-words").get(0);
        breakpoint.setCondition("word -> word.equals(\"summer's\")");

        PipelineDebugTarget target = debug();
        ControlFrame control = held(target, DebugState.AT_NODE);
        assertEquals("words", control.node());
        assertEquals("summer's", control.hit().orElseThrow().record().getAsString());
        IStackFrame[] frames = target.scheduler().getStackFrames();
        assertEquals(List.of("Words", "Split", "Lines"), Arrays.stream(frames).map(frame -> ((NodeStackFrame) frame).node().name()).toList());
        IVariable in = frames[0].getVariables()[0];
        assertEquals("in split-words", in.getName());
        assertTrue(in.getValue().getVariables().length > 5, in.getValue().getValueString());
        robot.picture("debugger-at-record");

        breakpoint.delete();
        long batch = control.batch();
        target.scheduler().stepReturn();
        ControlFrame after = held(target, DebugState.PAUSED);
        assertEquals(batch, after.batch());
        target.resume();
        Await.until("later batches", () -> target.control().batch() >= batch + 3 || target.run().progress().batch().filter(b -> b.number() >= batch + 3).isPresent(), LATER, () -> target.control().toString());
        target.suspend();
        ControlFrame paused = held(target, DebugState.PAUSED);
        assertNothingMoves(target, paused);

        robot.key("alt+F6");
        Await.until("the batch before", () -> target.control().batch() == paused.batch() - 1, SOON, () -> target.control() + " " + target.problem());
        assertTrue(target.control().past());
        Await.until("its numbers on the canvas", () -> designer.live().filter(live -> live.batch() == paused.batch() - 1).isPresent(), SOON, () -> "batch " + shownBatch());
        robot.picture("debugger-step-back");
        target.goTo(batch);
        Await.until("the first batch that was held", () -> target.control().batch() == batch, SOON, () -> target.control() + " " + target.problem());
        target.resume();
        Await.until("new batches", () -> target.run().progress().batch().filter(b -> b.number() > paused.batch()).isPresent(), LATER, () -> target.control().toString());
    }

    private static void assertNothingMoves(PipelineDebugTarget target, ControlFrame paused) throws Exception {
        Await.until("what was told of the last batch", () -> target.run().progress().batch().filter(batch -> batch.number() >= paused.batch()).isPresent(), SOON, () -> target.run().progress().toString());
        long batches = target.run().progress().totals().completedBatches();
        // reading takes a while, and a run on the real clock would have gone on
        for (int i = 0; i < 20; i++) {
            assertEquals(paused.batch(), target.run().telemetry().orElseThrow().debug().control().get().batch());
        }
        assertEquals(batches, target.run().progress().totals().completedBatches());
    }

    private static long out(PipelineDebugTarget target, String node) {
        return target.control().shown().map(BatchFrame::nodes).map(nodes -> nodes.get(node)).map(NodeFrame::out).orElse(-1L);
    }

    /** Changes the pipeline in the editor, which has to be saved then. */
    private void edit(Runnable change) {
        Designer.ui(() -> {
            designer.editor().getCommandStack().execute(new Command() {
                @Override
                public void execute() {
                    change.run();
                }

                @Override
                public boolean canUndo() {
                    return false;
                }
            });
            return null;
        });
        assertTrue(designer.isDirty());
    }

    private <T extends Node> T node(Class<T> type) {
        return Designer.ui(() -> designer.editor().getPipeline().getNodes().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow());
    }

    private PipelineDebugTarget heldAfterThirdBatch() throws Exception {
        PipelineDebugTarget target = debug();
        Await.until("batch 4", () -> target.run().progress().batch().filter(b -> b.number() >= 4).isPresent(), LATER, () -> target.control().toString());
        target.suspend();
        held(target, DebugState.PAUSED);
        target.goTo(3);
        Await.until("batch 3", () -> target.control().batch() == 3, SOON, () -> target.control() + " " + target.problem());
        return target;
    }

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
        robot.click(Designer.ui(() -> LiveViewsUiTest.all(LiveViewsUiTest.control(timeline)).filter(one -> one.getClass().getSimpleName().equals("TimelineCanvas")).findFirst().orElseThrow().toDisplay(12, 60)));
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

    @Test
    void shouldContinueWithTheChangedPipeline() throws Exception {
        PipelineDebugTarget target = heldAfterThirdBatch();
        long states = out(target, "counts");
        assertTrue(out(target, "words") > 0, target.control().toString());
        FilterOperator filter = node(FilterOperator.class);
        edit(() -> filter.setFunction("word -> false"));

        robot.key("alt+F9");

        Await.until("batch 5 of the changed pipeline", () -> target.control().state() == DebugState.RUNNING && designer.live().filter(live -> live.batch() >= 5).isPresent(), LATER,
                () -> target.control() + " " + Designer.windows());
        assertFalse(designer.isDirty());
        robot.picture("debugger-continued");
        target.suspend();
        held(target, DebugState.PAUSED);
        target.goTo(4);
        Await.until("batch 4", () -> target.control().batch() == 4 && target.control().held(), SOON, () -> target.control() + " " + target.problem());
        assertEquals(0, out(target, "words"));
        assertEquals(states, out(target, "counts"), "the counts of the three batches before");
    }

    @Test
    void shouldShowOnTheNodeWhyAChangeIsRefused() throws Exception {
        PipelineDebugTarget target = heldAfterThirdBatch();
        // another kind of node under the same id cannot go on with the state
        edit(() -> {
            Pipeline pipeline = designer.editor().getPipeline();
            UpdateStateByKeyOperator counts = node(UpdateStateByKeyOperator.class);
            ReduceByKeyOperator sums = PipelineFactory.eINSTANCE.createReduceByKeyOperator();
            sums.setId(counts.getId());
            sums.setName(counts.getName());
            sums.setFunction("(a, b) -> a + b");
            pipeline.getNodes().set(pipeline.getNodes().indexOf(counts), sums);
            pipeline.getEdges().forEach(edge -> {
                if (edge.getSource() == counts) {
                    edge.setSource(sums);
                }
                if (edge.getTarget() == counts) {
                    edge.setTarget(sums);
                }
            });
        });

        robot.key("alt+F9");

        Await.until("the reason on the node", () -> designer.live().map(live -> live.nodes().get("counts")).filter(node -> node.error() != null && node.error().contains("SL-")).isPresent(), LATER,
                () -> target.control() + " " + Designer.windows());
        Await.until("the message", () -> Designer.windows().contains("Continue with the Changed Pipeline"), SOON, () -> Designer.windows().toString());
        robot.picture("debugger-refused");
        robot.key("Escape");
        Await.until("no message", () -> Designer.windows().size() == 1, SOON, () -> Designer.windows().toString());
        target.scheduler().stepReturn();
        Await.until("the batch after", () -> target.control().batch() == 4 && target.control().held(), SOON, () -> target.control() + " " + target.problem());
        assertTrue(out(target, "words") > 0, "still the program before");
    }

    @Test
    void shouldTellWhyAConditionIsNotJava() throws Exception {
        PipelineBreakpoint breakpoint = PipelineBreakpoint.create(file, org.sluice.telemetry.debug.BreakpointKind.RECORD, "split-words");
        breakpoint.setCondition("word -> word.size() > 3");

        PipelineDebugTarget target = debug();
        Await.until("the reason", () -> !breakpoint.problem().isEmpty(), LATER, () -> target.control().toString());

        assertTrue(breakpoint.problem().contains("size()"), breakpoint.problem());
        assertFalse(target.isSuspended() && target.control().state() == DebugState.AT_NODE, "held without a condition");
    }

    @Test
    void shouldSayThatTheProcessIsGoneAndStayUsable() {
        PipelineDebugTarget target = debug();
        Await.until("a batch", () -> target.run().progress().batch().isPresent(), LATER, () -> target.run().progress().toString());

        ProcessHandle.of(target.run().pid().orElseThrow()).orElseThrow().destroyForcibly();

        Await.until("the end of the target", target::isTerminated, LATER, () -> target.run().progress().toString());
        assertTrue(target.run().progress().message().contains("ended unexpectedly"), target.run().progress().message());
        PipelineDebugTarget again = debug();
        assertTrue(again != target);
        Await.until("a batch of the new run", () -> again.run().progress().batch().isPresent(), LATER, () -> again.run().progress().toString());
    }
}
