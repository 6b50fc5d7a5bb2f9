package org.sluice.codegen.internal;

import java.time.Duration;
import java.util.List;
import org.sluice.catalog.NodeType;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.Target;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.model.DurationText;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterType;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineSettings;
import org.sluice.telemetry.ParameterDescription;

/**
 * The program for Spark Streaming: the same expressions, Spark's imports, an ordinary {@code main}. Parameters are read
 * from Spark's configuration, where {@code spark-submit --conf} puts them.
 */
final class SparkSource extends ProgramSource {

    private static final JavaType CONF = JavaType.of("org.apache.spark.SparkConf");
    private static final JavaType CONTEXT = JavaType.of("org.apache.spark.streaming.api.java.JavaStreamingContext");
    private static final JavaType DURATION = JavaType.of("org.apache.spark.streaming.Duration");
    private static final JavaType DURATIONS = JavaType.of("org.apache.spark.streaming.Durations");

    private static final String DEFAULT_CHECKPOINT_DIRECTORY = "checkpoint";

    private final NodeCode nodeCode;
    private final SparkNodes sparkNodes;

    SparkSource(Pipeline pipeline, List<Node> nodes, ProgramNames names) {
        super(pipeline, nodes, names, Target.SPARK);
        nodeCode = new NodeCode(pipeline, names, Target.SPARK);
        sparkNodes = new SparkNodes(pipeline, names, nodeCode);
    }

    private Duration interval() {
        Duration interval = pipeline.getBatchInterval();
        if (interval == null || interval.toMillis() <= 0) {
            throw new GenerationException("", "Cannot generate the pipeline '" + NodeValues.text(pipeline.getName())
                    + "': it has no batch interval. Set one, like '1 s'.");
        }
        return interval;
    }

    @Override
    void define() {
        writer.doc("Declares the streams.");
        writer.begin("public static void define($T $N)", CONTEXT, names.context());
        if (!pipeline.getParameters().isEmpty()) {
            writer.line("$T $N = $N.sparkContext().getConf();", CONF, names.parameters(), names.context());
        }
        pipeline.getParameters().forEach(this::parameter);
        statements();
        writer.end();
    }

    private void parameter(Parameter parameter) {
        String name = ParameterNames.check(parameter);
        writer.comment(NodeValues.text(parameter.getDocumentation()));
        String key = "spark." + names.packageName() + "." + name;
        // Spark's configuration knows neither secrets nor references: such a value has to be given to spark-submit.
        boolean given = parameter.isSecret() || ParameterDescription.isReference(parameter.getDefaultValue());
        String text = given ? "" : NodeValues.text(parameter.getDefaultValue()).strip();
        boolean required = given || text.isEmpty() && parameter.getType() != ParameterType.STRING;
        CodeBlock value = required ? CodeBlock.of("$N.get($S)", names.parameters(), key)
                : CodeBlock.of("$N.get($S, $S)", names.parameters(), key, text);
        switch (parameter.getType()) {
            case STRING -> writer.line("String $N = $C;", name, value);
            case INT -> writer.line("int $N = Integer.parseInt($C);", name, value);
            case LONG -> writer.line("long $N = Long.parseLong($C);", name, value);
            case DOUBLE -> writer.line("double $N = Double.parseDouble($C);", name, value);
            case BOOLEAN -> writer.line("boolean $N = Boolean.parseBoolean($C);", name, value);
            case DURATION -> writer.line("$T $N = $C;", DURATION, name, duration(key, text));
        }
    }

    private CodeBlock duration(String key, String text) {
        CodeBlock millis = text.isEmpty() ? CodeBlock.of("$N.getTimeAsMs($S)", names.parameters(), key)
                : CodeBlock.of("$N.getTimeAsMs($S, $S)", names.parameters(), key, DurationText.parse(text).toMillis() + "ms");
        return CodeBlock.of("$T.milliseconds($C)", DURATIONS, millis);
    }

    @Override
    CodeBlock expression(Node node, NodeType type) {
        return sparkNodes.expression(node, type);
    }

    @Override
    void errors(Node node, NodeType type, String variable) {
        throw new IllegalStateException("refused with the expression of the node");
    }

    @Override
    CodeBlock suffix(Node node) {
        return CodeBlock.of("");
    }

    @Override
    void main() {
        String directory = NodeValues.text(pipeline.getCheckpointDirectory());
        writer.doc("Runs the pipeline until it is stopped.");
        writer.begin("public static void main(String[] args) throws InterruptedException");
        if (directory.isBlank()) {
            writer.line("$T ssc = create();", CONTEXT);
        } else {
            writer.line("$T ssc = $T.getOrCreate($S, $N::create);", CONTEXT, CONTEXT, directory, names.className());
        }
        writer.line("ssc.start();").line("ssc.awaitTermination();").end();
        writer.blank().begin("private static $T create()", CONTEXT);
        writer.line("$T conf = new $T().setAppName($S).setIfMissing($S, $S);", CONF, CONF,
                NodeValues.text(pipeline.getName()).strip(), "spark.master", "local[*]");
        settings();
        writer.line("$T ssc = new $T(conf, $C);", CONTEXT, CONTEXT, NodeCode.duration(DURATIONS, interval()));
        if (!directory.isBlank()) {
            writer.line("ssc.checkpoint($S);", directory);
        } else if (pipeline.getNodes().stream().anyMatch(NodeTypes::keepsState)) {
            writer.comment("Spark keeps no state without a directory for it. Each run starts anew.");
            writer.line("ssc.checkpoint($S);", DEFAULT_CHECKPOINT_DIRECTORY);
        }
        writer.line("define(ssc);").line("return ssc;").end();
    }

    // What spark-submit is told goes first.
    private void settings() {
        PipelineSettings.changed(pipeline).forEach((setting, value) -> {
            if (setting.isOnSpark()) {
                writer.line("conf.setIfMissing($S, $S);", setting.sparkKey(), value);
            }
        });
    }

    @Override
    void helpers() {
        sparkNodes.helpers(writer);
    }
}
