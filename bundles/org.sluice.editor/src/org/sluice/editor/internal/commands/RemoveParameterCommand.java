package org.sluice.editor.internal.commands;

import org.sluice.editor.internal.Messages;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelinePackage;

/** Removes a parameter from the pipeline. */
public final class RemoveParameterCommand extends ChangeCommand {

    private final Pipeline pipeline;
    private final Parameter parameter;

    public RemoveParameterCommand(Pipeline pipeline, Parameter parameter) {
        super(Messages.Command_removeParameter);
        this.pipeline = pipeline;
        this.parameter = parameter;
    }

    @Override
    protected void change() {
        remove(pipeline, PipelinePackage.Literals.PIPELINE__PARAMETERS, parameter);
    }
}
