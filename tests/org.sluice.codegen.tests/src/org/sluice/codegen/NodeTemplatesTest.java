package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.model.Pipeline;
import org.sluice.model.Edge;

/** What the templates of node types become; that each of them works is the business of the golden tests. */
class NodeTemplatesTest {

    private static PipelineBuilder pairs() {
        return new PipelineBuilder("small").node("SocketTextSource", "lines")
                .node("MapToPairOperator", "pairs", "function", "line -> new Tuple2<>(line, 1)").chain("lines", "pairs");
    }

    private static String statement(PipelineBuilder builder, String id) {
        GeneratedProgram program = builder.generate();
        MappedRange range = program.sourceMap().statement(id).orElseThrow();
        return program.mainFile().text().substring(range.startOffset(), range.endOffset());
    }

    private static PipelineBuilder port(PipelineBuilder builder, String edge, String sourcePort, String targetPort) {
        Edge found = builder.build().findEdge(edge);
        found.setSourcePort(sourcePort);
        found.setTargetPort(targetPort);
        return builder;
    }

    @Test
    void shouldPutAllInputsOfAPortIntoOneCall() {
        PipelineBuilder builder = pairs().node("FilterOperator", "more", "function", "pair -> true")
                .node("UnionOperator", "all").node("PrintSink", "console").chain("pairs", "more", "all", "console")
                .chain("pairs", "all");

        assertEquals("var all = ssc.union(more, pairs).id(\"all\");", statement(builder, "all"));
        assertTrue(builder.check().ok(), builder.check().problems().toString());
    }

    @Test
    void shouldCallTheChosenJoin() {
        PipelineBuilder builder = pairs().node("FilterOperator", "more", "function", "pair -> true").chain("pairs", "more")
                .node("JoinOperator", "joined", "kind", "fullOuterJoin").chain("pairs", "joined").chain("more", "joined");
        port(builder, "pairs-to-joined", "out", "right");
        port(builder, "more-to-joined", "out", "left");

        assertEquals("var joined = more.fullOuterJoin(pairs).id(\"joined\");", statement(builder, "joined"));
        builder.values("joined", "kind", "join(null).join");
        assertEquals("joined", assertThrows(GenerationException.class, builder::generate).nodeId());
    }

    @Test
    void shouldKeepTheShapeOfWhatComesIn() {
        PipelineBuilder builder = pairs().node("DistinctOperator", "of-lines").chain("lines", "of-lines")
                .node("DistinctOperator", "of-pairs").chain("pairs", "of-pairs")
                .node("SortOperator", "sorted", "function", "pair -> pair._2()").chain("of-pairs", "sorted");

        assertEquals("var ofLines = lines.transform(batch -> batch.distinct()).id(\"of-lines\");", statement(builder, "of-lines"));
        assertEquals("var ofPairs = pairs.transformToPair(batch -> batch.distinct()).id(\"of-pairs\");",
                statement(builder, "of-pairs"));
        assertTrue(statement(builder, "sorted").contains("batch.map(pairHere -> pairHere).sortBy(pair -> pair._2(), true, 1)"),
                statement(builder, "sorted"));
        assertTrue(builder.check().ok(), builder.check().problems().toString());
    }

    @Test
    void shouldNotHideNamesOfExpressionsAndNodes() {
        PipelineBuilder builder = new PipelineBuilder("small").node("SocketTextSource", "batch")
                .node("KeyByOperator", "keyed", "function", "batch -> batch.length()").node("PrintSink", "console")
                .chain("batch", "keyed", "console");

        assertTrue(builder.check().ok(), builder.check().problems().toString());
    }

    @Test
    void shouldReadFurtherOutputsByCallingThem() {
        PipelineBuilder builder = pairs().node("MapWithStateOperator", "visits", "function",
                "(key, value, state) -> key", "timeout", "5 s").node("PrintSink", "console").chain("pairs", "visits", "console");
        port(builder, "visits-to-console", "stateSnapshots", "in");

        assertEquals("visits.stateSnapshots().print(10).id(\"console\");", statement(builder, "console"));
        assertEquals("var visits = pairs .<Long, String>mapWithState(stateSpec((key, value, state) -> key, Durations.seconds(5)))"
                + " .id(\"visits\") .stateType(Long.class);", statement(builder, "visits").replaceAll("\\s+", " "));
        assertTrue(builder.check().ok(), builder.check().problems().toString());
    }

