package ported;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.Optional;
import org.apache.spark.api.java.function.Function3;
import org.apache.spark.streaming.State;
import org.apache.spark.streaming.StateSpec;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaMapWithStateDStream;
import org.apache.spark.streaming.api.java.JavaPairDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import scala.Tuple2;

/** Counts words over all batches, beginning with what was counted before. */
public final class StatefulWordCount implements PortedProgram {

    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        List<Tuple2<String, Integer>> known = Arrays.asList(new Tuple2<>("to", 10), new Tuple2<>("world", 1));
        JavaPairRDD<String, Integer> initial = ssc.sparkContext().parallelizePairs(known);
        JavaPairDStream<String, Integer> words = lines.flatMap(line -> Arrays.asList(line.split(" ")).iterator()).mapToPair(word -> new Tuple2<>(word, 1));

        Function3<String, Optional<Integer>, State<Integer>, Tuple2<String, Integer>> mapping = (word, one, state) -> {
            int sum = one.orElse(0) + (state.exists() ? state.get() : 0);
            state.update(sum);
            return new Tuple2<>(word, sum);
        };
        JavaMapWithStateDStream<String, Integer, Integer, Tuple2<String, Integer>> counted = words.mapWithState(StateSpec.function(mapping).initialState(initial).numPartitions(2));
        counted.foreachRDD((rdd, time) -> Results.add("counted", time, rdd.collect()));
        counted.stateSnapshots().foreachRDD((rdd, time) -> Results.add("all", time, rdd.collect()));
    }
}
