package org.sluice.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sluice.catalog.Catalog;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterType;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;

/**
 * A pipeline with a number of nodes that people could have drawn: groups of twenty nodes that read lines, take them apart, count by key, look at windows, join and print. One
 * group reads the words of the group before, so that a change comes far.
 */
final class LargePipeline {

    private final Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
    private final List<String> lambdas = new ArrayList<>();
    private String changedType = "DStream<Integer>";
    private String words;
    private int group;

    private LargePipeline() {
        pipeline.setName("large");
        pipeline.setBatchInterval(Duration.ofSeconds(1));
        pipeline.setCheckpointDirectory("checkpoint");
        Parameter parameter = PipelineFactory.eINSTANCE.createParameter();
        parameter.setName("minLength");
        parameter.setType(ParameterType.INT);
        parameter.setDefaultValue("1");
        pipeline.getParameters().add(parameter);
    }

    static LargePipeline of(int nodes) {
        LargePipeline large = new LargePipeline();
        while (large.pipeline.getNodes().size() < nodes) {
            large.group();
        }
        return large;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** Another function for a filter in the middle: no text that was there before, the same type. */
    void changeFilter(int number) {
        NodeTypes.set(pipeline.findNode(lambdas.get(lambdas.size() / 2)), "function", "word -> word.length() >= minLength + " + number);
    }

    /** Another function for a map in the middle, with every second number of another type, so that what reads from it is looked at again. */
    void changeMap(int number) {
        boolean isLong = number % 2 != 0;
        NodeTypes.set(pipeline.findNode(changedMap()), "function", "word -> word.length() + " + number + (isLong ? "L" : ""));
        changedType = isLong ? "DStream<Long>" : "DStream<Integer>";
    }

    /** A function in the middle that is none for its stream, as while somebody types. */
    void breakMap(int number) {
        NodeTypes.set(pipeline.findNode(changedMap()), "function", "word -> word.leng" + number);
        changedType = null;
    }

    /** Id of the node that {@link #changeMap} changes. */
    String changedMap() {
        return "lengths" + group / 2;
    }

    /** Type of its stream, null when nobody can know. */
    String changedType() {
        return changedType;
    }

    /** Number of nodes with an output. */
    long streams() {
        return pipeline.getNodes().stream().filter(node -> !NodeTypes.typeOf(node).outputs().isEmpty()).count();
    }

    private void group() {
        String own = node("SocketTextSource", "lines");
        if (words != null) {
            own = node("UnionOperator", "both");
            edge("lines" + group, own, "in");
            edge(words, own, "in");
        } else {
            own = node("FilterOperator", "both", "function", "line -> !line.isBlank()");
            edge("lines" + group, own, "in");
        }
        words = behind(own, node("FlatMapOperator", "words", "function", "line -> Arrays.asList(line.toLowerCase().split(\"[^a-z]+\")).iterator()"));
        String longWords = behind(words, node("FilterOperator", "long", "function", "word -> !word.isBlank() && word.length() >= minLength"));
        lambdas.add(longWords);
        String lower = behind(longWords, node("MapOperator", "trimmed", "function", "word -> {\n    String trimmed = word.strip();\n    return trimmed.isEmpty() ? \"?\" : trimmed;\n}"));
        String lengths = behind(lower, node("MapOperator", "lengths", "function", "word -> word.length()"));
        behind(behind(lengths, node("FilterOperator", "even", "function", "length -> length % 2 == 0")), node("PrintSink", "evens"));
        String pairs = behind(lower, node("MapToPairOperator", "pairs", "function", "word -> new Tuple2<>(word, 1)"));
        String counts = behind(pairs, node("ReduceByKeyOperator", "counts", "function", "(a, b) -> a + b"));
        String states = behind(pairs, node("UpdateStateByKeyOperator", "totals", "function",
                "(values, state) -> {\n    long sum = state.orElse(0L);\n    for (int value : values) {\n        sum += value;\n    }\n    return Optional.of(sum);\n}"));
        behind(behind(states, node("FilterOperator", "often", "function", "pair -> pair._2() > 2")), node("PrintSink", "totals-out"));
        String window = behind(counts, node("ReduceByKeyAndWindowOperator", "window", "function", "(a, b) -> a + b", "windowDuration", "10 s", "slideDuration", "1 s"));
        String join = node("JoinOperator", "join");
        edge(counts, join, "left");
        edge(window, join, "right");
        String share = behind(join, node("MapValuesOperator", "share", "function", "both -> (double) both._1() / both._2()"));
        String rows = behind(share, node("MapOperator", "rows", "function", "pair -> pair._1() + \": \" + Math.round(100 * pair._2())"));
        behind(rows, node("PrintSink", "rows-out"));
        behind(behind(rows, node("FilterOperator", "full", "function", "row -> row.endsWith(\"100\")")), node("PrintSink", "full-out"));
        group++;
    }

    private String node(String type, String name, String... namesAndValues) {
        Node node = NodeTypes.create(Catalog.standard().find(type).orElseThrow());
        node.setId(name + group);
        node.setName(name + ' ' + group);
        pipeline.getNodes().add(node);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            NodeTypes.set(node, namesAndValues[i], namesAndValues[i + 1]);
        }
        return node.getId();
    }

    private String behind(String source, String target) {
        edge(source, target, "in");
        return target;
    }

    private void edge(String source, String target, String port) {
        Edge edge = PipelineFactory.eINSTANCE.createEdge();
        edge.setId(source + "-" + target);
        edge.setSource(pipeline.findNode(source));
        edge.setSourcePort("out");
        edge.setTarget(pipeline.findNode(target));
        edge.setTargetPort(port);
        pipeline.getEdges().add(edge);
    }
}
