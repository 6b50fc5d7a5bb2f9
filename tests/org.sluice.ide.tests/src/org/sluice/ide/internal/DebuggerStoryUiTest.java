package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sluice.launching.debug.NodeStackFrame;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;

/** A day with the debugger: a breakpoint with a condition, a look at the record, three batches back, another lambda, and on. */
final class DebuggerStoryUiTest extends DebuggedUiTest {

    @Test
    void shouldHoldAtAConditionLookAtTheRecordStepBackThreeBatchesChangeALambdaAndContinue() throws Exception {
        select(designer.edge("split-words"), "split-words");
        choose("Hold at Records...");
        awaitDialog();
        Designer.ui(() -> field(Text.class).forceFocus());
        robot.type("word -> word.equals(\"gives\")");
        Await.until("the condition", () -> Designer.ui(() -> field(Text.class).getText()).endsWith("\"gives\")"), SOON, () -> Designer.ui(() -> field(Text.class).getText()));
        robot.key("Return");
        awaitNoDialog();
        only();

        PipelineDebugTarget target = debug();
        ControlFrame control = held(target, DebugState.AT_NODE);
        assertEquals(4, control.batch());
        assertEquals("gives", control.hit().orElseThrow().record().getAsString());
        IStackFrame top = target.scheduler().getTopStackFrame();
        assertTrue(((NodeStackFrame) top).isNext());
        assertTrue(top.getVariables()[0].getValue().hasVariables());
        robot.picture("story-at-the-record");

        robot.click(designer.below("console", 20, 60));
        robot.key("F7");
        Await.until("the end of batch 4", () -> target.control().state() == DebugState.PAUSED && target.control().batch() == 4, SOON, () -> target.control() + " " + target.problem());
        for (long batch = 3; batch >= 1; batch--) {
            long before = batch;
            robot.key("alt+F6");
            Await.until("batch " + before, () -> target.control().batch() == before && target.control().shown().isPresent(), SOON, () -> target.control() + " " + target.problem());
        }
        long keys = out(target, "counts");
        Await.until("the first batch on the canvas", () -> shownBatch() == 1, SOON, () -> "batch " + shownBatch());
        robot.picture("story-three-batches-back");

        LiveViewsUiTest.show("org.eclipse.ui.views.PropertySheet");
        Designer.ui(() -> designer.editor().reveal("words"));
        // the editor has to be the active part for the Properties view to follow it
        robot.click(designer.node("words"));
        robot.click(designer.propertyField("function"));
        robot.key("ctrl+a");
        robot.type("word -> false");
        robot.key("ctrl+Return");
        Await.until("the lambda", () -> designer.text().contains("word -> false"), SOON, designer::text);
        robot.key("alt+F9");
        // the changed pipeline meets the record again on its way
        Await.until("the record in the changed pipeline", () -> target.control().state() == DebugState.AT_NODE && target.control().batch() == 4 && !target.control().past(), LATER,
                () -> target.control() + " " + Designer.windows());
        robot.picture("story-continued");
        target.scheduler().stepReturn();
        Await.until("the end of batch 4", () -> target.control().state() == DebugState.PAUSED && target.control().batch() == 4 && target.control().shown().isPresent(), SOON,
                () -> target.control() + " " + target.problem());
        assertEquals(0, out(target, "words"), "nothing passes the new lambda");
        assertEquals(keys, out(target, "counts"), "the state of the first batch");
    }
}
