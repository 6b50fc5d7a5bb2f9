package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.codegen.SubPipelines.Expansion;
import org.sluice.codegen.SubPipelines.Kind;
import org.sluice.codegen.SubPipelines.Problem;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterType;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;

class SubPipelinesTest {

    @TempDir
    Path folder;

    @Test
    void shouldPutTheNodesInPlace() throws Exception {
        store(part("keep"), "part.dstream");

        Expansion expansion = SubPipelines.expand(caller("part.dstream"), folder);

        assertEquals(List.of(), expansion.problems());
        assertEquals(List.of("lines", "sub.keep", "console"), expansion.pipeline().getNodes().stream().map(Node::getId).toList());
        assertEquals(List.of("lines sub.keep", "sub.keep console"), edges(expansion.pipeline()));
        assertEquals(Map.of("sub.in", "lines", "sub.out", "sub.keep"), expansion.streams());
        assertTrue(new CheckedSource(expansion.pipeline()).problems().isEmpty());
    }

    @Test
    void shouldLeaveAPipelineWithoutSubPipelinesAlone() {
        Pipeline pipeline = PipelineBuilder.wordCount().build();

        assertSame(pipeline, SubPipelines.expand(pipeline, folder).pipeline());
    }

    @Test
    void shouldGiveParametersNamesOfTheirOwn() throws Exception {
        PipelineBuilder part = part("keep").parameter("least", ParameterType.INT, "3").values("keep", "function", "text -> text.length() >= least && !lines(least)");
        store(part, "part.dstream");
        Pipeline caller = caller("part.dstream");
        NodeTypes.set(caller.findNode("sub"), "parameters", "least = 5");

        Pipeline flat = SubPipelines.expand(caller, folder).orThrow();

        assertEquals(List.of("subLeast"), flat.getParameters().stream().map(Parameter::getName).toList());
        assertEquals("5", flat.getParameters().get(0).getDefaultValue());
        assertEquals("text -> text.length() >= subLeast && !lines(subLeast)", NodeTypes.get(flat.findNode("sub.keep"), "function"));
    }

    @Test
    void shouldChangeParametersInComputedFields() throws Exception {
        PipelineBuilder part = new PipelineBuilder("part").schema("Line", "text", "String", "size", "int").parameter("text", ParameterType.STRING, "x")
                .node("PipelineInput", "in", "recordType", "String").node("SelectOperator", "make", "resultType", "Line",
                        "fields", "text = record + text\nsize = record.length()").node("PipelineOutput", "out").chain("in", "make", "out");
        store(part, "part.dstream");

        Pipeline flat = SubPipelines.expand(caller("part.dstream"), folder).orThrow();

        assertEquals("text = record + subText\nsize = record.length()", NodeTypes.get(flat.findNode("sub.make"), "fields"));
        assertTrue(new CheckedSource(flat).problems().isEmpty());
    }

    @Test
    void shouldExpandSubPipelinesOfSubPipelinesAndChains() throws Exception {
        store(part("keep"), "part.dstream");
        store(new PipelineBuilder("middle").node("PipelineInput", "in", "recordType", "String").node("SubPipelineNode", "a", "file", "part.dstream")
                .node("SubPipelineNode", "b", "file", "part.dstream").node("PipelineOutput", "out").chain("in", "a", "b", "out"), "middle.dstream");

        Expansion expansion = SubPipelines.expand(caller("middle.dstream"), folder);

        assertEquals(List.of(), expansion.problems());
        assertEquals(List.of("lines sub.a.keep", "sub.a.keep sub.b.keep", "sub.b.keep console"), edges(expansion.pipeline()));
        assertEquals(Map.of("sub.in", "lines", "sub.out", "sub.b.keep", "sub.a.in", "lines", "sub.b.in", "sub.a.keep", "sub.a.out", "sub.a.keep", "sub.b.out", "sub.b.keep"), expansion.streams());
    }

