package org.sluice.ide.internal.wizards;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.sluice.ide.internal.Messages;

/** A golden test of a pipeline, with its sources and sinks filled in, opened at the end. */
public final class NewTestWizard extends NewFileWizard {

    public NewTestWizard() {
        super(Messages.NewTest_title);
    }

    @Override
    NewFilePage createPage(IWorkbench bench, IStructuredSelection selected) {
        return new NewTestPage(SelectedPipeline.place(bench, selected), SelectedPipeline.of(bench, selected).orElse(null));
    }
}
