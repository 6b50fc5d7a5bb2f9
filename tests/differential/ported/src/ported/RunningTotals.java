package ported;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.Optional;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaPairDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import scala.Tuple2;

/** A total per word with a partitioner and an initial state; a word whose total reaches five starts anew. */
public final class RunningTotals implements PortedProgram {

    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        JavaPairRDD<String, Long> initial = JavaPairRDD.fromJavaRDD(ssc.sparkContext().parallelize(Arrays.asList(new Tuple2<>("be", 2L), new Tuple2<>("old", 4L))));
        Function2<List<Integer>, Optional<Long>, Optional<Long>> update = (values, before) -> {
            long total = before.or(0L);
            for (int value : values) {
                total += value;
            }
            return total >= 5 ? Optional.<Long>absent() : Optional.of(total);
        };
        JavaPairDStream<String, Long> totals = lines.flatMapToPair(line -> Arrays.stream(line.split(" ")).map(word -> new Tuple2<>(word, 1)).iterator())
                .updateStateByKey(update, new HashPartitioner(3), initial);
        totals.foreachRDD((rdd, time) -> Results.add("totals", time, rdd.collect()));
        totals.glom().map(part -> part.stream().map(Tuple2::_1).sorted().toList()).foreachRDD((rdd, time) -> Results.add("partitions", time, rdd.collect()));
    }
}
