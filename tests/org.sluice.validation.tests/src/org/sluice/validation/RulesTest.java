package org.sluice.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.model.Pipeline;
import org.sluice.model.ParameterValue;
import org.sluice.model.Environment;
import org.sluice.model.ParameterType;
import org.sluice.model.PipelineFactory;
import org.sluice.model.UnknownNode;

/** One rejected and one accepted sample for each code. */
class RulesTest {

    /** Code, where it is told, a pipeline that has it, and the nearest one that has not. */
    private static Arguments sample(String code, String place, PipelineBuilder rejected, PipelineBuilder accepted) {
        return Arguments.of(code, place, rejected, accepted);
    }

    private static PipelineBuilder small() {
        return PipelineBuilder.small();
    }

    private static PipelineBuilder window(String length, String slide) {
        return PipelineBuilder.around("WindowOperator", "windowDuration", length, "slideDuration", slide)
                .with(pipeline -> pipeline.setBatchInterval(Duration.ofSeconds(2)));
    }

    /** Lines, and what a node makes of them, in one stream. */
    /** A join, and a sink that does not need it. */
    private static PipelineBuilder join() {
        return new PipelineBuilder("join").node("SocketTextSource", "lines").node("FilterOperator", "before", "function", "x -> true")
                .node("MapToPairOperator", "first", "function", "x -> new Tuple2<>(x, 1)").node("MapToPairOperator", "second", "function", "x -> new Tuple2<>(x, 1)")
                .node("JoinOperator", "both").node("PrintSink", "console").node("PrintSink", "firsts")
                .chain("lines", "first", "firsts").chain("lines", "before", "second")
                .edge("first", "out", "both", "left").edge("second", "out", "both", "right").chain("both", "console");
    }

    private static PipelineBuilder union(String type, String function) {
        return new PipelineBuilder("both").node("SocketTextSource", "lines").node(type, "other", "function", function)
                .node("UnionOperator", "union").node("PrintSink", "console")
                .chain("lines", "union", "console").chain("lines", "other", "union");
    }

    /** Windows of event time over pairs. */
    private static PipelineBuilder events(String... values) {
        return new PipelineBuilder("events").node("SocketTextSource", "lines")
                .node("MapToPairOperator", "pairs", "function", "x -> new Tuple2<>(x, 1500)")
                .node("EventTimeWindowOperator", "window", values).values("window", "timestamp", "(key, at) -> at * 1L")
                .node("PrintSink", "console").chain("lines", "pairs", "window", "console").with(pipeline -> pipeline.setCheckpointDirectory("c"));
    }

    /** A window over a window with a slide. */
    private static PipelineBuilder windows(String slide, String length) {
        return new PipelineBuilder("windows").node("SocketTextSource", "lines")
                .node("WindowOperator", "first", "windowDuration", "8 s", "slideDuration", slide)
                .node("WindowOperator", "second", "windowDuration", length).node("PrintSink", "console")
                .chain("lines", "first", "second", "console").with(pipeline -> pipeline.setBatchInterval(Duration.ofSeconds(2)));
    }

    /** Lines, and a window of them, in one stream. */
    private static PipelineBuilder slides(String slide) {
        return new PipelineBuilder("slides").node("SocketTextSource", "lines")
                .node("WindowOperator", "window", "windowDuration", "8 s", "slideDuration", slide)
                .node("UnionOperator", "union").node("PrintSink", "console").chain("lines", "window", "union", "console")
                .chain("lines", "union").with(pipeline -> pipeline.setBatchInterval(Duration.ofSeconds(2)));
    }

    private static PipelineBuilder errorsRead() {
        return small().node("PrintSink", "bad").edge("middle", "errors", "bad", "in");
    }

    private static UnknownNode unknown() {
        UnknownNode node = PipelineFactory.eINSTANCE.createUnknownNode();
        node.setId("strange");
        node.setTypeName("StrangeOperator");
        return node;
    }

