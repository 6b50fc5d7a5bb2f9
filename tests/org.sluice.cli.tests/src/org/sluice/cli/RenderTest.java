package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderTest {

    @TempDir
    Path folder;

    @Test
    void shouldDrawEveryNodeWithItsName() throws Exception {
        Path out = folder.resolve("pictures/word-count.svg");

        Outcome outcome = Outcome.of("render", Workspace.wordCount(), "-o", out);

        assertEquals(0, outcome.code(), outcome.err());
        String svg = Files.readString(out);
        for (String name : new String[] {"Lines", "Split", "Words", "Pairs", "Counts", "Console"}) {
            assertTrue(svg.contains(name), name);
        }
        assertNotNull(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(out.toFile()));
    }

    @Test
    void shouldDrawTheSameBytesTwice() throws IOException {
        Outcome.of("render", Workspace.wordCount(), "-o", folder.resolve("a.svg"));
        Outcome.of("render", Workspace.wordCount(), "-o", folder.resolve("b.svg"));

        assertArrayEquals(Files.readAllBytes(folder.resolve("a.svg")), Files.readAllBytes(folder.resolve("b.svg")));
    }

    @Test
    void shouldDrawAPngOfTheAskedScale() throws IOException {
        Outcome.of("render", Workspace.wordCount(), "-o", folder.resolve("a.png"), "--scale", "1", "--theme", "dark");
        Outcome.of("render", Workspace.wordCount(), "-o", folder.resolve("b.png"));

        BufferedImage one = ImageIO.read(folder.resolve("a.png").toFile());
        BufferedImage two = ImageIO.read(folder.resolve("b.png").toFile());

        assertTrue(one.getWidth() > 600, "width " + one.getWidth());
        assertEquals(2.0, (double) two.getWidth() / one.getWidth(), 0.01);
    }

    @Test
    void shouldLayOutPipelineWithDamagedLayout() throws IOException {
        Path pipeline = Files.copy(Workspace.wordCount(), folder.resolve("p.dstream"));
        Files.writeString(folder.resolve("p.layout"), "damaged");

        Outcome outcome = Outcome.of("render", pipeline, "-o", folder.resolve("p.svg"));

        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("p.layout"), outcome.err());
        assertTrue(Files.readString(folder.resolve("p.svg")).contains("Counts"));
    }

    @Test
    void shouldRefuseOtherFormatsThemesAndPlaces() throws IOException {
        assertEquals(2, Outcome.of("render", Workspace.wordCount(), "-o", "x.bmp").code());
        assertEquals(2, Outcome.of("render", Workspace.wordCount(), "-o", "x.svg", "--theme", "blue").code());
        assertEquals(2, Outcome.of("render", Workspace.wordCount(), "-o", "x.svg", "--scale", "0").code());
        Path directory = Files.createDirectory(folder.resolve("x.svg"));
        Outcome outcome = Outcome.of("render", Workspace.wordCount(), "-o", directory);
        assertEquals(1, outcome.code());
        assertTrue(outcome.firstError().contains("it is a directory"), outcome.err());
    }
}
