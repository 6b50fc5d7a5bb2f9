package org.sluice.live.ui.internal.views;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.sluice.editor.EditorPreferences;
import org.sluice.editor.internal.figures.Quantities;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.live.ui.internal.kept.KeptRun;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.RefusedException;
import org.sluice.telemetry.SampleFrame;
import org.sluice.telemetry.TelemetryClient;
import org.sluice.telemetry.debug.EdgeFrame;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.Force;

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
    private long heldVersion;
    private Looked last;
    private EdgeForces forces;
    private EdgeForces.Seen seen;

    /** Records that were answered. @param forced how many forces are in their way */
    private record Looked(long batch, long total, List<JsonElement> records, int forced) {
    }

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
        forces = new EdgeForces(table, table.menu(), getViewSite().getActionBars().getToolBarManager(), () -> Optional.ofNullable(seen));
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
        Optional<EdgeDescription> found = shown().flatMap(run -> run.description().edges().stream()
                .filter(one -> selection.edge().isPresent() ? one.id().equals(selection.edge().get()) : selection.node().filter(one.source()::equals).isPresent()).findFirst());
        found.ifPresent(one -> {
            if (!one.id().equals(edge)) {
                edge = one.id();
                name = names(one);
                last = null;
                table.show(List.of());
                asked = 0;
                heldVersion = 0;
                shown().ifPresent(this::refresh);
            }
        });
        showTitle();
    }

    private String names(EdgeDescription one) {
        return shown().map(run -> name(run, one.source()) + " → " + name(run, one.target())).orElse(one.id()); //$NON-NLS-1$
    }

    private static String name(ShownRun run, String id) {
        return run.description().node(id).map(node -> node.name()).orElse(id);
    }

    @Override
    protected void runChanged(ShownRun run) {
        Optional<EdgeDescription> same = run.description().edges().stream().filter(one -> one.id().equals(edge)).findFirst();
        edge = same.map(EdgeDescription::id).orElse(""); //$NON-NLS-1$
        name = same.map(this::names).orElse(""); //$NON-NLS-1$
        last = null;
        asked = 0;
        heldVersion = 0;
        table.show(List.of());
        if (getSite().getPage().getActiveEditor() != null) {
            DiagramSelection.of(getSite().getPage().getSelection()).ifPresent(this::select);
        }
        showTitle();
    }

    @Override
    protected void refresh(ShownRun run) {
        Optional<PipelineDebugTarget> held = run.held();
        if (held.isPresent() && !edge.isEmpty()) {
            refresh(held.get());
            return;
        }
        heldVersion = 0;
        if (seen != null) {
            seen = null;
            forces.refresh();
        }
        run.kept().filter(kept -> !edge.isEmpty()).ifPresent(this::showKept);
        if (edge.isEmpty() || hold.isChecked() || run.isOver() || System.currentTimeMillis() - asked < GAP_MILLIS) {
            return;
        }
        asked = System.currentTimeMillis();
        String wanted = edge;
        run.telemetry().ifPresent(client -> client.sample(wanted).thenAccept(sample -> title.getDisplay().asyncExec(() -> {
            if (!title.isDisposed() && wanted.equals(edge) && !hold.isChecked() && heldVersion == 0) {
                show(new Looked(sample.batchNumber(), sample.total(), sample.records(), 0), Set.of());
            }
        })));
    }

    /** While the run is held: the records of the batch that is shown, asked for once each time the run comes to stand. */
    private void refresh(PipelineDebugTarget target) {
        long version = target.control().version();
        if (version == heldVersion) {
            return;
        }
        heldVersion = version;
        String wanted = edge;
        seen = null;
        target.run().telemetry().map(TelemetryClient::debug).ifPresent(client -> client.edge(EdgeQuestion.first(wanted, EditorPreferences.records())).thenCombine(client.forces(), (frame, all) -> seen(target, frame, all))
                .whenComplete((answer, failure) -> title.getDisplay().asyncExec(() -> {
                    if (title.isDisposed() || !wanted.equals(edge) || version != heldVersion) {
                        return;
                    }
                    if (failure == null) {
                        show(answer);
                    } else {
                        last = null;
                        table.show(List.of());
                        title(NLS.bind(Messages.Edge_noRecords, name, reason(failure)));
                    }
                    forces.refresh();
                })));
    }

    private void showKept(KeptRun kept) {
        Optional<SampleFrame> sample = kept.sample(edge);
        show(sample.map(one -> new Looked(one.batchNumber(), one.total(), one.records(), 0)).orElse(null), Set.of());
    }

    private record Answer(EdgeFrame frame, EdgeForces.Seen seen) {
    }

    private static Answer seen(PipelineDebugTarget target, EdgeFrame frame, List<Force> all) {
        List<Force> here = all.stream().filter(force -> force.edge().equals(frame.edge()) && force.batch() == frame.batch()).toList();
        return new Answer(frame, new EdgeForces.Seen(target, frame.edge(), frame.batch(), frame.records(), ForcedRows.of(here, frame.total(), frame.records().size()), all));
    }

    private void show(Answer answer) {
        seen = answer.seen();
        Set<Integer> marked = IntStream.range(0, seen.rows().size()).filter(place -> !seen.rows().get(place).force().isEmpty()).boxed().collect(Collectors.toSet());
        EdgeFrame frame = answer.frame();
        show(new Looked(frame.batch(), frame.total(), frame.records(), frame.forced()), marked);
    }

    private void show(Looked looked, Set<Integer> marked) {
        last = looked;
        table.show(looked == null ? List.of() : looked.records(), marked);
        showTitle();
    }

    static String reason(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof RefusedException refused ? refused.reason() : String.valueOf(cause.getMessage());
    }

    private void showTitle() {
        String text;
        if (edge.isEmpty()) {
            text = Messages.Edge_select;
        } else if (last == null && shown().flatMap(ShownRun::kept).isPresent()) {
            text = NLS.bind(Messages.Edge_notKept, name);
        } else if (last == null || last.batch() == 0) {
            text = NLS.bind(Messages.Edge_waiting, name);
        } else {
            text = NLS.bind(last.forced() > 0 ? Messages.Edge_titleForced : Messages.Edge_title, new Object[] {name, Quantities.exact(last.batch()), Quantities.exact(table.shown()), Quantities.exact(last.total()), Quantities.exact(last.forced())});
        }
        title(text);
    }

    private void title(String text) {
        if (!text.equals(title.getText())) {
            title.setText(text);
            title.setToolTipText(text);
        }
    }
}
