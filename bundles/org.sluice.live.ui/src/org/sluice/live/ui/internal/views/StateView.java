package org.sluice.live.ui.internal.views;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.sluice.editor.EditorPreferences;
import org.sluice.editor.DiagramSelection;
import org.sluice.editor.internal.figures.Quantities;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.live.ui.internal.kept.KeptRun;
import org.sluice.telemetry.NodeDescription;
import org.sluice.telemetry.StateEntryFrame;
import org.sluice.telemetry.StateFrame;
import org.sluice.telemetry.TelemetryClient;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.StateDifference;
import org.sluice.telemetry.debug.StateQuestion;

/** Keys and values of a stateful node: the one that is selected on the canvas, or chosen here. */
public final class StateView extends RunView implements ISelectionListener {

    public static final String ID = "org.sluice.live.ui.state"; //$NON-NLS-1$

    private static final long GAP_MILLIS = 1000;

    private Combo nodes;
    private Label title;
    private Text prefix;
    private RecordTable table;
    private List<String> ids = List.of();
    private String node = ""; //$NON-NLS-1$
    private Action compare;
    private StateComparison comparison;
    private long asked;
    private long heldVersion;
    private long questions;

    @Override
    protected String icon() {
        return "database"; //$NON-NLS-1$
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout(3, false);
        grid.marginWidth = 4;
        grid.marginHeight = 4;
        content.setLayout(grid);
        nodes = new Combo(content, SWT.READ_ONLY);
        nodes.setToolTipText(Messages.State_node);
        GridData narrow = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        narrow.widthHint = 180;
        nodes.setLayoutData(narrow);
        nodes.addListener(SWT.Selection, event -> choose(ids.get(nodes.getSelectionIndex())));
        title = new Label(content, SWT.NONE);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        prefix = new Text(content, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        prefix.setMessage(Messages.State_prefix);
        GridData wide = new GridData(SWT.END, SWT.CENTER, false, false);
        wide.widthHint = 220;
        prefix.setLayoutData(wide);
        prefix.addModifyListener(event -> askNow());
        comparison = new StateComparison(content, this::askNow);
        compare = new Action(Messages.State_compare, Action.AS_CHECK_BOX) {
            @Override
            public void run() {
                askNow();
            }
        };
        compare.setImageDescriptor(ViewIcons.of(content, "diff")); //$NON-NLS-1$
        compare.setToolTipText(Messages.State_compareHint);
        compare.setEnabled(false);
        getViewSite().getActionBars().getToolBarManager().add(compare);
        table = new RecordTable(content);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
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
        DiagramSelection.of(selection).flatMap(DiagramSelection::node).filter(ids::contains).ifPresent(this::choose);
    }

    private void choose(String id) {
        if (!id.equals(node)) {
            node = id;
            nodes.select(ids.indexOf(id));
            table.show(List.of());
            title.setText(""); //$NON-NLS-1$
        }
        askNow();
    }

    private void askNow() {
        asked = 0;
        shown().ifPresent(this::refresh);
    }

    @Override
    protected void runChanged(ShownRun run) {
        List<NodeDescription> stateful = run.description().nodes().stream().filter(NodeDescription::stateful).toList();
        ids = stateful.stream().map(NodeDescription::id).toList();
        nodes.setItems(stateful.stream().map(NodeDescription::name).toArray(String[]::new));
        nodes.setEnabled(!ids.isEmpty());
        node = ""; //$NON-NLS-1$
        table.show(List.of());
        if (ids.isEmpty()) {
            title.setText(Messages.State_none);
        } else {
            choose(ids.get(0));
        }
    }

    @Override
    protected void refresh(ShownRun run) {
        Optional<PipelineDebugTarget> held = run.held();
        compare.setEnabled(held.isPresent());
        comparison.setVisible(held.isPresent() && compare.isChecked());
        run.kept().filter(kept -> !node.isEmpty()).ifPresent(this::showKept);
        if (node.isEmpty() || run.isOver()) {
            return;
        }
        if (held.isPresent()) {
            refresh(held.get());
            return;
        }
        heldVersion = 0;
        if (System.currentTimeMillis() - asked < GAP_MILLIS) {
            return;
        }
        asked = System.currentTimeMillis();
        String wanted = node;
        String begin = prefix.getText();
        run.telemetry().ifPresent(client -> client.state(wanted, begin, EditorPreferences.records()).thenAccept(state -> title.getDisplay().asyncExec(() -> {
            if (!title.isDisposed() && wanted.equals(node) && begin.equals(prefix.getText()) && heldVersion == 0) {
                show(state);
            }
        })));
    }

    private void showKept(KeptRun kept) {
        Optional<StateFrame> state = kept.state(node);
        if (state.isEmpty()) {
            table.show(List.of());
            title.setText(Messages.State_notKept);
        } else {
            List<StateEntryFrame> wanted = state.get().entries().stream().filter(entry -> RecordTexts.text(entry.key()).startsWith(prefix.getText())).toList();
            show(new StateFrame(node, state.get().keys(), state.get().bytes(), wanted, state.get().more()));
        }
    }

    /** While the run is held: the state after the batch that is shown, or what became of it between two batches; asked for once each time the run comes to stand. */
    private void refresh(PipelineDebugTarget target) {
        ControlFrame control = target.control();
        if (control.version() == heldVersion && asked != 0) {
            return;
        }
        if (control.version() != heldVersion) {
            comparison.stands(control);
        }
        heldVersion = control.version();
        asked = System.currentTimeMillis();
        long question = ++questions;
        String wanted = node;
        String begin = prefix.getText();
        target.run().telemetry().map(TelemetryClient::debug).ifPresent(client -> {
            if (compare.isChecked()) {
                answer(client.difference(wanted, comparison.from(), comparison.to(), EditorPreferences.records()), question, this::show);
            } else {
                answer(client.state(new StateQuestion(wanted, 0, begin, "", EditorPreferences.records())), question, page -> show(new StateFrame(wanted, page.keys(), page.bytes(), page.entries(), !page.cursor().isEmpty()))); //$NON-NLS-1$
            }
        });
    }

    /** Only the answer to the last question is shown. */
    private <T> void answer(CompletableFuture<T> answer, long question, Consumer<T> show) {
        answer.whenComplete((value, failure) -> title.getDisplay().asyncExec(() -> {
            if (title.isDisposed() || question != questions || heldVersion == 0) {
                return;
            }
            if (failure == null) {
                show.accept(value);
            } else {
                table.show(List.of());
                title.setText(EdgeDataView.reason(failure));
            }
        }));
    }

    private void show(StateDifference difference) {
        table.show(difference.changes().stream().<JsonElement>map(StateComparison::row).toList());
        title.setText(NLS.bind(difference.more() ? Messages.State_differenceFirst : Messages.State_difference,
                new Object[] {Quantities.exact(difference.added()), Quantities.exact(difference.changed()), Quantities.exact(difference.removed()), Quantities.exact(difference.changes().size())}));
    }

    private void show(StateFrame state) {
        List<JsonElement> rows = new ArrayList<>();
        state.entries().forEach(entry -> {
            JsonArray pair = new JsonArray();
            pair.add(entry.key());
            pair.add(entry.value());
            rows.add(pair);
        });
        table.show(rows);
        title.setText(NLS.bind(state.more() ? Messages.State_first : Messages.State_all,
                new Object[] {Quantities.exact(state.keys()), Quantities.bytes(state.bytes()), Quantities.exact(rows.size())}));
    }
}
