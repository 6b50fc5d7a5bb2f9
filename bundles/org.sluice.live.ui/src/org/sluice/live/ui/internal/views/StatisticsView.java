package org.sluice.live.ui.internal.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.telemetry.BatchSummary;

/** Charts of a run: input rate, processing time, scheduling delay, size of the state. */
public final class StatisticsView extends RunView {

    public static final String ID = "org.sluice.live.ui.statistics"; //$NON-NLS-1$

    private static final int[] ROOM = {60, 120, 300, 600, BatchSeries.MOST};
    private static final long GAP_MILLIS = 500;

    private final List<StatisticsChart> charts = new ArrayList<>();
    private Composite content;
    private Action hold;
    private Action wider;
    private Action narrower;
    private int room = 1;
    private List<BatchSummary> drawn = List.of();
    private long drawnMillis;
    private long interval = 1000;

    @Override
    protected String icon() {
        return "chart-line"; //$NON-NLS-1$
    }

    @Override
    protected Control createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout(2, true);
        grid.marginWidth = 4;
        grid.marginHeight = 4;
        content.setLayout(grid);
        chart(Messages.Statistics_input, Token.VALID, one -> one.input() * 1000.0 / interval);
        chart(Messages.Statistics_processing, Token.EDGE_LIVE, BatchSummary::processingMillis);
        chart(Messages.Statistics_delay, Token.WARNING, BatchSummary::delayMillis);
        chart(Messages.Statistics_state, Token.TEXT_MUTED, one -> one.stateBytes() / 1000.0);
        content.addListener(SWT.Resize, event -> {
            // one above the other where there is no room for two
            grid.numColumns = content.getClientArea().width < 560 ? 1 : 2;
            content.layout();
        });
        hold = action(Messages.Statistics_hold, "pause", IAction.AS_CHECK_BOX, () -> drawn = List.of()); //$NON-NLS-1$
        wider = action(Messages.Statistics_wider, "zoom-out", IAction.AS_PUSH_BUTTON, () -> zoom(1)); //$NON-NLS-1$
        narrower = action(Messages.Statistics_narrower, "zoom-in", IAction.AS_PUSH_BUTTON, () -> zoom(-1)); //$NON-NLS-1$
        action(Messages.Statistics_export, "download", IAction.AS_PUSH_BUTTON, this::export); //$NON-NLS-1$
        return content;
    }

    private void chart(String title, Token color, ToDoubleFunction<BatchSummary> value) {
        StatisticsChart chart = new StatisticsChart(content, title, color, value);
        chart.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        charts.add(chart);
    }

    private Action action(String text, String icon, int style, Runnable work) {
        Action action = new Action(text, style) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(text);
        action.setImageDescriptor(ViewIcons.of(content, icon));
        getViewSite().getActionBars().getToolBarManager().add(action);
        return action;
    }

    private void zoom(int by) {
        room = Math.max(0, Math.min(ROOM.length - 1, room + by));
        wider.setEnabled(room < ROOM.length - 1);
        narrower.setEnabled(room > 0);
        drawn = List.of();
        shown().ifPresent(run -> {
            drawnMillis = 0;
            draw(run);
        });
    }

    @Override
    protected void runChanged(ShownRun run) {
        drawn = List.of();
        drawnMillis = 0;
        hold.setChecked(false);
    }

    @Override
    protected void refresh(ShownRun run) {
        if (!hold.isChecked()) {
            draw(run);
        }
    }

    private void draw(ShownRun run) {
        List<BatchSummary> all = run.series().all();
        if (all == drawn || System.currentTimeMillis() - drawnMillis < GAP_MILLIS && !run.isOver()) {
            return;
        }
        drawn = all;
        drawnMillis = System.currentTimeMillis();
        interval = Math.max(1, run.intervalMillis());
        List<BatchSummary> seen = run.series().last(ROOM[room]);
        charts.forEach(chart -> chart.show(seen));
    }

    private void export() {
        FileDialog dialog = new FileDialog(content.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.csv", "*.png"}); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFileName("statistics.csv"); //$NON-NLS-1$
        dialog.setOverwrite(true);
        String place = dialog.open();
        if (place == null) {
            return;
        }
        try {
            if (place.endsWith(".png")) { //$NON-NLS-1$
                savePicture(place);
            } else {
                Files.writeString(Path.of(place), csv(shown().map(run -> run.series().all()).orElse(List.of())));
            }
        } catch (IOException e) {
            MessageDialog.openError(content.getShell(), Messages.Statistics_export, NLS.bind(Messages.Records_exportFailed, place, e.getMessage()));
        }
    }

    static String csv(List<BatchSummary> batches) {
        StringBuilder text = new StringBuilder("batch,time,input,processingMillis,delayMillis,failed,stateBytes,checkpointBytes,checkpointMillis\r\n"); //$NON-NLS-1$
        batches.forEach(one -> text.append(one.number()).append(',').append(one.timeMillis()).append(',').append(one.input()).append(',').append(one.processingMillis())
                .append(',').append(one.delayMillis()).append(',').append(one.failed()).append(',').append(one.stateBytes())
                .append(',').append(one.hasCheckpoint() ? String.valueOf(one.checkpointBytes()) : "") //$NON-NLS-1$
                .append(',').append(one.hasCheckpoint() ? String.valueOf(one.checkpointMillis()) : "").append("\r\n")); //$NON-NLS-1$ //$NON-NLS-2$
        return text.toString();
    }

    private void savePicture(String place) throws IOException {
        Image image = new Image(content.getDisplay(), content.getSize().x, content.getSize().y);
        GC gc = new GC(image);
        try {
            content.print(gc);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            try (var out = Files.newOutputStream(Path.of(place))) {
                loader.save(out, SWT.IMAGE_PNG);
            }
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }
}
