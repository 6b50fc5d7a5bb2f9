package org.sluice.live.ui.internal.views;

import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.debug.core.DebugException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.telemetry.BatchSummary;

/** The batches of a run in time; a click shows the numbers of a batch on the canvas. */
public final class TimelineView extends RunView {

    public static final String ID = "org.sluice.live.ui.timeline"; //$NON-NLS-1$

    private TimelineCanvas canvas;
    private Action live;

    @Override
    protected String icon() {
        return "chart-no-axes-column"; //$NON-NLS-1$
    }

    @Override
    protected Control createContent(Composite parent) {
        canvas = new TimelineCanvas(parent);
        canvas.onChoose(this::choose);
        live = new Action(Messages.Timeline_backToLive) {
            @Override
            public void run() {
                shown().ifPresent(ShownRun::showNewest);
                canvas.choose(OptionalLong.empty());
                setEnabled(false);
            }
        };
        live.setImageDescriptor(ViewIcons.of(canvas, "radio")); //$NON-NLS-1$
        live.setToolTipText(Messages.Timeline_backToLive);
        live.setEnabled(false);
        getViewSite().getActionBars().getToolBarManager().add(live);
        return canvas;
    }

    private void choose(BatchSummary batch) {
        shown().ifPresent(run -> {
            Optional<PipelineDebugTarget> held = run.held().filter(target -> target.control().can("goto") && target.control().history().holds(batch.number())); //$NON-NLS-1$
            if (held.isPresent()) {
                goTo(held.get(), batch.number());
            } else {
                run.show(batch);
                live.setEnabled(true);
            }
        });
    }

    private void goTo(PipelineDebugTarget target, long batch) {
        try {
            target.goTo(batch);
        } catch (DebugException e) {
            ErrorDialog.openError(canvas.getShell(), getPartName(), null, e.getStatus());
        }
    }

    @Override
    protected void runChanged(ShownRun run) {
        canvas.choose(OptionalLong.empty());
        live.setEnabled(false);
    }

    @Override
    protected void refresh(ShownRun run) {
        canvas.show(run.series().all(), run.intervalMillis());
    }
}
