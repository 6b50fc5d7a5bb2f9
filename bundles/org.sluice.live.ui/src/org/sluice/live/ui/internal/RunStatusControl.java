package org.sluice.live.ui.internal;

import java.text.NumberFormat;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.sluice.editor.UiTicker;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRunListener;
import org.sluice.launching.PipelineRuns;
import org.sluice.launching.RunFailure;
import org.sluice.launching.RunProgress;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.telemetry.BatchFrame;

/** In the toolbar beside Run and Stop: state of the newest run of the active pipeline, its batch and its rate. */
public final class RunStatusControl extends WorkbenchWindowControlContribution implements PipelineRunListener, IPartListener2 {

    private static final int CHARACTERS = 44;

    private Label label;
    private Runnable unsubscribe;

    @Override
    protected Control createControl(Composite parent) {
        var frame = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginHeight = 0;
        frame.setLayout(layout);
        label = new Label(frame, SWT.NONE);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, true);
        data.widthHint = CHARACTERS * averageCharacterWidth(label);
        label.setLayoutData(data);
        PipelineRuns.get().addListener(this);
        IWorkbenchWindow window = getWorkbenchWindow();
        window.getPartService().addPartListener(this);
        frame.addDisposeListener(e -> {
            PipelineRuns.get().removeListener(this);
            window.getPartService().removePartListener(this);
            rest();
        });
        refresh();
        return frame;
    }

    private static int averageCharacterWidth(Control control) {
        var gc = new GC(control);
        try {
            return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }

    private void refresh() {
        if (label.isDisposed()) {
            return;
        }
        Optional<PipelineRun> run = activeRun();
        show(run);
        if (run.isPresent() && !run.get().isOver()) {
            if (unsubscribe == null) {
                unsubscribe = UiTicker.of(label.getDisplay()).subscribe(this::refresh);
            }
        } else {
            rest();
        }
    }

    private void rest() {
        if (unsubscribe != null) {
            unsubscribe.run();
            unsubscribe = null;
        }
    }

    private Optional<PipelineRun> activeRun() {
        IWorkbenchPage page = getWorkbenchWindow() == null ? null : getWorkbenchWindow().getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        return Optional.ofNullable(editor).flatMap(LiveEditors::file).flatMap(PipelineRuns.get()::shownOf);
    }

    private void show(Optional<PipelineRun> run) {
        String text = run.map(r -> held(r).orElseGet(() -> text(r.progress()))).orElse(Messages.Status_none);
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.setToolTipText(run.map(RunStatusControl::tooltip).orElse(null));
        }
    }

    /** What is said of a debugged run while nothing moves. */
    private static Optional<String> held(PipelineRun run) {
        return run.launch().getDebugTarget() instanceof PipelineDebugTarget target && !run.isOver() && target.control().held()
                ? Optional.of(target.control().batch() == 0 ? Messages.Status_heldNoBatch : NLS.bind(Messages.Status_held, NumberFormat.getIntegerInstance().format(target.control().batch()))) : Optional.empty();
    }

    private static String tooltip(PipelineRun run) {
        String message = run.progress().message();
        return NLS.bind(Messages.Status_tooltip, message.isEmpty() ? run.name() : message,
                run.dashboard().map(Object::toString).orElse("")); //$NON-NLS-1$
    }

    private static String text(RunProgress progress) {
        NumberFormat number = NumberFormat.getIntegerInstance();
        long newest = progress.failure().map(RunFailure::batch).orElse(progress.batch().map(BatchFrame::number).orElse(0L));
        String batch = number.format(newest);
        return switch (progress.state()) {
            case STARTING -> Messages.Status_starting;
            case RUNNING -> newest == 0 ? Messages.Status_runningNoBatch
                    : NLS.bind(Messages.Status_running, batch, number.format(Math.round(progress.recordsPerSecond())));
            case STOPPING -> NLS.bind(Messages.Status_stopping, batch);
            case STOPPED -> newest == 0 ? Messages.Status_stoppedNoBatch : NLS.bind(Messages.Status_stopped, batch);
            case FAILED -> newest == 0 ? Messages.Status_failedNoBatch : NLS.bind(Messages.Status_failed, batch);
        };
    }

    private void refreshLater() {
        Label target = label;
        if (!target.isDisposed()) {
            target.getDisplay().asyncExec(this::refresh);
        }
    }

    @Override
    public void runAdded(PipelineRun run) {
        refreshLater();
    }

    @Override
    public void runChanged(PipelineRun run) {
        refreshLater();
    }

    @Override
    public void runRemoved(PipelineRun run) {
        refreshLater();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        refresh();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        refresh();
    }
}
