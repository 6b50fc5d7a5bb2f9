package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugException;
import org.junit.jupiter.api.Test;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.telemetry.debug.DebugState;

/** The engine's process goes away while it is debugged. */
final class EngineLossUiTest extends DebuggedUiTest {

    private static final long SEED = 20261120;
    private static final int TIMES = 3;

    @Test
    void shouldSayThatTheEngineIsGoneWheneverThatHappensAndStayUsable() throws Exception {
        Random random = new Random(SEED);
        for (int time = 1; time <= TIMES; time++) {
            PipelineDebugTarget target = debug();
            Await.until("a batch", () -> target.run().progress().batch().isPresent(), LATER, () -> target.run().progress().toString());
            ProcessHandle engine = ProcessHandle.of(target.run().pid().orElseThrow()).orElseThrow();
            int commands = random.nextInt(8);
            for (int i = 0; i < commands; i++) {
                command(target, random.nextInt(6));
            }
            engine.destroyForcibly();
            // the last word of somebody who has not seen it yet
            command(target, random.nextInt(6));

            String which = "kill " + time + " after " + commands + " commands";
            Await.until("the end of the target, " + which, target::isTerminated, LATER, () -> target.run().progress().toString());
            Await.until("the end of the debugger, " + which, () -> target.control().state() == DebugState.ENDED, SOON, () -> target.control().toString());
            assertTrue(target.run().progress().message().contains("ended unexpectedly"), which + ": " + target.run().progress().message());
            assertEquals(0, target.getThreads().length, which);
            Await.until("the end on the canvas, " + which, () -> designer.liveState() == org.sluice.editor.LiveAnnotations.State.FAILED, SOON, () -> String.valueOf(designer.liveState()));
            assertEquals(1, Designer.windows().size(), which + Designer.windows());
        }
        robot.picture("engine-lost");

        String lambda = "word -> word.length() > 3";
        edit(() -> node(org.sluice.model.FilterOperator.class).setFunction(lambda));
        Designer.ui(() -> {
            designer.editor().doSave(new org.eclipse.core.runtime.NullProgressMonitor());
            return null;
        });
        assertFalse(designer.isDirty());
        PipelineDebugTarget again = debug();
        Await.until("a batch of the next run", () -> again.run().progress().batch().isPresent(), LATER, () -> again.run().progress().toString());
    }

    /** What somebody may do at any moment; it need not be possible. */
    private static void command(PipelineDebugTarget target, int which) throws CoreException {
        try {
            switch (which) {
                case 0 -> target.suspend();
                case 1 -> target.resume();
                case 2 -> target.stepBack();
                case 3 -> target.scheduler().stepOver();
                case 4 -> target.scheduler().stepReturn();
                default -> target.goTo(1);
            }
        } catch (DebugException e) {
            assertTrue(e.getStatus().getMessage().contains("does not answer any more"), e.getStatus().getMessage());
        }
    }
}
