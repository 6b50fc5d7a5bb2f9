package org.sluice.ide.internal.refactoring;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.MoveParticipant;
import org.eclipse.ltk.core.refactoring.resource.MoveResourceChange;
import org.sluice.ide.internal.Messages;

/** The layout of a pipeline is moved with it. */
public final class LayoutMoves extends MoveParticipant {

    private IFile layout;

    @Override
    protected boolean initialize(Object element) {
        layout = Layouts.of(element);
        return layout != null && getArguments().getDestination() instanceof IContainer;
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
        return new MoveResourceChange(layout, (IContainer) getArguments().getDestination());
    }
}
