package org.sluice.ide.internal.wizards;

/** A new pipeline file with an input and an output, for use as a node of other pipelines. */
public final class NewSubPipelineWizard extends NewPipelineWizard {

    public NewSubPipelineWizard() {
        super(PipelineTemplate.SUB_PIPELINE);
    }
}
