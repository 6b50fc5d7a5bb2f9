package org.sluice.codegen.internal;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Shape;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.Target;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.codegen.internal.java.JavaWriter;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;

/**
 * Expressions of nodes for Spark. Most are the catalogue's own; here are those that Spark has no method of that shape
 * for.
 */
final class SparkNodes {

    /** Templates for Spark in the place of the catalogue's. */
    static final Map<String, String> TEMPLATES = Map.of(
            "HadoopFilesSink", "{in}.saveAsNewAPIHadoopFiles({prefix}, {suffix}, {$argument}Object.class, Object.class, {$argument}TextOutputFormat.class)",
            "HttpSink", SparkHttp.TEMPLATE,
            "TableSink", "{in}.foreachRDD(({$batch}, {$time}) -> {$batch}.take({maxRows}).forEach({$row} -> System.out.println({$time}.milliseconds() + \" \" + {$row})))");

    private final Pipeline pipeline;
    private final ProgramNames names;
    private final NodeCode code;
    private final SparkErrors errors = new SparkErrors();
    private final Set<String> helpers = new TreeSet<>();

    SparkNodes(Pipeline pipeline, ProgramNames names, NodeCode code) {
        this.pipeline = pipeline;
        this.names = names;
        this.code = code;
    }

    CodeBlock expression(Node node, NodeType type) {
        if (type.parameter("maxRate").isPresent() && !"0".equals(text(node, type, "maxRate"))) {
            throw new GenerationException(NodeValues.text(node.getId()), "Cannot generate node '" + node.getId()
                    + "' for Spark: Spark limits all sources together, with the setting spark.streaming.receiver.maxRate. Set 'maxRate' to '0'.");
        }
        if (type.engineOnly()) {
            throw notOnSpark(node, "'" + type.label() + "' is");
        }
        if (type.id().equals("UpdateStateByKeyOperator") && Templates.takesTime(node, type)) {
            throw notOnSpark(node, "an update function that takes the time is");
        }
        String template = errors.template(node, type, Templates.of(node, type, Target.SPARK));
        return switch (type.id()) {
            case "TextFileSource" -> fileLines(node, type);
            case "GeneratedSource" -> generated(node, type);
            case "GeneratedKeysSource" -> generatedKeys(node, type);
            case "TextDirectorySource" -> directory(node, type);
            case "TextFilesSink" -> textFiles(node, type);
            case "ObjectFilesSink" -> code.expression(node, type, "{in}.dstream().saveAsObjectFiles({prefix}, {suffix})");
            case "QueueSource" -> queue(node, type);
            case "HttpSink" -> http(node, type);
            default -> code.expression(node, type, TEMPLATES.getOrDefault(type.id(), template));
        };
    }

    private static GenerationException notOnSpark(Node node, String what) {
        return new GenerationException(NodeValues.text(node.getId()), "Cannot generate node '" + node.getId() + "' for Spark: " + what
                + " not available in Spark Streaming; only the engine of Sluice can do that. Generate for the engine, or replace the node.");
    }

    private CodeBlock queue(Node node, NodeType type) {
        CodeBlock queue = new QueueCode(pipeline, node, type, Target.SPARK).stream(names.context());
        String pair = names.local("pair");
        return type.outputs().get(0).shape() == Shape.PAIRS ? CodeBlock.of("$C$B.mapToPair($N -> $N)", queue, pair, pair) : queue;
    }

    private CodeBlock http(Node node, NodeType type) {
        helpers.add(SparkHttp.NAME);
        return code.expression(node, type, SparkHttp.TEMPLATE.replace(SparkHttp.NAME, helper(SparkHttp.NAME)));
    }

    private CodeBlock fileLines(Node node, NodeType type) {
        helpers.add("FileLines");
        return CodeBlock.of("$N.receiverStream(new $N($C, $C, $C, $L))", names.context(), helper("FileLines"),
                value(node, type, "file"), value(node, type, "linesPerBatch"), value(node, type, "follow"),
                pipeline.getBatchInterval().toMillis());
    }

    private CodeBlock generated(Node node, NodeType type) {
        helpers.add("GeneratedRecords");
        return CodeBlock.of("$N.receiverStream(new $N<>($C, $C, $L, $C))", names.context(), helper("GeneratedRecords"),
                value(node, type, "recordsPerBatch"), value(node, type, "seed"), pipeline.getBatchInterval().toMillis(),
                value(node, type, "function"));
    }

