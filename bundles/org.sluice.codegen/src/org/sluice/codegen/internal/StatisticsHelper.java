package org.sluice.codegen.internal;

import org.sluice.catalog.NodeType;
import org.sluice.codegen.Target;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.codegen.internal.java.JavaWriter;
import org.sluice.codegen.internal.java.KnownTypes;
import org.sluice.model.Pipeline;

/**
 * Writes the record that running statistics are kept in. It is never changed, so that a failed batch can be undone, and
 * every component is a number, so that each checkpoint can keep it.
 */
final class StatisticsHelper {

    /** Name of the record, if a pipeline has no other use for it. */
    static final String NAME = "KeyStatistics";

    private final Pipeline pipeline;
    private final ProgramNames names;
    private final Target target;
    private boolean wanted;

    StatisticsHelper(Pipeline pipeline, ProgramNames names, Target target) {
        this.pipeline = pipeline;
        this.names = names;
        this.target = target;
    }

    static String name(Pipeline pipeline, ProgramNames names) {
        String name = NAME;
        while (isTaken(name, pipeline, names)) {
            name += "Record";
        }
        return name;
    }

    private static boolean isTaken(String name, Pipeline pipeline, ProgramNames names) {
        return name.equals(names.className()) || pipeline.getSchemas().stream().anyMatch(schema -> name.equals(schema.getName()));
    }

    /** Remembers whether a node needs the record. */
    void look(NodeType type) {
        wanted |= type.id().equals("RunningStatisticsOperator");
    }

    /** Writes the record. */
    void write(JavaWriter writer) {
        if (!wanted) {
            return;
        }
        String name = name(pipeline, names);
        JavaType function = type("Function");
        JavaType function2 = type("Function2");
        JavaType optional = type("Optional");
        JavaType list = JavaType.of("java.util.List");
        writer.blank().doc("Count, sum, mean, least, greatest and standard deviation (of the population) of numbers.");
        writer.begin("public record $N(long count, double sum, double mean, double min, double max, double stdev) implements $T", name,
                JavaType.of("java.io.Serializable"));
        writer.blank().line("private static final $N NONE =", name);
        writer.line("        new $N(0, 0, 0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0);", name);
        writer.blank().begin("static <V> $T<$T<V>, $T<$N>, $T<$N>> of($A$T<V, Number> number)", function2, list, optional, name, optional, name,
                function);
        writer.line("return (values, before) -> $T.of(before.orElse(NONE).and(values, number));", optional).end();
        writer.blank().begin("private <V> $N and($T<V> values, $T<V, Number> number) throws Exception", name, list, function);
        writer.line("$N all = this;", name);
        writer.begin("for (V value : values)").line("all = all.and(number.call(value).doubleValue());").end();
        writer.line("return all;").end();
        writer.blank().comment("The mean and the variance follow from those before, so that no precision is lost in large sums.");
        writer.begin("private $N and(double value)", name);
        writer.line("long n = count + 1;");
        writer.line("double newMean = mean + (value - mean) / n;");
        writer.line("double variance = stdev * stdev + ((value - mean) * (value - newMean) - stdev * stdev) / n;");
        writer.line("return new $N(n, sum + value, newMean, Math.min(min, value), Math.max(max, value), Math.sqrt(variance));", name);
        writer.end().end();
    }

    private JavaType type(String name) {
        return KnownTypes.find(name, target).orElseThrow();
    }
}
