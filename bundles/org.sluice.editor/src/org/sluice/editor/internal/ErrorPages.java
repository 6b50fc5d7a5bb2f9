package org.sluice.editor.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.IEditorPart;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.model.PipelineFileException;

/** Opens the error page in place of the canvas. */
public final class ErrorPages {

    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor"; //$NON-NLS-1$

    private ErrorPages() {
    }

    public static void create(Composite parent, DiagramTheme theme, PipelineFileException problem, Runnable retry, IEditorPart editor) {
        new ErrorPage(parent, theme, problem, retry, () -> openAsText(editor));
    }

    private static void openAsText(IEditorPart editor) {
        try {
            editor.getSite().getPage().openEditor(editor.getEditorInput(), TEXT_EDITOR, true, 0);
        } catch (PartInitException e) {
            ILog.of(ErrorPages.class).log(e.getStatus());
        }
    }
}
