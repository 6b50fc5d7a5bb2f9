package ported;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.streaming.Durations;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaPairDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import scala.Tuple2;

/** Two streams brought together by key, within a batch and over windows. */
public final class ClicksAndViews implements PortedProgram {

    @Override
    public List<List<String>> input() {
        return List.of(List.of("view home 1", "view shop 2", "click shop 3"), List.of("click home 4"), List.of("view shop 5"), List.of(), List.of("click shop 6", "click help 7"));
    }

    private static JavaPairDStream<String, Integer> of(String kind, JavaDStream<String> lines) {
        return lines.filter(line -> line.startsWith(kind)).mapToPair(line -> new Tuple2<>(line.split(" ")[1], Integer.valueOf(line.split(" ")[2])));
    }

    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        JavaPairDStream<String, Integer> views = of("view", lines);
        JavaPairDStream<String, Integer> clicks = of("click", lines);
        views.join(clicks, 2).foreachRDD((rdd, time) -> Results.add("joined", time, rdd.collect()));
        views.window(Durations.seconds(3)).join(clicks).foreachRDD((rdd, time) -> Results.add("windowed", time, rdd.collect()));
        views.fullOuterJoin(clicks).mapValues(pair -> pair._1().or(-1) + "/" + pair._2().or(-1)).foreachRDD((rdd, time) -> Results.add("full", time, rdd.collect()));
        views.groupByKeyAndWindow(Durations.seconds(4), Durations.seconds(2)).mapValues(ClicksAndViews::sorted)
                .foreachRDD((rdd, time) -> Results.add("grouped", time, rdd.collect()));
        views.cogroup(clicks).mapValues(both -> sorted(both._1()) + "|" + sorted(both._2())).foreachRDD((rdd, time) -> Results.add("cogrouped", time, rdd.collect()));
    }

    private static List<Integer> sorted(Iterable<Integer> values) {
        List<Integer> list = new ArrayList<>();
        values.forEach(list::add);
        Collections.sort(list);
        return list;
    }
}
