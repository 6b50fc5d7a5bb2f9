package ported;

import java.util.Arrays;
import org.apache.spark.streaming.Durations;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaPairDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import scala.Tuple2;

/** The words of the last three batches, most frequent first. */
public final class HotTopics implements PortedProgram {

    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        JavaPairDStream<String, Integer> counts = lines.flatMap(line -> Arrays.asList(line.split(" ")).iterator()).mapToPair(word -> new Tuple2<>(word, 1))
                .reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(3), Durations.seconds(1), 2, count -> count._2() > 0);
        JavaPairDStream<Integer, String> sorted = counts.mapToPair(Tuple2::swap).transformToPair(rdd -> rdd.sortByKey(false));
        sorted.foreachRDD((rdd, time) -> {
            if (!rdd.isEmpty()) {
                Results.add("hottest", time, Arrays.asList(rdd.first()._1()));
            }
            Results.add("all", time, rdd.collect());
        });
    }
}
