package org.sluice.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.model.NodeTypes;
import org.sluice.model.ParameterType;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;
import org.sluice.validation.fixes.QuickFix;
import org.sluice.validation.fixes.QuickFixes;

/** What is told of nodes that stand for other files; codes SL-0220 to SL-0225. */
class SubPipelinesTest {

    @TempDir
    Path folder;

    private Pipeline caller;

    @BeforeEach
    void store() throws Exception {
        store(part("text -> text.length() >= least"), "part.dstream");
        caller = PipelineBuilder.around("SubPipelineNode", "file", "part.dstream").schema("Line", "text", "String").build();
    }

    @Test
    void shouldFindNothingWrongWithOneThatFits() {
        Analysis analysis = analysis();

        assertEquals(List.of(), analysis.diagnostics());
        assertEquals("DStream<Integer>", analysis.streamTypes().get("middle.out"));
        assertEquals("DStream<String>", analysis.streamTypes().get("middle.keep"));
        assertEquals(Map.of("middle.in", "lines", "middle.out", "middle.sizes"), analysis.streams());
    }

    @Test
    void shouldRejectMissingFiles() {
        set("file", "nowhere.dstream");

        assertEquals(List.of("SL-0220 middle.file"), findings());
    }

    @Test
    void shouldRejectFilesThatContainThemselves() throws Exception {
        store(new PipelineBuilder("a").node("PipelineInput", "in", "recordType", "String").node("SubPipelineNode", "again", "file", "a.dstream").node("PipelineOutput", "out")
                .chain("in", "again", "out"), "a.dstream");
        set("file", "a.dstream");

        assertEquals(List.of("SL-0221 middle.file"), findings());
        assertTrue(analysis().diagnostics().get(0).message().contains("a.dstream → a.dstream"));
    }

    @Test
    void shouldRejectPortsTheFileHasNotAndTakeItsPorts() {
        set("outputs", "words, out");
        Diagnostic diagnostic = analysis().diagnostics().stream().filter(each -> each.code().equals("SL-0222")).findFirst().orElseThrow();

        List<QuickFix> fixes = QuickFixes.of(diagnostic, caller);
        fixes.get(0).apply(caller);

        assertEquals(List.of(), findings());
    }

    @Test
    void shouldRejectParametersTheFileHasNot() {
        set("parameters", "most = 3");

        assertEquals(List.of("SL-0223 middle.parameters"), findings());
    }

    @Test
    void shouldRejectSchemasOfOtherFields() throws Exception {
        store(part("text -> true").schema("Line", "number", "int"), "part.dstream");

        assertEquals(List.of("SL-0224 middle.file"), findings());
    }

    @Test
    void shouldTellOfErrorsInside() throws Exception {
        store(part("text -> text.lengt() > least"), "part.dstream");

        assertEquals(List.of("SL-0225 middle.file"), findings());
        String message = analysis().diagnostics().get(0).message();
        assertTrue(message.startsWith("Inside of node 'middle': node 'keep': "), message);
        assertTrue(message.contains("lengt"), message);
    }

    private static PipelineBuilder part(String function) {
        return new PipelineBuilder("part").parameter("least", ParameterType.INT, "3").node("PipelineInput", "in", "recordType", "String")
                .node("FilterOperator", "keep", "function", function).node("MapOperator", "sizes", "function", "text -> text.length()")
                .node("PipelineOutput", "out").chain("in", "keep", "sizes", "out");
    }

    private void store(PipelineBuilder builder, String file) throws Exception {
        PipelineFiles.save(builder.build(), folder.resolve(file));
    }

    private void set(String attribute, String value) {
        NodeTypes.set(caller.findNode("middle"), attribute, value);
    }

    private Analysis analysis() {
        return Validator.analyze(caller, new ValidationContext(folder, RuntimeClassPath.entries(), true));
    }

    private List<String> findings() {
        return analysis().diagnostics().stream().map(each -> each.code() + " " + each.nodeId() + "." + each.attribute()).toList();
    }
}
