package org.sluice.editor.internal.subpipelines;

import org.eclipse.gef.requests.CreationFactory;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.SubPipelineNode;
import org.sluice.model.SubPipelinePorts;

/**
 * Makes nodes that stand for one file.
 *
 * @param file    the file, beginning at the folder of the pipeline that is edited, with {@code /}
 * @param label   name of the pipeline in it
 * @param doc     what it is for, may be empty
 * @param inputs  its input ports, as {@link SubPipelinePorts} writes them
 * @param outputs its output ports
 */
public record SubPipelineFactory(String file, String label, String doc, String inputs, String outputs) implements CreationFactory {

    /** What is known of a file; inputs and outputs are both empty when it is no sub-pipeline. */
    static SubPipelineFactory of(String file, Pipeline pipeline) {
        String name = pipeline.getName() == null || pipeline.getName().isBlank() ? file : pipeline.getName();
        return new SubPipelineFactory(file, name, pipeline.getDocumentation() == null ? "" : pipeline.getDocumentation(), //$NON-NLS-1$
                SubPipelinePorts.inputsOf(pipeline), SubPipelinePorts.outputsOf(pipeline));
    }

    @Override
    public Object getNewObject() {
        SubPipelineNode node = PipelineFactory.eINSTANCE.createSubPipelineNode();
        node.setName(label);
        node.setFile(file);
        node.setInputs(inputs);
        node.setOutputs(outputs);
        return node;
    }

    @Override
    public Object getObjectType() {
        return file;
    }
}
