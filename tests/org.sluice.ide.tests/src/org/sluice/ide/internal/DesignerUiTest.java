package org.sluice.ide.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRuns;
import org.sluice.telemetry.BatchFrame;

/**
 * Base of stories in the real workbench: opens the word count example from a copy of its own, ends what still runs, and fails
 * when something of ours was logged as an error. Tests run beside the UI thread, as a person does.
 */
@ExtendWith({ LoggedErrors.class, PictureOfFailure.class })
abstract class DesignerUiTest {

    static final Duration SOON = Duration.ofSeconds(10);
    static final Duration LATER = Duration.ofSeconds(40);

    final Robot robot = new Robot(Path.of(System.getProperty("basedir", "."), "target", "screenshots"));
    Designer designer;
    IProject project;

    @TempDir
    Path temporary;

    @BeforeEach
    void openExample() throws Exception {
        Path folder = temporary.resolve("examples");
        copy(Path.of(System.getProperty("sluice.root"), "examples", "word-count"), folder.resolve("word-count"));
        var job = new ImportExamplesJob(folder);
        job.schedule();
        job.join();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("examples");
        IFile file = project.getFile("word-count/word-count.dstream");
        designer = Designer.open(file);
        Await.until("the canvas with its nodes", () -> designer.nodeIds().size() == 6, SOON, () -> designer.nodeIds().toString());
        Designer.ui(() -> {
            designer.editor().zoomToFit();
            return null;
        });
    }

    @AfterEach
    void closeExample() throws CoreException {
        if (Designer.windows().size() > 1) {
            robot.picture("left-open");
            Designer.closeDialogs();
        }
        for (PipelineRun run : PipelineRuns.get().all()) {
            run.stop();
            Await.until("the end of the run", run::isOver, LATER, () -> run.progress().toString());
            DebugPlugin.getDefault().getLaunchManager().removeLaunch(run.launch());
        }
        for (var configuration : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()) {
            configuration.delete();
        }
        Designer.closeEditors();
        project.delete(false, true, null);
    }

    PipelineRun newestRun() {
        Await.until("a run", () -> PipelineRuns.get().newestOf(designer.file()).isPresent(), LATER, () -> "none; windows " + Designer.windows());
        return PipelineRuns.get().newestOf(designer.file()).orElseThrow();
    }

    long shownBatch() {
        return designer.live().map(s -> s.batch()).orElse(0L);
    }

    static BatchFrame awaitBatch(PipelineRun run, long number) {
        Await.until("batch " + number, () -> run.progress().batch().filter(b -> b.number() >= number).isPresent(), LATER,
                () -> run.progress().toString());
        return run.progress().batch().orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(p -> !from.relativize(p).startsWith("checkpoint")).forEach(p -> {
                try {
                    Path target = to.resolve(from.relativize(p).toString());
                    if (Files.isDirectory(p)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(p, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
