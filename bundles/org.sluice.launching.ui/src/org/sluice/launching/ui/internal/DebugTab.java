package org.sluice.launching.ui.internal;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.sluice.launching.PipelineLaunchAttributes;

/** What leaves the run, and how it is debugged. */
final class DebugTab extends SettingsTab {

    private static final String MIB = "[1-9][0-9]{0,5}"; //$NON-NLS-1$
    private static final String BATCHES = "[1-9][0-9]{0,8}"; //$NON-NLS-1$

    @Override
    public void createControl(Composite parent) {
        Composite page = page(parent, 2);
        Group outputs = group(page, Messages.Debug_outputs, 1);
        check(outputs, Messages.Debug_safe, PipelineLaunchAttributes.SAFE, 1);
        check(outputs, Messages.Debug_live, PipelineLaunchAttributes.DEBUG_LIVE, 1);
        Group past = group(page, Messages.Debug_group, 2);
        check(past, Messages.Debug_paused, PipelineLaunchAttributes.START_PAUSED, 2);
        text(past, Messages.Debug_history, Messages.Debug_historyHint, PipelineLaunchAttributes.HISTORY_MIB, value -> value.matches(MIB), Messages.Debug_historyWrong);
        text(past, Messages.Debug_batches, Messages.Debug_batchesHint, PipelineLaunchAttributes.HISTORY_BATCHES, value -> value.matches(BATCHES), Messages.MainTab_batchesWrong);
    }

    @Override
    public String getName() {
        return Messages.Debug_name;
    }

    @Override
    public Image getImage() {
        return icon("debug"); //$NON-NLS-1$
    }
}