    @Test
    void shouldCountAFieldUpOnce() {
        PipelineBuilder builder = pairs().node("StatisticOperator", "mean", "field", "pair -> pair._2()")
                .node("StatisticOperator", "sum", "field", "line -> line.length()", "statistic", "sum")
                .node("StatisticOperator", "all", "field", "line -> line.length()", "statistic", "stats")
                .chain("pairs", "mean").chain("lines", "sum").chain("lines", "all");

        assertEquals("var mean = pairs .map(pair -> pair._2()) .map(number -> new StatCounter().merge((double) number))"
                + " .reduce((one, other) -> one.merge(other)) .map(all -> all.mean()) .id(\"mean\");", oneLine(builder, "mean"));
        assertEquals("var sum = lines .map(line -> line.length()) .map(number -> (double) number)"
                + " .reduce((one, other) -> one + other) .id(\"sum\");", oneLine(builder, "sum"));
        assertTrue(oneLine(builder, "all").endsWith("reduce((one, other) -> one.merge(other)) .id(\"all\");"), oneLine(builder, "all"));
        assertTrue(builder.check().ok(), builder.check().problems().toString());
        builder.values("sum", "field", "line -> line");
        builder.values("mean", "field", "pair -> pair._1()");
        assertEquals(List.of("Cannot cast from String to double", "Cannot cast from String to double"),
                builder.check().problems().stream().map(CompileProblem::message).toList());
    }

    @Test
    void shouldMakeARecordOfChosenAndComputedFields() {
        PipelineBuilder builder = new PipelineBuilder("small").schema("Reading", "sensor", "String", "celsius", "double")
                .schema("Fahrenheit", "sensor", "String", "degrees", "double").node("SocketTextSource", "record")
                .node("ParseCsvOperator", "readings", "recordType", "Reading").node("SelectOperator", "warm", "resultType", "Fahrenheit", "fields",
                        "degrees = record.celsius() * 9 / 5 + 32").chain("record", "readings", "warm");

        assertEquals("var readings = recordStream.map(CsvParser.of(Reading.class)::parse).id(\"readings\");", oneLine(builder, "readings"));
        assertEquals("var warm = readings.map(record -> new Fahrenheit(record.sensor(), record.celsius() * 9 / 5 + 32)).id(\"warm\");",
                oneLine(builder, "warm"));
        assertTrue(builder.check().ok(), builder.check().problems().toString());
        builder.values("warm", "fields", "sensor = record.sensor()\ndegrees = record.kelvin() + 32");
        CompileProblem problem = builder.check().problems().get(0);
        assertEquals(List.of("warm", "fields", 2, 18, 42), List.of(problem.nodeId(), problem.attribute(), problem.line(), problem.column(), problem.offset()));
        builder.values("warm", "fields", "sensor = (\ndegrees = )");
        assertEquals(List.of(1, 2), builder.check().problems().stream().map(CompileProblem::line).toList());
        builder.values("warm", "resultType", "Kelvin");
        assertEquals("warm", assertThrows(GenerationException.class, builder::generate).nodeId());
    }

    private static String oneLine(PipelineBuilder builder, String id) {
        return statement(builder, id).replaceAll("\\s+", " ");
    }

    @Test
    void shouldWriteTypedBatches() {
        PipelineBuilder builder = new PipelineBuilder("small").node("QueueSource", "queue", "batches", "a, \"b\"||c\nd")
                .node("PrintSink", "console").chain("queue", "console");

        assertEquals("var queue = ssc.listQueueStream(new ArrayDeque<>(List.of( List.of(\"a\", \"\\\"b\\\"\"), List.<String>of(), "
                + "List.of(\"c\"), List.of(\"d\")))) .id(\"queue\");", statement(builder, "queue").replaceAll("\\s+", " "));
        assertTrue(builder.check().ok(), builder.check().problems().toString());
    }

