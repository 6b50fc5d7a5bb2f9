package org.sluice.live.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.contexts.DebugContextEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IPathEditorInput;
import org.sluice.editor.LiveAnnotations;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRuns;

/** Knows the open canvases and the run each of them shows: the newest one of its pipeline. UI thread only. */
public final class LiveEditors implements IPartListener2, IWindowListener {

    private final IWorkbench workbench;
    private final Map<IEditorPart, EditorOverlay> overlays = new HashMap<>();

    LiveEditors(IWorkbench workbench) {
        this.workbench = workbench;
        workbench.addWindowListener(this);
        DebugUITools.getDebugContextManager().addDebugContextListener(event -> {
            if ((event.getFlags() & DebugContextEvent.ACTIVATED) != 0) {
                chosen(event.getContext());
            }
        });
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            windowOpened(window);
        }
    }

    /** What is selected in the Debug view is what is looked at. */
    private static void chosen(ISelection context) {
        Object selected = context instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        ILaunch launch = selected instanceof IDebugElement element ? element.getLaunch() : Adapters.adapt(selected, ILaunch.class);
        if (launch != null) {
            PipelineRuns.get().of(launch).ifPresent(PipelineRuns.get()::choose);
        }
    }

    /** Shows a run on every open canvas of its pipeline, in place of an older one. */
    void show(PipelineRun run) {
        for (IEditorPart editor : openEditors()) {
            if (file(editor).filter(run.file()::equals).isPresent()) {
                show(editor, run);
            }
        }
    }

    /** Shows a run that was chosen in place of the one that is shown. */
    void follow(PipelineRun run) {
        boolean other = overlays.values().stream().anyMatch(overlay -> overlay.run() != run && overlay.run().file().equals(run.file()));
        if (other && PipelineRuns.get().shownOf(run.file()).filter(run::equals).isPresent()) {
            show(run);
        }
    }

    private void show(IEditorPart editor, PipelineRun run) {
        LiveAnnotations canvas = Adapters.adapt(editor, LiveAnnotations.class);
        if (canvas != null) {
            EditorOverlay older = overlays.remove(editor);
            if (older != null) {
                older.dispose(false);
            }
            overlays.put(editor, new EditorOverlay(workbench.getDisplay(), canvas, run));
        }
    }

    /** Takes a run off the canvases. */
    void clear(PipelineRun run) {
        overlays.values().removeIf(overlay -> {
            boolean gone = overlay.run() == run;
            if (gone) {
                overlay.dispose(true);
            }
            return gone;
        });
    }

    private List<IEditorPart> openEditors() {
        var editors = new ArrayList<IEditorPart>();
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    Optional.ofNullable(reference.getEditor(false)).ifPresent(editors::add);
                }
            }
        }
        return editors;
    }

    /** The file an editor is open on, absolute and normalized. */
    public static Optional<Path> file(IEditorPart editor) {
        IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
        IPath location = file != null ? file.getLocation()
                : editor.getEditorInput() instanceof IPathEditorInput input ? input.getPath() : null;
        return Optional.ofNullable(location).map(l -> l.toPath().toAbsolutePath().normalize());
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor && !overlays.containsKey(editor)) {
            file(editor).flatMap(PipelineRuns.get()::shownOf).filter(run -> !run.isOver()).ifPresent(run -> show(editor, run));
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            EditorOverlay overlay = overlays.remove(editor);
            if (overlay != null) {
                overlay.dispose(false);
            }
        }
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getPartService().removePartListener(this);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // shows the same as before
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // shows the same as before
    }
}
