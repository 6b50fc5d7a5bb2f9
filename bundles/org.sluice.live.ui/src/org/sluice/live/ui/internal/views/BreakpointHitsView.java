package org.sluice.live.ui.internal.views;

import com.google.gson.JsonElement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.debug.core.DebugException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sluice.editor.internal.figures.Quantities;
import org.sluice.launching.debug.PipelineBreakpoint;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.live.ui.internal.debug.BreakpointTexts;
import org.sluice.telemetry.debug.BreakpointHit;

/** What breakpoints were hit by in a debugged run, newest first: those that held the run, and those that were only noted. A double click goes to the batch of a hit. */
public final class BreakpointHitsView extends RunView {

    public static final String ID = "org.sluice.live.ui.breakpointHits"; //$NON-NLS-1$

    /** As many as a run keeps. */
    private static final int MOST = 1000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS"); //$NON-NLS-1$

    private Label title;
    private Table table;
    private final List<BreakpointHit> hits = new ArrayList<>();
    private boolean asking;
    private boolean debugged;

    @Override
    protected String icon() {
        return "list-checks"; //$NON-NLS-1$
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout();
        grid.marginWidth = 4;
        grid.marginHeight = 4;
        content.setLayout(grid);
        title = new Label(content, SWT.WRAP);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new Table(content, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        column(Messages.Checkpoints_batch, SWT.RIGHT, 70);
        column(Messages.Checkpoints_time, SWT.LEFT, 110);
        column(Messages.Hits_place, SWT.LEFT, 140);
        column(Messages.Hits_record, SWT.LEFT, 200);
        column(Messages.Hits_then, SWT.LEFT, 80);
        column(Messages.Hits_breakpoint, SWT.LEFT, 360);
        table.addListener(SWT.SetData, event -> {
            if (event.index < hits.size()) {
                fill((TableItem) event.item, hits.get(hits.size() - 1 - event.index));
            }
        });
        table.addListener(SWT.DefaultSelection, event -> goTo(hits.get(hits.size() - 1 - table.indexOf((TableItem) event.item))));
        return content;
    }

    private void column(String text, int style, int width) {
        TableColumn column = new TableColumn(table, style);
        column.setText(text);
        column.setWidth(width);
    }

    private static void fill(TableItem item, BreakpointHit hit) {
        String waitedFor = PipelineBreakpoint.all().stream().filter(one -> one.wireId().equals(hit.breakpoint())).findFirst().map(BreakpointTexts::text).orElse(Messages.Hits_gone);
        JsonElement record = hit.record();
        item.setText(new String[] {Quantities.exact(hit.batch()), TIME.format(Instant.ofEpochMilli(hit.timeMillis()).atZone(ZoneId.systemDefault())),
            hit.edge().isEmpty() ? hit.node() : hit.edge(), record.isJsonNull() ? hit.message() : RecordTexts.text(record), hit.held() ? Messages.Hits_held : Messages.Hits_noted, waitedFor});
    }

    private void goTo(BreakpointHit hit) {
        Optional<PipelineDebugTarget> held = shown().flatMap(ShownRun::held).filter(target -> target.control().can("goto") && target.control().history().holds(hit.batch())); //$NON-NLS-1$
        if (held.isPresent()) {
            try {
                held.get().goTo(hit.batch());
            } catch (DebugException e) {
                ErrorDialog.openError(table.getShell(), getPartName(), null, e.getStatus());
            }
        } else {
            title.setText(NLS.bind(Messages.Hits_cannotGo, Quantities.exact(hit.batch())));
        }
    }

    @Override
    protected void runChanged(ShownRun run) {
        hits.clear();
        asking = false;
        show(run);
    }

    @Override
    protected void refresh(ShownRun run) {
        Optional<PipelineDebugTarget> target = run.debugged();
        if (target.isPresent() != debugged) {
            // the debugger comes a moment after the run
            show(run);
        }
        long last = last();
        if (target.isEmpty() || asking || run.isOver() || target.get().control().hits() <= last) {
            return;
        }
        run.telemetry().ifPresent(client -> {
            asking = true;
            client.debug().hits(last).whenComplete((more, failure) -> {
                if (!table.isDisposed()) {
                    table.getDisplay().asyncExec(() -> answered(run, failure == null ? more : List.of()));
                }
            });
        });
    }

    private long last() {
        return hits.isEmpty() ? 0 : hits.get(hits.size() - 1).number();
    }

    private void answered(ShownRun run, List<BreakpointHit> more) {
        if (table.isDisposed() || shown().filter(run::equals).isEmpty()) {
            return;
        }
        asking = false;
        long last = last();
        more.stream().filter(hit -> hit.number() > last).forEach(hits::add);
        if (hits.size() > MOST) {
            hits.subList(0, hits.size() - MOST).clear();
        }
        show(run);
    }

    private void show(ShownRun run) {
        table.setItemCount(hits.size());
        table.clearAll();
        debugged = run.debugged().isPresent();
        long all = run.debugged().map(target -> target.control().hits()).orElse(0L);
        title.setText(!debugged ? Messages.Hits_notDebugged : all > hits.size() ? NLS.bind(Messages.Hits_newest, Quantities.exact(all), Quantities.exact(hits.size()))
                : NLS.bind(Messages.Hits_title, Quantities.exact(hits.size())));
    }
}
