package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IVariable;
import org.junit.jupiter.api.Test;
import org.sluice.launching.debug.NodeStackFrame;
import org.sluice.launching.debug.PipelineBreakpoint;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.model.FilterOperator;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.ReduceByKeyOperator;
import org.sluice.model.UpdateStateByKeyOperator;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;

/** The batch debugger in the window of the product, with real mouse and keys. */
final class DebuggerUiTest extends DebuggedUiTest {

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
