package org.sluice.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.model.layout.Bendpoint;
import org.sluice.model.layout.EdgeLayout;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.layout.Note;

class LayoutFilesTest {

    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <layout:Layout
                xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:layout="http://www.sluice.org/layout"
                formatVersion="1">
              <nodes node="a"
                  x="40"
                  y="-7"/>
              <nodes node="b"
                  width="200"/>
              <edges edge="a-b">
                <bendpoints>120,48</bendpoints>
                <bendpoints>120,-3</bendpoints>
              </edges>
              <notes id="note-1"
                  x="1"
                  y="2"
                  width="300"
                  height="40"
                  text="What&#xA;it does"/>
            </layout:Layout>
            """;

    @TempDir
    Path folder;

    @Test
    void shouldWriteSortedById() {
        assertEquals(TEXT, new String(PipelineFiles.toBytes(sample()), StandardCharsets.UTF_8));
    }

    @Test
    void shouldLoadWhatItSaved() throws IOException {
        Path file = folder.resolve("x.layout");

        PipelineFiles.saveLayout(sample(), file);
        Layout loaded = PipelineFiles.loadLayout(file);

        assertEquals(new Bendpoint(120, -3), loaded.findEdge("a-b").getBendpoints().get(1));
        assertEquals(-7, loaded.findNode("a").getY());
        assertEquals(200, loaded.findNode("b").getWidth());
        assertArrayEquals(Files.readAllBytes(file), PipelineFiles.toBytes(loaded));
    }

    @Test
    void shouldKeepWhatItDoesNotKnow() throws IOException {
        Path file = folder.resolve("x.layout");
        String text = TEXT.replace("      y=\"-7\"/>", "      y=\"-7\"\n      color=\"red\"/>")
                .replace("  <notes id", "  <lanes id=\"l\"><lane/></lanes>\n  <notes id");
        Files.writeString(file, text);

        Layout loaded = PipelineFiles.loadLayout(file);

        assertEquals(text, new String(PipelineFiles.toBytes(loaded), StandardCharsets.UTF_8));
    }

    @Test
    void shouldGiveAnEmptyLayoutWithoutComplaintWhenThereIsNoFile() {
        LoadedLayout loaded = PipelineFiles.loadLayoutWithReason(folder.resolve("none.layout"));

        assertEquals(0, loaded.layout().getNodes().size());
        assertTrue(loaded.problem().isEmpty());
    }

    @Test
    void shouldGiveAnEmptyLayoutAndTheReasonForEveryTruncation() throws IOException {
        byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("x.layout");
        for (int length = 0; length < whole.length - 1; length += 3) {
            Files.write(file, Arrays.copyOf(whole, length));

            LoadedLayout loaded = PipelineFiles.loadLayoutWithReason(file);

            assertEquals(0, loaded.layout().getNodes().size());
            assertTrue(loaded.problem().orElseThrow().startsWith("Cannot read layout"));
        }
    }

    @Test
    void shouldGiveAnEmptyLayoutForForeignFiles() throws IOException {
        Path file = Files.write(folder.resolve("x.layout"), PipelineFiles.toBytes(Samples.wordCount()));
        assertTrue(PipelineFiles.loadLayoutWithReason(file).problem().orElseThrow().contains("it holds a pipeline"));

        assertTrue(PipelineFiles.loadLayoutWithReason(folder).problem().isPresent());
        Files.write(file, new byte[] {0, 1, 2, (byte) 0xFF});
        assertTrue(PipelineFiles.loadLayoutWithReason(file).problem().isPresent());
        Files.writeString(file, TEXT.replace("120,48", "120;48"));
        assertTrue(PipelineFiles.loadLayoutWithReason(file).problem().orElseThrow().contains("120,48"));
        Files.writeString(file, TEXT.replace("Version=\"1\"", "Version=\"9\""));
        assertFalse(PipelineFiles.loadLayoutWithReason(file).problem().orElseThrow().contains("\n"));
    }

    private static Layout sample() {
        Layout layout = LayoutFactory.eINSTANCE.createLayout();
        NodeLayout b = LayoutFactory.eINSTANCE.createNodeLayout();
        b.setNode("b");
        b.setWidth(200);
        NodeLayout a = LayoutFactory.eINSTANCE.createNodeLayout();
        a.setNode("a");
        a.setX(40);
        a.setY(-7);
        layout.getNodes().add(b);
        layout.getNodes().add(a);
        EdgeLayout edge = LayoutFactory.eINSTANCE.createEdgeLayout();
        edge.setEdge("a-b");
        edge.getBendpoints().add(new Bendpoint(120, 48));
        edge.getBendpoints().add(new Bendpoint(120, -3));
        layout.getEdges().add(edge);
        Note note = LayoutFactory.eINSTANCE.createNote();
        note.setId("note-1");
        note.setX(1);
        note.setY(2);
        note.setWidth(300);
        note.setHeight(40);
        note.setText("What\nit does");
        layout.getNotes().add(note);
        return layout;
    }
}
