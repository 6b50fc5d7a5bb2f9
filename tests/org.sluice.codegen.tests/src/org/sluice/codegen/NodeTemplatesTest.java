package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
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
        assertEquals(4, TypedBatches.wrong("1, 2,, 3", "Double").orElseThrow().offset());
        assertEquals(9, TypedBatches.wrong("1, 1 | 2\nx, x", "Long").orElseThrow().offset());
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
}
