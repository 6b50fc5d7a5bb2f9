package org.sluice.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.codegen.CompileProblem.Cause;
import org.sluice.codegen.CompileProblem.Cause.Sort;
import org.sluice.model.PipelineFactory;
import org.sluice.validation.types.StreamTypes;

class ValidatorTest {

    @Test
    void shouldFindNothingInASoundPipeline() {
        assertEquals(List.of(), PipelineBuilder.wordCount().validate());
    }

    @Test
    void shouldTellCodeNodeAttributeAndCharactersOfAWrongLambda() {
        List<Diagnostic> diagnostics = PipelineBuilder.wordCount()
                .values("long-words", "function", "word ->\n  word.size() > 3").validate();

        assertEquals(List.of(new Diagnostic("SL-0502", Severity.ERROR, "long-words", "function", 15, 4,
                "'Condition' of node 'long-words' does not compile (line 2, column 8): "
                        + "The method size() is undefined for the type String. Correct the expression.",
                new Cause(Sort.UNKNOWN_MEMBER, "String", "size"))), diagnostics);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "word -> word.length() > minLenght | minLenght cannot be resolved to a variable (is 'minLength' meant?)",
        "word -> word.length() > other     | other cannot be resolved to a variable",
        "(a, b) -> true                    | The lambda must take (String)",
        "String::length                    | length() of String gives int, but Boolean is needed",
        "new Object()                      | 'filter' needs a Function<String,Boolean>, not a Object",
        "word -> { }                       | The lambda does not fit, because 'filter' needs a Function<String,Boolean>: look at its parameters and at what it gives",
    })
    void shouldSayInPlainWordsWhatIsWrong(String expression, String message) {
        List<Diagnostic> diagnostics = PipelineBuilder.wordCount().values("long-words", "function", expression).validate();

        assertEquals(1, diagnostics.size(), diagnostics::toString);
        assertTrue(diagnostics.get(0).message().endsWith("): " + message + ". Correct the expression."),
                diagnostics.get(0).message());
    }

    @Test
    void shouldNotCompileWhenTheStructureIsUnsound() {
        List<String> findings = PipelineBuilder.wordCount().values("words", "function", "line -> line.foo()")
                .with(pipeline -> pipeline.getEdges().remove(4)).findings();

        assertEquals(List.of("SL-0209 counts.out", "SL-0204 console.in"), findings);
    }

    @Test
    void shouldTellSyntaxEvenWhenTheStructureIsUnsound() {
        List<String> findings = PipelineBuilder.wordCount().values("words", "function", "line -> (")
                .with(pipeline -> pipeline.getEdges().remove(4)).findings();

        assertEquals(List.of("SL-0501 words.function", "SL-0209 counts.out", "SL-0204 console.in"), findings);
    }

    @Test
    void shouldTellDiagnosticsInTheOrderOfTheFile() {
        List<String> findings = PipelineBuilder.wordCount().values("lines", "port", "0")
                .values("pairs", "function", "x -> (").values("words", "function", "x -> (")
                .with(pipeline -> pipeline.setBatchInterval(null)).findings();

        assertEquals(List.of("SL-0101 .batchInterval", "SL-0302 lines.port", "SL-0501 words.function",
                "SL-0501 pairs.function"), findings);
    }

    @Test
    void shouldLeaveJavaAloneWhenNotAsked() {
        PipelineBuilder builder = PipelineBuilder.wordCount().values("words", "function", "line -> (");

        List<Diagnostic> diagnostics = Validator.validate(builder.build(),
                new ValidationContext(Path.of(""), List.of(), false));

        assertEquals(List.of(), diagnostics);
    }

    @Test
    void shouldSayWhenTheClassPathIsWrong() {
        List<Diagnostic> diagnostics = Validator.validate(PipelineBuilder.wordCount().build(),
                new ValidationContext(Path.of(""), List.of(Path.of("nowhere.jar")), true));

        assertEquals(List.of("SL-0504"), diagnostics.stream().map(Diagnostic::code).toList());
    }

    @Test
    void shouldSayOnceWhenTheEngineIsMissing() {
        List<Diagnostic> diagnostics = Validator.validate(PipelineBuilder.wordCount().build(),
                new ValidationContext(Path.of(""), List.of(), true));

        assertEquals(List.of("SL-0504"), diagnostics.stream().map(Diagnostic::code).toList());
    }

    @Test
    void shouldInferTheTypesOfStreams() {
        Map<String, String> types = StreamTypes.infer(PipelineBuilder.wordCount().build(), PipelineBuilder.CONTEXT);

        assertEquals("PairDStream<String,Long>", types.get("counts"));
        assertEquals("String,Long", StreamTypes.elementType(types.get("counts")));
    }

    @Test
    void shouldNotThrowWhenEverythingIsMissing() {
        var pipeline = PipelineFactory.eINSTANCE.createPipeline();
        pipeline.setBatchInterval(null);
        pipeline.getParameters().add(PipelineFactory.eINSTANCE.createParameter());
        pipeline.getSchemas().add(PipelineFactory.eINSTANCE.createRecordSchema());
        pipeline.getSchemas().get(0).getFields().add(PipelineFactory.eINSTANCE.createField());
        pipeline.getEdges().add(PipelineFactory.eINSTANCE.createEdge());
        pipeline.getNodes().add(PipelineFactory.eINSTANCE.createFilterOperator());
        pipeline.getNodes().add(PipelineFactory.eINSTANCE.createUnknownNode());
        pipeline.getNodes().add(PipelineFactory.eINSTANCE.createWindowOperator());

        List<Diagnostic> diagnostics = Validator.validate(pipeline, PipelineBuilder.CONTEXT);

        assertTrue(diagnostics.size() > 5, diagnostics::toString);
        assertTrue(diagnostics.stream().noneMatch(each -> each.code().equals("SL-0599")), diagnostics::toString);
    }

    @Test
    void shouldNeitherCrashNorBlameOthersForMutatedExpressions() {
        Random random = new Random(20_240_701);
        List<String> originals = List.of("line -> Arrays.asList(line.split(\" \")).iterator()",
                "line -> {\n    // words\n    return List.of(line, \"a\\\"b\", 'c').stream().map(Object::toString).iterator();\n}",
                "(String line) -> new ArrayList<>(List.of(line)).iterator() /* note */");

        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            for (int round = 0; round < 400; round++) {
                String text = mutated(originals.get(round % originals.size()), random);
                List<Diagnostic> found = PipelineBuilder.wordCount().values("words", "function", text).validate();
                List<Diagnostic> wrong = new ArrayList<>(found);
                wrong.removeIf(each -> each.nodeId().equals("words")
                        || !each.code().equals("SL-0501") && !each.code().equals("SL-0599") && isAboutTypes(each));
                assertEquals(List.of(), wrong, text);
            }
        });
    }

    // A mutation may be right and give another type than the nodes behind it expect.
    private static boolean isAboutTypes(Diagnostic diagnostic) {
        return diagnostic.code().equals("SL-0502") && !diagnostic.message().contains("Syntax");
    }

    private static String mutated(String original, Random random) {
        String pieces = "(){}[]<>;,.:\"'\\/*-+=?@#$ \n\t\u0000\u001aaZ0_\u00e9\ud83d";
        List<String> words = List.of("/*", "*/", "//", "\"\"\"", "->", "::", "\\u0022", "\\u000a", "\\u", "class ", "return ",
                "}); }", "<>", "new ", "int ", "\\", ")));", "{{{");
        StringBuilder text = new StringBuilder(original);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, pieces.charAt(random.nextInt(pieces.length())));
                case 1 -> text.insert(at, words.get(random.nextInt(words.size())));
                case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
                default -> text.setLength(Math.max(1, at));
            }
            if (text.isEmpty()) {
                text.append('x');
            }
        }
        return text.toString();
    }
}
