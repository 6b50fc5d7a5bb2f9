package org.sluice.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.streaming.Duration;
import org.apache.spark.streaming.api.java.AbstractJavaDStreamLike;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaPairDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import org.apache.spark.streaming.scheduler.StreamingListener;
import org.apache.spark.streaming.scheduler.StreamingListenerBatchCompleted;
import org.apache.spark.util.ManualClock;

/** Runs programs on Apache Spark, local[2], with Spark's own manual clock. One core context serves all programs. */
final class SparkEngine implements AutoCloseable {

    private static final long DEADLINE_SECONDS = 600;

    private final JavaSparkContext core;
    private final Path checkpoints;

    SparkEngine() throws IOException {
        SparkConf conf = new SparkConf().setMaster("local[2]").setAppName("differential").set("spark.ui.enabled", "false").set("spark.default.parallelism", "2")
                .set("spark.streaming.clock", ManualClock.class.getName()).set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1");
        core = new JavaSparkContext(conf);
        core.setLogLevel("OFF");
        checkpoints = Files.createTempDirectory("sluice-differential");
    }

    List<Program.Outcome> run(Program program) throws InterruptedException {
        JavaStreamingContext ssc = new JavaStreamingContext(core, new Duration(1000));
        try {
            ssc.checkpoint(checkpoints.resolve(Long.toString(System.nanoTime())).toString());
            List<JavaDStream<Integer>> inputs = new ArrayList<>();
            for (List<List<Integer>> batches : program.inputs()) {
                Queue<JavaRDD<Integer>> queue = new ArrayDeque<>();
                batches.forEach(records -> queue.add(core.parallelize(records, 2)));
                inputs.add(ssc.queueStream(queue));
            }
            List<AbstractJavaDStreamLike<?, ?, ?>> streams = SparkProgram.build(program, inputs, 1000);
            List<AtomicReferenceArray<String[]>> results = new ArrayList<>();
            for (AbstractJavaDStreamLike<?, ?, ?> stream : streams) {
                AtomicReferenceArray<String[]> perBatch = new AtomicReferenceArray<>(program.batches());
                results.add(perBatch);
                record(stream, perBatch);
            }
            Completed completed = new Completed();
            ssc.ssc().addStreamingListener(completed);
            ssc.start();
            ManualClock clock = (ManualClock) ssc.ssc().scheduler().clock();
            for (int batch = 1; batch <= program.batches(); batch++) {
                clock.advance(1000);
                completed.await(batch);
            }
            List<Program.Outcome> outcomes = new ArrayList<>();
            for (AtomicReferenceArray<String[]> perBatch : results) {
                String[][] copy = new String[perBatch.length()][];
                for (int i = 0; i < copy.length; i++) {
                    copy[i] = perBatch.get(i);
                }
                outcomes.add(Program.Outcome.of(copy));
            }
            return outcomes;
        } finally {
            ssc.stop(false, false);
        }
    }

    @SuppressWarnings("unchecked")
    private static void record(AbstractJavaDStreamLike<?, ?, ?> stream, AtomicReferenceArray<String[]> perBatch) {
        // Functions are made where Spark's closure check sees nothing but the holder's key: results are kept outside of the graph.
        int key = Results.register(perBatch);
        if (stream instanceof JavaPairDStream) {
            ((JavaPairDStream<String, Integer>) stream).foreachRDD((JavaPairRDD<String, Integer> rdd, org.apache.spark.streaming.Time time) -> Results.put(key, time.milliseconds(), rdd.collect()));
        } else {
            ((JavaDStream<Object>) stream).foreachRDD((JavaRDD<Object> rdd, org.apache.spark.streaming.Time time) -> Results.put(key, time.milliseconds(), rdd.collect()));
        }
    }

    /** Results by number, because the functions of a checkpointed graph must be serializable. */
    static final class Results {

        private static final List<AtomicReferenceArray<String[]>> ALL = new ArrayList<>();

        private Results() {
        }

        static synchronized int register(AtomicReferenceArray<String[]> perBatch) {
            ALL.add(perBatch);
            return ALL.size() - 1;
        }

        static synchronized void put(int key, long millis, List<?> records) {
            int number = (int) (millis / 1000) - 1;
            AtomicReferenceArray<String[]> perBatch = ALL.get(key);
            if (number < perBatch.length()) {
                perBatch.set(number, records.stream().map(String::valueOf).sorted().toArray(String[]::new));
            }
        }
    }

    /** Counts completed batches; the inputs are outputs, too, so every batch has a job and is reported. */
    static final class Completed implements StreamingListener {

        private int count;

        @Override
        public synchronized void onBatchCompleted(StreamingListenerBatchCompleted event) {
            count++;
            notifyAll();
        }

        synchronized void await(int wanted) throws InterruptedException {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
            while (count < wanted) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    throw new IllegalStateException("Spark did not complete batch " + wanted + " within " + DEADLINE_SECONDS + " s");
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        }
    }

    @Override
    public void close() throws IOException {
        core.stop();
        try (Stream<Path> files = Files.walk(checkpoints)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
