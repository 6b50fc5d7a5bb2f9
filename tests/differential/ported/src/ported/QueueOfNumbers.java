package ported;

import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import scala.Tuple2;

/** Batches from a queue. */
public final class QueueOfNumbers implements PortedProgram {

    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        Queue<JavaRDD<Integer>> queue = new LinkedList<>();
        List<Integer> numbers = IntStream.range(0, 1000).boxed().collect(Collectors.toList());
        for (int i = 0; i < 3; i++) {
            queue.add(ssc.sparkContext().parallelize(numbers, 4));
        }
        JavaDStream<Integer> stream = ssc.queueStream(queue);
        stream.mapToPair(i -> new Tuple2<>(i % 10, 1)).reduceByKey(Integer::sum).foreachRDD((rdd, time) -> Results.add("digits", time, rdd.collect()));
        lines.count().foreachRDD((rdd, time) -> Results.add("lines", time, rdd.collect()));
    }
}