    @Test
    void shouldLimitASourceOnlyWhenALimitIsSet() {
        PipelineBuilder builder = new PipelineBuilder("small").node("SocketTextSource", "lines", "maxRate", "500")
                .node("TextFileSource", "file", "file", "a.txt").node("PrintSink", "console").chain("lines", "console")
                .node("PrintSink", "other").chain("file", "other");

        assertEquals("var lines = ssc.socketTextStream(\"localhost\", 9999).maxRate(500).id(\"lines\");", statement(builder, "lines"));
        assertEquals("var file = ssc.textFile(\"a.txt\", 0, true).id(\"file\");", statement(builder, "file"));
        assertTrue(builder.check().ok(), builder.check().problems().toString());
    }

    @Test
    void shouldRefuseTypedRecordsThatAreNotOfTheirType() {
        PipelineBuilder builder = new PipelineBuilder("small").node("QueueSource", "queue", "batches", "1, 2,, 3", "recordType", "Double")
                .node("PrintSink", "console").chain("queue", "console");

        assertEquals("queue", assertThrows(GenerationException.class, builder::generate).nodeId());
        assertEquals(5, wrongRecord("1, 2,, 3", "Double").offset());
        assertEquals(new TypedBatches.Wrong("x", 12, 3, 2, "a whole number is needed"), wrongRecord("1, 1 | 2\n7, x, x", "Long"));
        assertEquals("true or false is needed", wrongRecord("true, yes", "Boolean").reason());
        assertEquals("a whole number of 32 bits is needed", wrongRecord("3000000000", "Integer").reason());
    }

    @Test
    void shouldWriteTypedPairsAndRecords() {
        PipelineBuilder builder = new PipelineBuilder("small").schema("Word", "name", "String", "n", "int")
                .node("QueueSource", "pairs", "batches", "[\"to, | \\\"be\\\"\", 2], [ \"\\u0041]\" ,-1 ]|\r\n[\"x\",0]", "recordType", "Tuple2<String, Integer>")
                .node("ReduceByKeyOperator", "sums", "function", "Integer::sum").node("PrintSink", "console").chain("pairs", "sums", "console")
                .node("QueueSource", "records", "batches", "{\"n\": 1, \"name\": \"x\"}\n\n", "recordType", "Word")
                .node("MapOperator", "numbers", "function", "word -> word.n() + 1").node("PrintSink", "other").chain("records", "numbers", "other")
                .node("QueueSource", "nested", "batches", "[[1, 2.5], {\"name\": \"\", \"n\": 0}, true] |", "recordType", "Tuple3<Tuple2<Long, Double>, Word, Boolean>")
                .node("PrintSink", "third").chain("nested", "third");

        assertEquals("var pairs = ssc.listQueueStream(new ArrayDeque<>(List.of( List.of(new Tuple2<>(\"to, | \\\"be\\\"\", 2), new Tuple2<>(\"A]\", -1)), "
                + "List.<Tuple2<String, Integer>>of(), List.of(new Tuple2<>(\"x\", 0))))) .id(\"pairs\") .mapToPair(pair -> pair);", oneLine(builder, "pairs"));
        assertEquals("var records = ssc.listQueueStream(new ArrayDeque<>(List.of(List.of(new Word(\"x\", 1))))).id(\"records\");", oneLine(builder, "records"));
        assertEquals("var nested = ssc.listQueueStream(new ArrayDeque<>(List.of( List.of(new Tuple3<>(new Tuple2<>(1L, 2.5), new Word(\"\", 0), true)), "
                + "List.<Tuple3<Tuple2<Long, Double>, Word, Boolean>>of()))) .id(\"nested\");", oneLine(builder, "nested"));
        assertTrue(builder.check().ok(), builder.check().problems().toString());
        String spark = CodeGenerator.generate(builder.build(), Target.SPARK).mainFile().text().replaceAll("\\s+", " ");
        assertTrue(spark.contains("ssc.sparkContext().parallelize(List.of(new Tuple2<>(\"x\", 0)))))) .mapToPair(pair -> pair);"), spark);
    }

