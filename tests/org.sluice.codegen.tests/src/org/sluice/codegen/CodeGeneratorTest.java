package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.model.Node;
import org.sluice.model.ParameterType;
import org.sluice.model.Pipeline;

class CodeGeneratorTest {

    @Test
    void shouldWriteWordCountAsAPersonWould() {
        PipelineBuilder builder = PipelineBuilder.wordCount().documentation("lines", "Lines of text.");
        builder.build().setDocumentation("Counts words as they come.");

        String source = builder.source();

        assertEquals("""
                package wordcount;

                import java.util.Arrays;
                import org.sluice.runner.PipelineRunner;
                import org.sluice.streaming.Optional;
                import org.sluice.streaming.Parameters;
                import org.sluice.streaming.StreamingContext;
                import org.sluice.streaming.Tuple2;

                /** Counts words as they come. */
                public final class WordCount {

                    private WordCount() {
                    }

                    /** Declares the streams. Called once, before the start. */
                    public static void define(StreamingContext ssc, Parameters parameters) {
                        int minLength = parameters.getInt("minLength");
                        // Lines of text.
                        var lines = ssc.socketTextStream("localhost", 9999).id("lines");
                        var words = lines.flatMap(line -> Arrays.asList(line.split(" ")).iterator()).id("words");
                        var longWords = words.filter(word -> word.length() >= minLength).id("long-words");
                        var pairs = longWords.mapToPair(word -> new Tuple2<>(word, 1)).id("pairs");
                        var counts = pairs.<Long>updateStateByKey((values, state) -> {
                            long sum = state.orElse(0L);
                            for (int value : values) {
                                sum += value;
                            }
                            return Optional.of(sum);
                        }).id("counts").stateType(Long.class);
                        counts.print(10).id("console");
                    }

                    /** Runs the pipeline; '--help' explains the options. */
                    public static void main(String[] args) {
                        System.exit(PipelineRunner.run(WordCount::define, WordCount.class, args));
                    }
                }
                """, source);
    }

    @Test
    void shouldWriteTheSameBytesEachTime() {
        GeneratedProgram first = PipelineBuilder.wordCount().generate();

        GeneratedProgram second = PipelineBuilder.wordCount().generate();

        assertEquals(first, second);
    }

    @Test
    void shouldDescribeThePipelineBesideTheProgram() {
        GeneratedProgram program = PipelineBuilder.wordCount().generate();

        List<String> paths = program.files().stream().map(GeneratedFile::path).toList();

        assertEquals(List.of("wordcount/WordCount.java", "META-INF/sluice/pipeline.json"), paths);
        assertTrue(program.files().get(1).text().contains("\"mainClass\": \"wordcount.WordCount\""));
    }

    @Test
    void shouldWriteReadersAfterWhatTheyReadWhenTheFileHasThemFirst() {
        PipelineBuilder builder = PipelineBuilder.wordCount();
        Pipeline pipeline = builder.build();
        List<Node> reversed = new java.util.ArrayList<>(pipeline.getNodes());
        Collections.reverse(reversed);
        pipeline.getNodes().clear();
        pipeline.getNodes().addAll(reversed);

        String source = builder.source();

        assertEquals(PipelineBuilder.wordCount().source(), source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "word-count      | wordcount.WordCount",
        "Zähler          | zahler.Zahler",
        "词频统计         | pipeline.Pipeline",
        "42              | pipeline42.Pipeline42",
        "class           | pipelineclass.ClassPipeline",
        "string          | string.StringPipeline",
        "List            | list.ListPipeline",
        "java            | pipelinejava.Java",
        "a/../b          | ab.AB",
    })
    void shouldNamePackageAndClassAfterThePipeline(String name, String mainClass) {
        PipelineBuilder builder = PipelineBuilder.around("FilterOperator", "function", "line -> !line.isEmpty()");
        builder.build().setName(name);

        assertEquals(mainClass, builder.generate().mainClass());
        assertEquals(List.of(), builder.compile().problems());
    }

