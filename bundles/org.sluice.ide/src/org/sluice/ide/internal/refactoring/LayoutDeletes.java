package org.sluice.ide.internal.refactoring;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.sluice.ide.internal.Messages;

/** The layout of a pipeline is deleted with it. */
public final class LayoutDeletes extends DeleteParticipant {

    private IFile layout;

    @Override
    protected boolean initialize(Object element) {
        layout = Layouts.of(element);
        return layout != null;
    }

    @Override
    public String getName() {
        return Messages.Refactoring_layout;
    }

    @Override
    public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
        return new RefactoringStatus();
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return layout.exists() ? new DeleteResourceChange(layout.getFullPath(), true) : null;
    }
}
