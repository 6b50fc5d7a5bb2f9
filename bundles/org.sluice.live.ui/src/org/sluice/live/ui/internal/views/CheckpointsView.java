package org.sluice.live.ui.internal.views;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
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
import org.sluice.launching.PipelineRun;
import org.sluice.telemetry.BatchSummary;

/** The checkpoints of a run, newest first. */
public final class CheckpointsView extends RunView {

    public static final String ID = "org.sluice.live.ui.checkpoints"; //$NON-NLS-1$

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS"); //$NON-NLS-1$

    private Label title;
    private Table table;
    private List<BatchSummary> all = List.of();
    private List<BatchSummary> drawn;
    /** Null = none is selected. */
    private BatchSummary chosen;
    private RestoreAction restore;

    @Override
    protected String icon() {
        return "flag"; //$NON-NLS-1$
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
        column(Messages.Checkpoints_batch, SWT.RIGHT, 90);
        column(Messages.Checkpoints_time, SWT.LEFT, 200);
        column(Messages.Checkpoints_size, SWT.RIGHT, 110);
        column(Messages.Checkpoints_took, SWT.RIGHT, 110);
        column(Messages.Checkpoints_state, SWT.RIGHT, 110);
        table.addListener(SWT.SetData, event -> {
            if (event.index >= 0 && event.index < all.size()) { // GTK asks once more for rows that are being taken away
                fill((TableItem) event.item, at(event.index));
            }
        });
        table.addListener(SWT.Selection, event -> chosen = table.getSelectionIndex() < 0 ? null : at(table.getSelectionIndex()));
        restore = new RestoreAction(ViewIcons.of(content, "history"), this::run, () -> Optional.ofNullable(chosen)); //$NON-NLS-1$
        restore.follow(table);
        getViewSite().getActionBars().getToolBarManager().add(restore);
        return content;
    }

    /** A run that was read from a file cannot be launched. */
    private Optional<PipelineRun> run() {
        return shown().map(ShownRun::key).filter(PipelineRun.class::isInstance).map(PipelineRun.class::cast);
    }

    /** Newest first. */
    private BatchSummary at(int row) {
        return all.get(all.size() - 1 - row);
    }

    /** Rows move when there is a newer checkpoint; the chosen one stays the same. */
    private void select() {
        for (int row = 0; chosen != null && row < all.size(); row++) {
            if (at(row).timeMillis() == chosen.timeMillis()) {
                if (table.getSelectionIndex() != row) {
                    table.setSelection(row);
                }
                return;
            }
        }
        chosen = null;
        table.deselectAll();
    }

    private void column(String text, int style, int width) {
        TableColumn column = new TableColumn(table, style);
        column.setText(text);
        column.setWidth(width);
    }

    private static void fill(TableItem item, BatchSummary batch) {
        item.setText(new String[] {Quantities.exact(batch.number()), TIME.format(Instant.ofEpochMilli(batch.timeMillis()).atZone(ZoneId.systemDefault())),
            Quantities.bytes(batch.checkpointBytes()), Quantities.millis(batch.checkpointMillis()), Quantities.bytes(batch.stateBytes())});
    }

    @Override
    protected void runChanged(ShownRun run) {
        drawn = null;
        chosen = null;
        restore.update();
    }

    @Override
    protected void refresh(ShownRun run) {
        if (drawn == run.series().all()) {
            return;
        }
        drawn = run.series().all();
        all = drawn.stream().filter(BatchSummary::hasCheckpoint).toList();
        table.setItemCount(all.size());
        table.clearAll();
        select();
        restore.update();
        String directory = run.description().checkpointDirectory();
        title.setText(all.isEmpty() ? directory.isEmpty() ? Messages.Checkpoints_off : NLS.bind(Messages.Checkpoints_none, directory)
                : NLS.bind(Messages.Checkpoints_title, Quantities.exact(all.size()), Quantities.millis(all.stream().mapToDouble(BatchSummary::checkpointMillis).average().orElse(0))));
    }
}
