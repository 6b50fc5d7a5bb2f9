package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.launching.PipelineLaunchAttributes;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRuns;
import org.sluice.launching.Recordings;
import org.sluice.launching.Relaunch;
import org.sluice.launching.ui.PipelineLaunching;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.WireJson;

/** Runs that go on from another one: from its checkpoint, with its input, as a test. */
final class RelaunchUiTest extends DesignerUiTest {

    private static final String SWITCH_WHEN_HELD = "org.eclipse.debug.ui.switch_perspective_on_suspend";

    /** The question whether to go to another perspective would wait for an answer. */
    @BeforeEach
    void stayInPerspective() {
        DebugUITools.getPreferenceStore().setValue(SWITCH_WHEN_HELD, "never");
    }

    @AfterEach
    void askAgain() {
        DebugUITools.getPreferenceStore().setToDefault(SWITCH_WHEN_HELD);
    }

    private IFile file() {
        return project.getFile("word-count/word-count.dstream");
    }

    private ILaunchConfigurationWorkingCopy configuration() throws CoreException {
        ILaunchConfigurationWorkingCopy copy = PipelineLaunchAttributes.create(file());
        copy.setAttribute(PipelineLaunchAttributes.INTERVAL, "100 ms");
        return copy;
    }

    private static PipelineRun launch(ILaunchConfigurationWorkingCopy copy, String mode) throws CoreException {
        ILaunch launch = copy.launch(mode, new NullProgressMonitor());
        return PipelineRuns.get().of(launch).orElseThrow();
    }

    private static void end(PipelineRun run) {
        run.stop();
        Await.until("the end of the run", run::isOver, LATER, () -> run.progress().toString());
    }

    private static void execute(String command) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void shouldGoOnFromAnOlderCheckpoint() throws Exception {
        PipelineRun first = launch(configuration(), "run");
        awaitBatch(first, 25);
        var kept = first.telemetry().orElseThrow().history().get().stream().filter(batch -> batch.hasCheckpoint() && batch.number() > 0).toList();
        assertTrue(kept.size() >= 2, kept.toString());
        var older = kept.get(0);

        PipelineLaunching.restore(first, older.timeMillis());

        Await.until("the run that goes on", () -> PipelineRuns.get().all().stream().anyMatch(run -> run != first && run.progress().batch().isPresent()), LATER, () -> first.progress().toString());
        PipelineRun second = PipelineRuns.get().newestOf(designer.file()).orElseThrow();
        assertTrue(first.isOver());
        assertEquals(older.timeMillis() + 100, second.telemetry().orElseThrow().history().get().get(0).timeMillis());
        end(second);
    }

    @Test
    void shouldMakeAGoldenTestOfARunThatIsDebugged() throws Exception {
        PipelineRun run = launch(configuration(), "debug");
        awaitBatch(run, 4);
        execute("org.sluice.launching.ui.goldenTest");

        IFile test = project.getFile("word-count/word-count-2.dstest");
        Await.until("the test in an editor", () -> test.exists() && Designer.ui(() -> {
            IEditorPart editor = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor();
            return editor != null && editor.getTitle().equals("word-count-2.dstest");
        }), LATER, () -> Designer.windows().toString());
        robot.picture("golden-test");
        var written = WireJson.parse(Files.readString(test.getLocation().toPath())).getAsJsonObject();
        assertEquals("word-count.dstream", written.get("pipeline").getAsString());
        assertTrue(written.getAsJsonObject("inputs").getAsJsonArray("lines").size() >= 4, written.toString());
        assertEquals(written.getAsJsonObject("inputs").getAsJsonArray("lines").size(), written.getAsJsonObject("expect").getAsJsonArray("console").size());
    }

    @Test
    void shouldReplayWhatWasRecordedAndShowTheRunThatIsChosen() throws Exception {
        ILaunchConfigurationWorkingCopy copy = configuration();
        copy.setAttribute(PipelineLaunchAttributes.RECORD, true);
        copy.setAttribute(PipelineLaunchAttributes.BATCHES, "6");
        PipelineRun recorded = launch(copy, "run");
        Await.until("the end of the run", recorded::isOver, LATER, () -> recorded.progress().toString());
        List<Recordings.Recording> recordings = Recordings.of(file().getLocation().toPath());
        assertEquals(List.of("word-count.inputs.jsonl"), recordings.stream().map(one -> one.file().getFileName().toString()).toList());

        PipelineRun replayed = launch(Relaunch.replay(copy, recordings.get(0).file(), "once"), "debug");
        Await.until("the recorded batches", () -> replayed.progress().batch().filter(batch -> batch.number() == 6).isPresent(), LATER, () -> replayed.progress().toString());

        BatchFrame last = replayed.progress().batch().orElseThrow();
        var lines = Files.readAllLines(recordings.get(0).file());
        assertEquals(WireJson.parse(lines.get(lines.size() - 1)).getAsJsonObject().get("time").getAsLong(), last.timeMillis());
        var expected = WireJson.parse(Files.readString(recorded.recordedTest().orElseThrow())).getAsJsonObject().getAsJsonObject("expect").getAsJsonArray("console");
        assertEquals(expected.get(5).getAsJsonArray().size(), last.nodes().get("console").out());

        PipelineRun other = launch(configuration(), "run");
        Await.until("the other run on the canvas", () -> designer.live().filter(live -> live.batch() > 7).isPresent(), LATER, () -> "batch " + shownBatch());
        PipelineRuns.get().choose(replayed);
        Await.until("the chosen run on the canvas", () -> shownBatch() == 6, SOON, () -> "batch " + shownBatch());
        PipelineRuns.get().choose(other);
        Await.until("the other one again", () -> shownBatch() > 7, SOON, () -> "batch " + shownBatch());
        assertNotEquals(replayed, other);
        end(replayed);
        end(other);
    }
}
