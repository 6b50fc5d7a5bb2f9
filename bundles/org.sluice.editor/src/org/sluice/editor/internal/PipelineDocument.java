package org.sluice.editor.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackEvent;
import org.sluice.catalog.Catalog;
import org.sluice.editor.internal.arrange.InitialPlacement;
import org.sluice.editor.internal.recovery.Shadow;
import org.sluice.editor.internal.recovery.ShadowFiles;
import org.sluice.model.FileProblem;
import org.sluice.model.LoadedPipeline;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;

/**
 * A pipeline file and its layout file while they are being edited: content, command stack and whether it is saved. All
 * editors of a file share one, see {@link SharedDocuments}. UI thread only, except where a method says otherwise.
 */
public final class PipelineDocument {

    /** Hears of what happens to a document. */
    public interface Listener {
        /** A command changed the content, or it was restored. */
        default void documentEdited() {
        }

        /** Typed text that is not taken over yet becomes a command now: the document is to be saved. */
        default void documentCommits() {
        }

        /** The files are about to be written. */
        default void documentSaving() {
        }

        default void documentSaved() {
        }

        /** Pipeline, layout and diagram are other objects now. */
        default void documentReloaded() {
        }

        /** Clean or dirty, or another file. */
        default void documentStateChanged() {
        }
    }

    private final CommandStack commands = new CommandStack();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile Path file;
    private Diagram diagram;
    private PipelineFileException loadProblem;
    private List<FileProblem> problems = List.of();
    private boolean placedAutomatically;
    private boolean restored;
    private boolean differs;
    private boolean wasDirty;
    private boolean asking;
    private volatile byte[] onDisk = {};
    private volatile byte[] savedContent = {};
    private volatile byte[] savedLayout = {};

    public PipelineDocument(Path file) {
        this.file = file;
        commands.addCommandStackEventListener(this::stackChanged);
    }

    /** Any thread. */
    public Path file() {
        return file;
    }

    /** Null while the file cannot be read. */
    public Pipeline pipeline() {
        return diagram == null ? null : diagram.pipeline();
    }

    /** Null while the file cannot be read. */
    public Layout layout() {
        return diagram == null ? null : diagram.layout();
    }

    /** Null while the file cannot be read. */
    public Diagram diagram() {
        return diagram;
    }

    /** Every change goes through this stack. */
    public CommandStack commands() {
        return commands;
    }

    /** Why the file cannot be read, or null. */
    public PipelineFileException loadProblem() {
        return loadProblem;
    }

    /** What the file has that this version does not know. */
    public List<FileProblem> problems() {
        return problems;
    }

