package org.sluice.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineFilesTest {

    private static final String WORD_COUNT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <sluice:Pipeline
                xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:sluice="http://www.sluice.org/pipeline"
                formatVersion="1"
                name="word-count"
                documentation="Counts words.&#xA;Since the start."
                batchInterval="500 ms"
                checkpointDirectory="checkpoint">
              <parameters name="minLength"
                  type="INT"
                  defaultValue="3"/>
              <nodes xsi:type="sluice:SocketTextSource"
                  id="lines"
                  port="9998"/>
              <nodes xsi:type="sluice:FilterOperator"
                  id="filter-1"
                  name="long &quot;words&quot;"
                  function="word -> word.length() >= minLength &amp;&amp; !word.contains(&quot;&lt;&quot;)"/>
              <nodes xsi:type="sluice:PrintSink"
                  id="console"/>
              <edges id="lines-filter-1"
                  source="lines"
                  target="filter-1"/>
              <edges id="filter-1-console"
                  source="filter-1"
                  target="console"/>
            </sluice:Pipeline>
            """;

    @Test
    void shouldWriteOneFeatureALine() {
        String text = Samples.text(Samples.wordCount());

        assertEquals(WORD_COUNT, text);
    }

    @Test
    void shouldLoadWhatItSaved(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("word-count.dstream");
        Pipeline original = Samples.wordCount();

        PipelineFiles.save(original, file);
        Pipeline loaded = PipelineFiles.load(file);

        assertTrue(PipelineCopies.equal(original, loaded));
        assertEquals(List.of(), PipelineFiles.loadWithProblems(file).problems());
        assertArrayEquals(Files.readAllBytes(file), PipelineFiles.toBytes(loaded));
    }

    @Test
    void shouldKeepBytesOfRandomPipelines() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            Pipeline original = Samples.random(seed);
            byte[] first = PipelineFiles.toBytes(original);
            Pipeline loaded = PipelineFiles.fromBytes(first, "seed-" + seed);

            assertTrue(PipelineCopies.equal(original, loaded), "seed " + seed);
            assertArrayEquals(first, PipelineFiles.toBytes(loaded), "seed " + seed);
        }
    }

    @Test
    void shouldGiveDefaultsToWhatTheFileLeavesOut() throws IOException {
        Pipeline loaded = Samples.parse(WORD_COUNT);

        assertEquals("localhost", ((SocketTextSource) loaded.findNode("lines")).getHost());
        assertEquals("out", loaded.getEdges().get(0).getSourcePort());
        assertEquals("in", loaded.getEdges().get(0).getTargetPort());
        assertNull(loaded.getCheckpointInterval());
        assertEquals(Duration.ofSeconds(1), PipelineFactory.eINSTANCE.createPipeline().getBatchInterval());
    }

    @Test
    void shouldKeepUnknownAttributesElementsAndCommentsInPlace() throws IOException {
        String text = WORD_COUNT
                .replace("<sluice:Pipeline\n", "<!-- made by hand -->\n<sluice:Pipeline\n")
                .replace("    xmlns:sluice=", "    xmlns:acme=\"http://acme.example/x\"\n    xmlns:sluice=")
                .replace("          id=\"filter-1\"\n", "          id=\"filter-1\"\n")
                .replace("      name=\"long", "      retryPolicy=\"SKIP &amp; count\"\n      acme:owner='x'\n      name=\"long".replace('\'', '"'))
                .replace("      type=\"INT\"", "      since=\"true\"\n      type=\"INT\"")
                .replace("  <nodes xsi:type=\"sluice:PrintSink\"", "  <!-- the end -->\n  <nodes xsi:type=\"sluice:PrintSink\"")
                .replace("  <edges id=\"lines-filter-1\"", "  <scenarios name=\"prod\"><set  a='1'>\n   text </set></scenarios>\n  <edges id=\"lines-filter-1\"")
                .replace("      target=\"console\"/>", "      target=\"console\">\n    <label>a</label>\n    <!-- b -->\n  </edges>")
                .replace("</sluice:Pipeline>\n", "</sluice:Pipeline>\n<!-- bye -->\n");

        Pipeline loaded = Samples.parse(text);

        assertEquals(text, Samples.text(loaded));
        assertEquals(text, Samples.text(PipelineCopies.copy(loaded)));
    }

    @Test
    void shouldTellWhatItDoesNotKnow() throws IOException {
        String text = WORD_COUNT.replace("      port=\"9998\"", "      port=\"9998\"\n      tls=\"true\"")
                .replace("sluice:PrintSink", "sluice:HologramSink").replace("  <edges id=\"lines", "  <wires/>\n  <edges id=\"lines");

        List<FileProblem> problems = PipelineFiles.fromBytesWithProblems(text.getBytes("UTF-8"), "x").problems();

        assertEquals(List.of("SL-0021 lines 18", "SL-0020 console 23", "SL-0022  25"),
                problems.stream().map(problem -> problem.code() + " " + problem.nodeId() + " " + problem.line()).toList());
        assertTrue(problems.get(1).message().contains("'sluice:HologramSink'"));
    }

    @Test
    void shouldWriteValuesAsTheyStoodUntilTheyChange() throws IOException {
        String text = WORD_COUNT.replace("batchInterval=\"500 ms\"", "batchInterval=\"PT0.5S\"")
                .replace("      port=\"9998\"", "      host=\"localhost\"\n      port=\"09998\"");

        Pipeline loaded = Samples.parse(text);
        String unchanged = Samples.text(loaded);
        loaded.setBatchInterval(Duration.ofSeconds(2));
        ((SocketTextSource) loaded.findNode("lines")).setHost("example");
        String changed = Samples.text(loaded);

        assertEquals(text, unchanged);
        assertEquals(text.replace("PT0.5S", "2 s").replace("host=\"localhost\"", "host=\"example\""), changed);
    }

    @Test
    void shouldKeepUnknownNodesWhileTheRestChanges() throws IOException {
        String unknown = """
                <nodes xsi:type='acme:KafkaSource' topic="a&#x41;" xmlns:in="urn:in"
                         id="console"
                    acme:mode="x > y">
                      <!-- keep -->  <acme:offsets   partition="0"><![CDATA[ <raw> & ]]></acme:offsets>
                    <in:deep><a><b c="1"/></a></in:deep>
                </nodes>""";
        String text = WORD_COUNT.replace("    xmlns:sluice=", "    xmlns:acme=\"urn:acme\"\n    xmlns:sluice=")
                .replace("<nodes xsi:type=\"sluice:PrintSink\"\n      id=\"console\"/>", unknown);

        Pipeline loaded = Samples.parse(text);
        String unchanged = Samples.text(loaded);
        loaded.setName("other");
        loaded.findNode("lines").setName("Lines");
        String changed = Samples.text(loaded);

        assertEquals(text, unchanged);
        assertTrue(changed.contains(unknown));
        UnknownNode node = (UnknownNode) loaded.findNode("console");
        assertEquals("acme:KafkaSource", node.getTypeName());
        assertEquals(List.of(loaded.findEdge("filter-1-console")), node.incoming());
    }

    @Test
    void shouldChangeOnlyNameAndIdOfAnUnknownNode() throws IOException {
        String text = WORD_COUNT.replace("<nodes xsi:type=\"sluice:PrintSink\"\n      id=\"console\"/>",
                "<nodes xsi:type=\"sluice:Future\"\n      id=\"console\"\n      level='\"3\"'>\n    <deep/>\n  </nodes>");
        Pipeline loaded = Samples.parse(text);

        loaded.findNode("console").setName("My <Node>");
        loaded.findNode("console").setId("renamed");

        assertEquals(text.replace("id=\"console\"\n", "id=\"renamed\"\n").replace("sluice:Future\"", "sluice:Future\"\n      name=\"My &lt;Node>\"")
                .replace("target=\"console\"", "target=\"renamed\""), Samples.text(loaded));
    }

    @Test
    void shouldStayReadableWhenAnUnknownNodeIsCopiedToAnotherFile() throws IOException {
        String text = WORD_COUNT.replace("    xmlns:sluice=", "    xmlns:acme=\"urn:acme\"\n    xmlns:sluice=")
                .replace("<nodes xsi:type=\"sluice:PrintSink\"\n      id=\"console\"/>", "<nodes xsi:type=\"acme:X\" id=\"console\"><acme:y/></nodes>");
        Pipeline other = PipelineFactory.eINSTANCE.createPipeline();

        other.getNodes().add(PipelineCopies.copy(Samples.parse(text).findNode("console")));
        Pipeline again = Samples.parse(Samples.text(other));

        assertEquals("acme:X", ((UnknownNode) again.findNode("console")).getTypeName());
        assertTrue(Samples.text(again).contains("xmlns:acme=\"urn:acme\""));
        assertEquals(Samples.text(other), Samples.text(again));
    }

    @Test
    void shouldReadWhatPlainEmfWritesAndBeReadByIt() throws Exception {
        Resource resource = new XMIResourceImpl(URI.createURI("memory:/x"));

        resource.load(new java.io.ByteArrayInputStream(WORD_COUNT.getBytes("UTF-8")), null);
        Pipeline byEmf = (Pipeline) resource.getContents().get(0);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        resource.save(out, null);

        assertTrue(PipelineCopies.equal(Samples.wordCount(), byEmf));
        assertEquals(WORD_COUNT, Samples.text(PipelineFiles.fromBytes(out.toByteArray(), "x")));
    }

    @Test
    void shouldAcceptByteOrderMarkWindowsLineEndsAndAnotherPrefix() throws IOException {
        String text = "\uFEFF" + WORD_COUNT.replace("\n", "\r\n");
        String prefixed = WORD_COUNT.replace("sluice:", "p:").replace("xmlns:sluice", "xmlns:p");

        assertEquals(WORD_COUNT, Samples.text(Samples.parse(text)));
        assertTrue(PipelineCopies.equal(Samples.wordCount().findNode("filter-1"), Samples.parse(prefixed).findNode("filter-1")));
    }

    @Test
    void shouldGiveIdsToNodesAndEdgesWithoutOne() throws IOException {
        String text = WORD_COUNT.replace("id=\"lines-filter-1\"\n      source", "source").replace("id=\"filter-1-console\"", "id=\"\"")
                .replace("  <edges source", "  <nodes xsi:type=\"sluice:MapOperator\"/>\n  <nodes xsi:type=\"a:B\"/>\n  <edges source");

        LoadedPipeline loaded = PipelineFiles.fromBytesWithProblems(text.getBytes("UTF-8"), "x");

        assertEquals(List.of("edge", "edge-2"), loaded.pipeline().getEdges().stream().map(Edge::getId).toList());
        assertEquals("map", loaded.pipeline().getNodes().get(3).getId());
        assertEquals("b", loaded.pipeline().getNodes().get(4).getId());
        assertTrue(loaded.problems().stream().anyMatch(problem -> problem.code().equals("SL-0024") && problem.nodeId().equals("map")));
        assertTrue(Samples.text(loaded.pipeline()).contains("<nodes xsi:type=\"a:B\" id=\"b\"/>"));
    }

    @Test
    void shouldLoadLargePipelines() throws IOException {
        Pipeline large = PipelineFactory.eINSTANCE.createPipeline();
        Node previous = Samples.node(large, "SocketTextSource", "source");
        for (int i = 0; i < 2500; i++) {
            FilterOperator filter = (FilterOperator) Samples.node(large, "FilterOperator", "filter-" + i);
            filter.setFunction("x -> x.length() > " + i + " && true");
            filter.setDocumentation("Number " + i);
            Samples.edge(large, previous, filter);
            previous = filter;
        }

        byte[] bytes = PipelineFiles.toBytes(large);

        assertArrayEquals(bytes, PipelineFiles.toBytes(PipelineFiles.fromBytes(bytes, "large")));
    }

    @Test
    void shouldNameTheLayoutFileAfterThePipelineFile() {
        assertEquals(Path.of("a", "word-count.layout"), PipelineFiles.layoutFileOf(Path.of("a", "word-count.dstream")));
        assertEquals(Path.of("x.y.layout"), PipelineFiles.layoutFileOf(Path.of("x.y")));
        assertFalse(PipelineFiles.layoutFileOf(Path.of("a.dstream")).isAbsolute());
    }
}
