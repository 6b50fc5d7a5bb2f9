package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.codegen.SubPipelineEdits.Extraction;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterType;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineCopies;
import org.sluice.model.PipelineFiles;
import org.sluice.model.SubPipelineNode;

class SubPipelineEditsTest {

    @TempDir
    Path folder;

    @Test
    void shouldMakePortsWithTheTypesOfTheirStreams() {
        Pipeline pipeline = PipelineBuilder.wordCount().build();

        Extraction extraction = extract(pipeline, "words", "long-words", "pairs");

        assertEquals(List.of("lines", "part", "counts", "console"), ids(pipeline));
        assertEquals(List.of("in", "words", "long-words", "pairs", "out"), ids(extraction.file()));
        assertEquals("in", extraction.composite().getInputs());
        assertEquals("out:pairs", extraction.composite().getOutputs());
        assertEquals("String", NodeTypes.get(extraction.file().findNode("in"), "recordType"));
        assertEquals("minLength = ${minLength}", extraction.composite().getParameters());
        assertEquals(List.of("minLength"), extraction.file().getParameters().stream().map(Parameter::getName).toList());
    }

    @Test
    void shouldTakePairsIn() {
        Extraction extraction = extract(PipelineBuilder.wordCount().build(), "counts", "console");

        assertEquals("in:pairs", extraction.composite().getInputs());
        assertEquals("Tuple2<String, Integer>", NodeTypes.get(extraction.file().findNode("in"), "recordType"));
        assertEquals(List.of(), NodeTypes.outputs(extraction.composite()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "words,long-words", "words,long-words,pairs", "long-words,pairs,counts", "lines,words", "counts,console",
        "lines,words,long-words,pairs,counts,console"})
    void shouldGiveTheSameProgramWhenInlinedAgain(String selection) throws Exception {
        Pipeline pipeline = PipelineBuilder.wordCount().build();
        String before = source(pipeline);
        Extraction extraction = extract(pipeline, selection.split(","));
        PipelineFiles.save(extraction.file(), folder.resolve("part.dstream"));
        Pipeline flat = SubPipelines.expand(pipeline, folder).orThrow();

        List<Node> added = SubPipelineEdits.inline(pipeline, extraction.composite(), folder);

        assertEquals(List.of(selection.split(",")), added.stream().map(Node::getId).toList());
        assertEquals(before, source(pipeline));
        assertTrue(ProgramCompiler.check(CodeGenerator.generate(flat, Target.EMBEDDED), RuntimeClassPath.entries()).ok());
        assertTrue(pipeline.eAdapters().isEmpty());
    }

    @Test
    void shouldShareAPortAmongEdgesOfOneStreamAndNameSeveral() throws Exception {
        Pipeline pipeline = new PipelineBuilder("two").node("SocketTextSource", "a").node("SocketTextSource", "b").node("MapOperator", "x", "function", "t -> t")
                .node("UnionOperator", "u").node("PrintSink", "p").node("PrintSink", "q").chain("a", "x", "u").chain("a", "u").chain("b", "u", "p").chain("x", "q").build();
        String before = source(pipeline);

        Extraction extraction = extract(pipeline, "x", "u");
        PipelineFiles.save(extraction.file(), folder.resolve("part.dstream"));

        assertEquals("a, b", extraction.composite().getInputs());
        assertEquals("u-out, x-out", extraction.composite().getOutputs());
        assertEquals(4, pipeline.getEdges().size());
        SubPipelineEdits.inline(pipeline, extraction.composite(), folder);
        assertEquals(before, source(pipeline));
    }

    @Test
    void shouldRefuseASelectionThatIsLeftAndEnteredAgain() {
        Pipeline pipeline = PipelineBuilder.wordCount().build();
        Pipeline untouched = PipelineCopies.copy(pipeline);

        GenerationException refused = assertThrows(GenerationException.class, () -> extract(pipeline, "words", "pairs"));

        assertEquals("A way leads out of the selection and back over 'long-words'. Select this node, too.", refused.getMessage());
        assertTrue(PipelineCopies.equal(untouched, pipeline));
    }

    @Test
    void shouldGiveOtherIdsAndKeepInnerSubPipelinesWhenInlining() throws Exception {
        Files.createDirectories(folder.resolve("lib"));
        PipelineFiles.save(part("inner.dstream"), folder.resolve("lib/part.dstream"));
        Pipeline pipeline = PipelineBuilder.around("SubPipelineNode", "file", "lib/part.dstream").node("MapOperator", "inner", "function", "t -> t").chain("lines", "inner").build();

        SubPipelineEdits.inline(pipeline, (SubPipelineNode) pipeline.findNode("middle"), folder);

        assertEquals(List.of("lines", "inner-2", "console", "inner"), ids(pipeline));
        assertEquals("lib/inner.dstream", ((SubPipelineNode) pipeline.findNode("inner-2")).getFile());
        assertEquals(List.of(), PipelineBehavior.outgoing(pipeline.findNode("inner")));
    }

    @Test
    void shouldChangeNothingWhenTheFileIsMissing() {
        Pipeline pipeline = PipelineBuilder.around("SubPipelineNode", "file", "nowhere.dstream").build();
        Pipeline untouched = PipelineCopies.copy(pipeline);

        assertThrows(GenerationException.class, () -> SubPipelineEdits.inline(pipeline, (SubPipelineNode) pipeline.findNode("middle"), folder));

        assertTrue(PipelineCopies.equal(untouched, pipeline));
    }

    private static Pipeline part(String file) {
        return new PipelineBuilder("part").node("PipelineInput", "in", "recordType", "String").node("SubPipelineNode", "inner", "file", file).node("PipelineOutput", "out")
                .chain("in", "inner", "out").parameter("unused", ParameterType.INT, "1").build();
    }

    private static Extraction extract(Pipeline pipeline, String... ids) {
        Map<String, String> types = ProgramCompiler.check(CodeGenerator.generate(pipeline, Target.EMBEDDED), RuntimeClassPath.entries()).streamTypes();
        return SubPipelineEdits.extract(pipeline, Stream.of(ids).map(pipeline::findNode).toList(), "part.dstream", types);
    }

    private static String source(Pipeline pipeline) {
        return CodeGenerator.generate(pipeline, Target.EMBEDDED).mainFile().text();
    }

    private static List<String> ids(Pipeline pipeline) {
        return pipeline.getNodes().stream().map(Node::getId).toList();
    }
}
