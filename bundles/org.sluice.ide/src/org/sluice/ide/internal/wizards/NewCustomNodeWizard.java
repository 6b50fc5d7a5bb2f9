package org.sluice.ide.internal.wizards;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.sluice.ide.internal.Messages;

/** A node of your own: a pipeline that others use as a node, around Java code of yours. */
public final class NewCustomNodeWizard extends NewFileWizard {

    public NewCustomNodeWizard() {
        super(Messages.NewCustomNode_title);
    }

    @Override
    NewFilePage createPage(IWorkbench bench, IStructuredSelection selected) {
        NewFilePage page = new TemplatePage(SelectedPipeline.place(bench, selected), "org.sluice.ide.newCustomNode", "custom-node.dstream", //$NON-NLS-1$ //$NON-NLS-2$
                List.of(PipelineTemplate.CUSTOM_OPERATOR, PipelineTemplate.CUSTOM_SOURCE, PipelineTemplate.CUSTOM_SINK));
        page.setTitle(Messages.NewCustomNode_title);
        page.setDescription(Messages.NewCustomNode_message);
        return page;
    }
}
