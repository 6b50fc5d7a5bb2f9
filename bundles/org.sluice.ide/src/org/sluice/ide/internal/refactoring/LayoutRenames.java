package org.sluice.ide.internal.refactoring;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceChange;
import org.sluice.ide.internal.Messages;

/** The layout of a pipeline is renamed with it. */
public final class LayoutRenames extends RenameParticipant {

    private IFile layout;

    @Override
    protected boolean initialize(Object element) {
        layout = Layouts.of(element);
        return layout != null && getArguments().getNewName().endsWith(Layouts.PIPELINE);
    }

    @Override
    public String getName() {
        return Messages.Refactoring_layout;
    }

    @Override
    public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) throws OperationCanceledException {
        return new RefactoringStatus();
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return new RenameResourceChange(layout.getFullPath(), Layouts.name(getArguments().getNewName()));
    }
}
