package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.sluice.editor.LiveAnnotations;
import org.sluice.editor.LiveSnapshot;
import org.sluice.launching.PipelineRun;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.RunLogWriter;
import org.sluice.telemetry.RunSnapshot;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.RunStateFrame;

/** A run that is saved, and looked at when its engine is gone. */
final class KeptRunUiTest extends DesignerUiTest {

    private static final String RUN = "Run the pipeline";

    private PipelineRun run() {
        robot.click(designer.toolbarButton(RUN));
        PipelineRun run = newestRun();
        awaitBatch(run, 4);
        return run;
    }

    private void end(PipelineRun run) {
        run.stop();
        Await.until("the end of the run", run::isOver, LATER, () -> run.progress().toString());
        Designer.ui(() -> {
            DebugPlugin.getDefault().getLaunchManager().removeLaunch(run.launch());
            return null;
        });
    }

    private static void execute(String command) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(IHandlerService.class).executeCommand(command, null);
            } catch (org.eclipse.core.commands.common.CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Map<String, Long> out(BatchFrame batch) {
        return batch.nodes().values().stream().collect(Collectors.toMap(node -> node.id(), node -> node.out()));
    }

    private static Map<String, Long> out(LiveSnapshot shown) {
        return shown.nodes().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, node -> node.getValue().out()));
    }

    private static int rows(IViewPart view) {
        return Designer.ui(() -> LiveViewsUiTest.find(LiveViewsUiTest.control(view), Table.class).map(Table::getItemCount).orElse(0));
    }

    @Test
    void shouldOpenASnapshotWithoutTheEngine() throws Exception {
        PipelineRun run = run();
        robot.click(designer.below("lines", 0, 120));
        execute("org.sluice.live.ui.saveSnapshot");
        Await.until("the dialog", () -> Designer.activeWindow().filter("Save As"::equals).isPresent() && Designer.isButtonEnabled("OK"), SOON, () -> Designer.windows().toString());
        robot.picture("snapshot-save");
        robot.key("Return");
        Path folder = designer.file().getParent();
        Await.until("the snapshot", () -> snapshots(folder).size() == 1, LATER, () -> Designer.windows().toString());
        end(run);
        Designer.closeEditors();
        RunSnapshot saved = RunSnapshot.read(snapshots(folder).get(0));
        assertEquals(run.description().edges().size(), saved.samples().size());

        designer = Designer.open(file(snapshots(folder).get(0)));
        Await.until("its numbers", () -> designer.live().isPresent(), SOON, () -> Designer.windows().toString());

        LiveSnapshot shown = designer.live().orElseThrow();
        assertEquals(LiveAnnotations.State.KEPT, designer.liveState());
        assertEquals(saved.batch().number(), shown.batch());
        assertEquals(out(saved.batch()), out(shown));
        IViewPart data = LiveViewsUiTest.show("org.sluice.live.ui.edgeData");
        robot.click(designer.edge("split-words"));
        Await.until("its records", () -> rows(data) > 0, SOON, () -> LiveViewsUiTest.title(data));
        robot.picture("snapshot-edge-data");
        IViewPart state = LiveViewsUiTest.show("org.sluice.live.ui.state");
        Await.until("its state", () -> rows(state) == saved.states().get(0).entries().size(), SOON, () -> LiveViewsUiTest.title(state));
        robot.click(designer.node("counts"));
        robot.key("Delete");
        assertTrue(designer.nodeIds().contains("counts"));
        assertFalse(designer.isDirty());
        robot.picture("snapshot-state");
    }

    @Test
    void shouldShowAnyBatchOfAnEventLog() throws Exception {
        PipelineRun run = run();
        List<BatchFrame> batches = new ArrayList<>();
        for (var summary : run.telemetry().orElseThrow().history().get()) {
            batches.add(run.telemetry().orElseThrow().batch(summary.timeMillis()).get());
        }
        Path log;
        try (RunLogWriter writer = RunLogWriter.begin(designer.file().getParent(), run.progress().run().orElseThrow(), run.description(), RunLogWriter.DEFAULT_LIMIT, problem -> { })) {
            batches.forEach(writer::batch);
            writer.state(new RunStateFrame(RunState.STOPPED, ""));
            log = writer.file();
        }
        end(run);
        Designer.closeEditors();

        designer = Designer.open(file(log));
        BatchFrame last = batches.get(batches.size() - 1);
        Await.until("the last batch", () -> designer.live().filter(live -> live.batch() == last.number()).isPresent(), SOON, () -> Designer.windows().toString());
        assertEquals(out(last), out(designer.live().orElseThrow()));
        for (EdgeDescription edge : run.description().edges()) {
            assertEquals(last.nodes().get(edge.streamId()).out(), designer.live().orElseThrow().edges().get(edge.id()));
        }

        IViewPart view = LiveViewsUiTest.show("org.sluice.live.ui.timeline");
        Point first = Designer.ui(() -> {
            Control canvas = LiveViewsUiTest.all(LiveViewsUiTest.control(view)).filter(one -> one.getClass().getSimpleName().equals("TimelineCanvas")).findFirst().orElseThrow();
            return canvas.toDisplay(12, canvas.getSize().y - 40);
        });
        robot.click(first);
        BatchFrame oldest = batches.get(0);
        Await.until("the first batch", () -> designer.live().filter(live -> live.batch() == oldest.number()).isPresent(), SOON, () -> "batch " + designer.live().map(LiveSnapshot::batch));
        assertEquals(out(oldest), out(designer.live().orElseThrow()));
        robot.picture("history-first-batch");
        IViewPart statistics = LiveViewsUiTest.show("org.sluice.live.ui.statistics");
        Await.until("charts", () -> Designer.ui(() -> LiveViewsUiTest.all(LiveViewsUiTest.control(statistics)).anyMatch(one -> one.isVisible() && one.getClass().getSimpleName().equals("Chart"))), SOON,
                () -> Designer.windows().toString());
        robot.rest(designer.below("lines", 0, 120));
        assertEquals(java.util.List.of(), Designer.ui(() -> designer.editor().getDiagnostics()));
        robot.picture("history-statistics");
    }

    private static List<Path> snapshots(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(RunSnapshot.EXTENSION)).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private IFile file(Path file) throws Exception {
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return project.getFile(IPath.fromPath(project.getLocation().toPath().toRealPath().relativize(file.toRealPath())));
    }
}
