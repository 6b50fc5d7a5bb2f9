package ported;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.Optional;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import scala.Tuple2;

/** Drops lines of blocked senders: joins each batch with static data. */
public final class BlockedSenders implements PortedProgram {

    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        List<Tuple2<String, Boolean>> blocked = Arrays.asList(new Tuple2<>("to", true), new Tuple2<>("the", false));
        JavaPairRDD<String, Boolean> list = ssc.sparkContext().parallelizePairs(blocked, 2).cache();
        JavaDStream<String> kept = lines.mapToPair(line -> new Tuple2<>(line.split(" ")[0], line)).transform(rdd -> {
            JavaPairRDD<String, Tuple2<String, Optional<Boolean>>> joined = rdd.leftOuterJoin(list);
            return joined.filter(pair -> !pair._2()._2().orElse(false)).map(pair -> pair._2()._1());
        });
        kept.foreachRDD((rdd, time) -> Results.add("kept", time, rdd.collect()));
        lines.transformToPair((rdd, time) -> rdd.keyBy(String::length).subtractByKey(rdd.keyBy(line -> 20)).mapValues(line -> time.milliseconds() + line))
                .foreachRDD((rdd, time) -> Results.add("timed", time, rdd.collect()));
    }
}
