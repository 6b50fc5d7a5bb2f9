package org.sluice.codegen.internal;

import org.sluice.catalog.NodeType;
import org.sluice.codegen.Target;
import org.sluice.model.Node;

/** The template of a node's expression: the catalogue's own, unless values or the target ask for another one. */
final class Templates {

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
            case "CacheOperator" -> spark ? "{in}.persist(StorageLevel.{level}())" : type.code();
            default -> type.code();
        };
    }

    // Java cannot infer the types of StateSpec.function when a call follows it, nor tell Scala's functions from Spark's.
    private static String mapWithState(Node node, NodeType type, boolean spark) {
        String timeout = isGiven(node, type, "timeout") ? ", {timeout}" : "";
        String spec = spark || !timeout.isEmpty() ? StateSpecHelper.METHOD : "StateSpec.function";
        return "{in}.<{stateType}, {mappedType}>mapWithState(" + spec + "({function}" + timeout + "))";
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
