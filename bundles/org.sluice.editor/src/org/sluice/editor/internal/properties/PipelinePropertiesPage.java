package org.sluice.editor.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.model.Edge;
import org.sluice.model.Node;

/**
 * Properties of what is selected: one node, several at once, an edge, or the pipeline. Each edit is one command; values are
 * checked while typing and taken over on Enter or when the field is left.
 */
public final class PipelinePropertiesPage extends Page implements IPropertySheetPage {

    private static final String BUNDLE = "org.sluice.editor"; //$NON-NLS-1$
    private static final String DOCUMENTED = "properties.documentation"; //$NON-NLS-1$

    private final PipelineEditor editor;
    private final Supplier<CanvasContext> context;
    private final DiagramTheme theme;
    private PropertyForm form;

    public PipelinePropertiesPage(PipelineEditor editor, Supplier<CanvasContext> context, DiagramTheme theme) {
        this.editor = editor;
        this.context = context;
        this.theme = theme;
    }

    @Override
    public void createControl(Composite parent) {
        boolean documented = InstanceScope.INSTANCE.getNode(BUNDLE).getBoolean(DOCUMENTED, false);
        form = new PropertyForm(parent, editor, context, theme, documented);
        for (ActionFactory factory : new ActionFactory[] {ActionFactory.UNDO, ActionFactory.REDO}) {
            getSite().getActionBars().setGlobalActionHandler(factory.getId(), editor.getActionRegistry().getAction(factory.getId()));
        }
        Action documentation = new Action(Messages.Form_showDocumentation, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                InstanceScope.INSTANCE.getNode(BUNDLE).putBoolean(DOCUMENTED, isChecked());
                form.setDocumented(isChecked());
            }
        };
        documentation.setId("org.sluice.editor.showDocumentation"); //$NON-NLS-1$
        documentation.setToolTipText(Messages.Form_showDocumentation);
        documentation.setImageDescriptor(ImageDescriptor.createFromImage(theme.icon("book-open", theme.rgb(Token.TEXT_MUTED), 16))); //$NON-NLS-1$
        documentation.setChecked(documented);
        getSite().getActionBars().getToolBarManager().add(documentation);
        getSite().getActionBars().updateActionBars();
        show(List.of());
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (isDisposed() || form == null || context.get() == null || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        List<EObject> nodes = new ArrayList<>();
        List<EObject> edges = new ArrayList<>();
        boolean known = false;
        for (Object element : structured.toList()) {
            Object model = element instanceof EditPart editPart ? editPart.getModel() : element;
            known |= model instanceof EObject;
            if (model instanceof Node node) {
                nodes.add(node);
            } else if (model instanceof Edge edge) {
                edges.add(edge);
            }
        }
        if (known) {
            show(!nodes.isEmpty() ? nodes : edges.size() == 1 ? edges : List.of());
        }
    }

    private void show(List<EObject> objects) {
        form.show(objects);
    }

    /** The same form in other colours. */
    public void themeChanged() {
        if (form != null && !form.isDisposed()) {
            form.themeChanged();
        }
    }

    /** New diagnostics: tells the fields they belong to. */
    public void problemsChanged() {
        if (form != null && !form.isDisposed()) {
            form.problemsChanged();
        }
    }

    /** Takes over what is typed in a field that still has the focus. */
    public void commitPending() {
        if (form != null && !form.isDisposed()) {
            form.commit();
        }
    }

    public boolean isDisposed() {
        return form != null && form.isDisposed();
    }

    @Override
    public Control getControl() {
        return form;
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }
}
