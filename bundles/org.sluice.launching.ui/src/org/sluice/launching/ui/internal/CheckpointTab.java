package org.sluice.launching.ui.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.sluice.launching.PipelineLaunchAttributes;

/** Where checkpoints are, and from which one the run goes on. */
final class CheckpointTab extends SettingsTab {

    private static final List<String> BEGIN = List.of("resume", PipelineLaunchAttributes.BEGIN_FRESH, PipelineLaunchAttributes.BEGIN_RESTORE); //$NON-NLS-1$
    private static final int RESTORE = 2;

    private Combo begin;
    private Text time;
    private Text from;

    @Override
    public void createControl(Composite parent) {
        Composite page = page(parent, 3);
        Text directory = text(page, Messages.MainTab_checkpoint, Messages.MainTab_checkpointHint, PipelineLaunchAttributes.CHECKPOINT_DIRECTORY, value -> true, ""); //$NON-NLS-1$
        browseDirectory(page, directory);
        begin = choice(page, Messages.Checkpoint_begin, PipelineLaunchAttributes.BEGIN, BEGIN, List.of(Messages.Checkpoint_resume, Messages.Checkpoint_fresh, Messages.Checkpoint_restore));
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) begin.getLayoutData()).span(2, 1).applyTo(begin);
        time = text(page, Messages.Checkpoint_time, Messages.Checkpoint_timeHint, PipelineLaunchAttributes.RESTORE_TIME, value -> value.matches("[0-9]{1,18}"), Messages.Checkpoint_timeWrong); //$NON-NLS-1$
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) time.getLayoutData()).span(2, 1).applyTo(time);
        from = text(page, Messages.Checkpoint_from, Messages.Checkpoint_fromHint, PipelineLaunchAttributes.RESTORE_FROM, value -> true, ""); //$NON-NLS-1$
        browseDirectory(page, from);
        add(new Setting() {

            @Override
            public void load(org.eclipse.debug.core.ILaunchConfiguration configuration) {
                // the field does
            }

            @Override
            public void store(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy copy) {
                // the field does
            }

            @Override
            public java.util.Optional<String> problem() {
                return begin.getSelectionIndex() == RESTORE && time.getText().isBlank() && from.getText().isBlank() ? java.util.Optional.of(Messages.Checkpoint_timeMissing) : java.util.Optional.empty();
            }
        });
    }

    @Override
    void enable() {
        boolean restore = begin.getSelectionIndex() == RESTORE;
        time.setEnabled(restore);
        from.setEnabled(restore);
    }

    @Override
    public String getName() {
        return Messages.Checkpoint_name;
    }

    @Override
    public Image getImage() {
        return icon("checkpoint"); //$NON-NLS-1$
    }
}
