package org.sluice.ide.internal.wizards;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.sluice.ide.internal.Messages;

/** A new pipeline file, empty or from a template, opened at the end. */
public final class NewPipelineWizard extends NewFileWizard {

    public NewPipelineWizard() {
        super(Messages.NewPipeline_title);
    }

    @Override
    NewFilePage createPage(IWorkbench bench, IStructuredSelection selected) {
        NewFilePage page = new TemplatePage(SelectedPipeline.place(bench, selected), "org.sluice.ide.newPipeline", "pipeline.dstream", //$NON-NLS-1$ //$NON-NLS-2$
                List.of(PipelineTemplate.EMPTY, PipelineTemplate.WORD_COUNT, PipelineTemplate.WINDOWED_COUNT));
        page.setTitle(Messages.NewPipeline_title);
        page.setDescription(Messages.NewPipeline_message);
        return page;
    }
}