    @Test
    void shouldGenerateWhenThePipelineHasNoName() {
        PipelineBuilder builder = PipelineBuilder.around("FilterOperator", "function", "line -> !line.isEmpty()");
        builder.build().setName(null);

        assertEquals("pipeline.Pipeline", builder.generate().mainClass());
        assertEquals(List.of(), builder.compile().problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Long words!     | longWords",
        "长词             | 长词",
        "class           | classStream",
        "line            | lineStream",
        "ssc             | sscStream",
        "7               | middle",
        "URL             | url",
        "_               | middle",
    })
    void shouldNameVariablesAfterNodes(String name, String variable) {
        PipelineBuilder builder = PipelineBuilder.around("FilterOperator", "function", "line -> !line.isEmpty()")
                .name("middle", name);

        String source = builder.source();

        assertTrue(source.contains("var " + variable + " = lines.filter("), source);
        assertEquals(List.of(), builder.compile().problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"say \"hi\"", "back\\slash", "\\u0022 + x", "new\nline", "tab\t", "\"); System.exit(1); //",
        "unpaired \ud800", "emoji 😀", "a\u2028b", "${", "$S", "*/", "/*"})
    void shouldQuoteTexts(String text) throws Exception {
        PipelineBuilder builder = PipelineBuilder.around("FilterOperator", "function", "line -> !line.isEmpty()")
                .values("lines", "host", text).documentation("middle", text).name("middle", text);
        builder.build().setDocumentation(text);

        CompiledProgram compiled = builder.compile();

        assertEquals(List.of(), compiled.problems(), builder.source());
        byte[] classFile = compiled.classes().get("small.Small");
        assertTrue(constants(classFile).contains(text), builder.source());
    }

