package org.sluice.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.editor.internal.actions.PictureExport;

class PictureExportTest {

    @TempDir
    Path folder;

    @Test
    void shouldWriteAllOrSomeNodesAsSvg() throws Exception {
        Diagram diagram = Samples.wordCount();
        Path all = folder.resolve("all.svg");
        Path some = folder.resolve("some.svg");

        new PictureExport(diagram, diagram.pipeline().getNodes()).write(all, 1);
        new PictureExport(diagram, List.of(Samples.find(diagram, "words"), Samples.find(diagram, "pairs"))).write(some, 1);

        assertTrue(Files.readString(all).contains(">console<"));
        assertTrue(Files.readString(some).contains(">pairs<"));
        assertFalse(Files.readString(some).contains(">console<"));
        assertEquals(5, diagram.pipeline().getNodes().size(), "the diagram itself stays as it is");
    }

    @Test
    void shouldWritePngInTheScaleAskedFor() throws Exception {
        Diagram diagram = Samples.wordCount();
        Path once = folder.resolve("1.png");
        Path thrice = folder.resolve("3.png");

        new PictureExport(diagram, diagram.pipeline().getNodes()).write(once, 1);
        new PictureExport(diagram, diagram.pipeline().getNodes()).write(thrice, 3);

        BufferedImage small = ImageIO.read(once.toFile());
        BufferedImage large = ImageIO.read(thrice.toFile());
        assertEquals(3 * small.getWidth(), large.getWidth(), 2);
    }
}
