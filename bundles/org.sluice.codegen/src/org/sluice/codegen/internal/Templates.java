package org.sluice.codegen.internal;

import org.sluice.catalog.NodeType;
import org.sluice.catalog.Shape;
import org.sluice.codegen.Target;
import org.sluice.codegen.internal.java.Identifiers;
import org.sluice.model.Node;

/** The template of a node's expression: the catalogue's own, unless values or the target ask for another one. */
final class Templates {

    private static final String INITIAL_STATE = "{$argument}{$ssc}.sparkContext().textFile({initialStateFile}).mapToPair({initialState})";

    private Templates() {
    }

    static String of(Node node, NodeType type, Target target) {
        boolean spark = target == Target.SPARK;
        return switch (type.id()) {
            case "MapWithStateOperator" -> mapWithState(node, type, spark);
            case "ReduceByKeyAndWindowOperator" -> reduceByKeyAndWindow(node, type, spark);
            case "CombineByKeyOperator" -> spark ? "{in}.[<{combinerType}>]combineByKey({createCombiner}, {mergeValue}, "
                    + "{mergeCombiners}, new HashPartitioner({$ssc}.sparkContext().defaultParallelism()))" : type.code();
            case "StatisticOperator" -> statistic(node, type);
            case "GeneratedKeysSource" -> "uniform".equals(NodeValues.value(node, type.parameter("distribution").orElseThrow()).text())
                    ? "ssc.generatedStream({recordsPerBatch}, {seed}, KeyGenerator.{distribution}({keys}))" : type.code();
            case "ParseCsvOperator" -> parseCsv(node, type);
            case "UpdateStateByKeyOperator" -> updateStateByKey(node, type, spark);
            case "EventTimeWindowOperator" -> eventTimeWindow(node, type);
            case "StaticJoinOperator" -> spark ? type.code().replace("{$batch}.context()",
                    "JavaSparkContext.fromSparkContext({$batch}.context())") : type.code();
            case "PipelineInput" -> type.outputs().get(0).shape() == Shape.PAIRS ? type.code() + ".mapToPair({$pair} -> {$pair})" : type.code();
            case "CacheOperator" -> spark ? "{in}.persist(StorageLevel.{level}())" : type.code();
            default -> type.code();
        };
    }

    // Java cannot infer the types of StateSpec.function when a call follows it, nor tell Scala's functions from Spark's.
    private static String mapWithState(Node node, NodeType type, boolean spark) {
        String more = (isGiven(node, type, "timeout") ? ", {timeout}" : "") + (hasPartitions(node, type) ? ", {partitions}" : "")
                + (hasInitialState(node, type) ? ", " + INITIAL_STATE : "");
        String spec = spark || !more.isEmpty() ? StateSpecHelper.METHOD : "StateSpec.function";
        return "{in}.<{stateType}, {mappedType}>mapWithState(" + spec + "({function}" + more + "))";
    }

    // Spark takes states to begin with only together with a partitioner.
    private static String updateStateByKey(Node node, NodeType type, boolean spark) {
        boolean takesTime = takesTime(node, type);
        boolean begins = hasInitialState(node, type);
        String partitions = hasPartitions(node, type) ? "{partitions}" : "{$ssc}.sparkContext().defaultParallelism()";
        String arguments = "";
        if (takesTime || begins && spark) {
            arguments = ", new HashPartitioner(" + partitions + ")" + (takesTime ? ", true" : "");
        } else if (begins || hasPartitions(node, type)) {
            arguments = ", {partitions}";
        }
        return "{in}.<{stateType}>updateStateByKey({function}" + arguments + (begins ? ", " + INITIAL_STATE : "") + ")";
    }

    /** Whether the update function of a node takes time, key, values and state. */
    static boolean takesTime(Node node, NodeType type) {
        return takesFour(NodeValues.value(node, type.parameter("function").orElseThrow()).text());
    }

    /** Whether a lambda has four parameters. */
    static boolean takesFour(String lambda) {
        int arrow = lambda.indexOf("->");
        return arrow >= 0 && Identifiers.in(lambda.substring(0, arrow)).size() == 4;
    }

    static boolean hasInitialState(Node node, NodeType type) {
        return isGiven(node, type, "initialStateFile") || isGiven(node, type, "initialState");
    }

    static boolean hasPartitions(Node node, NodeType type) {
        return !NodeValues.value(node, type.parameter("partitions").orElseThrow()).text().equals("0");
    }

    private static String eventTimeWindow(Node node, NodeType type) {
        String kind = NodeValues.value(node, type.parameter("kind").orElseThrow()).text();
        String result = NodeValues.value(node, type.parameter("result").orElseThrow()).text();
        String lengths = switch (kind) {
            case "session" -> "{gap}";
            case "sliding" -> "{size}, {slide}";
            default -> "{size}";
        };
        return type.code().replace("[{size}[, {slide}]][{gap}]", lengths)
                .replace("[{function}, ]", result.equals("reduce") ? "{function}, " : "");
    }

    private static String reduceByKeyAndWindow(Node node, NodeType type, boolean spark) {
        if (!isGiven(node, type, "filter")) {
            return "{in}.reduceByKeyAndWindow({function}[, {inverseFunction}], {windowDuration}, {slideDuration})";
        }
        if (!isGiven(node, type, "inverseFunction")) {
            return "{in}.reduceByKeyAndWindow({function}, {windowDuration}, {slideDuration}).filter({filter})";
        }
        return "{in}.reduceByKeyAndWindow({function}, {inverseFunction}, {windowDuration}, {slideDuration}, "
                + (spark ? "{$ssc}.sparkContext().defaultParallelism()" : "0") + ", {filter})";
    }

    // A StatCounter's sum is count times mean, which rounds where adding does not.
    private static String statistic(Node node, NodeType type) {
        return switch (NodeValues.value(node, type.parameter("statistic").orElseThrow()).text()) {
            case "sum" -> "{in}.map({field}){$break}.map({$number} -> (double) {$number})"
                    + "{$break}.reduce(({$one}, {$other}) -> {$one} + {$other})";
            case "stats" -> type.code().substring(0, type.code().lastIndexOf("{$break}"));
            default -> type.code();
        };
    }

    // What the parser does by itself is not told.
    private static String parseCsv(Node node, NodeType type) {
        String quote = isGiven(node, type, "quote") ? ".quote({quote})" : ".quote(\"\")";
        return "{in}.map(CsvParser.of({recordType}.class)" + (isDefault(node, type, "separator") ? "" : ".separator({separator})")
                + (isDefault(node, type, "quote") ? "" : quote) + (isDefault(node, type, "trim") ? "" : ".trim({trim})") + "::parse)";
    }

    private static boolean isDefault(Node node, NodeType type, String parameter) {
        NodeValues.Value value = NodeValues.value(node, type.parameter(parameter).orElseThrow());
        return value.text().equals(value.parameter().defaultValue());
    }

    static boolean isGiven(Node node, NodeType type, String parameter) {
        return !NodeValues.value(node, type.parameter(parameter).orElseThrow()).isEmpty();
    }
}
