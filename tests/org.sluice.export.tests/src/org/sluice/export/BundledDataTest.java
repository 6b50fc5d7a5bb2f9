package org.sluice.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.catalog.Catalog;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;

class BundledDataTest {

    @TempDir
    Path folder;

    private final Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();

    @Test
    void shouldTakeFilesAndFoldersBesideThePipeline() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.createDirectories(folder.resolve("in/below"));
        Files.writeString(folder.resolve("in/below/b.txt"), "b");
        Files.writeString(folder.resolve("in/.hidden"), "h");
        node("TextFileSource", "file", "a.txt");
        node("TextDirectorySource", "directory", "in");

        assertEquals(List.of("a.txt", "in/below/b.txt"), List.copyOf(BundledData.of(pipeline, folder).files().keySet()));
    }

    @Test
    void shouldTakeTheTableOfAJoin() throws Exception {
        Files.writeString(folder.resolve("names.csv"), "a,Ann");
        node("StaticJoinOperator", "file", "names.csv");

        assertEquals(List.of("names.csv"), List.copyOf(BundledData.of(pipeline, folder).files().keySet()));
    }

    @Test
    void shouldFollowReferencesToParameters() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "a");
        Parameter parameter = PipelineFactory.eINSTANCE.createParameter();
        parameter.setName("file");
        parameter.setDefaultValue("a.txt");
        pipeline.getParameters().add(parameter);
        node("TextFileSource", "file", "${file}");

        BundledData data = BundledData.of(pipeline, folder);

        assertEquals(List.of("a.txt"), List.copyOf(data.files().keySet()));
        assertEquals(Map.of("a.txt", "file"), data.parameters());
    }

    @Test
    void shouldLeaveOutWhatIsElsewhereMissingOrNotRead() throws Exception {
        Path outside = Files.writeString(Files.createTempFile("sluice", ".txt"), "x");
        node("TextFileSource", "file", outside.toString());
        node("TextFileSource", "file", "../" + folder.getFileName() + "-x.txt");
        node("TextFileSource", "file", "missing.txt");
        node("TextFilesSink", "prefix", ".");

        BundledData data = BundledData.of(pipeline, folder);

        Files.delete(outside);
        assertEquals(Map.of(), data.files());
        assertEquals(List.of(), data.notes());
    }

    @Test
    void shouldLeaveOutLargeFilesAndSayIt() throws Exception {
        try (RandomAccessFile large = new RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
            large.setLength(BundledData.MAX_BYTES + 1);
        }
        node("TextFileSource", "file", "large.txt");

        BundledData data = BundledData.of(pipeline, folder);

        assertEquals(Map.of(), data.files());
        assertTrue(data.notes().get(0).contains("'large.txt'"), data.notes().toString());
    }

    private void node(String type, String attribute, String value) throws IOException {
        Node node = NodeTypes.add(pipeline, Catalog.standard().find(type).orElseThrow());
        NodeTypes.set(node, attribute, value);
    }
}
