package org.sluice.editor.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.IEditorPart;
import org.sluice.editor.internal.figures.DiagramTheme;

/** Opens the error page in place of the canvas. */
public final class ErrorPages {

    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor"; //$NON-NLS-1$

    private ErrorPages() {
    }

    public static void create(Composite parent, DiagramTheme theme, PipelineDocument document, IEditorPart editor) {
        ErrorPage page = new ErrorPage(parent, theme, document.loadProblem(), document::reload, () -> openAsText(editor));
        SharedDocuments.shadows().read(document.file()).ifPresent(shadow -> page.offer(NLS.bind(Messages.ErrorPage_restore, RestoreDialog.time(shadow)),
                () -> RestoreDialog.restore(editor.getSite().getShell(), document, shadow)));
    }

    private static void openAsText(IEditorPart editor) {
        try {
            editor.getSite().getPage().openEditor(editor.getEditorInput(), TEXT_EDITOR, true, 0);
        } catch (PartInitException e) {
            ILog.of(ErrorPages.class).log(e.getStatus());
        }
    }
}
