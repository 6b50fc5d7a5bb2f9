package org.sluice.launching.ui.internal;

import java.util.List;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.sluice.launching.PipelineLaunchAttributes;
import org.sluice.model.DurationText;

/** When batches come, and with how much of the machine. */
final class EngineTab extends SettingsTab {

    private static final String COUNT = "[1-9][0-9]{0,17}"; //$NON-NLS-1$
    private static final String THREADS = "[1-9][0-9]{0,2}|10[01][0-9]|102[0-4]"; //$NON-NLS-1$
    private static final String MEMORY = "(?i)[1-9][0-9]{0,9}[kmgt]"; //$NON-NLS-1$

    @Override
    public void createControl(Composite parent) {
        Composite page = page(parent, 2);
        text(page, Messages.MainTab_interval, Messages.MainTab_intervalHint, PipelineLaunchAttributes.INTERVAL, EngineTab::isDuration, Messages.MainTab_intervalWrong);
        choice(page, Messages.Engine_clock, PipelineLaunchAttributes.CLOCK, List.of("real", "fast", "manual"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                List.of(Messages.Engine_clockReal, Messages.Engine_clockFast, Messages.Engine_clockManual));
        text(page, Messages.MainTab_batches, Messages.MainTab_batchesHint, PipelineLaunchAttributes.BATCHES, value -> value.matches(COUNT), Messages.MainTab_batchesWrong);
        text(page, Messages.Engine_parallelism, Messages.Engine_parallelismHint, PipelineLaunchAttributes.PARALLELISM, value -> value.matches(THREADS), Messages.Engine_parallelismWrong);
        text(page, Messages.Engine_memory, Messages.Engine_memoryHint, PipelineLaunchAttributes.MEMORY, value -> value.matches(MEMORY), Messages.Engine_memoryWrong);
    }

    private static boolean isDuration(String value) {
        try {
            return DurationText.parse(value).isPositive();
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public String getName() {
        return Messages.Engine_name;
    }

    @Override
    public Image getImage() {
        return icon("engine"); //$NON-NLS-1$
    }
}
