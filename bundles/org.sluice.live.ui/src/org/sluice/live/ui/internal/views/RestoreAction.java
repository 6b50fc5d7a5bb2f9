package org.sluice.live.ui.internal.views;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.ui.PipelineLaunching;
import org.sluice.telemetry.BatchSummary;

/** Launches the run of a checkpoint once more from that checkpoint. */
final class RestoreAction extends Action {

    private final Supplier<Optional<PipelineRun>> run;
    private final Supplier<Optional<BatchSummary>> chosen;

    /** @param chosen the checkpoint that is selected */
    RestoreAction(ImageDescriptor icon, Supplier<Optional<PipelineRun>> run, Supplier<Optional<BatchSummary>> chosen) {
        super(Messages.Checkpoints_restore, icon);
        this.run = run;
        this.chosen = chosen;
        setToolTipText(Messages.Checkpoints_restoreHint);
        update();
    }

    /** Can be done from a selected checkpoint, and by its table's context menu. */
    void follow(Table table) {
        MenuManager menu = new MenuManager();
        menu.add(this);
        table.setMenu(menu.createContextMenu(table));
        table.addListener(SWT.Selection, event -> update());
    }

    void update() {
        setEnabled(chosen.get().isPresent() && run.get().flatMap(PipelineRun::checkpoints).isPresent());
    }

    @Override
    public void run() {
        run.get().ifPresent(from -> chosen.get().ifPresent(checkpoint -> PipelineLaunching.restore(from, checkpoint.timeMillis())));
    }
}
