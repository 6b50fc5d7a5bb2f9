package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.model.ParameterType;

class SparkTargetTest {

    private static String sparkSource(PipelineBuilder builder) {
        return CodeGenerator.generate(builder.build(), Target.SPARK).mainFile().text();
    }

    @Test
    void shouldWriteWordCountForSpark() {
        PipelineBuilder builder = PipelineBuilder.wordCount();
        builder.build().setCheckpointDirectory("checkpoint");

        assertEquals("""
                package wordcount;

                import java.util.Arrays;
                import org.apache.spark.SparkConf;
                import org.apache.spark.api.java.Optional;
                import org.apache.spark.streaming.Durations;
                import org.apache.spark.streaming.api.java.JavaStreamingContext;
                import scala.Tuple2;

                /** The pipeline 'word-count'. */
                public final class WordCount {

                    private WordCount() {
                    }

                    /** Declares the streams. */
                    public static void define(JavaStreamingContext ssc) {
                        SparkConf parameters = ssc.sparkContext().getConf();
                        int minLength = Integer.parseInt(parameters.get("spark.wordcount.minLength", "1"));
                        var lines = ssc.socketTextStream("localhost", 9999);
                        var words = lines.flatMap(line -> Arrays.asList(line.split(" ")).iterator());
                        var longWords = words.filter(word -> word.length() >= minLength);
                        var pairs = longWords.mapToPair(word -> new Tuple2<>(word, 1));
                        var counts = pairs.<Long>updateStateByKey((values, state) -> {
                            long sum = state.orElse(0L);
                            for (int value : values) {
                                sum += value;
                            }
                            return Optional.of(sum);
                        });
                        counts.print(10);
                    }

                    /** Runs the pipeline until it is stopped. */
                    public static void main(String[] args) throws InterruptedException {
                        JavaStreamingContext ssc = JavaStreamingContext.getOrCreate("checkpoint", WordCount::create);
                        ssc.start();
                        ssc.awaitTermination();
                    }

                    private static JavaStreamingContext create() {
                        SparkConf conf = new SparkConf().setAppName("word-count").setIfMissing("spark.master", "local[*]");
                        JavaStreamingContext ssc = new JavaStreamingContext(conf, Durations.seconds(1));
                        ssc.checkpoint("checkpoint");
                        define(ssc);
                        return ssc;
                    }
                }
                """, sparkSource(builder));
    }

    @Test
    void shouldNameNothingOfSluiceForAnyNode() {
        PipelineBuilder builder = new PipelineBuilder("all")
                .parameter("dir", ParameterType.STRING, "in")
                .node("TextFileSource", "file", "file", "${dir}/a.txt").node("PrintSink", "p1").chain("file", "p1")
                .node("TextDirectorySource", "logs", "directory", "${dir}", "filter", "*.log")
                .node("TextFilesSink", "p2", "prefix", "out").chain("logs", "p2")
                .node("GeneratedSource", "numbers", "function", "(n, random) -> n")
                .node("TextFilesSink", "p3", "prefix", "out", "suffix", "txt", "skipEmpty", "true").chain("numbers", "p3");

        String source = sparkSource(builder);

        assertFalse(source.contains("sluice"), source);
        assertTrue(source.contains("new FileLines(dir + \"/a.txt\", 0, true, 1000)"), source);
    }

    @Test
    void shouldGiveStateADirectoryButNoRestartWhenThePipelineHasNone() {
        String source = sparkSource(PipelineBuilder.wordCount());

        assertTrue(source.contains("ssc.checkpoint(\"checkpoint\");"), source);
        assertFalse(source.contains("getOrCreate"), source);
    }

    @Test
    void shouldRefuseSubdirectories() {
        PipelineBuilder builder = new PipelineBuilder("deep")
                .node("TextDirectorySource", "logs", "directory", "in", "recursive", "true").node("PrintSink", "p")
                .chain("logs", "p");

        GenerationException refused = assertThrows(GenerationException.class, () -> sparkSource(builder));

        assertEquals("logs", refused.nodeId());
    }

    @Test
    void shouldRefuseALimitOfASingleSource() {
        PipelineBuilder builder = new PipelineBuilder("limited").node("SocketTextSource", "lines", "maxRate", "5")
                .node("PrintSink", "p").chain("lines", "p");

        GenerationException refused = assertThrows(GenerationException.class, () -> sparkSource(builder));

        assertTrue(refused.getMessage().contains("spark.streaming.receiver.maxRate"), refused.getMessage());
    }

    @Test
    void shouldKeepTheTextOfExpressions() {
        PipelineBuilder builder = PipelineBuilder.wordCount();
        builder.build().setCheckpointDirectory("checkpoint");
        GeneratedProgram spark = CodeGenerator.generate(builder.build(), Target.SPARK);
        GeneratedProgram embedded = builder.generate();

        List<String> inSpark = texts(spark);
        List<String> inEmbedded = texts(embedded);

        assertEquals(inEmbedded, inSpark);
    }

    private static List<String> texts(GeneratedProgram program) {
        return program.sourceMap().ranges().stream().filter(range -> !range.isStatement())
                .map(range -> program.mainFile().text().substring(range.startOffset(), range.endOffset())).toList();
    }
}
