package org.sluice.codegen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sluice.model.NodeTypes;
import org.sluice.model.ParameterType;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;

/**
 * Compiles programs for Spark against Spark: one with every node type, and the examples. A program of its own because
 * Spark is resolved only where it is needed. Arguments: a file with the class path of
 * {@code org.apache.spark:spark-streaming_2.13}, as {@code dependency:build-classpath} writes it, and folders of pipelines:
 * the examples, and the golden tests of the node types. Exit code 1 when something does not compile.
 */
final class SparkSourcesCheck {

    private SparkSourcesCheck() {
    }

    public static void main(String[] args) throws Exception {
        List<Path> classPath = new ArrayList<>(Arrays.stream(Files.readString(Path.of(args[0])).strip().split(File.pathSeparator))
                .map(Path::of).toList());
        classPath.add(RuntimeClassPath.functions());
        int wrong = check("every node type", everyNode(), classPath);
        for (int i = 1; i < args.length; i++) {
            for (Path file : pipelines(Path.of(args[i]))) {
                wrong += check(file.toString(), SubPipelines.expand(PipelineFiles.load(file), file.getParent()).orThrow(), classPath);
            }
        }
        System.exit(wrong == 0 ? 0 : 1);
    }

    private static int check(String name, Pipeline pipeline, List<Path> classPath) {
        if (pipeline.getNodes().stream().anyMatch(node -> NodeTypes.typeOf(node).engineOnly())) {
            System.out.println(name + ": for the engine of Sluice only");
            return 0;
        }
        GeneratedProgram program;
        try {
            program = CodeGenerator.generate(pipeline, Target.SPARK);
        } catch (GenerationException e) {
            System.out.println(name + ": " + e.getMessage());
            return 1;
        }
        CheckedProgram checked = ProgramCompiler.check(program, classPath);
        System.out.println(name + ": " + (checked.ok() ? "compiles against Spark" : checked.problems()));
        return checked.ok() ? 0 : 1;
    }

    private static List<Path> pipelines(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".dstream")).sorted().toList();
        }
    }

    private static Pipeline everyNode() {
        PipelineBuilder builder = PipelineBuilder.wordCount()
                .parameter("dir", ParameterType.STRING, "in").parameter("pause", ParameterType.DURATION, "5 s")
                .parameter("limit", ParameterType.DOUBLE, "").parameter("on", ParameterType.BOOLEAN, "true")
                .parameter("big", ParameterType.LONG, "1").schema("Reading", "sensor", "String", "celsius", "double")
                .node("TextFileSource", "file", "file", "${dir}/a.txt").node("PrintSink", "p1").chain("file", "p1")
                .node("TextDirectorySource", "logs", "directory", "${dir}", "filter", "*.log")
                .node("TextFilesSink", "p2", "prefix", "out").chain("logs", "p2")
                .node("TextDirectorySource", "texts", "directory", "in").node("PrintSink", "p3").chain("texts", "p3")
                .node("GeneratedSource", "readings", "function", "(n, random) -> new Reading(\"s\" + n, random.nextDouble())")
                .node("WindowOperator", "window", "windowDuration", "30 s", "slideDuration", "10 s")
                .node("WindowOperator", "again", "windowDuration", "1 min")
                .node("MapOperator", "map", "function", "reading -> reading")
                .node("MapToPairOperator", "by-sensor", "function", "reading -> new Tuple2<>(reading.sensor(), reading.celsius())")
                .node("ReduceByKeyOperator", "max", "function", "Math::max")
                .node("TextFilesSink", "p4", "prefix", "${dir}/out", "suffix", "txt", "skipEmpty", "true")
                .node("FlatMapOperator", "parts", "function", "line -> Arrays.asList(line.split(\" \")).iterator()", "errorPolicy", "SKIP")
                .node("MapOperator", "numbers", "function", "part -> Integer.parseInt(part)", "errorPolicy", "SKIP")
                .node("FilterOperator", "divisors", "function", "number -> 12 % number == 0", "errorPolicy", "SKIP")
                .node("MapToPairOperator", "keyed", "function", "number -> new Tuple2<>(12 / number, number)", "errorPolicy", "SKIP")
                .node("MapValuesOperator", "inverse", "function", "number -> 1.0 / number", "errorPolicy", "SKIP")
                .node("FlatMapValuesOperator", "twice", "function", "number -> Arrays.asList(number, number).iterator()", "errorPolicy", "SKIP")
                .node("FlatMapToPairOperator", "swapped", "function",
                        "pair -> Arrays.asList(new Tuple2<>(pair._2(), pair._1())).iterator()", "errorPolicy", "SKIP")
                .node("PrintSink", "p5").chain("lines", "parts", "numbers", "divisors", "keyed", "inverse", "twice", "swapped", "p5")
                .chain("readings", "window", "again", "map", "by-sensor", "max", "p4");
        builder.build().setCheckpointDirectory("checkpoint");
        return builder.build();
    }
}
