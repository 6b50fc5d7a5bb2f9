package ported;

import java.util.Arrays;
import org.apache.spark.streaming.Duration;
import org.apache.spark.streaming.Durations;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;

/** Windows of all kinds over the same words. */
public final class SlidingCounts implements PortedProgram {

    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        Duration window = Durations.seconds(4);
        Duration slide = new Duration(2000);
        JavaDStream<String> words = lines.flatMap(line -> Arrays.asList(line.split(" ")).iterator());
        words.window(window, slide).count().foreachRDD((rdd, time) -> Results.add("window", time, rdd.collect()));
        words.countByWindow(window, slide).foreachRDD((rdd, time) -> Results.add("countByWindow", time, rdd.collect()));
        words.countByValueAndWindow(window, slide).foreachRDD((rdd, time) -> Results.add("values", time, rdd.collect()));
        words.map(String::length).reduceByWindow(Integer::sum, (a, b) -> a - b, window, slide).foreachRDD((rdd, time) -> Results.add("characters", time, rdd.collect()));
        words.map(String::length).reduceByWindow(Math::max, window, slide).foreachRDD((rdd, time) -> Results.add("longest", time, rdd.collect()));
    }
}
