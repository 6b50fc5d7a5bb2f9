package org.sluice.benchmarks.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.rdd.RDD;
import org.apache.spark.streaming.Duration;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import org.apache.spark.streaming.dstream.ConstantInputDStream;
import org.apache.spark.streaming.dstream.InputDStream;
import scala.collection.mutable.Queue;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** A context whose directories of text files are lines in memory; tasks read them in place, nothing is serialized on the way in. */
final class InputContext extends JavaStreamingContext {

    /** Batches Spark may still want to read again, by number. */
    private static final Map<Long, List<String>> LINES = new ConcurrentHashMap<>();
    private static final AtomicLong NEXT = new AtomicLong();
    private static final int KEPT = 200;
    private static final ClassTag<String> STRING = ClassTag$.MODULE$.apply(String.class);

    private final JavaSparkContext core;
    private final List<String> sources;
    private final Map<String, Queue<RDD<String>>> queues = new HashMap<>();
    private List<List<String>> constant;

    InputContext(JavaSparkContext core, Duration interval, List<String> sources) {
        super(core, interval);
        this.core = core;
        this.sources = sources;
        sources.forEach(source -> queues.put(source, new Queue<>(16)));
    }

    /** The same lines in every batch. Before the program is defined. */
    void again(List<List<String>> lines) {
        constant = lines;
    }

    /** Lines of one more batch. */
    void add(List<List<String>> lines) {
        for (int i = 0; i < sources.size(); i++) {
            Queue<RDD<String>> queue = queues.get(sources.get(i));
            RDD<String> rdd = rdd(lines.get(i));
            synchronized (queue) {
                queue.addOne(rdd);
            }
        }
    }

    private RDD<String> rdd(List<String> lines) {
        if (lines.isEmpty()) {
            return core.<String>emptyRDD().rdd();
        }
        long number = NEXT.incrementAndGet();
        LINES.put(number, lines);
        LINES.remove(number - KEPT);
        JavaRDD<Integer> halves = core.parallelize(List.of(0, 1), 2);
        return halves.flatMap(half -> half(number, half).iterator()).rdd();
    }

    private static List<String> half(long number, int half) {
        List<String> lines = LINES.get(number);
        int middle = lines.size() / 2;
        return half == 0 ? lines.subList(0, middle) : lines.subList(middle, lines.size());
    }

    @Override
    public JavaDStream<String> textFileStream(String directory) {
        int source = sources.indexOf(directory);
        InputDStream<String> stream = constant == null ? ssc().queueStream(queues.get(directory), true, STRING)
                : new ConstantInputDStream<>(ssc(), rdd(constant.get(source)), STRING);
        return JavaDStream.fromDStream(stream, STRING);
    }
}
