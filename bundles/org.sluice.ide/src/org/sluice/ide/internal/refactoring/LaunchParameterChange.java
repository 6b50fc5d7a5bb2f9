package org.sluice.ide.internal.refactoring;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.sluice.ide.internal.Messages;
import org.sluice.launching.PipelineLaunchAttributes;

/** A launch configuration gives its value to the parameter by its new name. */
final class LaunchParameterChange extends Change {

    private final ILaunchConfiguration configuration;
    private final String from;
    private final String to;

    LaunchParameterChange(ILaunchConfiguration configuration, String from, String to) {
        this.configuration = configuration;
        this.from = from;
        this.to = to;
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.Rename_launch, configuration.getName());
    }

    @Override
    public void initializeValidationData(IProgressMonitor monitor) {
        // nothing can have become wrong that perform does not see
    }

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) {
        return configuration.exists() ? new RefactoringStatus() : RefactoringStatus.createFatalErrorStatus(getName());
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        Map<String, String> values = new TreeMap<>(configuration.getAttribute(PipelineLaunchAttributes.PARAMETERS, Map.of()));
        String value = values.remove(from);
        if (value != null) {
            values.put(to, value);
        }
        ILaunchConfigurationWorkingCopy copy = configuration.getWorkingCopy();
        copy.setAttribute(PipelineLaunchAttributes.PARAMETERS, values);
        return new LaunchParameterChange(copy.doSave(), to, from);
    }

    @Override
    public Object getModifiedElement() {
        return configuration;
    }
}
