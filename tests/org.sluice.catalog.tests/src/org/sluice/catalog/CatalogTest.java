package org.sluice.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

    /** Stateful types that people look for in other drawers. */
    private static final Set<String> REMEMBERING = Set.of("EventTimeWindowOperator", "SessionizeOperator", "JoinWithinOperator");

    @Test
    void shouldHaveNodeTypesInOrderOfCategory() {
        List<String> ids = Catalog.standard().types().stream().map(NodeType::id).toList();

        assertEquals(List.of("SocketTextSource", "TextFileSource", "TextDirectorySource", "BinaryRecordsSource", "QueueSource",
                "GeneratedSource", "GeneratedKeysSource", "CustomReceiverSource", "ConnectorSource",
                "MapOperator", "FlatMapOperator", "FilterOperator", "MapToPairOperator", "FlatMapToPairOperator", "KeyByOperator",
                "MapValuesOperator", "FlatMapValuesOperator", "UnionOperator", "CountOperator", "CountByValueOperator",
                "ReduceOperator", "DistinctOperator", "SortOperator", "TopOperator", "SampleOperator", "MapPartitionsOperator",
                "RepartitionOperator", "GlomOperator", "CacheOperator", "TransformOperator", "TransformToPairOperator",
                "TransformWithOperator", "TransformWithToPairOperator", "SqlOperator", "StatisticOperator", "SelectOperator",
                "ParseCsvOperator", "ParseJsonOperator", "ParseRegexOperator", "ParseLogOperator",
                "ReduceByKeyOperator", "GroupByKeyOperator", "CombineByKeyOperator", "AggregateByKeyOperator", "JoinOperator", "CogroupOperator",
                "StaticJoinOperator", "JoinWithinOperator",
                "WindowOperator", "CountByWindowOperator", "ReduceByWindowOperator", "CountByValueAndWindowOperator",
                "GroupByKeyAndWindowOperator", "ReduceByKeyAndWindowOperator", "EventTimeWindowOperator", "SessionizeOperator",
                "UpdateStateByKeyOperator", "MapWithStateOperator", "RunningStatisticsOperator", "DeduplicateOperator", "ProcessOperator",
                "PrintSink", "TextFilesSink", "ObjectFilesSink", "HadoopFilesSink",
                "HttpSink", "TableSink", "ForeachBatchSink", "ConnectorSink",
                "SubPipelineNode", "PipelineInput", "PipelineOutput"), ids);
        assertEquals(List.of(), Catalog.standard().problems());
    }

    /** Every operation that the catalogue was asked to have, by the name it was asked for, and the type that does it. */
    private static final Map<String, String> ASKED_FOR = Map.ofEntries(
            Map.entry("socket text", "SocketTextSource"), Map.entry("text files", "TextFileSource"), Map.entry("binary records", "BinaryRecordsSource"),
            Map.entry("file directory with filter", "TextDirectorySource"), Map.entry("queue of batches", "QueueSource"),
            Map.entry("generated data", "GeneratedSource"), Map.entry("generated data: distributions, skew", "GeneratedKeysSource"),
            Map.entry("custom receiver", "CustomReceiverSource"), Map.entry("slot for source connectors", "ConnectorSource"),
            Map.entry("map", "MapOperator"), Map.entry("flatMap", "FlatMapOperator"), Map.entry("filter", "FilterOperator"),
            Map.entry("mapPartitions", "MapPartitionsOperator"), Map.entry("mapToPair", "MapToPairOperator"), Map.entry("mapValues", "MapValuesOperator"),
            Map.entry("flatMapValues", "FlatMapValuesOperator"), Map.entry("keyBy", "KeyByOperator"), Map.entry("union", "UnionOperator"),
            Map.entry("repartition", "RepartitionOperator"), Map.entry("glom", "GlomOperator"), Map.entry("count", "CountOperator"),
            Map.entry("countByValue", "CountByValueOperator"), Map.entry("reduce", "ReduceOperator"), Map.entry("distinct", "DistinctOperator"),
            Map.entry("sort within batch", "SortOperator"), Map.entry("top N", "TopOperator"), Map.entry("sample", "SampleOperator"),
            Map.entry("transform", "TransformOperator"), Map.entry("transform to pairs", "TransformToPairOperator"),
            Map.entry("transformWith", "TransformWithOperator"), Map.entry("transformWith to pairs", "TransformWithToPairOperator"),
            Map.entry("cache/persist", "CacheOperator"), Map.entry("sum/mean/min/max/statistics of a field", "StatisticOperator"),
            Map.entry("parse CSV", "ParseCsvOperator"), Map.entry("parse JSON", "ParseJsonOperator"), Map.entry("parse by regular expression", "ParseRegexOperator"),
            Map.entry("parse log formats", "ParseLogOperator"), Map.entry("select/rename/compute fields", "SelectOperator"),
            Map.entry("SQL on the batch or window", "SqlOperator"),
            Map.entry("reduceByKey", "ReduceByKeyOperator"), Map.entry("groupByKey", "GroupByKeyOperator"), Map.entry("combineByKey", "CombineByKeyOperator"),
            Map.entry("aggregateByKey", "AggregateByKeyOperator"), Map.entry("join, left/right/full outer join", "JoinOperator"),
            Map.entry("cogroup", "CogroupOperator"), Map.entry("stream-static join", "StaticJoinOperator"),
            Map.entry("window", "WindowOperator"), Map.entry("countByWindow", "CountByWindowOperator"), Map.entry("reduceByWindow", "ReduceByWindowOperator"),
            Map.entry("countByValueAndWindow", "CountByValueAndWindowOperator"), Map.entry("groupByKeyAndWindow", "GroupByKeyAndWindowOperator"),
            Map.entry("reduceByKeyAndWindow with and without inverse and with filter", "ReduceByKeyAndWindowOperator"),
            Map.entry("event-time tumbling, sliding and session windows", "EventTimeWindowOperator"),
            Map.entry("updateStateByKey", "UpdateStateByKeyOperator"), Map.entry("mapWithState", "MapWithStateOperator"),
            Map.entry("running statistics", "RunningStatisticsOperator"), Map.entry("deduplicate", "DeduplicateOperator"), Map.entry("sessionize", "SessionizeOperator"),
            Map.entry("print", "PrintSink"), Map.entry("text file sink", "TextFilesSink"), Map.entry("object files", "ObjectFilesSink"),
            Map.entry("Hadoop files", "HadoopFilesSink"), Map.entry("foreachRDD (free code)", "ForeachBatchSink"), Map.entry("HTTP", "HttpSink"),
            Map.entry("dashboard table", "TableSink"), Map.entry("slot for sink connectors", "ConnectorSink"), Map.entry("sub-pipelines", "SubPipelineNode"));

    @Test
    void shouldHaveATypeForEveryOperationAskedFor() {
        assertEquals(List.of(), ASKED_FOR.entrySet().stream().filter(asked -> Catalog.standard().find(asked.getValue()).isEmpty()).map(Map.Entry::toString).sorted().toList());
    }

    @Test
    void shouldDescribeEveryTypeWhole() {
        List<String> gaps = new ArrayList<>();
        for (NodeType type : Catalog.standard().types()) {
            if (type.label().isBlank() || type.doc().length() < 20 || type.example().length() < 10 || type.icon().isBlank()) {
                gaps.add(type.id() + ": label, doc, example or icon");
            }
            type.inputs().forEach(port -> addIf(gaps, port.doc().isBlank(), type.id() + "." + port.name()));
            type.outputs().forEach(port -> addIf(gaps, port.doc().isBlank(), type.id() + "." + port.name()));
            for (Parameter parameter : type.parameters()) {
                addIf(gaps, parameter.doc().isBlank() || parameter.label().isBlank() || parameter.example().isBlank(),
                        type.id() + "." + parameter.name());
            }
        }

        assertEquals(List.of(), gaps);
    }

    @Test
    void shouldGivePortsThatFitTheCategory() {
        for (NodeType type : Catalog.standard().types()) {
            boolean structure = type.category() == Category.STRUCTURE;
            assertEquals(type.category() == Category.SOURCE || structure && type.id().endsWith("Input"), type.inputs().isEmpty(), type.id());
            assertEquals(type.category() == Category.SINK || structure && type.id().endsWith("Output"), type.outputs().isEmpty(), type.id());
            assertEquals(type.category() == Category.STATE || REMEMBERING.contains(type.id()), type.stateful(), type.id());
        }
    }

    @Test
    void shouldUseEveryParameterAndInputInTheCodeTemplate() {
        for (NodeType type : Catalog.standard().types()) {
            Set<String> wanted = new HashSet<>();
            type.inputs().forEach(port -> wanted.add(port.name()));
            type.parameters().forEach(parameter -> wanted.add(parameter.name()));
            Set<String> used = new HashSet<>();
            Matcher matcher = PLACEHOLDER.matcher(type.code());
            while (matcher.find()) {
                used.add(matcher.group(1));
            }

            if (type.id().equals("SubPipelineNode")) {
                assertEquals("", type.code(), "the nodes of its file are put in its place");
                continue;
            }
            if (type.id().equals("PipelineInput")) {
                wanted.remove("shape");
            }
            assertEquals(wanted, used, type.id());
        }
    }

    @Test
    void shouldTellWhatCanBeDoneAboutErrors() {
        List<ErrorAction> all = List.of(ErrorAction.values());
        Map<String, List<ErrorAction>> actions = new HashMap<>();
        Catalog.standard().types().forEach(type -> actions.put(type.id(), type.errorActions()));

        for (String id : List.of("MapOperator", "FlatMapOperator", "FilterOperator", "MapToPairOperator", "FlatMapToPairOperator", "MapValuesOperator",
                "FlatMapValuesOperator", "ReduceOperator", "ReduceByKeyOperator", "CombineByKeyOperator", "UpdateStateByKeyOperator", "MapWithStateOperator",
                "ForeachBatchSink")) {
            assertEquals(all, actions.get(id), id);
        }
        for (String id : List.of("MapPartitionsOperator", "TransformOperator", "ReduceByKeyAndWindowOperator", "SortOperator", "PrintSink", "TextFilesSink")) {
            assertEquals(List.of(ErrorAction.FAIL, ErrorAction.RETRY), actions.get(id), id);
        }
        for (String id : List.of("SocketTextSource", "CountOperator", "WindowOperator", "UnionOperator", "GroupByKeyOperator")) {
            assertEquals(List.of(), actions.get(id), id);
        }
    }

    @Test
    void shouldHaveAnErrorPortOnlyForDeadLetters() {
        for (NodeType type : Catalog.standard().types()) {
            boolean deadLetters = type.errorActions().contains(ErrorAction.DEAD_LETTER);

            assertEquals(deadLetters, type.errorPort().isPresent(), type.id());
            assertEquals(deadLetters, type.output(Port.ERRORS).isPresent(), type.id());
            assertTrue(type.outputs().stream().noneMatch(port -> port.name().equals(Port.ERRORS)), type.id());
        }
    }

    @Test
    void shouldHaveAnIconForEveryType() {
        for (NodeType type : Catalog.standard().types()) {
            assertTrue(type.icon().matches("[a-z0-9]+(-[a-z0-9]+)*"), type.id());
        }
        Set<String> icons = new HashSet<>();
        Catalog.standard().types().forEach(type -> assertTrue(icons.add(type.icon()), type.icon() + " is used twice"));
    }

    @Test
    void shouldAddTypesOfProviders() {
        NodeType extra = type("AcmeSource");

        Catalog catalog = Catalog.with(List.of(() -> List.of(extra)));

        assertEquals(extra, catalog.find("AcmeSource").orElseThrow());
        assertEquals(extra, catalog.types(Category.SOURCE).getLast());
        assertTrue(catalog.find("FilterOperator").isPresent());
    }

    @Test
    void shouldNameTheProviderWhenItFailsOrTakesAnId() {
        NodeTypeProvider failing = () -> {
            throw new IllegalStateException("no licence");
        };
        NodeTypeProvider taking = () -> List.of(type("FilterOperator"), type("Good"));

        Catalog catalog = Catalog.with(List.of(failing, taking));

        assertEquals(2, catalog.problems().size());
        assertTrue(catalog.problems().get(0).contains("no licence"));
        assertTrue(catalog.problems().get(1).contains("FilterOperator"));
        assertEquals(Category.STATELESS, catalog.find("FilterOperator").orElseThrow().category());
        assertTrue(catalog.find("Good").isPresent());
    }

    @Test
    void shouldFindPortsAndParametersByName() {
        NodeType window = Catalog.standard().find("WindowOperator").orElseThrow();

        assertEquals(Shape.SAME_AS_INPUT, window.output(Port.OUT).orElseThrow().shape());
        assertTrue(window.input("left").isEmpty());
        assertEquals(ParameterType.DURATION, window.parameter("slideDuration").orElseThrow().type());
        assertEquals("windowDuration", window.mainParameter().orElseThrow().name());
        assertFalse(ParameterType.DURATION.isCode());
        assertTrue(ParameterType.LAMBDA.isCode());
    }

    private static NodeType type(String id) {
        return new NodeType(id, Category.SOURCE, id, "puzzle", "Docs.", "", List.of(), List.of(), List.of(), "");
    }

    private static void addIf(List<String> gaps, boolean condition, String gap) {
        if (condition) {
            gaps.add(gap);
        }
    }
}
