package org.sluice.ide.internal.wizards;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.sluice.ide.internal.Messages;

/** A new pipeline that others use as a node, opened at the end. */
public final class NewSubPipelineWizard extends NewFileWizard {

    public NewSubPipelineWizard() {
        super(Messages.NewSubPipeline_title);
    }

    @Override
    NewFilePage createPage(IWorkbench bench, IStructuredSelection selected) {
        NewFilePage page = new TemplatePage(SelectedPipeline.place(bench, selected), "org.sluice.ide.newSubPipeline", "sub-pipeline.dstream", //$NON-NLS-1$ //$NON-NLS-2$
                List.of(PipelineTemplate.SUB_RECORDS, PipelineTemplate.SUB_PAIRS));
        page.setTitle(Messages.NewSubPipeline_title);
        page.setDescription(Messages.NewSubPipeline_message);
        return page;
    }
}
