package org.sluice.launching.internal;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRuns;

/** Leads from a launch or a process of the Debug view to its pipeline run. */
public final class RunAdapterFactory implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        ILaunch launch = switch (adaptable) {
            case ILaunch l -> l;
            case IProcess process -> process.getLaunch();
            default -> null;
        };
        return launch == null ? null : PipelineRuns.get().of(launch).map(type::cast).orElse(null);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { PipelineRun.class };
    }
}
