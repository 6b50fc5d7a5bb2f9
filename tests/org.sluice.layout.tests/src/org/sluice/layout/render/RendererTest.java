package org.sluice.layout.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sluice.catalog.Category;
import org.sluice.layout.Graphs;
import org.sluice.model.MapOperator;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.UnknownNode;
import org.sluice.model.layout.Bendpoint;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.layout.Note;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class RendererTest {

    @Test
    void shouldDrawEveryNodeAndEdgeAsWellFormedSvg() throws Exception {
        Pipeline pipeline = Graphs.chain(3);
        pipeline.setName("a < b & c");
        pipeline.getNodes().get(1).setName("\"Länge\" <1>");
        ((MapOperator) pipeline.getNodes().get(1)).setFunction("x -> x.length() > 3 && \"a\".equals(x) \u0001");

        String svg = SvgRenderer.render(pipeline, empty(), RenderTheme.LIGHT);
        Document document = parse(svg);

        assertEquals("a < b & c", document.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(6, document.getElementsByTagName("text").getLength());
        assertEquals(5, count(svg, "<circle "), "one output, and twice an input and an output");
        assertTrue(svg.contains(">\"Länge\" &lt;1&gt;</text>"));
        assertTrue(svg.contains("…</text>"), "a long expression is cut");
        assertTrue(svg.contains("#009E73") && svg.contains("#0072B2"), "colours of the categories");
    }

    @Test
    void shouldDrawErrorPortsThatAreUsed() {
        Pipeline pipeline = Graphs.chain(3);
        String without = SvgRenderer.render(pipeline, empty(), RenderTheme.LIGHT);
        Graphs.node(pipeline, "PrintSink", "n3");
        Graphs.edge(pipeline, 1, 3).setSourcePort("errors");

        String svg = SvgRenderer.render(pipeline, empty(), RenderTheme.LIGHT);

        assertEquals(0, count(without, RenderTheme.LIGHT.error()));
        assertEquals(1, count(svg, "stroke=\"" + RenderTheme.LIGHT.error() + "\" stroke-dasharray"));
        assertEquals(1, count(svg, " l5 5 -5 5 -5 -5 z"));
        assertEquals(1, count(svg, "v7 z\" fill=\"" + RenderTheme.LIGHT.error()));
    }

    @Test
    void shouldGiveTheSameBytesForTheSamePipeline() {
        Pipeline pipeline = Graphs.random(4, 30);

        assertEquals(SvgRenderer.render(pipeline, empty(), RenderTheme.DARK), SvgRenderer.render(pipeline, empty(), RenderTheme.DARK));
    }

    @Test
    void shouldShowNotesFramesAndUnknownNodes() throws Exception {
        Pipeline pipeline = Graphs.chain(1);
        UnknownNode unknown = PipelineFactory.eINSTANCE.createUnknownNode();
        unknown.setId("k");
        unknown.setTypeName("acme:KafkaSource");
        pipeline.getNodes().add(unknown);
        Layout layout = empty();
        Note note = LayoutFactory.eINSTANCE.createNote();
        note.setText("Watch the counts grow while the text is read, line by line.");
        layout.getNotes().add(note);
        Frame frame = LayoutFactory.eINSTANCE.createFrame();
        frame.setTitle("Input");
        frame.setWidth(200);
        frame.setHeight(90);
        layout.getFrames().add(frame);

        String svg = SvgRenderer.render(pipeline, layout, RenderTheme.LIGHT);
        parse(svg);

        assertTrue(svg.contains("Input</text>"));
        assertTrue(svg.contains("Watch the counts grow"));
        assertTrue(svg.contains("KafkaSource"));
        assertTrue(svg.contains("stroke-dasharray"));
    }

    @Test
    void shouldDrawAnEmptyPipeline() throws Exception {
        String svg = SvgRenderer.render(Graphs.chain(0), empty(), RenderTheme.LIGHT);

        assertTrue(parse(svg).getDocumentElement().getAttribute("width").length() > 0);
    }

    @Test
    void shouldPaintPng() throws IOException {
        Pipeline pipeline = Graphs.random(2, 12);

        byte[] png = PngRenderer.render(pipeline, empty(), RenderTheme.LIGHT, 2);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        assertEquals(0xFFF7F9FB, image.getRGB(1, 1), "canvas");
        boolean band = false;
        for (int x = 0; x < image.getWidth() && !band; x++) {
            for (int y = 0; y < image.getHeight() && !band; y++) {
                band = image.getRGB(x, y) == 0xFF0072B2;
            }
        }
        assertTrue(band, "a band in the colour of its category");
    }

    @Test
    void shouldNotFollowALayoutToTheEndOfTheWorld() throws IOException {
        Layout layout = empty();
        NodeLayout far = LayoutFactory.eINSTANCE.createNodeLayout();
        far.setNode("n0");
        far.setX(Integer.MAX_VALUE);
        layout.getNodes().add(far);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngRenderer.render(Graphs.chain(2), layout, RenderTheme.LIGHT, 1)));

        assertTrue(image.getWidth() < 1000 && image.getHeight() < 500);
    }

    @Test
    void shouldLimitTheSizeOfAPicture() throws IOException {
        byte[] png = PngRenderer.render(Graphs.chain(2), empty(), RenderTheme.LIGHT, 40);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertTrue((double) image.getWidth() * image.getHeight() <= 101e6);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void shouldHaveReadableInkForEveryCategory(Category category) {
        for (RenderTheme theme : List.of(RenderTheme.LIGHT, RenderTheme.DARK)) {
            assertTrue(contrast(theme.ink(category), theme.card()) >= 4.5, theme.name() + " " + category);
            assertTrue(contrast(theme.text(), theme.card()) >= 4.5);
            assertTrue(contrast(theme.muted(), theme.card()) >= 4.5);
            assertTrue(contrast(theme.text(), theme.note()) >= 4.5);
        }
    }

    @Test
    void shouldDrawRoutesWithRoundCorners() {
        assertEquals("M0 0 L41 0 Q50 0 50 9 L50 71 Q50 80 59 80 L90 80",
                EdgeRoute.path(List.of(new Bendpoint(0, 0), new Bendpoint(50, 0), new Bendpoint(50, 80), new Bendpoint(100, 80)), 9, 10));
    }

    @Test
    void shouldCutTextThatIsTooLong() {
        assertEquals("short", TextFit.cut("short", 100, text -> TextFit.width(text, 10, false)));
        String cut = TextFit.cut("a very long text that will not fit", 60, text -> TextFit.fixedWidth(text, 10));
        assertTrue(cut.endsWith("…"));
        assertTrue(TextFit.fixedWidth(cut, 10) <= 60);
        assertFalse(TextFit.cut("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 14, text -> TextFit.fixedWidth(text, 10)).contains("?"));
    }

    private static Layout empty() {
        return LayoutFactory.eINSTANCE.createLayout();
    }

    private static double contrast(String a, String b) {
        return RenderTheme.contrast(Integer.parseInt(a.substring(1), 16), Integer.parseInt(b.substring(1), 16));
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
