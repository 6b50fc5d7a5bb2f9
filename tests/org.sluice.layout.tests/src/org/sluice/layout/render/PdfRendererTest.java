package org.sluice.layout.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

import org.junit.jupiter.api.Test;
import org.sluice.layout.Graphs;
import org.sluice.model.Pipeline;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;

class PdfRendererTest {

    private static final Pattern LETTER = Pattern.compile("<([0-9A-F]+)> Tj");

    @Test
    void shouldDrawVectorsWithTextThatCanBeFound() throws IOException {
        Pipeline pipeline = Graphs.chain(3);
        pipeline.getNodes().get(0).setName("Länge 长度");

        byte[] pdf = PdfRenderer.render(pipeline, empty(), RenderTheme.LIGHT);

        String page = page(pdf);
        assertTrue(letters(page).contains("Länge 长度"), letters(page));
        assertTrue(page.contains("3 Tr"), "text is there to be found, its outlines to be seen");
        assertTrue(page.contains("0 0.62 0.451 rg"), "the band of a source");
        assertTrue(page.contains(" c\n") && page.contains("S\n") && page.contains("f\n"), "curves, lines and areas");
        assertTrue(!text(pdf).contains("/Image"), "no pixels");
    }

    @Test
    void shouldHaveACrossReferenceTableThatIsTrue() throws IOException {
        byte[] pdf = PdfRenderer.render(Graphs.random(3, 8), empty(), RenderTheme.DARK);
        String text = text(pdf);

        int table = Integer.parseInt(text.substring(text.lastIndexOf("startxref") + 10, text.lastIndexOf("\n%%EOF")));
        assertTrue(text.startsWith("xref\n0 10\n", table));
        Matcher entry = Pattern.compile("(\\d{10}) 00000 n ").matcher(text.substring(table));
        for (int number = 1; number < 10; number++) {
            assertTrue(entry.find());
            assertTrue(text.startsWith(number + " 0 obj\n", Integer.parseInt(entry.group(1))), "object " + number);
        }
    }

    @Test
    void shouldGiveTheSameBytesForTheSamePipeline() throws IOException {
        Pipeline pipeline = Graphs.random(4, 20);

        assertArrayEquals(PdfRenderer.render(pipeline, empty(), RenderTheme.LIGHT), PdfRenderer.render(pipeline, empty(), RenderTheme.LIGHT));
    }

    @Test
    void shouldMakeADrawingFitThePageThatReadersShow() throws IOException {
        Layout layout = empty();
        for (int i = 0; i < 2; i++) {
            NodeLayout place = LayoutFactory.eINSTANCE.createNodeLayout();
            place.setNode("n" + i);
            place.setX(i * 50_000);
            layout.getNodes().add(place);
        }

        Matcher box = Pattern.compile("MediaBox\\[0 0 ([0-9.]+) ([0-9.]+)\\]").matcher(text(PdfRenderer.render(Graphs.chain(2), layout, RenderTheme.LIGHT)));

        assertTrue(box.find());
        assertEquals(14_400, Double.parseDouble(box.group(1)), 1);
    }

    @Test
    void shouldWriteNumbersAsPdfHasThem() {
        assertEquals("0", PdfPage.number(-0.0001));
        assertEquals("-0.05", PdfPage.number(-0.05));
        assertEquals("12345678.5", PdfPage.number(12345678.5));
        assertEquals("3", PdfPage.number(2.99999));
    }

    private static String letters(String page) {
        StringBuilder found = new StringBuilder();
        Matcher letter = LETTER.matcher(page);
        while (letter.find()) {
            for (int i = 0; i < letter.group(1).length(); i += 4) {
                found.append((char) Integer.parseInt(letter.group(1).substring(i, i + 4), 16));
            }
        }
        return found.toString();
    }

    /** The content of the page: the first stream. */
    private static String page(byte[] pdf) throws IOException {
        String text = text(pdf);
        int start = text.indexOf("stream\n") + 7;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(pdf, start, text.indexOf("\nendstream") - start))) {
            in.transferTo(out);
        }
        return out.toString(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    private static Layout empty() {
        return LayoutFactory.eINSTANCE.createLayout();
    }
}
