package ported;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.streaming.Time;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaPairDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import scala.Tuple2;

/** Union, transformWith, transform of a list of streams, conversions, partitions. */
public final class SeveralStreams implements PortedProgram {

    @SuppressWarnings("unchecked")
    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        JavaDStream<String> words = lines.flatMap(line -> Arrays.asList(line.split(" ")).iterator()).cache();
        JavaDStream<String> small = words.filter(word -> word.length() < 3);
        JavaDStream<String> large = words.filter(word -> word.length() > 3);
        ssc.union(small, large).countByValue(2).foreachRDD((rdd, time) -> Results.add("union", time, rdd.collect()));
        words.transformWith(small, (JavaRDD<String> all, JavaRDD<String> some, Time time) -> all.subtract(some).distinct())
                .foreachRDD((rdd, time) -> Results.add("rest", time, rdd.collect()));
        List<JavaDStream<?>> both = Arrays.asList(small, large);
        ssc.transform(both, (rdds, time) -> ((JavaRDD<String>) rdds.get(0)).union((JavaRDD<String>) rdds.get(1)).map(word -> word + "@" + time.milliseconds()))
                .foreachRDD((rdd, time) -> Results.add("stamped", time, rdd.collect()));
        JavaPairDStream<String, Integer> pairs = JavaPairDStream.fromJavaDStream(words.map(word -> new Tuple2<>(word, word.length())));
        pairs.toJavaDStream().filter(pair -> pair._2() > 4).foreachRDD((rdd, time) -> Results.add("long", time, rdd.collect()));
        words.repartition(3).mapPartitions(all -> {
            int count = 0;
            while (all.hasNext()) {
                all.next();
                count++;
            }
            return Arrays.asList(count).iterator();
        }).reduce(Integer::sum).foreachRDD((rdd, time) -> Results.add("counted", time, rdd.collect()));
    }
}
