package org.sluice.editor.internal.commands;

import org.sluice.editor.internal.Messages;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelinePackage;

/** Adds a parameter to the pipeline. */
public final class AddParameterCommand extends ChangeCommand {

    private final Pipeline pipeline;
    private final Parameter parameter;

    public AddParameterCommand(Pipeline pipeline, Parameter parameter) {
        super(Messages.Command_addParameter);
        this.pipeline = pipeline;
        this.parameter = parameter;
    }

    @Override
    protected void change() {
        add(pipeline, PipelinePackage.Literals.PIPELINE__PARAMETERS, parameter);
    }
}