    /** True when the file has nodes and no layout tells where they are. */
    public boolean placedAutomatically() {
        return placedAutomatically;
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    // reading ------------------------------------------------------------------------------------------------------

    /** Reads both files; a missing or damaged layout file gives a layout made here. A failure is in {@link #loadProblem}. */
    public void load() {
        byte[] bytes = read();
        onDisk = bytes == null ? new byte[0] : bytes;
        try {
            LoadedPipeline loaded = PipelineFiles.loadWithProblems(file);
            problems = loaded.problems();
            savedContent = PipelineFiles.toBytes(loaded.pipeline());
            show(loaded.pipeline(), PipelineFiles.loadLayoutWithReason(PipelineFiles.layoutFileOf(file)).layout());
            layoutAccepted();
        } catch (PipelineFileException e) {
            close();
            loadProblem = e;
            savedContent = new byte[0];
        }
        restored = false;
        differs = false;
        commands.flush();
    }

    private void show(Pipeline pipeline, Layout layout) {
        close();
        loadProblem = null;
        placedAutomatically = layout.getNodes().isEmpty() && !pipeline.getNodes().isEmpty();
        InitialPlacement.complete(pipeline, layout);
        diagram = new Diagram(pipeline, layout, Catalog.standard());
    }

    /** Drops the content. */
    public void close() {
        if (diagram != null) {
            diagram.dispose();
            diagram = null;
        }
    }

    /** Reads both files again; unsaved work is lost. */
    public void reload() {
        load();
        listeners.forEach(Listener::documentReloaded);
        stateChanged();
    }

    /** The layout as it is now counts as saved: it was made when the file was opened, which is not an edit. */
    public void layoutAccepted() {
        savedLayout = PipelineFiles.toBytes(layout());
    }

    /** True when a shadow has other content than the file now has. */
    public boolean wantsRestore(Shadow shadow) {
        return !Arrays.equals(shadow.pipeline(), savedContent) || !Arrays.equals(shadow.layout(), savedLayout);
    }

    /**
     * Goes on with unsaved work; it is still unsaved afterwards.
     *
     * @throws PipelineFileException when the shadow cannot be read; nothing has happened then
     */
    public void restore(Shadow shadow) throws PipelineFileException {
        Pipeline pipeline = PipelineFiles.fromBytes(shadow.pipeline(), file.toString());
        Layout layout = shadow.layout().length == 0 ? LayoutFactory.eINSTANCE.createLayout()
                : PipelineFiles.layoutFromBytes(shadow.layout(), file.toString());
        show(pipeline, layout);
        commands.flush();
        restored = true;
        differs = true;
        listeners.forEach(Listener::documentReloaded);
        listeners.forEach(Listener::documentEdited);
        stateChanged();
    }

    // editing ------------------------------------------------------------------------------------------------------

    private void stackChanged(CommandStackEvent event) {
        if (diagram == null) {
            return;
        }
        if (event.isPreChangeEvent()) {
            diagram.begin();
        } else {
            differs = true;
            diagram.end();
            listeners.forEach(Listener::documentEdited);
            stateChanged();
        }
    }

    /** Whether the content differs from that of the file: at once after an edit, and corrected when an edit brought the old content back. */
    public boolean isDirty() {
        return loadProblem == null && differs && (restored || commands.isDirty());
    }

    /** A comparison with the file came to an end and nothing was edited meanwhile. */
    public void compared(boolean same) {
        differs = !same;
        stateChanged();
    }

    private void stateChanged() {
        boolean dirty = isDirty();
        if (dirty != wasDirty) {
            wasDirty = dirty;
            listeners.forEach(Listener::documentStateChanged);
        }
    }

    // writing ------------------------------------------------------------------------------------------------------

    /** Writes both files, the pipeline first; each is replaced as a whole. */
    public void save() throws IOException {
        listeners.forEach(Listener::documentCommits);
        listeners.forEach(Listener::documentSaving);
        byte[] content = PipelineFiles.toBytes(pipeline());
        byte[] disk = read();
        if (disk == null || !Arrays.equals(disk, content)) {
            PipelineFiles.save(pipeline(), file);
        }
        PipelineFiles.saveLayout(layout(), PipelineFiles.layoutFileOf(file));
        byte[] written = read();
        onDisk = written == null ? content : written;
        savedContent = content;
        layoutAccepted();
        restored = false;
        differs = false;
        commands.markSaveLocation();
        listeners.forEach(Listener::documentSaved);
        stateChanged();
    }

    /** Writes the content elsewhere; this document stays what it is. */
    public void saveCopy(Path target) throws IOException {
        PipelineFiles.save(pipeline(), target);
        PipelineFiles.saveLayout(layout(), PipelineFiles.layoutFileOf(target));
    }

    /** The files were moved: reads and writes another place from now on. */
    void moveTo(Path newFile) {
        file = newFile;
        listeners.forEach(Listener::documentStateChanged);
    }

    // the file on the disk -----------------------------------------------------------------------------------------

    /** True when these bytes are what was last read or written. Any thread. */
    public boolean sameAsSaved(byte[] pipelineBytes, byte[] layoutBytes) {
        return Arrays.equals(savedContent, pipelineBytes) && Arrays.equals(savedLayout, layoutBytes);
    }

    /** Digest of the file as it was last read or written. Any thread. */
    public String base() {
        return ShadowFiles.digest(onDisk);
    }

    /** True when the file now has other bytes than we read or wrote. Any thread. */
    public boolean changedOutside() {
        byte[] now = read();
        return now != null && !Arrays.equals(now, onDisk);
    }

    /** Takes note of the bytes on the disk without reading them in: the user chose to keep his own. */
    public void ignoreOutsideChange() {
        byte[] now = read();
        if (now != null) {
            onDisk = now;
        }
    }

    /** Runs a question about this document, unless one is open already: several editors may hear of the same change. */
    public void ask(Runnable question) {
        if (!asking) {
            asking = true;
            try {
                question.run();
            } finally {
                asking = false;
            }
        }
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return null;
        }
    }
}