    private CodeBlock generatedKeys(Node node, NodeType type) {
        helpers.add("GeneratedRecords");
        String weights = "weightsOf" + switch (text(node, type, "distribution")) {
            case "zipf" -> "Zipf";
            case "normal" -> "Normal";
            default -> "Uniform";
        };
        helpers.add(weights);
        CodeBlock skew = weights.endsWith("Uniform") ? CodeBlock.of("") : CodeBlock.of(", $C", value(node, type, "skew"));
        return CodeBlock.of("$N.receiverStream(new $N<>($C, $C, $L, keys($N($C$C))))", names.context(), helper("GeneratedRecords"),
                value(node, type, "recordsPerBatch"), value(node, type, "seed"), pipeline.getBatchInterval().toMillis(), weights,
                value(node, type, "keys"), skew);
    }

    private CodeBlock directory(Node node, NodeType type) {
        if ("true".equals(text(node, type, "recursive"))) {
            throw new GenerationException(NodeValues.text(node.getId()), "Cannot generate node '" + node.getId()
                    + "' for Spark: Spark does not look into subdirectories. Set 'recursive' to 'false'.");
        }
        String filter = text(node, type, "filter");
        boolean newFilesOnly = "true".equals(text(node, type, "newFilesOnly"));
        if (newFilesOnly && (filter.isEmpty() || filter.equals("*"))) {
            return CodeBlock.of("$N.textFileStream($C)", names.context(), value(node, type, "directory"));
        }
        helpers.add("textFiles");
        return CodeBlock.of("textFiles($N, $C, $C, $L)", names.context(), value(node, type, "directory"),
                value(node, type, "filter"), newFilesOnly);
    }

    private CodeBlock textFiles(Node node, NodeType type) {
        CodeBlock stream = code.expression(node, type, "{in}");
        String prefix = text(node, type, "prefix");
        String suffix = text(node, type, "suffix");
        if (prefix.isBlank()) {
            value(node, type, "prefix");
        }
        if (!"true".equals(text(node, type, "skipEmpty"))) {
            return CodeBlock.of("$C.dstream().saveAsTextFiles($C, $C)", stream, code.string(prefix), code.string(suffix));
        }
        CodeBlock end = suffix.isEmpty() ? CodeBlock.of("") : CodeBlock.of(" + $C", code.string("." + suffix));
        return CodeBlock.of("$C.foreachRDD((rdd, time) -> {\n            if (!rdd.isEmpty()) {\n"
                + "                rdd.saveAsTextFile($C + time.milliseconds()$C);\n            }\n        })",
                stream, code.string(prefix + "-"), end);
    }

    private CodeBlock value(Node node, NodeType type, String parameter) {
        NodeValues.Value value = NodeValues.value(node, type.parameter(parameter).orElseThrow());
        if (value.isEmpty() && value.parameter().required()) {
            throw new GenerationException(NodeValues.text(node.getId()), "Cannot generate node '" + node.getId()
                    + "': '" + parameter + "' is empty. Give it a value.");
        }
        return code.valueCode(node, value);
    }

    private static String text(Node node, NodeType type, String parameter) {
        return NodeValues.value(node, type.parameter(parameter).orElseThrow()).text();
    }

    // A record schema of the pipeline may have the name already.
    private String helper(String name) {
        boolean taken = pipeline.getSchemas().stream().anyMatch(schema -> name.equals(schema.getName()))
                || name.equals(names.className());
        return !taken ? name : name.equals(SparkHttp.NAME) ? name + "Request" : name + "Receiver";
    }

    /** Writes what the expressions use. */
    void helpers(JavaWriter writer) {
        errors.write(writer);
        if (helpers.contains("textFiles")) {
            directoryHelper(writer);
        }
        if (helpers.contains("FileLines")) {
            fileLinesHelper(writer);
        }
        if (helpers.contains("GeneratedRecords")) {
            generatedHelper(writer);
        }
        if (helpers.contains(SparkHttp.NAME)) {
            SparkHttp.write(writer, helper(SparkHttp.NAME));
        }
        new SparkKeys(helper("GeneratedRecords")).write(writer, helpers);
    }

    private static JavaType type(String name) {
        return JavaType.of(name);
    }

