package org.sluice.launching.ui.internal;

import org.eclipse.debug.ui.AbstractLaunchConfigurationTabGroup;
import org.eclipse.debug.ui.CommonTab;
import org.eclipse.debug.ui.EnvironmentTab;
import org.eclipse.debug.ui.ILaunchConfigurationDialog;
import org.eclipse.debug.ui.ILaunchConfigurationTab;

/** The pages of a pipeline launch configuration. */
public final class PipelineTabGroup extends AbstractLaunchConfigurationTabGroup {

    @Override
    public void createTabs(ILaunchConfigurationDialog dialog, String mode) {
        setTabs(new ILaunchConfigurationTab[] { new PipelineMainTab(), new EngineTab(), new InputTab(), new CheckpointTab(), new DebugTab(), new JavaTab(), new EnvironmentTab(), new CommonTab() });
    }
}
