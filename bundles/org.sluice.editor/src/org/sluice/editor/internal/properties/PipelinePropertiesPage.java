package org.sluice.editor.internal.properties;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;

/**
 * Properties of what is selected: every attribute of the pipeline, a node or an edge, with editors made from the
 * catalogue. Each edit is a command; values are checked while typing and taken over on Enter or when the field is left.
 */
public final class PipelinePropertiesPage extends Page implements IPropertySheetPage {

    /** Least width that shows two columns side by side without cutting a field. */
    private static final int TWO_COLUMNS = 640;
    /** Least width of the form; a narrower view scrolls. */
    private static final int ONE_COLUMN = 320;

    private final PipelineEditor editor;
    private final Supplier<CanvasContext> context;
    private final DiagramTheme theme;
    private ScrolledComposite scroll;
    private Composite content;
    private FormBuilder form;
    private EObject shown;
    private Diagram listened;
    private final Diagram.Listener listener = this::diagramChanged;

    public PipelinePropertiesPage(PipelineEditor editor, Supplier<CanvasContext> context, DiagramTheme theme) {
        this.editor = editor;
        this.context = context;
        this.theme = theme;
    }

    @Override
    public void createControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setBackground(theme.color(Token.CARD));
        scroll.addListener(SWT.Resize, event -> measure());
        for (ActionFactory factory : new ActionFactory[] {ActionFactory.UNDO, ActionFactory.REDO}) {
            getSite().getActionBars().setGlobalActionHandler(factory.getId(), editor.getActionRegistry().getAction(factory.getId()));
        }
        show(context.get() == null ? null : context.get().diagram().pipeline());
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (scroll == null || scroll.isDisposed() || context.get() == null || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        Object first = structured.getFirstElement();
        Object model = first instanceof EditPart editPart ? editPart.getModel() : first;
        if (model instanceof EObject object && (model instanceof Node || model instanceof Edge || model instanceof Pipeline)) {
            show(structured.size() > 1 ? context.get().diagram().pipeline() : object);
        }
    }

    private void show(EObject object) {
        follow();
        if (object == shown && content != null) {
            return;
        }
        commitPending();
        shown = object;
        rebuild();
    }

    private void follow() {
        Diagram diagram = context.get() == null ? null : context.get().diagram();
        if (diagram != listened) {
            if (listened != null) {
                listened.removeListener(listener);
            }
            listened = diagram;
            if (diagram != null) {
                diagram.addListener(listener);
            }
        }
    }

    private void rebuild() {
        if (content != null) {
            content.dispose();
        }
        content = new Composite(scroll, SWT.NONE);
        content.setLayout(new FillLayout());
        content.setBackground(theme.color(Token.CARD));
        content.setBackgroundMode(SWT.INHERIT_FORCE);
        if (shown != null && listened != null) {
            form = new FormBuilder(content, editor, listened, theme, editor::showStatus, this::rebuildLater);
            PropertyForms.fill(form, listened, shown);
            form.showProblems(editor.getDiagnostics());
        } else {
            form = null;
        }
        scroll.setContent(content);
        measure();
        scroll.setOrigin(0, 0);
    }

    private void rebuildLater() {
        if (scroll != null && !scroll.isDisposed()) {
            scroll.getDisplay().asyncExec(() -> {
                if (!scroll.isDisposed()) {
                    rebuild();
                }
            });
        }
    }

    private void measure() {
        if (content != null && !content.isDisposed()) {
            int width = scroll.getClientArea().width;
            if (form != null) {
                form.setColumns(width < TWO_COLUMNS ? 1 : 2);
            }
            int wide = Math.max(ONE_COLUMN, width);
            scroll.setMinSize(ONE_COLUMN, content.computeSize(wide, SWT.DEFAULT, true).y);
            content.layout(true, true);
        }
    }

    private void diagramChanged(Diagram.Changes changes) {
        if (scroll == null || scroll.isDisposed()) {
            return;
        }
        boolean gone = shown instanceof Node || shown instanceof Edge ? shown.eContainer() == null : false;
        if (gone) {
            shown = null;
            show(listened.pipeline());
        } else if (form != null) {
            form.refresh();
        }
    }

    /** New diagnostics: decorate the fields they belong to. */
    public void problemsChanged() {
        if (form != null && scroll != null && !scroll.isDisposed()) {
            List<org.sluice.validation.Diagnostic> diagnostics = editor.getDiagnostics();
            form.showProblems(diagnostics);
        }
    }

    /** Takes over what is typed in a field that still has the focus. */
    public void commitPending() {
        if (form != null && scroll != null && !scroll.isDisposed()) {
            form.commit();
        }
    }

    public boolean isDisposed() {
        return scroll != null && scroll.isDisposed();
    }

    @Override
    public void dispose() {
        if (listened != null) {
            listened.removeListener(listener);
        }
        super.dispose();
    }

    @Override
    public Control getControl() {
        return scroll;
    }

    @Override
    public void setFocus() {
        scroll.setFocus();
    }
}
