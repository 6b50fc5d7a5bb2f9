package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.model.FilterOperator;
import org.sluice.model.ParameterType;
import org.sluice.model.Pipeline;

/** The cursor is where the bar stands. */
class ExpressionAssistTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "r -> r.| # sensor()", "r -> r.se| # sensor()", "r -> r.v| > 3 # value()", "r -> r.sensor().is| # isBlank()", "r -> r.sensor().sW| # startsWith()",
        "r -> Math.max(r.v| # value()", "r -> { String s = r.sensor(); return s.trim().len| # length()", "r -> { int big = 3; return b| # big", "reading -> rea| # reading",
        "r -> r.value() > min| && true # minValue", "r -> Math.ab| # abs()", "Reading::se| # sensor", "r -> r.sensor().isB|lank() # isBlank", "r -> new Tup| # Tuple2",
        "r -> List.of(1).str| # stream()"})
    void shouldProposeFirst(String typed, String expected) {
        List<Proposal> proposals = propose("keep", "function", typed.strip());

        assertTrue(proposals.stream().limit(4).map(Proposal::text).toList().contains(expected), typed + ": " + proposals.stream().limit(8).toList());
    }

    @Test
    void shouldProposeAWholeFunctionInAnEmptyField() {
        assertEquals(Proposal.Kind.EXAMPLE, propose("keep", "function", "|").get(0).kind());
    }

    @Test
    void shouldTellTypesAndPutTheCursorBetweenBrackets() {
        Proposal starts = propose("keep", "function", "r -> r.sensor().starts|").get(0);

        assertEquals(new Proposal("startsWith()", "startsWith(String) : boolean", Proposal.Kind.METHOD, 16, 6, 11), starts);
        assertEquals("sensor() : String", propose("keep", "function", "r -> r.se|").get(0).label());
    }

    @Test
    void shouldKnowTypesBehindAChainOfNodes() {
        List<String> texts = propose("labels", "function", "v -> v.toU|").stream().map(Proposal::text).toList();

        assertEquals(List.of("toUpperCase()"), texts.stream().distinct().toList());
    }

    @Test
    void shouldProposeMembersOnlyBehindADotAndNoStreams() {
        assertTrue(propose("keep", "function", "r -> r.sensor().|").stream().noneMatch(proposal -> proposal.text().equals("minValue")));
        assertTrue(propose("keep", "function", "r -> |").stream().noneMatch(proposal -> proposal.label().contains("DStream")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"r -> nobody.|; 0", "r -> \"text r.|\"; 0", ")(|; 0", "r -> // r.|; 0"})
    void shouldProposeNothingWhereNothingIsKnown(String typed, int count) {
        assertTrue(propose("keep", "function", typed.strip()).stream().noneMatch(proposal -> proposal.kind() == Proposal.Kind.FIELD || proposal.kind() == Proposal.Kind.METHOD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"r -> |r.value() > minValue # r : Reading", "r -> r.va|lue() > 1 # value() : double", "r -> r.sensor().is|Blank() # isBlank() : boolean",
        "r -> r.value() > mi|nValue # minValue : int", "|r -> r.value() > 1 # r : Reading", "r -> { int b|ig = 3; return big > 2; } # big : int",
        "r -> Math.a|bs(r.value()) > 1 # abs(double) : double"})
    void shouldDescribeTheNameAtAPlace(String typed, String expected) {
        Pipeline pipeline = readings();
        String text = typed.strip().replace("|", "");
        ((FilterOperator) pipeline.getNodes().get(1)).setFunction(text);

        assertEquals(Optional.of(expected), ExpressionAssist.describe(pipeline, "keep", "function", typed.strip().indexOf('|'), Path.of(""), RuntimeClassPath.entries()));
    }

    @Test
    void shouldDescribeNothingWhereNoNameIsKnown() {
        Pipeline pipeline = readings();
        ((FilterOperator) pipeline.getNodes().get(1)).setFunction("r -> nobody > 1");

        assertEquals(Optional.empty(), ExpressionAssist.describe(pipeline, "keep", "function", 7, Path.of(""), RuntimeClassPath.entries()));
        assertEquals(Optional.empty(), ExpressionAssist.describe(pipeline, "keep", "function", 12, Path.of(""), RuntimeClassPath.entries()));
        assertEquals(Optional.empty(), ExpressionAssist.describe(pipeline, "nobody", "function", 0, Path.of(""), RuntimeClassPath.entries()));
    }

    @Test
    void shouldNotChangeThePipeline() {
        Pipeline pipeline = readings();

        ExpressionAssist.propose(pipeline, "keep", "function", "r -> r.", 7, Path.of(""), RuntimeClassPath.entries());

        assertEquals("r -> r.value() > 1", ((FilterOperator) pipeline.getNodes().get(1)).getFunction());
        assertEquals(List.of(), ExpressionAssist.propose(pipeline, "nobody", "function", "r -> r.", 7, Path.of(""), RuntimeClassPath.entries()).stream().filter(p -> p.kind() == Proposal.Kind.METHOD).toList());
    }

    private static List<Proposal> propose(String node, String attribute, String typed) {
        int offset = typed.indexOf('|');
        String text = typed.substring(0, offset) + typed.substring(offset + 1);
        return ExpressionAssist.propose(readings(), node, attribute, text, offset, Path.of(""), RuntimeClassPath.entries());
    }

    private static Pipeline readings() {
        return new PipelineBuilder("Readings").schema("Reading", "sensor", "String", "value", "double").parameter("minValue", ParameterType.INT, "1")
                .node("GeneratedSource", "readings", "function", "(n, random) -> new Reading(\"a\", n)").node("FilterOperator", "keep", "function", "r -> r.value() > 1")
                .node("MapToPairOperator", "pairs", "function", "r -> new Tuple2<>(r.value(), r.sensor())").node("MapValuesOperator", "labels", "function", "v -> v.strip()")
                .node("PrintSink", "out").chain("readings", "keep", "pairs", "labels", "out").build();
    }
}