    @Test
    void shouldFindStreamsThatOnlyPassThrough() throws Exception {
        store(new PipelineBuilder("wire").node("PipelineInput", "in", "recordType", "String").node("PipelineOutput", "out").chain("in", "out"), "part.dstream");

        Expansion expansion = SubPipelines.expand(caller("part.dstream"), folder);

        assertEquals(List.of("lines console"), edges(expansion.pipeline()));
        assertEquals(Map.of("sub.in", "lines", "sub.out", "lines"), expansion.streams());
    }

    @Test
    void shouldSeekPathsFromTheFolderOfTheFile() throws Exception {
        store(new PipelineBuilder("part").node("TextFileSource", "text", "file", "texts/a.txt").node("PipelineInput", "in", "recordType", "String")
                .node("UnionOperator", "all").node("PipelineOutput", "out").chain("text", "all").chain("in", "all", "out"), "lib/part.dstream");

        Pipeline flat = SubPipelines.expand(caller("lib/part.dstream"), folder).orThrow();

        assertEquals("lib/texts/a.txt", NodeTypes.get(flat.findNode("sub.text"), "file"));
    }

    @Test
    void shouldTellOfFilesThatContainThemselves() throws Exception {
        store(loop("b.dstream"), "a.dstream");
        store(loop("a.dstream"), "b.dstream");

        assertEquals(List.of(new Problem(Kind.RECURSION, "sub", "file", "a.dstream → b.dstream → a.dstream")),
                SubPipelines.expand(caller("a.dstream"), folder).problems());
    }

    @Test
    void shouldTellOfMissingFilesAndChangedPorts() throws Exception {
        store(part("keep").node("PipelineOutput", "rest").chain("keep", "rest"), "part.dstream");

        Expansion changed = SubPipelines.expand(caller("part.dstream"), folder);

        assertEquals(List.of(new Problem(Kind.PORTS, "sub", "inputs", "the file has the inputs 'in' and the outputs 'out, rest'")), changed.problems());
        assertEquals("Cannot expand the sub-pipeline 'sub': there is no file 'nowhere.dstream'.",
                assertThrows(GenerationException.class, () -> SubPipelines.expand(caller("nowhere.dstream"), folder).orThrow()).getMessage());
        assertEquals(List.of("lines", "console"), changed.pipeline().getNodes().stream().map(Node::getId).toList());
    }

    private static PipelineBuilder part(String id) {
        return new PipelineBuilder("part").node("PipelineInput", "in", "recordType", "String").node("FilterOperator", id, "function", "text -> !text.isEmpty()")
                .node("PipelineOutput", "out").chain("in", id, "out");
    }

    private static PipelineBuilder loop(String file) {
        return new PipelineBuilder("loop").node("PipelineInput", "in", "recordType", "String").node("SubPipelineNode", "inner", "file", file)
                .node("PipelineOutput", "out").chain("in", "inner", "out");
    }

    private static Pipeline caller(String file) {
        return PipelineBuilder.around("SubPipelineNode", "file", file).rename("middle", "sub").build();
    }

    private void store(PipelineBuilder builder, String file) throws Exception {
        Files.createDirectories(folder.resolve(file).getParent());
        PipelineFiles.save(builder.build(), folder.resolve(file));
    }

    private static List<String> edges(Pipeline pipeline) {
        return pipeline.getEdges().stream().map((Edge edge) -> edge.getSource().getId() + " " + edge.getTarget().getId()).sorted(
                java.util.Comparator.comparingInt((String text) -> text.startsWith("lines") ? 0 : text.endsWith("console") ? 2 : 1)).toList();
    }

    /** What the compiler says of the program of a pipeline. */
    private record CheckedSource(Pipeline pipeline) {

        List<CompileProblem> problems() {
            return ProgramCompiler.check(CodeGenerator.generate(pipeline, Target.EMBEDDED), RuntimeClassPath.entries()).problems();
        }
    }
}
