package org.sluice.editor.internal.subpipelines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.sluice.editor.PipelineEditor;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;

/** The sub-pipelines that lie in the project of a pipeline, or beside it when it is in none; looked for in the background. */
public final class ProjectSubPipelines {

    /** Deeper folders, and more files, are not looked at. */
    private static final int DEPTH = 8;
    private static final int MOST = 200;

    private final PipelineEditor editor;
    private final Consumer<List<SubPipelineFactory>> listener;
    private List<SubPipelineFactory> known = List.of();
    private Job job;

    /** @param listener hears of them on the UI thread, when they are others than before */
    public ProjectSubPipelines(PipelineEditor editor, Consumer<List<SubPipelineFactory>> listener) {
        this.editor = editor;
        this.listener = listener;
    }

    /** Looks again. UI thread. */
    public void look() {
        Path own = editor.getFile();
        IFile file = Adapters.adapt(editor, IFile.class);
        Path root = file == null || file.getProject().getLocation() == null ? own.getParent() : file.getProject().getLocation().toPath();
        int depth = file == null ? 1 : DEPTH;
        Display display = Display.getCurrent();
        if (job != null) {
            job.cancel();
        }
        job = Job.createSystem(Messages.Palette_project, (ICoreRunnable) monitor -> {
            List<SubPipelineFactory> found = find(root, own, depth);
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> apply(found));
            }
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private void apply(List<SubPipelineFactory> found) {
        if (!found.equals(known)) {
            known = found;
            listener.accept(found);
        }
    }

    static List<SubPipelineFactory> find(Path root, Path own, int depth) {
        List<SubPipelineFactory> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root, depth)) {
            List<Path> candidates = files.filter(path -> path.toString().endsWith(PipelineFiles.EXTENSION) && !path.equals(own)).sorted().limit(MOST).toList();
            for (Path path : candidates) {
                try {
                    SubPipelineFactory factory = SubPipelineFactory.of(own.getParent().relativize(path).toString().replace('\\', '/'), PipelineFiles.load(path));
                    if (!factory.inputs().isEmpty() || !factory.outputs().isEmpty()) {
                        found.add(factory);
                    }
                } catch (PipelineFileException e) {
                    // a damaged file is told of when it is opened, not here
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // a folder that cannot be read has nothing to offer
        }
        found.sort(Comparator.comparing(SubPipelineFactory::label).thenComparing(SubPipelineFactory::file));
        return found;
    }
}
