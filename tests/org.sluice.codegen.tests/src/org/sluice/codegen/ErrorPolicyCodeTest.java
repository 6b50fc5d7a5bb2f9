package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.catalog.Port;
import org.sluice.model.Edge;
import org.sluice.model.ErrorPolicyText;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.streaming.ErrorPolicy;

class ErrorPolicyCodeTest {

    private static PipelineBuilder numbers(String policy) {
        return PipelineBuilder.around("MapOperator", "function", "line -> Integer.parseInt(line)", "errorPolicy", policy);
    }

    private static String source(Pipeline pipeline, Target target) {
        return CodeGenerator.generate(pipeline, target).mainFile().text();
    }

    private static PipelineBuilder withErrors(PipelineBuilder builder, String source) {
        builder.node("MapOperator", "bad", "function", "failed -> failed.record().length()").node("PrintSink", "log").chain(source, "bad", "log");
        Edge edge = PipelineBehavior.findNode(builder.build(), "bad").orElseThrow().incoming().get(0);
        edge.setSourcePort(Port.ERRORS);
        return builder;
    }

    @Test
    void shouldWritePoliciesAsAPersonWould() {
        assertTrue(source(numbers("SKIP").build(), Target.EMBEDDED)
                .contains("lines.map(line -> Integer.parseInt(line)).onError(ErrorPolicy.SKIP).id(\"middle\");"));
        assertTrue(source(numbers("retry 3 100 ms").build(), Target.EMBEDDED)
                .contains(".onError(ErrorPolicy.retry(3, Durations.milliseconds(100)))"));
        assertFalse(source(numbers("").build(), Target.EMBEDDED).contains("ErrorPolicy"));
        Pipeline pipeline = numbers("").build();
        pipeline.setErrorPolicy("SKIP");
        assertTrue(source(pipeline, Target.EMBEDDED).contains("        ssc.onError(ErrorPolicy.SKIP);\n        var lines ="));
    }

    @Test
    void shouldGiveErrorStreamsTheTypeOfWhatComesIn() {
        GeneratedProgram program = CodeGenerator.generate(withErrors(numbers(""), "middle").build(), Target.EMBEDDED);
        CheckedProgram checked = ProgramCompiler.check(program, RuntimeClassPath.entries());

        assertTrue(program.mainFile().text().contains("        var middleErrors = middle.errors(lines).id(\"middle.errors\");\n"), program.mainFile().text());
        assertEquals(List.of(), checked.problems());
        assertEquals("DStream<FailedRecord<String>>", checked.streamTypes().get("middle.errors"));
        assertEquals("DStream<Integer>", checked.streamTypes().get("middle"));
    }

    @Test
    void shouldTellWhatIsWrongInAFunctionOnFailedRecords() {
        PipelineBuilder builder = withErrors(numbers("DEAD_LETTER"), "middle");
        builder.build().getNodes().stream().filter(node -> node.getId().equals("bad"))
                .forEach(node -> ((org.sluice.model.MapOperator) node).setFunction("failed -> failed.record().lenght()"));

        List<CompileProblem> problems = ProgramCompiler.check(CodeGenerator.generate(builder.build(), Target.EMBEDDED), RuntimeClassPath.entries()).problems();

        assertEquals(1, problems.size(), problems.toString());
        assertEquals("bad", problems.get(0).nodeId());
        assertTrue(problems.get(0).message().contains("lenght"), problems.toString());
    }

    @Test
    void shouldCallFunctionsInATryForSpark() {
        String map = source(numbers("SKIP").build(), Target.SPARK);
        assertTrue(map.contains("var middle = lines.flatMap(skipping(line -> Integer.parseInt(line)));"), map);
        assertTrue(map.contains("""
                    private static <T, R> FlatMapFunction<T, R> skipping(Function<T, R> function) {
                        return record -> {
                            try {
                                return Collections.singleton(function.call(record)).iterator();
                            } catch (Exception | AssertionError | StackOverflowError e) {
                                return Collections.emptyIterator();
                            }
                        };
                    }
                """), map);
        Pipeline pipeline = PipelineBuilder.around("FilterOperator", "function", "line -> Integer.parseInt(line) > 0").build();
        pipeline.setErrorPolicy("SKIP");
        assertTrue(source(pipeline, Target.SPARK).contains("lines.filter(skippingFilter(line -> Integer.parseInt(line) > 0));"));
        assertFalse(source(numbers("FAIL").build(), Target.SPARK).contains("skipping"));
    }

    @Test
    void shouldRefuseForSparkWhatSparkCannotDo() {
        assertEquals("Cannot generate node 'middle' for Spark: Spark has no error streams. Set the error policy to SKIP or FAIL, "
                + "or catch what the function throws and give a record that says so.", refused(withErrors(numbers(""), "middle")));
        assertTrue(refused(numbers("RETRY 3")).contains("'spark.task.maxFailures'"));
        assertTrue(refused(PipelineBuilder.around("ReduceOperator", "function", "(a, b) -> a + b", "errorPolicy", "SKIP"))
                .contains("cannot leave out records that the function of 'Reduce' fails on"));
    }

    private static String refused(PipelineBuilder builder) {
        return assertThrows(GenerationException.class, () -> CodeGenerator.generate(builder.build(), Target.SPARK)).getMessage();
    }

    @Test
    void shouldReadPoliciesAsTheEngineDoes() {
        for (String text : List.of("FAIL", "skip", " DEAD_LETTER ", "RETRY 3 100 ms", "retry 2 1s", "RETRY 1", "RETRY 4 5 min")) {
            ErrorPolicyText ours = ErrorPolicyText.parse(text).orElseThrow();
            ErrorPolicy engines = ErrorPolicy.parse(text);

            assertEquals(engines.kind().name(), ours.action().name(), text);
            assertEquals(engines.retries(), ours.retries(), text);
            assertEquals(Duration.ofMillis(engines.backoff().milliseconds()), ours.backoff(), text);
        }
    }
}
