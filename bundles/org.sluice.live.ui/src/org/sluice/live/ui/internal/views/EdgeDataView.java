package org.sluice.live.ui.internal.views;

import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.sluice.editor.DiagramSelection;
import org.sluice.editor.internal.figures.Quantities;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.SampleFrame;

/** Records on the edge that is selected on the canvas, or those that leave the selected node. */
public final class EdgeDataView extends RunView implements ISelectionListener {

    public static final String ID = "org.sluice.live.ui.edgeData"; //$NON-NLS-1$

    private static final long GAP_MILLIS = 1000;

    private Label title;
    private Text filter;
    private RecordTable table;
    private Action hold;
    private String edge = ""; //$NON-NLS-1$
    private String name = ""; //$NON-NLS-1$
    private long asked;
    private SampleFrame last;

    @Override
    protected String icon() {
        return "table-2"; //$NON-NLS-1$
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 4;
        grid.marginHeight = 4;
        content.setLayout(grid);
        title = new Label(content, SWT.NONE);
        title.setText(Messages.Edge_select);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter = new Text(content, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        filter.setMessage(Messages.Edge_filter);
        GridData wide = new GridData(SWT.END, SWT.CENTER, false, false);
        wide.widthHint = 220;
        filter.setLayoutData(wide);
        table = new RecordTable(content);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        filter.addModifyListener(event -> {
            table.filter(filter.getText());
            showTitle();
        });
        hold = new Action(Messages.Edge_hold, Action.AS_CHECK_BOX) {
        };
        hold.setImageDescriptor(ViewIcons.of(content, "pause")); //$NON-NLS-1$
        hold.setToolTipText(Messages.Edge_holdHint);
        getViewSite().getActionBars().getToolBarManager().add(hold);
        table.connect(getViewSite());
        getSite().getPage().addSelectionListener(this);
        return content;
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        super.dispose();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        DiagramSelection.of(selection).ifPresent(this::select);
    }

    private void select(DiagramSelection selection) {
        Optional<EdgeDescription> found = shown().flatMap(run -> run.run().description().edges().stream()
                .filter(one -> selection.edge().isPresent() ? one.id().equals(selection.edge().get()) : selection.node().filter(one.source()::equals).isPresent()).findFirst());
        found.ifPresent(one -> {
            if (!one.id().equals(edge)) {
                edge = one.id();
                name = names(one);
                last = null;
                table.show(java.util.List.of());
                asked = 0;
                shown().ifPresent(this::refresh);
            }
        });
        showTitle();
    }

    private String names(EdgeDescription one) {
        return shown().map(run -> name(run, one.source()) + " → " + name(run, one.target())).orElse(one.id()); //$NON-NLS-1$
    }

    private static String name(ShownRun run, String id) {
        return run.run().description().node(id).map(node -> node.name()).orElse(id);
    }

    @Override
    protected void runChanged(ShownRun run) {
        edge = ""; //$NON-NLS-1$
        last = null;
        table.show(java.util.List.of());
        if (getSite().getPage().getActiveEditor() != null) {
            DiagramSelection.of(getSite().getPage().getSelection()).ifPresent(this::select);
        }
        showTitle();
    }

    @Override
    protected void refresh(ShownRun run) {
        if (edge.isEmpty() || hold.isChecked() || run.run().isOver() || System.currentTimeMillis() - asked < GAP_MILLIS) {
            return;
        }
        asked = System.currentTimeMillis();
        String wanted = edge;
        run.run().telemetry().ifPresent(client -> client.sample(wanted).thenAccept(sample -> title.getDisplay().asyncExec(() -> {
            if (!title.isDisposed() && wanted.equals(edge) && !hold.isChecked()) {
                last = sample;
                table.show(sample.records());
                showTitle();
            }
        })));
    }

    private void showTitle() {
        String text;
        if (edge.isEmpty()) {
            text = Messages.Edge_select;
        } else if (last == null || last.batchNumber() == 0) {
            text = NLS.bind(Messages.Edge_waiting, name);
        } else {
            text = NLS.bind(Messages.Edge_title, new Object[] {name, Quantities.exact(last.batchNumber()), Quantities.exact(table.shown()), Quantities.exact(last.total())});
        }
        if (!text.equals(title.getText())) {
            title.setText(text);
            title.setToolTipText(text);
        }
    }
}
