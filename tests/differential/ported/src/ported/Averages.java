package ported;

import java.util.Arrays;
import org.apache.spark.HashPartitioner;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaPairDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import scala.Tuple2;

/** The average length of words by first letter. */
public final class Averages implements PortedProgram {

    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        JavaPairDStream<String, Integer> lengths = lines.flatMap(line -> Arrays.asList(line.split(" ")).iterator()).mapToPair(word -> new Tuple2<>(word.substring(0, 1), word.length()));
        JavaPairDStream<String, Tuple2<Integer, Integer>> sums = lengths.combineByKey(length -> new Tuple2<>(length, 1), (sum, length) -> new Tuple2<>(sum._1() + length, sum._2() + 1),
                (a, b) -> new Tuple2<>(a._1() + b._1(), a._2() + b._2()), new HashPartitioner(3));
        sums.mapValues(sum -> (double) sum._1() / sum._2()).foreachRDD((rdd, time) -> Results.add("averages", time, rdd.collect()));
        sums.glom().map(part -> part.stream().map(Tuple2::_1).sorted().toList()).foreachRDD((rdd, time) -> Results.add("partitions", time, rdd.collect()));
        lengths.groupByKey(2).mapValues(all -> {
            int max = 0;
            for (int length : all) {
                max = Math.max(max, length);
            }
            return max;
        }).foreachRDD((rdd, time) -> Results.add("longest", time, rdd.collect()));
    }
}
