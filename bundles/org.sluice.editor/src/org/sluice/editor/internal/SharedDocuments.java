package org.sluice.editor.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.sluice.editor.EditorPreferences;
import org.sluice.editor.internal.recovery.Shadow;
import org.sluice.editor.internal.recovery.ShadowFiles;
import org.sluice.editor.internal.recovery.UnsavedWork;

/** The documents that are open in this workbench: all editors of a file, in all windows, work on the same one. UI thread only. */
public final class SharedDocuments {

    private static final class Entry {
        final PipelineDocument document;
        final UnsavedWork work;
        /** What an earlier run of the workbench left, until somebody was asked about it. */
        Shadow leftOver;
        int users = 1;

        Entry(PipelineDocument document, UnsavedWork work, Shadow leftOver) {
            this.document = document;
            this.work = work;
            this.leftOver = leftOver;
        }
    }

    private static final Map<Path, Entry> OPEN = new HashMap<>();
    private static ShadowFiles shadows;

    private SharedDocuments() {
    }

    /** The document of a file, read when this is its first user. Each user gives it back with {@link #release}. */
    public static PipelineDocument acquire(Path file) {
        Entry entry = OPEN.get(key(file));
        if (entry != null) {
            entry.users++;
            return entry.document;
        }
        PipelineDocument document = new PipelineDocument(file);
        document.load();
        Display display = Display.getCurrent();
        Executor background = work -> {
            Job job = Job.createSystem(NLS.bind(Messages.Files_keeping, file.getFileName()), (ICoreRunnable) monitor -> work.run());
            job.schedule();
        };
        Executor documentThread = work -> {
            if (!display.isDisposed()) {
                display.asyncExec(work);
            }
        };
        UnsavedWork work = new UnsavedWork(document, shadows(), later -> display.timerExec(EditorPreferences.keepAfterMillis(), later), background, documentThread,
                e -> ILog.of(SharedDocuments.class).warn("Unsaved work cannot be kept", e)); //$NON-NLS-1$
        OPEN.put(key(file), new Entry(document, work, shadows().read(file).filter(document::wantsRestore).orElse(null)));
        return document;
    }

    /** A user closes; with the last one the document is dropped, with its unsaved work. */
    public static void release(PipelineDocument document) {
        Entry entry = OPEN.get(key(document.file()));
        if (entry != null && entry.document == document && --entry.users == 0) {
            OPEN.remove(key(document.file()));
            entry.work.dispose();
            document.close();
        }
    }

    /** Unsaved work that an earlier run of the workbench left on the file of a document; told once. */
    public static Optional<Shadow> takeLeftOver(PipelineDocument document) {
        Entry entry = OPEN.get(key(document.file()));
        if (entry == null || entry.leftOver == null) {
            return Optional.empty();
        }
        Shadow shadow = entry.leftOver;
        entry.leftOver = null;
        return Optional.of(shadow);
    }

    /** What was left over is not wanted. */
    public static void discardLeftOver(PipelineDocument document) {
        OPEN.get(key(document.file())).work.discard();
    }

    /** True when other users than one have it. */
    public static boolean isShared(PipelineDocument document) {
        Entry entry = OPEN.get(key(document.file()));
        return entry != null && entry.users > 1;
    }

    /** True when a file is open in some editor. */
    public static boolean isOpen(Path file) {
        return OPEN.containsKey(key(file));
    }

    /** The file of a document was moved; its unsaved work goes along. Nothing happens when the other file is open, too. */
    public static boolean move(PipelineDocument document, Path to) {
        if (key(to).equals(key(document.file()))) {
            return true;
        }
        if (isOpen(to)) {
            return false;
        }
        Entry entry = OPEN.remove(key(document.file()));
        entry.work.discard();
        document.moveTo(to);
        OPEN.put(key(to), entry);
        if (document.isDirty()) {
            entry.work.documentEdited();
        }
        return true;
    }

    /** Where unsaved work of this workbench is kept. */
    public static ShadowFiles shadows() {
        if (shadows == null) {
            shadows = new ShadowFiles(Platform.getStateLocation(FrameworkUtil.getBundle(SharedDocuments.class)).append("unsaved").toPath()); //$NON-NLS-1$
        }
        return shadows;
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
