package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.codegen.CompileProblem.Cause;
import org.sluice.codegen.CompileProblem.Cause.Sort;
import org.sluice.codegen.CompileProblem.Kind;
import org.sluice.codegen.CompileProblem.Severity;
import org.sluice.streaming.StreamingContext;

class ProgramCompilerTest {

    @Test
    void shouldMakeClassesThatLoad() throws Exception {
        GeneratedProgram program = PipelineBuilder.wordCount().generate();

        CompiledProgram compiled = ProgramCompiler.compile(program, RuntimeClassPath.entries());
        ClassLoader loader = compiled.load(StreamingContext.class.getClassLoader(), program);

        assertEquals(List.of(), compiled.problems());
        assertNotNull(loader.loadClass("wordcount.WordCount").getMethod("define", StreamingContext.class,
                org.sluice.streaming.Parameters.class));
        URL description = loader.getResource(GeneratedProgram.DESCRIPTION_PATH);
        try (var in = description.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(program.file(GeneratedProgram.DESCRIPTION_PATH).orElseThrow().text(), text);
        }
    }

    @Test
    void shouldMakeClassesForJava17() {
        byte[] classFile = PipelineBuilder.wordCount().compile().classes().get("wordcount.WordCount");

        assertEquals(61, classFile[7]);
    }

    @Test
    void shouldInferTheTypesOfStreams() {
        Map<String, String> types = PipelineBuilder.wordCount().check().streamTypes();

        assertEquals(Map.of("lines", "ReceiverInputDStream<String>", "words", "DStream<String>", "long-words",
                "DStream<String>", "pairs", "PairDStream<String,Integer>", "counts", "PairDStream<String,Long>"), types);
    }

    @Test
    void shouldTellNodeAttributeAndColumnOfAWrongLambda() {
        CompiledProgram compiled = PipelineBuilder.wordCount()
                .values("long-words", "function", "word -> {\n    int x = \"a\";\n    return true;\n}").compile();

        assertEquals(List.of(new CompileProblem(Severity.ERROR, Kind.MEANING, "long-words", "function", 22, 2, 13, 3,
                "Type mismatch: cannot convert from String to int", new Cause(Sort.TYPE_MISMATCH, "String", "int"))), compiled.problems());
        assertEquals(Map.of(), compiled.classes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "line -> line.foo()            | 14 | The method foo() is undefined for the type String",
        "line -> Foo.of(line)          |  9 | Foo cannot be resolved",
        "Foo::bar                      |  1 | Foo cannot be resolved",
        "line -> line                  |  9 | Type mismatch: cannot convert from String to Iterator<Object>",
        "line -> List.of(line).getFirst() | 23 | The method getFirst() is undefined for the type List<String>",
    })
    void shouldTellWhatIsWrongInsideTheFunctionOnly(String expression, int column, String message) {
        List<CompileProblem> problems = PipelineBuilder.wordCount().values("words", "function", expression).check()
                .problems();

        assertEquals(1, problems.size(), problems::toString);
        assertEquals("words", problems.get(0).nodeId());
        assertEquals(column, problems.get(0).column());
        assertEquals(message, problems.get(0).message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x -> x); System.exit(1", "x -> x", "x -> {", "x -> }", "x -> \"open", "x -> 'o", "x -> /* open",
        "x -> (x", "x -> x)", "x -> x;", "x -> x }", "x -> x } }", "\"\"\"\nopen", "x -> x, y -> y", "*/", "x ->", "-> x", "\\u0029",
        "x -> x \\u002f\\u002a", "x -> \\u", "//", "#", "\u0000", "class A {}", "@Override", "x -> x).id(\"a\").filter(y -> y"})
    void shouldBlameOnlyTheNodeWhoseTextBreaksOut(String expression) {
        CompiledProgram compiled = PipelineBuilder.wordCount().values("words", "function", expression).compile();

        List<String> nodes = compiled.problems().stream().map(CompileProblem::nodeId).distinct().toList();
        assertEquals(List.of("words"), nodes, compiled.problems()::toString);
        assertEquals("function", compiled.problems().get(0).attribute());
        assertEquals(Map.of(), compiled.classes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x -> List.of(x).iterator() // note", "x -> List.of(x).iterator() \\u002f\\u002f note",
        "/* a */ x -> List.of(x) /* b */ .iterator() /* c */", "x -> List.of(\"// ) ; } /* \", x).iterator()",
        "x ->\n  // note\n  List.of(x).iterator()", "x -> List.of(\"\"\"\n  a \"quoted\" b\n  \"\"\").iterator()"})
    void shouldAcceptCommentsAndLiteralsThatLookDangerous(String expression) {
        assertEquals(List.of(), PipelineBuilder.wordCount().values("words", "function", expression).compile().problems());
    }

    @Test
    void shouldTellProblemsOfAllNodesAtOnce() {
        List<CompileProblem> problems = PipelineBuilder.wordCount()
                .node("SocketTextSource", "other").node("FilterOperator", "bad", "function", "x -> x.foo()")
                .node("PrintSink", "sink").chain("other", "bad", "sink")
                .values("words", "function", "x -> (").values("lines", "host", "h").check().problems();

        assertEquals(List.of("words", "bad"), problems.stream().map(CompileProblem::nodeId).toList());
    }

    @Test
    void shouldNotBlameNodesBehindAWrongOne() {
        List<CompileProblem> problems = PipelineBuilder.wordCount()
                .values("pairs", "function", "word -> new Tuple2<>(word, unknown)").check().problems();

        assertEquals(List.of("pairs"), problems.stream().map(CompileProblem::nodeId).toList());
    }

    @Test
    void shouldStillLookBehindAWrongNodeThatKeepsTheType() {
        List<CompileProblem> problems = PipelineBuilder.wordCount().values("long-words", "function", "word -> word.foo()")
                .values("pairs", "function", "word -> new Tuple2<>(word.bar(), 1)").check().problems();

        assertEquals(List.of("long-words", "pairs"), problems.stream().map(CompileProblem::nodeId).toList());
    }

    @Test
    void shouldBlameTheNodeThatCannotWorkWithWhatComesIn() {
        List<CompileProblem> problems = PipelineBuilder.wordCount()
                .values("pairs", "function", "word -> new Tuple2<>(word, \"one\")").check().problems();

        assertEquals(List.of("counts"), problems.stream().map(CompileProblem::nodeId).toList());
        assertEquals(3, problems.get(0).line());
    }

    @Test
    void shouldTellAWrongStateTypeOnItsAttribute() {
        List<CompileProblem> problems = PipelineBuilder.wordCount().values("counts", "stateType", "Long>foo().<Long")
                .check().problems();

        assertEquals("stateType", problems.get(0).attribute());
        assertEquals(Kind.SYNTAX, problems.get(0).kind());
    }

    @Test
    void shouldNotFailOnVeryDeepExpressions() {
        String deep = "x -> " + "(".repeat(20_000) + "x" + ")".repeat(20_000);

        List<CompileProblem> problems = PipelineBuilder.wordCount().values("words", "function", deep).check().problems();

        assertTrue(problems.stream().allMatch(problem -> problem.nodeId().equals("words")), problems::toString);
        assertEquals(1, problems.size());
    }
}
