package org.sluice.ide.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.launching.PipelineJars;
import org.sluice.model.PipelineFiles;

final class PipelineTemplateTest {

    @Test
    void shouldMakeAWordCountThatCompiles(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("new.dstream");
        PipelineFiles.save(PipelineTemplate.WORD_COUNT.create("new"), file);

        PipelineJars.export(file, folder.resolve("new.jar"), new NullProgressMonitor());

        assertTrue(Files.size(folder.resolve("new.jar")) > 100_000);
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
