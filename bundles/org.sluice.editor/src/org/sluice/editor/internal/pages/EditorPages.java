package org.sluice.editor.internal.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.editor.internal.properties.PropertyForm;

/** The pages of an editor below one another: the diagram, what belongs to the pipeline as a whole, and the generated Java. */
public final class EditorPages {

    /** While another page than the diagram is shown, these keys belong to its fields and not to what is selected on the canvas. */
    private static final List<String> OF_CANVAS = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(),
            ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId());

    private final PipelineEditor editor;
    private final Supplier<CanvasContext> context;
    private final DiagramTheme theme;
    private final CTabFolder folder;
    private final Composite diagram;
    private final Map<String, IAction> canvasActions = new HashMap<>();
    private PropertyForm pipeline;
    private JavaPage java;

    public EditorPages(Composite parent, PipelineEditor editor, Supplier<CanvasContext> context, DiagramTheme theme) {
        this.editor = editor;
        this.context = context;
        this.theme = theme;
        folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        folder.setBackground(theme.color(Token.STRIP));
        folder.setForeground(theme.color(Token.TEXT_MUTED));
        folder.setSelectionForeground(theme.color(Token.TEXT));
        folder.setSelectionBackground(new Color[] {theme.color(Token.CARD)}, new int[0]);
        diagram = new Composite(folder, SWT.NONE);
        diagram.setLayout(new FillLayout());
        page(diagram, Messages.Page_diagram, "diagram"); //$NON-NLS-1$
        page(null, Messages.Page_pipeline, "pipeline"); //$NON-NLS-1$
        page(null, Messages.Page_java, "java"); //$NON-NLS-1$
        folder.setSelection(0);
        folder.addListener(SWT.Selection, event -> turned());
    }

    private void page(Control control, String title, String id) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(control);
        item.setData("org.sluice.tab", id); //$NON-NLS-1$
    }

    /** Where the canvas goes. */
    public Composite diagram() {
        return diagram;
    }

    /** Whether the canvas is what is seen. */
    public boolean isDiagramShown() {
        return folder.getSelectionIndex() == 0;
    }

    /** Turns to the page {@code diagram}, {@code pipeline} or {@code java}. */
    public void show(String id) {
        for (CTabItem item : folder.getItems()) {
            if (id.equals(item.getData("org.sluice.tab"))) { //$NON-NLS-1$
                folder.setSelection(item);
                turned();
            }
        }
    }

    private void turned() {
        CTabItem item = folder.getSelection();
        String id = (String) item.getData("org.sluice.tab"); //$NON-NLS-1$
        if (id.equals("pipeline")) { //$NON-NLS-1$
            if (pipeline == null) {
                pipeline = new PropertyForm(folder, editor, context, theme, true);
                item.setControl(pipeline);
            }
            pipeline.show(List.of());
        } else if (pipeline != null) {
            pipeline.commit();
        }
        if (id.equals("java") && java == null) { //$NON-NLS-1$
            java = new JavaPage(folder, editor, context, theme);
            item.setControl(java);
        }
        if (java != null) {
            java.setShown(id.equals("java")); //$NON-NLS-1$
        }
        actions(id.equals("diagram")); //$NON-NLS-1$
        if (item.getControl() != null) {
            item.getControl().setFocus();
        }
    }

    private void actions(boolean ofCanvas) {
        IActionBars bars = editor.getEditorSite().getActionBars();
        for (String id : OF_CANVAS) {
            if (ofCanvas && canvasActions.containsKey(id)) {
                bars.setGlobalActionHandler(id, canvasActions.remove(id));
            } else if (!ofCanvas && !canvasActions.containsKey(id)) {
                canvasActions.put(id, bars.getGlobalActionHandler(id));
                bars.setGlobalActionHandler(id, null);
            }
        }
        bars.updateActionBars();
    }

    /** The model has changed, or another one was read. */
    public void changed() {
        if (java != null) {
            java.changed();
        }
        if (pipeline != null && folder.getSelectionIndex() == 1) {
            pipeline.show(List.of());
        }
    }

    /** New diagnostics. */
    public void problemsChanged() {
        if (pipeline != null) {
            pipeline.problemsChanged();
        }
    }

    /** Takes over what is typed in a field that still has the focus. */
    public void commit() {
        if (pipeline != null) {
            pipeline.commit();
        }
    }

    /** Gives the focus to a page other than the diagram; false when the diagram is shown. */
    public boolean setFocus() {
        return !isDiagramShown() && folder.getSelection().getControl() != null && folder.getSelection().getControl().setFocus();
    }
}
