package org.sluice.editor.internal.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Samples;
import org.sluice.layout.render.PictureNumbers;
import org.sluice.layout.render.PictureNumbers.Footer;

class DiagramPictureTest {

    @TempDir
    Path folder;

    @Test
    void shouldWriteAllOrSomeNodesAsSvg() throws Exception {
        Diagram diagram = Samples.wordCount();
        Path all = folder.resolve("all.svg");
        Path some = folder.resolve("some.svg");

        new DiagramPicture(diagram, diagram.pipeline().getNodes(), PictureNumbers.NONE).write(all, 1);
        new DiagramPicture(diagram, List.of(Samples.find(diagram, "words"), Samples.find(diagram, "pairs")), PictureNumbers.NONE).write(some, 1);

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

        new DiagramPicture(diagram, diagram.pipeline().getNodes(), PictureNumbers.NONE).write(once, 1);
        new DiagramPicture(diagram, diagram.pipeline().getNodes(), PictureNumbers.NONE).write(thrice, 3);

        BufferedImage small = ImageIO.read(once.toFile());
        BufferedImage large = ImageIO.read(thrice.toFile());
        assertEquals(3 * small.getWidth(), large.getWidth(), 2);
    }

    @Test
    void shouldWritePdf() throws Exception {
        Diagram diagram = Samples.wordCount();
        Path file = folder.resolve("all.PDF");

        new DiagramPicture(diagram, diagram.pipeline().getNodes(), PictureNumbers.NONE).write(file, 1);

        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF-1.4"));
    }

    @Test
    void shouldShowTheNumbersOfARunWhenAsked() throws Exception {
        Diagram diagram = Samples.wordCount();
        PictureNumbers numbers = new PictureNumbers(Map.of("counts", new Footer("1.25k → 12", "3.00 ms · 7 keys", false)), Map.of(diagram.pipeline().getEdges().get(0).getId(), "1.25k"));
        Path with = folder.resolve("with.svg");
        Path without = folder.resolve("without.svg");

        new DiagramPicture(diagram, diagram.pipeline().getNodes(), numbers).write(with, 1);
        new DiagramPicture(diagram, diagram.pipeline().getNodes(), PictureNumbers.NONE).write(without, 1);

        assertTrue(Files.readString(with).contains(">1.25k → 12<") && Files.readString(with).contains(">3.00 ms · 7 keys<") && Files.readString(with).contains(">1.25k<"));
        assertFalse(Files.readString(without).contains("1.25k"));
    }
}
