package org.sluice.benchmarks.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.streaming.Duration;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import org.apache.spark.streaming.dstream.DStream;
import org.apache.spark.util.ManualClock;
import org.apache.spark.util.SystemClock;
import org.sluice.benchmarks.Contestant;
import org.sluice.benchmarks.Outcome;
import org.sluice.benchmarks.TemporaryFolder;
import scala.jdk.javaapi.CollectionConverters;

/** The program generated for Spark on {@code local[2]}, with Spark's default settings but two partitions, no web page and its manual clock. */
public final class SparkContestant implements Contestant {

    private static final long SECOND = 1000;
    private static final long PATIENCE_MILLIS = 600_000;

    private final List<String> sources;
    private final boolean oneByOne;
    private final boolean durable;
    private final Path checkpoints = TemporaryFolder.make();
    private final JavaSparkContext core;
    private final Set<Path> seen = new HashSet<>();
    private InputContext context;
    private long bytes;

    /** @param checkpoint whether the state is saved in every batch */
    public SparkContestant(List<String> sources, boolean checkpoint, boolean oneByOne) throws ReflectiveOperationException {
        this.sources = sources;
        this.oneByOne = oneByOne;
        durable = checkpoint;
        core = new JavaSparkContext(new SparkConf().setMaster("local[2]").setAppName("bench").set("spark.ui.enabled", "false").set("spark.default.parallelism", "2")
                .set("spark.streaming.clock", ManualClock.class.getName()).set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1"));
        core.setLogLevel("ERROR");
        context = new InputContext(core, new Duration(SECOND), sources);
        context.checkpoint(checkpoints.toString());
        define(context);
        if (checkpoint) {
            List.of(context.ssc().graph().getOutputStreams()).forEach(SparkContestant::saveEveryBatch);
        }
        context.start();
    }

    private static void define(JavaStreamingContext ssc) throws ReflectiveOperationException {
        Class.forName(mainClass()).getMethod("define", JavaStreamingContext.class).invoke(null, ssc);
    }

    private static String mainClass() {
        try (var in = SparkContestant.class.getResourceAsStream("/main")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spark saves a state in every tenth batch unless it is told otherwise. */
    private static void saveEveryBatch(DStream<?> stream) {
        if (stream.getClass().getSimpleName().startsWith("MapWithStateDStream")) {
            stream.checkpoint(new Duration(SECOND));
        }
        CollectionConverters.asJava(stream.dependencies()).forEach(SparkContestant::saveEveryBatch);
    }

    @Override
    public void run(List<List<List<String>>> batches, long[] nanos) throws Exception {
        batches.forEach(context::add);
        ManualClock clock = (ManualClock) context.ssc().scheduler().clock();
        long done = Outcome.count();
        if (!oneByOne) {
            long begun = System.nanoTime();
            clock.advance(SECOND * batches.size());
            await(done + batches.size());
            java.util.Arrays.fill(nanos, (System.nanoTime() - begun) / batches.size());
            return;
        }
        for (int i = 0; i < nanos.length; i++) {
            long begun = System.nanoTime();
            clock.advance(SECOND);
            await(done + i + 1);
            nanos[i] = System.nanoTime() - begun;
            if (durable) {
                countNewFiles();
            }
        }
    }

    private void await(long count) throws InterruptedException {
        if (!Outcome.await(count, PATIENCE_MILLIS)) {
            context.awaitTerminationOrTimeout(1);
            throw new IllegalStateException("Spark did not complete batch " + count + " within " + PATIENCE_MILLIS + " ms");
        }
    }

    private void countNewFiles() throws IOException {
        try (Stream<Path> files = Files.walk(checkpoints)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (seen.add(file)) {
                    bytes += Files.size(file);
                }
            }
        } catch (UncheckedIOException e) {
            // a file went away while the folder was read; the others are counted next time
            return;
        }
    }

    @Override
    public void live(long intervalMillis, List<List<String>> lines, long forMillis) throws Exception {
        context.stop(false, false);
        core.sc().conf().set("spark.streaming.clock", SystemClock.class.getName());
        context = new InputContext(core, new Duration(intervalMillis), sources);
        context.again(lines);
        define(context);
        context.start();
        context.awaitTerminationOrTimeout(forMillis);
        context.stop(false, false);
    }

    @Override
    public long bytesWritten() {
        return bytes;
    }

    @Override
    public void close() {
        context.stop(true, false);
        TemporaryFolder.delete(checkpoints);
    }
}