    // Strings of the constant pool of a class file.
    private static List<String> constants(byte[] classFile) throws Exception {
        var in = new java.io.DataInputStream(new java.io.ByteArrayInputStream(classFile));
        in.skipNBytes(8);
        int count = in.readUnsignedShort();
        List<String> texts = new java.util.ArrayList<>();
        for (int i = 1; i < count; i++) {
            switch (in.readUnsignedByte()) {
                case 1 -> texts.add(in.readUTF());
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(2);
            }
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/ class Evil {", "\\u002a/ evil", "ends\\u000aint x = 1;", "\\\\u000aint x = 1;", "@param <b>&"})
    void shouldKeepDocumentationInsideComments(String documentation) {
        PipelineBuilder builder = PipelineBuilder.around("FilterOperator", "function", "line -> !line.isEmpty()")
                .documentation("middle", documentation);
        builder.build().setDocumentation(documentation + "\nsecond line");

        assertEquals(List.of(), builder.compile().problems(), builder.source());
    }

    @Test
    void shouldOfferParametersToExpressionsAsTypedVariables() {
        PipelineBuilder builder = PipelineBuilder.around("FilterOperator", "function",
                "line -> on && line.length() > i + l + d + pause.milliseconds() && line.contains(s)")
                .parameter("s", ParameterType.STRING, "").parameter("i", ParameterType.INT, "1")
                .parameter("l", ParameterType.LONG, "1").parameter("d", ParameterType.DOUBLE, "1")
                .parameter("on", ParameterType.BOOLEAN, "true").parameter("pause", ParameterType.DURATION, "1 s");

        assertEquals(List.of(), builder.compile().problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "${dir}          | dir",
        "${dir}/in       | dir + \"/in\"",
        "a ${dir} b ${n} | \"a \" + dir + \" b \" + n",
        "${n}            | \"\" + n",
        "${none}         | \"${none}\"",
        "${dir           | \"${dir\"",
    })
    void shouldPutParametersIntoTexts(String text, String code) {
        PipelineBuilder builder = PipelineBuilder.around("FilterOperator", "function", "line -> !line.isEmpty()")
                .parameter("dir", ParameterType.STRING, "").parameter("n", ParameterType.INT, "1")
                .values("lines", "host", text);

        assertTrue(builder.source().contains("ssc.socketTextStream(" + code + ", 9999)"), builder.source());
        assertEquals(List.of(), builder.compile().problems());
    }

    @ParameterizedTest
    @CsvSource({"500 ms,milliseconds(500)", "1500 ms,milliseconds(1500)", "2 s,seconds(2)", "90 s,seconds(90)",
        "5 min,minutes(5)", "2 h,minutes(120)"})
    void shouldWriteDurationsInTheirLargestUnit(String text, String code) {
        PipelineBuilder builder = PipelineBuilder.around("WindowOperator", "windowDuration", text);

        assertTrue(builder.source().contains("lines.window(Durations." + code + ").id(\"middle\")"), builder.source());
        assertEquals(List.of(), builder.compile().problems());
    }

    @Test
    void shouldWriteRecordSchemasAsRecords() {
        PipelineBuilder builder = PipelineBuilder.around("MapOperator", "function",
                "line -> new Reading(line, 1.5, List.of(Instant.EPOCH))")
                .schema("Reading", "sensor", "String", "celsius", "double", "times", "List<Instant>");

        String record = "public record Reading(String sensor, double celsius, List<Instant> times) implements Serializable {";
        assertTrue(builder.source().contains(record), builder.source());
        assertEquals("DStream<Reading>", builder.check().streamTypes().get("middle"));
    }

    @Test
    void shouldNotClashWithSchemasNamedLikeClassesOfTheEngine() {
        PipelineBuilder builder = PipelineBuilder.around("MapOperator", "function", "line -> new Parameters(line)")
                .schema("Parameters", "text", "String").schema("Small", "text", "String");

        assertEquals("small.SmallPipeline", builder.generate().mainClass());
        assertEquals(List.of(), builder.compile().problems(), builder.source());
    }

    @Test
    void shouldBreakLongStatements() {
        PipelineBuilder builder = PipelineBuilder.around("FilterOperator", "function",
                "line -> !line.isEmpty() && line.contains(\"a rather long text that fills the line to its end\")");

        String source = builder.source();

        assertTrue(source.contains("\n        var middle = lines\n                .filter(line -> "), source);
        assertTrue(source.lines().noneMatch(line -> line.length() > 120), source);
    }

    @Test
    void shouldNotImportWhatNothingUses() {
        String source = PipelineBuilder.around("FilterOperator", "function", "line -> !line.equals(\"Map List\")").source();

        assertFalse(source.contains("import java."), source);
    }

    @Test
    void shouldRefuseCyclesWithTheirPath() {
        PipelineBuilder builder = new PipelineBuilder("round")
                .node("FilterOperator", "a", "function", "x -> true").node("FilterOperator", "b", "function", "x -> true")
                .chain("a", "b", "a");

        GenerationException refused = assertThrows(GenerationException.class, builder::generate);

        assertTrue(refused.getMessage().contains("a → b → a"), refused.getMessage());
    }

    @Test
    void shouldRefuseNodesWithoutInput() {
        PipelineBuilder builder = new PipelineBuilder("open").node("FilterOperator", "a", "function", "x -> true");

        GenerationException refused = assertThrows(GenerationException.class, builder::generate);

        assertEquals("a", refused.nodeId());
    }

    @Test
    void shouldRefuseNodesWithoutRequiredValue() {
        PipelineBuilder builder = PipelineBuilder.around("FilterOperator");

        GenerationException refused = assertThrows(GenerationException.class, builder::generate);

        assertEquals("middle", refused.nodeId());
        assertTrue(refused.getMessage().contains("'function' is empty"), refused.getMessage());
    }

    @Test
    void shouldGenerateAThousandNodes() {
        PipelineBuilder builder = new PipelineBuilder("long").node("SocketTextSource", "n0");
        for (int i = 1; i < 1000; i++) {
            builder.node("FilterOperator", "n" + i, "function", "x -> x.length() > " + i).chain("n" + (i - 1), "n" + i);
        }
        builder.build().setBatchInterval(Duration.ofSeconds(1));

        String source = builder.source();

        assertEquals(999, source.lines().filter(line -> line.contains(".filter(")).count());
    }
}
