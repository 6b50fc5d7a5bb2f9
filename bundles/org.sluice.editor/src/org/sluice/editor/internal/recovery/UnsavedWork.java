package org.sluice.editor.internal.recovery;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.sluice.editor.internal.PipelineDocument;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineCopies;
import org.sluice.model.PipelineFiles;
import org.sluice.model.layout.Layout;

/**
 * Keeps the unsaved work on a document as a {@link Shadow}: a moment after an edit, and again and again while editing goes
 * on. What a save writes is kept before it, so that there is no moment without a copy. On the way it finds out whether the
 * content really differs from the file.
 *
 * <p>Belongs to the thread of the document; serializing and writing happen in the background, on copies.
 */
public final class UnsavedWork implements PipelineDocument.Listener {

    /** Runs something on the thread of the document, after the time for which unsaved work may be lost. */
    public interface Timer {
        void later(Runnable work);
    }

    private final PipelineDocument document;
    private final ShadowFiles shadows;
    private final Timer timer;
    private final Executor background;
    private final Executor documentThread;
    private final Consumer<IOException> problem;
    private long generation;
    private boolean waiting;
    private boolean looking;
    private boolean disposed;
    /** Shadows of this generation and older ones are not wanted any more. Guarded by this. */
    private long discarded = -1;

    /** @param problem told, in the background, when a shadow cannot be written */
    public UnsavedWork(PipelineDocument document, ShadowFiles shadows, Timer timer, Executor background, Executor documentThread,
            Consumer<IOException> problem) {
        this.document = document;
        this.shadows = shadows;
        this.timer = timer;
        this.background = background;
        this.documentThread = documentThread;
        this.problem = problem;
        document.addListener(this);
    }

    @Override
    public void documentEdited() {
        generation++;
        lookSoon();
    }

    private void lookSoon() {
        if (!waiting && !looking && !disposed) {
            waiting = true;
            timer.later(this::look);
        }
    }

    private void look() {
        waiting = false;
        if (disposed || document.diagram() == null) {
            return;
        }
        looking = true;
        long mine = generation;
        Pipeline pipeline = PipelineCopies.copy(document.pipeline());
        Layout layout = PipelineCopies.copy(document.layout());
        background.execute(() -> {
            boolean same = keep(mine, pipeline, layout);
            documentThread.execute(() -> looked(mine, same));
        });
    }

    private void looked(long mine, boolean same) {
        looking = false;
        if (disposed) {
            return;
        }
        if (mine == generation) {
            document.compared(same);
        } else {
            lookSoon();
        }
    }

    /** Writes a shadow, or removes it when the content is that of the file; true in the latter case. */
    private boolean keep(long mine, Pipeline pipeline, Layout layout) {
        try {
            byte[] pipelineBytes = PipelineFiles.toBytes(pipeline);
            byte[] layoutBytes = PipelineFiles.toBytes(layout);
            boolean same = document.sameAsSaved(pipelineBytes, layoutBytes);
            synchronized (this) {
                if (mine <= discarded) {
                    return same;
                }
                if (same) {
                    shadows.delete(document.file());
                } else {
                    shadows.write(new Shadow(document.file(), Instant.now(), document.base(), pipelineBytes, layoutBytes));
                }
            }
            return same;
        } catch (IllegalArgumentException e) {
            problem.accept(new IOException(e.getMessage(), e));
        } catch (IOException e) {
            problem.accept(e);
        }
        return false;
    }

    @Override
    public void documentSaving() {
        keep(generation, document.pipeline(), document.layout());
    }

    @Override
    public void documentSaved() {
        discard();
    }

    @Override
    public void documentReloaded() {
        generation++;
        if (!document.isDirty()) {
            discard();
        }
    }

    /** Nobody wants the unsaved work any more. */
    public void discard() {
        synchronized (this) {
            discarded = generation;
            try {
                shadows.delete(document.file());
            } catch (IOException e) {
                problem.accept(e);
            }
        }
    }

    /** The document is closed: what was edited and not saved is given up. */
    public void dispose() {
        disposed = true;
        document.removeListener(this);
        if (generation > 0) {
            discard();
        }
    }
}
