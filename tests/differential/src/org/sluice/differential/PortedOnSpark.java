package org.sluice.differential;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.streaming.Duration;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import org.apache.spark.util.ManualClock;
import ported.PortedProgram;
import ported.Results;

/**
 * Runs the programs of {@code tests/differential/ported} on Apache Spark, with scripted input and Spark's manual clock, and compares what they yield with the files in
 * {@code ported/expected}; the tests of the engine do the same with the ported programs. Arguments: directory of the files [--write].
 */
public final class PortedOnSpark {

    private PortedOnSpark() {
    }

    public static void main(String[] arguments) throws Exception {
        Path expected = Path.of(arguments[0]);
        boolean write = arguments.length > 1 && arguments[1].equals("--write");
        SparkConf conf = new SparkConf().setMaster("local[2]").setAppName("ported").set("spark.ui.enabled", "false").set("spark.default.parallelism", "2")
                .set("spark.streaming.clock", ManualClock.class.getName()).set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1");
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        int different = 0;
        Path checkpoints = Files.createTempDirectory("sluice-ported");
        try (JavaSparkContext core = new JavaSparkContext(conf)) {
            core.setLogLevel("OFF");
            for (PortedProgram program : PortedProgram.ALL) {
                String name = program.getClass().getSimpleName();
                String results = run(program, core, checkpoints.resolve(name));
                Path file = expected.resolve(name + ".txt");
                if (write) {
                    Files.writeString(file, results);
                } else if (!Files.readString(file).equals(results)) {
                    different++;
                    out.println("ported program '" + name + "' yields something else on Spark than '" + file + "' says:\n" + results);
                }
            }
        } finally {
            delete(checkpoints);
        }
        out.println("ported programs: " + PortedProgram.ALL.size() + " on Spark, " + different + " different");
        System.exit(different == 0 ? 0 : 1);
    }

    private static String run(PortedProgram program, JavaSparkContext core, Path checkpoints) throws InterruptedException {
        JavaStreamingContext ssc = new JavaStreamingContext(core, new Duration(1000));
        try {
            ssc.checkpoint(checkpoints.toString());
            Queue<JavaRDD<String>> queue = new ArrayDeque<>();
            for (List<String> lines : program.input()) {
                queue.add(core.parallelize(lines, 2));
            }
            JavaDStream<String> lines = ssc.queueStream(queue);
            program.define(ssc, lines);
            // An output in every batch: Spark tells nothing of batches without one.
            lines.foreachRDD(rdd -> { });
            SparkEngine.Completed completed = new SparkEngine.Completed();
            ssc.ssc().addStreamingListener(completed);
            ssc.start();
            ManualClock clock = (ManualClock) ssc.ssc().scheduler().clock();
            for (int batch = 1; batch <= program.input().size(); batch++) {
                clock.advance(1000);
                completed.await(batch);
            }
            return Results.take(program.input().size() * 1000L);
        } finally {
            ssc.stop(false, false);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