    private void directoryHelper(JavaWriter writer) {
        writer.blank().doc("Lines of the files of a directory whose names fit a pattern.");
        writer.begin("private static $T<String> textFiles($T ssc, String directory, String pattern, boolean newFilesOnly)",
                type("org.apache.spark.streaming.api.java.JavaDStream"),
                type("org.apache.spark.streaming.api.java.JavaStreamingContext"));
        writer.line("return ssc.fileStream(directory, $T.class, $T.class, $T.class,", type("org.apache.hadoop.io.LongWritable"),
                type("org.apache.hadoop.io.Text"), type("org.apache.hadoop.mapreduce.lib.input.TextInputFormat"));
        writer.line("        path -> !path.getName().startsWith($S)", ".");
        writer.line("                && $T.getDefault().getPathMatcher($S + pattern).matches($T.of(path.getName())),",
                type("java.nio.file.FileSystems"), "glob:", type("java.nio.file.Path"));
        writer.line("        newFilesOnly).map(line -> line._2().toString());");
        writer.end();
    }

    private void receiver(JavaWriter writer, String name) {
        writer.blank().line("@Override").begin("public void onStart()");
        writer.line("new Thread(this::run, $S).start();", name).end();
        writer.blank().line("@Override").begin("public void onStop()");
        writer.line("// the thread looks at isStopped()").end();
    }

    private static void failures(JavaWriter writer, String message) {
        writer.line("} catch (InterruptedException e) {").line("    Thread.currentThread().interrupt();");
        writer.line("} catch (Exception e) {").line("    stop($S, e);", message).line("}");
    }

    private void fileLinesHelper(JavaWriter writer) {
        String name = helper("FileLines");
        JavaType reader = type("java.io.BufferedReader");
        writer.blank().doc("Lines of a file from its start and, when following, what is appended to it later.");
        writer.begin("private static final class $N extends $T<String>", name,
                type("org.apache.spark.streaming.receiver.Receiver"));
        writer.blank();
        writer.line("private final String file;").line("private final long linesPerBatch;");
        writer.line("private final boolean follow;").line("private final long intervalMillis;");
        writer.blank().begin("$N(String file, long linesPerBatch, boolean follow, long intervalMillis)", name);
        writer.line("super($T.MEMORY_AND_DISK_2());", type("org.apache.spark.storage.StorageLevel"));
        writer.line("this.file = file;").line("this.linesPerBatch = linesPerBatch == 0 ? Long.MAX_VALUE : linesPerBatch;");
        writer.line("this.follow = follow;").line("this.intervalMillis = intervalMillis;").end();
        receiver(writer, "file-lines");
        writer.blank().begin("private void run()");
        writer.line("try ($T reader = $T.newBufferedReader($T.of(file))) {", reader, type("java.nio.file.Files"),
                type("java.nio.file.Path"));
        writer.line("    boolean atEnd = false;");
        writer.line("    while (!isStopped() && (follow || !atEnd)) {");
        writer.line("        for (long i = 0; i < linesPerBatch && !isStopped(); i++) {");
        writer.line("            String line = reader.readLine();").line("            atEnd = line == null;");
        writer.line("            if (atEnd) {").line("                break;").line("            }");
        writer.line("            store(line);").line("        }").line("        Thread.sleep(intervalMillis);").line("    }");
        failures(writer, "Cannot read the file");
        writer.end().end();
    }

    private void generatedHelper(JavaWriter writer) {
        String name = helper("GeneratedRecords");
        JavaType random = type("java.util.Random");
        writer.blank().doc("Records that a function makes up: as many in each interval, numbered from 0.");
        writer.begin("private static final class $N<T> extends $T<T>", name,
                type("org.apache.spark.streaming.receiver.Receiver"));
        writer.blank().begin("interface Generator<T> extends $T", type("java.io.Serializable"));
        writer.line("T call(long n, $T random) throws Exception;", random).end();
        writer.blank().line("private final long recordsPerBatch;").line("private final long seed;");
        writer.line("private final long intervalMillis;").line("private final Generator<T> generator;");
        writer.blank().begin("$N(long recordsPerBatch, long seed, long intervalMillis, Generator<T> generator)", name);
        writer.line("super($T.MEMORY_AND_DISK_2());", type("org.apache.spark.storage.StorageLevel"));
        writer.line("this.recordsPerBatch = recordsPerBatch;").line("this.seed = seed;");
        writer.line("this.intervalMillis = intervalMillis;").line("this.generator = generator;").end();
        receiver(writer, "generated-records");
        writer.blank().begin("private void run()").line("try {");
        writer.line("    long n = 0;").line("    for (long batch = 1; !isStopped(); batch++) {");
        writer.line("        $T random = new $T(seed * 1_000_003 + batch);", random, random);
        writer.line("        for (long i = 0; i < recordsPerBatch; i++) {");
        writer.line("            store(generator.call(n++, random));").line("        }");
        writer.line("        Thread.sleep(intervalMillis);").line("    }");
        failures(writer, "Cannot generate a record");
        writer.end().end();
    }
}
