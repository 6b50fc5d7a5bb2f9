package org.sluice.ide.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.launching.PipelineJars;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelineFiles;
import org.sluice.model.TextFileSource;
import org.sluice.testkit.golden.GoldenTest;
import org.sluice.testkit.golden.GoldenTestFile;

final class PipelineTemplateTest {

    @Test
    void shouldMakePipelinesThatCompile(@TempDir Path folder) throws Exception {
        for (PipelineTemplate template : PipelineTemplate.values()) {
            if (template != PipelineTemplate.EMPTY) {
                Path file = folder.resolve(template + ".dstream");
                PipelineFiles.save(template.create("new"), file);

                PipelineJars.export(file, folder.resolve(template + ".jar"), new NullProgressMonitor());

                assertTrue(Files.size(folder.resolve(template + ".jar")) > 100_000, template.name());
            }
        }
    }

    @Test
    void shouldMakeATestThatIsOne(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("words/new.dstream");
        Files.createDirectories(file.getParent());
        Files.writeString(file.resolveSibling("text \"1\".txt"), "to be\nor\nnot\nto be");
        Pipeline pipeline = PipelineTemplate.CUSTOM_SINK.create("new");
        TextFileSource lines = PipelineFactory.eINSTANCE.createTextFileSource();
        lines.setId("lines");
        lines.setFile("${file}.txt");
        pipeline.getNodes().add(lines);
        Parameter parameter = PipelineFactory.eINSTANCE.createParameter();
        parameter.setName("file");
        parameter.setDefaultValue("text \"1\"");
        pipeline.getParameters().add(parameter);

        GoldenTest test = GoldenTestFile.parse(folder.resolve("new.dstest"), TestSkeleton.of(pipeline, file, folder));

        assertEquals(file, test.pipeline());
        assertEquals(Set.of("in", "lines"), test.inputs().keySet());
        assertEquals("[to be, or, not]", test.inputs().get("lines").get(0).toString());
        assertEquals(Set.of("code", "lines"), test.expect().keySet());
    }

    @Test
    void shouldMakeAnEmptyPipelineThatCanBeLoaded(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("new.dstream");
        PipelineFiles.save(PipelineTemplate.EMPTY.create("new"), file);

        var pipeline = PipelineFiles.load(file);

        assertEquals("new", pipeline.getName());
        assertEquals(0, pipeline.getNodes().size());
    }
}