    @Test
    void shouldSayWhyTypedTextIsNoPairOrRecord() {
        String pair = "Tuple2<String, Integer>";
        assertEquals(new TypedBatches.Wrong("[\"be\", \"2\"]", 11, 1, 2, "a whole number of 32 bits is needed"), wrongRecord("[\"to\", 2], [\"be\", \"2\"]", pair));
        assertEquals("',' is needed in the place of ']'", wrongRecord("[\"to\"]", pair).reason());
        assertEquals("']' is needed at its end", wrongRecord("[\"to\", 1", pair).reason());
        assertEquals("'x' is too much", wrongRecord("[\"to\", 1] x", pair).reason());
        assertEquals("a text in double quotes is needed", wrongRecord("[to, 1]", pair).reason());
        assertEquals("'\"' is needed at its end", wrongRecord("[\"to, 1]", pair).reason());
        assertEquals("'\\u' is no escape of JSON", wrongRecord("[\"\\u12\", 1]", pair).reason());
        assertEquals("'[' is needed at its end", wrongRecord("[\"to\", 1],", pair).reason());
        assertEquals("the field 'n' is missing", wrongRecord("{\"name\": \"x\"}", "Word").reason());
        assertEquals("the field 'name' is missing", wrongRecord("{}", "Word").reason());
        assertEquals("'Word' has no field 'm'", wrongRecord("{\"m\": 1}", "Word").reason());
        assertEquals("the field 'n' is there twice", wrongRecord("{\"n\": 1, \"n\": 2}", "Word").reason());
        for (String type : List.of("Date", "Tuple2<Integer>", "Tuple2<String, List<String>>", "Chain")) {
            assertTrue(TypedBatches.unsupported(type, words()).isPresent(), type);
        }
        assertEquals("'Chain' contains itself", TypedBatches.unsupported("Chain", words()).orElseThrow());
    }

    @Test
    void shouldPostBatchesFromSparkWithAClassOfItsOwn() {
        PipelineBuilder builder = PipelineBuilder.wordCount().node("HttpSink", "http", "url", "http://localhost/counts", "format", "LINES")
                .chain("counts", "http");

        String spark = CodeGenerator.generate(builder.build(), Target.SPARK).mainFile().text();
        String call = "foreachRDD((batch, time) -> HttpPost.send(batch.collect(), time.milliseconds(), \"http://localhost/counts\", \"http.http\", \"LINES\",";
        assertTrue(spark.replaceAll("\\s+", " ").contains(call), spark);
        assertTrue(spark.contains("    private static final class HttpPost {"), spark);
        String named = CodeGenerator.generate(builder.schema("HttpPost", "text", "String").build(), Target.SPARK).mainFile().text();
        assertTrue(named.contains("HttpPostRequest.send(") && named.contains("private static final class HttpPostRequest {"), named);
    }

    private static TypedBatches.Wrong wrongRecord(String text, String recordType) {
        return TypedBatches.wrong(text, recordType, words()).orElseThrow();
    }

    private static Pipeline words() {
        return new PipelineBuilder("small").schema("Word", "name", "String", "n", "int").schema("Chain", "next", "Chain").build();
    }

    @Test
    void shouldBreakLongCallsBeforeTheirFunctions() {
        PipelineBuilder builder = pairs().node("CombineByKeyOperator", "averages", "createCombiner", "value -> new Tuple2<>(value, 1)",
                "mergeValue", "(sum, value) -> new Tuple2<>(sum._1() + value, sum._2() + 1)",
                "mergeCombiners", "(a, b) -> new Tuple2<>(a._1() + b._1(), a._2() + b._2())")
                .node("PrintSink", "console").chain("pairs", "averages", "console");

        assertEquals(List.of("var averages = pairs", "                .combineByKey(value -> new Tuple2<>(value, 1),",
                "                        (sum, value) -> new Tuple2<>(sum._1() + value, sum._2() + 1),",
                "                        (a, b) -> new Tuple2<>(a._1() + b._1(), a._2() + b._2()))",
                "                .id(\"averages\");"), statement(builder, "averages").lines().toList());
    }

