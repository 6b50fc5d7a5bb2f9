package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sluice.model.ParameterType;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;

/**
 * Programs for Spark compile against Spark. Needs two system properties: {@code sluice.spark.classpath}, a file with the
 * class path of {@code org.apache.spark:spark-streaming_2.13} as {@code dependency:build-classpath} writes it, and
 * {@code sluice.examples}, the folder of the examples. Fails when one of them is missing.
 */
class SparkSourcesIT {

    private static Path property(String name) {
        String value = System.getProperty(name);
        assertTrue(value != null, () -> "Set the system property '" + name + "'.");
        return Path.of(value);
    }

    private static List<Path> sparkClassPath() throws Exception {
        String text = Files.readString(property("sluice.spark.classpath")).strip();
        return Arrays.stream(text.split(File.pathSeparator)).map(Path::of).toList();
    }

    private static CheckedProgram check(Pipeline pipeline) throws Exception {
        return ProgramCompiler.check(CodeGenerator.generate(pipeline, Target.SPARK), sparkClassPath());
    }

    @Test
    void shouldCompileEveryNodeAgainstSpark() throws Exception {
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
                .chain("readings", "window", "again", "map", "by-sensor", "max", "p4");
        builder.build().setCheckpointDirectory("checkpoint");

        CheckedProgram checked = check(builder.build());

        assertEquals(List.of(), checked.problems());
        assertEquals("JavaPairDStream<String,Double>", checked.streamTypes().get("max"));
    }

    @Test
    void shouldCompileTheExamplesAgainstSpark() throws Exception {
        List<Path> examples;
        try (Stream<Path> files = Files.walk(property("sluice.examples"))) {
            examples = files.filter(file -> file.toString().endsWith(".dstream")).sorted().toList();
        }

        assertFalse(examples.isEmpty());
        for (Path example : examples) {
            assertEquals(List.of(), check(PipelineFiles.load(example)).problems(), example::toString);
        }
    }
}
