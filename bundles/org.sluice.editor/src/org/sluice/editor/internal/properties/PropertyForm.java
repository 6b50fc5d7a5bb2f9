package org.sluice.editor.internal.properties;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.editor.internal.properties.PropertyForms.Tab;

/** Tabs with the attributes of some nodes, an edge, or the pipeline; follows the model while it is shown. */
public final class PropertyForm extends Composite {

    /** Least width that shows two columns side by side without cutting a field. */
    private static final int TWO_COLUMNS = 640;
    /** Least width of the form; a narrower view scrolls. */
    private static final int ONE_COLUMN = 320;

    private final PipelineEditor editor;
    private final Supplier<CanvasContext> context;
    private final DiagramTheme theme;
    private final CTabFolder folder;
    private final ScrolledComposite scroll;
    private final Diagram.Listener listener = this::diagramChanged;
    private List<EObject> shown = List.of();
    private List<Tab> tabs = List.of();
    private String chosen = ""; //$NON-NLS-1$
    private Composite content;
    private FormBuilder form;
    private Diagram listened;
    private boolean documented;
    private boolean filling;

    public PropertyForm(Composite parent, PipelineEditor editor, Supplier<CanvasContext> context, DiagramTheme theme, boolean documented) {
        super(parent, SWT.NONE);
        this.editor = editor;
        this.context = context;
        this.theme = theme;
        this.documented = documented;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        folder = new CTabFolder(this, SWT.TOP | SWT.FLAT | SWT.NO_TRIM);
        folder.setTabHeight(26);
        folder.setHighlightEnabled(true);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 0).applyTo(folder);
        folder.addListener(SWT.Selection, event -> choose());
        scroll = new ScrolledComposite(this, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        paintGround();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        scroll.addListener(SWT.Resize, event -> measure());
        addListener(SWT.Dispose, event -> {
            if (listened != null) {
                listened.removeListener(listener);
            }
        });
    }

    /** Shows the attributes that the objects have in common; none shows those of the pipeline. */
    public void show(List<EObject> objects) {
        follow();
        List<EObject> wanted = objects.isEmpty() && listened != null ? List.of(listened.pipeline()) : objects;
        if (wanted.equals(shown) && content != null) {
            return;
        }
        commit();
        shown = wanted;
        tabs = listened == null || shown.isEmpty() ? List.of() : PropertyForms.tabs(listened, shown);
        fillTabs();
        rebuild();
    }

    private void fillTabs() {
        filling = true;
        for (CTabItem item : folder.getItems()) {
            item.dispose();
        }
        for (Tab tab : tabs) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(tab.title());
            item.setData("org.sluice.tab", tab.id()); //$NON-NLS-1$
            if (tab.id().equals(chosen)) {
                folder.setSelection(item);
            }
        }
        if (folder.getSelectionIndex() < 0 && folder.getItemCount() > 0) {
            folder.setSelection(0);
        }
        filling = false;
    }

    private void choose() {
        if (!filling && folder.getSelection() != null) {
            commit();
            chosen = (String) folder.getSelection().getData("org.sluice.tab"); //$NON-NLS-1$
            rebuild();
        }
    }

    /** Turns to the tab of that id, if there is one. */
    public void choose(String id) {
        chosen = id;
        for (CTabItem item : folder.getItems()) {
            if (id.equals(item.getData("org.sluice.tab")) && folder.getSelection() != item) { //$NON-NLS-1$
                folder.setSelection(item);
                choose();
            }
        }
    }

    /** Whether the documentation of each field is shown below it. */
    public void setDocumented(boolean value) {
        if (documented != value) {
            documented = value;
            commit();
            rebuild();
        }
    }

    private void follow() {
        Diagram diagram = context.get() == null ? null : context.get().diagram();
        if (diagram != listened) {
            if (listened != null) {
                listened.removeListener(listener);
            }
            listened = diagram;
            shown = List.of();
            if (diagram != null) {
                diagram.addListener(listener);
            }
        }
    }

    private void paintGround() {
        setBackground(theme.color(Token.CARD));
        folder.setBackground(theme.color(Token.STRIP));
        folder.setForeground(theme.color(Token.TEXT_MUTED));
        folder.setSelectionForeground(theme.color(Token.TEXT));
        folder.setSelectionBackground(new Color[] {theme.color(Token.CARD)}, new int[0]);
        scroll.setBackground(theme.color(Token.CARD));
    }

    /** The theme has other colours. */
    void themeChanged() {
        commit();
        paintGround();
        rebuild();
    }

    private void rebuild() {
        if (content != null) {
            scroll.setContent(null);
            content.dispose();
        }
        content = new Composite(scroll, SWT.NONE);
        content.setLayout(new FillLayout());
        content.setBackground(theme.color(Token.CARD));
        content.setBackgroundMode(SWT.INHERIT_FORCE);
        form = null;
        int index = folder.getSelectionIndex();
        if (index >= 0 && index < tabs.size()) {
            form = new FormBuilder(content, editor, listened, theme, editor::showStatus, this::rebuildLater, this::measure, documented);
            tabs.get(index).fill().accept(form);
            form.showProblems(editor.getDiagnostics());
        }
        scroll.setContent(content);
        measure();
        scroll.setOrigin(0, 0);
    }

    private void rebuildLater() {
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                rebuild();
            }
        });
    }

    private void measure() {
        // rows that are still made ask for it, too
        if (content != null && !content.isDisposed() && scroll.getContent() == content) {
            int width = scroll.getClientArea().width;
            if (form != null) {
                form.setColumns(width < TWO_COLUMNS ? 1 : 2);
            }
            Point origin = scroll.getOrigin();
            scroll.setMinSize(ONE_COLUMN, content.computeSize(Math.max(ONE_COLUMN, width), SWT.DEFAULT, true).y);
            content.layout(true, true);
            scroll.setOrigin(origin);
        }
    }

    private void diagramChanged(Diagram.Changes changes) {
        if (isDisposed()) {
            return;
        }
        boolean gone = shown.stream().anyMatch(object -> object.eContainer() == null && object != listened.pipeline());
        if (gone) {
            show(shown.stream().filter(object -> object.eContainer() != null).toList());
        } else if (form != null) {
            form.refresh();
        }
    }

    /** New diagnostics: tells the fields they belong to. */
    public void problemsChanged() {
        if (form != null) {
            form.showProblems(editor.getDiagnostics());
        }
    }

    /** Takes over what is typed in a field that still has the focus. */
    public void commit() {
        if (form != null && content != null && !content.isDisposed()) {
            form.commit();
        }
    }

    @Override
    public boolean setFocus() {
        return content != null && content.setFocus() || super.setFocus();
    }
}