    private static PipelineBuilder window(String... values) {
        PipelineBuilder builder = pairs().node("EventTimeWindowOperator", "window", "timestamp", "(key, at) -> at * 1000L")
                .node("PrintSink", "console").chain("pairs", "window", "console");
        for (int i = 0; i < values.length; i += 2) {
            builder.values("window", values[i], values[i + 1]);
        }
        return builder;
    }

    @Test
    void shouldPutTheLengthsOfItsKindIntoAnEventTimeWindow() {
        PipelineBuilder tumbling = window("size", "10 s", "slide", "5 s", "gap", "1 s", "function", "(a, b) -> a + b");
        PipelineBuilder sliding = window("kind", "sliding", "size", "10 s", "slide", "5 s", "result", "count");
        PipelineBuilder session = window("kind", "session", "size", "10 s", "gap", "1 s", "result", "group", "function", "(a, b) -> a + b");

        assertTrue(statement(tumbling, "window").contains(".reduceByKeyAndEventWindow((a, b) -> a + b, EventWindows.tumbling(Durations.seconds(10)))"));
        assertTrue(statement(sliding, "window").contains(".countByKeyAndEventWindow(EventWindows.sliding(Durations.seconds(10), Durations.seconds(5)))"));
        assertTrue(statement(session, "window").contains(".groupByKeyAndEventWindow(EventWindows.session(Durations.seconds(1)))"));
        for (PipelineBuilder builder : List.of(tumbling, sliding, session)) {
            assertTrue(statement(builder, "window").contains(".id(\"window.timestamps\")"), statement(builder, "window"));
            assertTrue(builder.check().ok(), builder.check().problems().toString());
        }
    }

    @Test
    void shouldNotGenerateAnEventTimeWindowThatLacksALength() {
        PipelineBuilder builder = window("kind", "sliding", "size", "10 s", "result", "count");

        GenerationException refused = assertThrows(GenerationException.class, builder::generate);

        assertEquals("Cannot generate node 'window': 'slide' is empty. Give it a value.", refused.getMessage());
    }

    @Test
    void shouldUpdateStatesWithTheTimeAndStatesToBeginWith() {
        PipelineBuilder builder = pairs().node("UpdateStateByKeyOperator", "states", "function",
                "(time, key, values, state) -> Optional.of(time.milliseconds() + state.orElse(0L))", "partitions", "2", "initialStateFile", "in.csv",
                "initialState", "line -> new Tuple2<>(line, 1L)").node("PrintSink", "console").chain("pairs", "states", "console");

        assertEquals("var states = pairs .<Long>updateStateByKey("
                + "(time, key, values, state) -> Optional.of(time.milliseconds() + state.orElse(0L)), new HashPartitioner(2), true, "
                + "ssc.sparkContext().textFile(\"in.csv\").mapToPair(line -> new Tuple2<>(line, 1L))) .id(\"states\") .stateType(Long.class);",
                statement(builder, "states").replaceAll("\\s+", " "));
        assertTrue(builder.check().ok(), builder.check().problems().toString());
        GenerationException refused = assertThrows(GenerationException.class, () -> CodeGenerator.generate(builder.build(), Target.SPARK));
        assertEquals("states", refused.nodeId());
        assertTrue(refused.getMessage().contains("takes the time"), refused.getMessage());
    }

    @Test
    void shouldNameTheRecordOfStatisticsSoThatNothingElseHasTheName() {
        PipelineBuilder builder = pairs().schema("KeyStatistics", "n", "int").node("RunningStatisticsOperator", "all", "value", "one -> one")
                .node("PrintSink", "console").chain("pairs", "all", "console");

        assertEquals("var all = pairs.<KeyStatisticsRecord>updateStateByKey(KeyStatisticsRecord.of(one -> one)).id(\"all\");",
                statement(builder, "all").replaceAll("\\s+\\.", "."));
        assertTrue(builder.check().ok(), builder.check().problems().toString());
    }
}
