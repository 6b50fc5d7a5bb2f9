package org.sluice.codegen.internal;

import java.util.Set;
import java.util.TreeSet;
import org.sluice.catalog.NodeType;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.codegen.internal.java.JavaWriter;
import org.sluice.model.ErrorPolicyText;
import org.sluice.model.Node;

/**
 * Error policies for Spark, which has none: functions that work record by record are called inside a {@code try}. What
 * cannot be written that way is refused.
 */
final class SparkErrors {

    private static final JavaType COLLECTIONS = JavaType.of("java.util.Collections");
    private static final JavaType TUPLE = JavaType.of("scala.Tuple2");
    private static final String FUNCTIONS = "org.apache.spark.api.java.function.";

    private final Set<String> helpers = new TreeSet<>();

    /** The template of a node whose function may fail on records; the given one when it may not. */
    String template(Node node, NodeType type, String template) {
        ErrorPolicyText policy = ErrorPolicyText.effective(node);
        return switch (policy.action()) {
            case FAIL -> template;
            case SKIP -> skipping(node, type, template);
            case DEAD_LETTER -> throw refused(node, "Spark has no error streams. Set the error policy to SKIP or FAIL, "
                    + "or catch what the function throws and give a record that says so");
            case RETRY -> throw refused(node, "Spark does a failed task again by itself, as often as the setting "
                    + "'spark.task.maxFailures' says. Set the error policy to FAIL");
        };
    }

    private String skipping(Node node, NodeType type, String template) {
        return switch (type.id()) {
            case "MapOperator" -> use("skipping", "{in}.flatMap(skipping({function}))");
            case "MapValuesOperator" -> use("skipping", "{in}.flatMapValues(skipping({function}))");
            case "FilterOperator" -> use("skippingFilter", "{in}.filter(skippingFilter({function}))");
            case "FlatMapOperator" -> use("skippingAll", "{in}.flatMap(skippingAll({function}))");
            case "FlatMapValuesOperator" -> use("skippingAll", "{in}.flatMapValues(skippingAll({function}))");
            case "FlatMapToPairOperator" -> use("skippingAllPairs", "{in}.flatMapToPair(skippingAllPairs({function}))");
            case "MapToPairOperator" -> use("skippingPair", "{in}.flatMapToPair(skippingPair({function}))");
            default -> throw refused(node, "Spark cannot leave out records that the function of '" + type.label()
                    + "' fails on. Set the error policy to FAIL, or catch what the function throws");
        };
    }

    private String use(String helper, String template) {
        helpers.add(helper);
        return template;
    }

    private static GenerationException refused(Node node, String reason) {
        String id = NodeValues.text(node.getId());
        return new GenerationException(id, "Cannot generate node '" + id + "' for Spark: " + reason + ".");
    }

    /** Writes the methods that the templates call. */
    void write(JavaWriter writer) {
        if (helpers.contains("skipping")) {
            begin(writer, "Gives what the function gives, and leaves out the records it fails on.",
                    "<T, R> $T<T, R> skipping($T<T, R> function)", "FlatMapFunction", "Function");
            end(writer.line("        return $T.singleton(function.call(record)).iterator();", COLLECTIONS), true);
        }
        if (helpers.contains("skippingPair")) {
            begin(writer, "Gives the pairs the function gives, and leaves out the records it fails on.",
                    "<T, K, V> $T<T, K, V> skippingPair($T<T, K, V> function)", "PairFlatMapFunction", "PairFunction");
            end(writer.line("        return $T.singleton(function.call(record)).iterator();", COLLECTIONS), true);
        }
        if (helpers.contains("skippingFilter")) {
            begin(writer, "Asks the condition, and leaves out the records it fails on.",
                    "<T> $T<T, Boolean> skippingFilter($T<T, Boolean> condition)", "Function", "Function");
            end(writer.line("        return condition.call(record);"), false);
        }
        if (helpers.contains("skippingAll")) {
            begin(writer, "Gives all that the function gives for a record, nothing when it fails.",
                    "<T, R> $T<T, R> skippingAll($T<T, R> function)", "FlatMapFunction", "FlatMapFunction");
            all(writer, "R");
        }
        if (helpers.contains("skippingAllPairs")) {
            begin(writer, "Gives all pairs that the function gives for a record, none when it fails.",
                    "<T, K, V> $T<T, K, V> skippingAllPairs($T<T, K, V> function)", "PairFlatMapFunction", "PairFlatMapFunction");
            all(writer, "Tuple2<K, V>");
        }
    }

    private static void begin(JavaWriter writer, String doc, String declaration, String given, String taken) {
        writer.blank().doc(doc);
        writer.begin("private static " + declaration, JavaType.of(FUNCTIONS + given), JavaType.of(FUNCTIONS + taken));
        writer.line("return record -> {").line("    try {");
    }

    /** A failure in the middle of what a function gives must not leave half of it. */
    private static void all(JavaWriter writer, String element) {
        CodeBlock type = element.startsWith("Tuple2") ? CodeBlock.of("$T<K, V>", TUPLE) : CodeBlock.of(element);
        writer.line("        $T<$C> all = new $T<>();", JavaType.of("java.util.List"), type, JavaType.of("java.util.ArrayList"));
        writer.line("        function.call(record).forEachRemaining(all::add);");
        end(writer.line("        return all.iterator();"), true);
    }

    private static void end(JavaWriter writer, boolean iterator) {
        writer.line("    } catch (Exception | AssertionError | StackOverflowError e) {");
        if (iterator) {
            writer.line("        return $T.emptyIterator();", COLLECTIONS);
        } else {
            writer.line("        return false;");
        }
        writer.line("    }").line("};").end();
    }
}