    private static void environment(Pipeline pipeline, String name, String... namesAndValues) {
        Environment environment = PipelineFactory.eINSTANCE.createEnvironment();
        environment.setName(name);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            ParameterValue value = PipelineFactory.eINSTANCE.createParameterValue();
            value.setName(namesAndValues[i]);
            value.setValue(namesAndValues[i + 1]);
            environment.getValues().add(value);
        }
        pipeline.getEnvironments().add(environment);
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                sample("SL-0101", ".batchInterval", small().with(p -> p.setBatchInterval(Duration.ZERO)),
                        small().with(p -> p.setBatchInterval(Duration.ofMillis(1)))),
                sample("SL-0101", ".batchInterval", small().with(p -> p.setBatchInterval(null)), small()),
                sample("SL-0102", ".nodes", new PipelineBuilder("empty"), small()),
                sample("SL-0103", ".nodes", new PipelineBuilder("open").node("SocketTextSource", "lines"),
                        new PipelineBuilder("closed").node("SocketTextSource", "lines").node("PrintSink", "out")
                                .chain("lines", "out")),
                sample("SL-0104", "counts.", PipelineBuilder.wordCount().with(p -> p.setCheckpointDirectory("")),
                        PipelineBuilder.wordCount()),
                sample("SL-0105", ".parameters", small().parameter("min-length", ParameterType.INT, "1"),
                        small().parameter("minLength", ParameterType.INT, "1")),
                sample("SL-0106", ".parameters",
                        small().parameter("a", ParameterType.INT, "1").parameter("a", ParameterType.INT, "1"),
                        small().parameter("a", ParameterType.INT, "1").parameter("b", ParameterType.INT, "1")),
                sample("SL-0107", ".parameters", small().parameter("a", ParameterType.INT, "1.5"),
                        small().parameter("a", ParameterType.DOUBLE, "1.5")),
                sample("SL-0107", ".parameters", small().parameter("a", ParameterType.DURATION, "five"),
                        small().parameter("a", ParameterType.DURATION, "5 s")),
                sample("SL-0107", ".parameters", small().parameter("a", ParameterType.BOOLEAN, "yes"),
                        small().parameter("a", ParameterType.BOOLEAN, "true")),
                sample("SL-0108", ".schemas", small().schema("my reading", "a", "int"), small().schema("Reading", "a", "int")),
                sample("SL-0109", ".schemas", small().schema("A").schema("A"), small().schema("A").schema("B")),
                sample("SL-0110", ".schemas", small().schema("A", "a", "int int"), small().schema("A", "a", "int")),
                sample("SL-0110", ".schemas", small().schema("A", "a", "int", "a", "int"),
                        small().schema("A", "a", "int", "b", "int")),
                sample("SL-0110", ".schemas", small().schema("A", "hashCode", "int"), small().schema("A", "hash", "int")),
                sample("SL-0112", ".parameters", small().parameter("key", ParameterType.STRING, "abc").with(p -> p.getParameters().get(0).setSecret(true)),
                        small().parameter("key", ParameterType.STRING, "${env:KEY}").with(p -> p.getParameters().get(0).setSecret(true))),
                sample("SL-0113", ".environments", small().with(p -> environment(p, "pro d")), small().with(p -> environment(p, "prod"))),
                sample("SL-0114", ".environments", small().with(p -> environment(p, "prod", "a", "1")),
                        small().parameter("a", ParameterType.INT, "0").with(p -> environment(p, "prod", "a", "1"))),
                sample("SL-0115", ".environments", small().parameter("a", ParameterType.INT, "0").with(p -> environment(p, "prod", "a", "one")),
                        small().parameter("a", ParameterType.INT, "0").with(p -> environment(p, "prod", "a", "1"))),
                sample("SL-0111", ".checkpointInterval", small().with(p -> p.setCheckpointInterval(Duration.ofMillis(1500))),
                        small().with(p -> p.setCheckpointInterval(Duration.ofSeconds(3)))),
                sample("SL-0116", ".backlogPolicy", small().with(p -> p.setBacklogPolicy("Drop")), small().with(p -> p.setBacklogPolicy("drop"))),
                sample("SL-0116", ".backPressureMinRate", small().with(p -> p.setBackPressureMinRate(0.5)), small().with(p -> p.setBackPressureMinRate(1))),
                sample("SL-0117", ".writeAheadLog", small().with(p -> p.setWriteAheadLog(true)),
                        small().with(p -> p.setWriteAheadLog(true)).with(p -> p.setCheckpointDirectory("checkpoint"))),
                sample("SL-0118", ".stateStore", small().with(p -> p.setStateStore("disk")), small().with(p -> p.setMaxRate(100))),
                sample("SL-0201", "middle.id", small().with(p -> p.getEdges().get(0).setId("middle")),
                        small().with(p -> p.getEdges().get(0).setId("other"))),
                sample("SL-0202", "a b.id", small().with(p -> p.getEdges().get(0).setId("a b")),
                        small().with(p -> p.getEdges().get(0).setId("a-b"))),
                sample("SL-0203", "a.", small().node("FilterOperator", "a", "function", "x -> true")
                        .node("FilterOperator", "b", "function", "x -> true").chain("a", "b", "a"), small()),
                sample("SL-0204", "console.in", small().with(p -> p.getEdges().remove(1)), small()),
                sample("SL-0205", "console.in", small().chain("lines", "console"),
                        small().node("PrintSink", "other").chain("lines", "other")),
                sample("SL-0206", "console.left", small().edge("middle", "out", "console", "left"), small()),
                sample("SL-0206", "console.out", small().node("PrintSink", "other").edge("console", "out", "other", "in"),
                        small()),
                sample("SL-0207", "middle.in", PipelineBuilder.around("ReduceByKeyOperator", "function", "(a, b) -> a"),
                        new PipelineBuilder("pairs").node("SocketTextSource", "lines")
                                .node("MapToPairOperator", "pairs", "function", "x -> new Tuple2<>(x, 1)")
                                .node("FilterOperator", "filter", "function", "x -> true")
                                .node("ReduceByKeyOperator", "middle", "function", "(a, b) -> a")
                                .node("PrintSink", "console").chain("lines", "pairs", "filter", "middle", "console")),
                sample("SL-0208", "strange.", small().with(p -> p.getNodes().add(unknown())), small()),
                sample("SL-0209", "other.out", small().node("SocketTextSource", "other"), small()),
                sample("SL-0210", "lines-to-middle.target", small().with(p -> p.getEdges().get(0).setTarget(null)), small()),
                sample("SL-0211", "union.in", union("MapToPairOperator", "x -> new Tuple2<>(x, 1)"), union("MapOperator", "x -> x")),
                sample("SL-0213", "both.right", join().with(p -> p.findNode("second").setCommentedOut(true)), join()),
                sample("SL-0213", "both.right", join().with(p -> p.findNode("before").setCommentedOut(true)),
                        join().with(p -> p.findNode("before").setCommentedOut(true)).with(p -> p.findNode("both").setCommentedOut(true))),
                sample("SL-0306", "middle.level", PipelineBuilder.around("CacheOperator", "level", "ATTIC"),
                        PipelineBuilder.around("CacheOperator", "level", "DISK_ONLY")),
                sample("SL-0301", "middle.function", PipelineBuilder.around("FilterOperator"), small()),
                sample("SL-0301", "window.size", events("result", "count"), events("result", "count", "size", "1500 ms")),
                sample("SL-0301", "window.slide", events("kind", "sliding", "result", "count", "size", "10 s"),
                        events("kind", "sliding", "result", "count", "size", "10 s", "slide", "1 ms")),
                sample("SL-0301", "window.gap", events("kind", "session", "result", "group"),
                        events("kind", "session", "result", "group", "gap", "7 s")),
                sample("SL-0301", "window.function", events("size", "10 s"), events("size", "10 s", "function", "(a, b) -> a + b")),
                sample("SL-0301", "counts.initialState", PipelineBuilder.wordCount().values("counts", "initialStateFile", "in.csv"),
                        PipelineBuilder.wordCount().values("counts", "initialStateFile", "in.csv", "initialState", "line -> new Tuple2<>(line, 1)")),
                sample("SL-0303", "window.size", events("result", "count", "size", "0 s"),
                        events("result", "count", "size", "1 s", "outOfOrderness", "0 s", "allowedLateness", "0 s")),
                sample("SL-0302", "lines.port", small().values("lines", "port", "65536"), small().values("lines", "port", "65535")),
                sample("SL-0302", "lines.port", small().values("lines", "port", "0"), small().values("lines", "port", "1")),
                sample("SL-0302", "console.count", small().values("console", "count", "-1"),
                        small().values("console", "count", "0")),
                sample("SL-0303", "middle.windowDuration", window("0 s", "2 s"), window("4 s", "2 s")),
                sample("SL-0304", "middle.function", small().values("middle", "function", "line.isEmpty()"),
                        small().values("middle", "function", "line -> line.isEmpty()")),
                sample("SL-0305", "middle.windowDuration", window("3 s", "2 s"), window("4 s", "2 s")),
                sample("SL-0305", "middle.slideDuration", window("4 s", "3 s"), window("4 s", "2 s")),
                sample("SL-0313", "second.windowDuration", windows("4 s", "6 s"), windows("4 s", "8 s")),
                sample("SL-0313", "second.windowDuration", windows("4 s", "2 s"), windows("4 s", "4 s")),
                sample("SL-0212", "union.", slides("4 s"), slides("2 s")),
                sample("SL-0309", "lines.host", small().values("lines", "host", "${where}"),
                        small().values("lines", "host", "${where}").parameter("where", ParameterType.STRING, "localhost")),
                sample("SL-0312", "counts.stateType", PipelineBuilder.wordCount().values("counts", "stateType", "long"),
                        PipelineBuilder.wordCount().values("counts", "stateType", "Long")),
                sample("SL-0314", "queue.batches", queue("1, 2 | three"), queue("1, 2 | 3")),
                sample("SL-0314", "queue.batches", queue("[\"to\", 1], [\"be\"]").values("queue", "recordType", "Tuple2<String, Integer>"),
                        queue("[\"to\", 1], [\"be\", 2]").values("queue", "recordType", "Tuple2<String, Integer>")),
                sample("SL-0312", "queue.recordType", queue("1").values("queue", "recordType", "java.util.Date"), queue("1").values("queue", "recordType", "Integer")),
                sample("SL-0321", "middle.resultType", select("Lin", ""), select("Line", "")),
                sample("SL-0322", "middle.fields", select("Line", "length = 1"), select("Line", "bytes = new byte[0]")),
                sample("SL-0322", "middle.fields", select("Line", "bytes = null\nbytes = null"), select("Line", "bytes = null\n\n")),
                sample("SL-0322", "middle.fields", select("Line", "bytes == null"), select("Line", "bytes=null")),
                sample("SL-0323", "middle.regex", regex("(.*"), regex("(.*)")),
                sample("SL-0349", "middle.query", PipelineBuilder.around("SqlOperator", "query", "SELECT COUNT(*) FROM inputs"),
                        PipelineBuilder.around("SqlOperator", "query", "SELECT COUNT(*) FROM input")),
                sample("SL-0349", "middle.query", PipelineBuilder.around("SqlOperator", "query", "SELECT COUNT(*) FROM input WHERE value = '${a}'").parameter("a", ParameterType.STRING, "b"),
                        PipelineBuilder.around("SqlOperator", "query", "SELECT COUNT(*) FROM input WHERE value = 'b'").parameter("a", ParameterType.STRING, "b")),
                sample("SL-0345", "middle.errorPolicy", small().values("middle", "errorPolicy", "RETRY 0"), small().values("middle", "errorPolicy", "RETRY 2 1 s")),
                sample("SL-0345", ".errorPolicy", small().with(p -> p.setErrorPolicy("IGNORE")), small().with(p -> p.setErrorPolicy("skip"))),
                sample("SL-0346", ".errorPolicy", small().with(p -> p.setErrorPolicy("DEAD_LETTER")), small().with(p -> p.setErrorPolicy("RETRY 2"))),
                sample("SL-0346", "console.errorPolicy", small().values("console", "errorPolicy", "SKIP"), small().values("console", "errorPolicy", "RETRY 3")),
                sample("SL-0346", "lines.errorPolicy", small().values("lines", "errorPolicy", "FAIL"), small()),
                sample("SL-0347", "middle.errorPolicy", small().values("middle", "errorPolicy", "DEAD_LETTER"),
                        errorsRead().values("middle", "errorPolicy", "DEAD_LETTER")),
                sample("SL-0348", "middle.errorPolicy", errorsRead().values("middle", "errorPolicy", "SKIP"), errorsRead()),
                sample("SL-0501", "middle.function", small().values("middle", "function", "line -> ("),
                        small().values("middle", "function", "line -> (true)")),
                sample("SL-0502", "middle.function", small().values("middle", "function", "line -> line.foo()"),
                        small().values("middle", "function", "line -> line.isBlank()")));
    }

    private static PipelineBuilder select(String resultType, String fields) {
        String[] values = fields.isEmpty() ? new String[] {"resultType", resultType} : new String[] {"resultType", resultType, "fields", fields};
        return PipelineBuilder.around("SelectOperator", values).schema("Line", "bytes", "byte[]");
    }

    private static PipelineBuilder regex(String regex) {
        return PipelineBuilder.around("ParseRegexOperator", "recordType", "Line", "regex", regex).schema("Line", "text", "String");
    }

    private static PipelineBuilder queue(String batches) {
        return new PipelineBuilder("small").node("QueueSource", "queue", "batches", batches, "recordType", "Long")
                .node("PrintSink", "console").chain("queue", "console");
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("samples")
    void shouldRejectOneAndAcceptTheOther(String code, String place, PipelineBuilder rejected, PipelineBuilder accepted) {
        List<String> found = rejected.findings();
        List<String> foundInAccepted = accepted.findings();

        assertTrue(found.contains(code + " " + place), found::toString);
        assertEquals(List.of(), foundInAccepted.stream().filter(each -> each.startsWith(code)).toList());
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("samples")
    void shouldTellInOneLineWhatAndWhatToDo(String code, String place, PipelineBuilder rejected, PipelineBuilder accepted) {
        for (Diagnostic diagnostic : rejected.validate()) {
            String message = diagnostic.message();
            assertEquals(1, message.lines().count(), message);
            assertTrue(message.endsWith("."), message);
            assertTrue(message.contains("'") && message.contains(". "), message);
            assertEquals(DiagnosticCode.find(diagnostic.code()).orElseThrow().severity(), diagnostic.severity());
        }
    }

    @Test
    void shouldHaveASampleForEachCodeThatPipelinesCanCause() {
        Set<String> sampled = samples().map(each -> (String) each.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        // these need files: see SubPipelinesTest
        sampled.addAll(List.of("SL-0220", "SL-0221", "SL-0222", "SL-0223", "SL-0224", "SL-0225"));
        sampled.addAll(List.of("SL-0307", "SL-0308", "SL-0503", "SL-0504", "SL-0599"));

        Set<String> all = Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(all, sampled);
    }

    @Test
    void shouldWarnOfMissingFilesAndDirectories(@TempDir Path folder) throws Exception {
        PipelineBuilder builder = new PipelineBuilder("files").node("TextFileSource", "file", "file", "a.txt")
                .node("TextDirectorySource", "directory", "directory", "in").node("PrintSink", "p1").node("PrintSink", "p2")
                .chain("file", "p1").chain("directory", "p2");
        ValidationContext context = new ValidationContext(folder, List.of(), false);

        List<String> before = Validator.validate(builder.build(), context).stream().map(Diagnostic::code).toList();
        Files.createDirectory(folder.resolve("in"));
        Files.createFile(folder.resolve("a.txt"));
        List<Diagnostic> after = Validator.validate(builder.build(), context);

        assertEquals(List.of("SL-0308", "SL-0307"), before);
        assertEquals(List.of(), after);
    }

    @Test
    void shouldOfferTheNearestMultiples() {
        Diagnostic diagnostic = window("3 s", "2 s").validate().get(0);

        assertEquals("'Window length' of node 'middle' is '3 s', which is no multiple of the batch interval '2 s'. "
                + "Use '2 s' or '4 s'.", diagnostic.message());
    }

    @Test
    void shouldNameThePathOfACycle() {
        List<Diagnostic> diagnostics = small().node("FilterOperator", "a", "function", "x -> true")
                .node("FilterOperator", "b", "function", "x -> true").chain("a", "b", "a").validate();

        assertEquals("Records would go round for ever: 'a → b → a'. Remove one of these edges.", diagnostics.get(0).message());
    }

    @Test
    void shouldSayWhatToInsertBetweenRecordsAndAKeyedNode() {
        Diagnostic diagnostic = PipelineBuilder.around("ReduceByKeyOperator", "function", "(a, b) -> a").validate().get(0);

        assertEquals("Cannot connect 'lines.out' (records) to 'middle.in' (pairs): the node 'middle' needs pairs. "
                + "Insert a 'Map to pair' node between them.", diagnostic.message());
    }
}
