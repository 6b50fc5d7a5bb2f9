package ported;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaDoubleRDD;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import org.apache.spark.util.StatCounter;

/** Statistics of the lengths of words, and what else a batch can be asked for. */
public final class Measurements implements PortedProgram {

    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        JavaDStream<String> words = lines.flatMap(line -> Arrays.asList(line.split(" ")).iterator());
        words.foreachRDD((rdd, time) -> {
            JavaDoubleRDD lengths = rdd.mapToDouble(String::length);
            StatCounter stats = lengths.stats();
            Results.add("stats", time, List.of(stats.count(), Math.round(stats.sum()), Math.round(stats.variance() * 1000)));
            Results.add("histogram", time, List.of(Arrays.toString(lengths.histogram(new double[] {0, 3, 5, 20}))));
            Results.add("distinct", time, rdd.distinct(3).sortBy(word -> word, false, 2).collect());
            Results.add("top", time, List.of(rdd.top(2), rdd.takeOrdered(2), rdd.countByValue().getOrDefault("be", 0L)));
            Results.add("folded", time, List.of(rdd.map(String::length).fold(0, Integer::sum), rdd.aggregate(0, (sum, word) -> sum + word.length(), Integer::sum)));
            Results.add("pairs", time, rdd.distinct().sortBy(word -> word, true, 1).zipWithIndex().filter(pair -> pair._2() % 3 == 0).collect());
            Results.add("common", time, rdd.intersection(rdd.filter(word -> word.length() > 3)).collect());
        });
    }
}
