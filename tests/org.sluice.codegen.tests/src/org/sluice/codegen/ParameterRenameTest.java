package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sluice.model.Environment;
import org.sluice.model.FilterOperator;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterValue;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.SubPipelineNode;
import org.sluice.model.TextFileSource;

class ParameterRenameTest {

    private static final PipelineFactory FACTORY = PipelineFactory.eINSTANCE;

    @Test
    void shouldRenameWhereverThePipelineUsesTheParameter() {
        Pipeline pipeline = FACTORY.createPipeline();
        pipeline.setCheckpointDirectory("${min}/checkpoint");
        Parameter parameter = FACTORY.createParameter();
        parameter.setName("min");
        pipeline.getParameters().add(parameter);
        Environment environment = FACTORY.createEnvironment();
        ParameterValue value = FACTORY.createParameterValue();
        value.setName("min");
        environment.getValues().add(value);
        pipeline.getEnvironments().add(environment);
        FilterOperator filter = FACTORY.createFilterOperator();
        filter.setFunction("least -> least.length() >= min && \"min\".isEmpty()");
        TextFileSource file = FACTORY.createTextFileSource();
        file.setFile("words-${min}-min.txt");
        SubPipelineNode inner = FACTORY.createSubPipelineNode();
        inner.setParameters("min = ${min}");
        pipeline.getNodes().add(filter);
        pipeline.getNodes().add(file);
        pipeline.getNodes().add(inner);

        ParameterRename.apply(pipeline, "min", "least");

        assertEquals("least", parameter.getName());
        assertEquals("least", value.getName());
        assertEquals("leastInside -> leastInside.length() >= least && \"min\".isEmpty()", filter.getFunction());
        assertEquals("words-${least}-min.txt", file.getFile());
        assertEquals("min = ${least}", inner.getParameters());
        assertEquals("${least}/checkpoint", pipeline.getCheckpointDirectory());
        assertTrue(ParameterRename.refusal(pipeline, "least").isPresent());
        assertTrue(ParameterRename.refusal(pipeline, "class").isPresent());
        assertTrue(ParameterRename.refusal(pipeline, "most").isEmpty());
    }
}
