package ported;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.streaming.Durations;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaPairDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;

/** Counts words that are not blocked, and how many were; goes on after a restart: RecoverableWordCount HOST PORT CHECKPOINTS. */
public final class RecoverableWordCount implements PortedProgram {

    /** The blocked words, sent once. */
    static final class Blocked {

        private static volatile Broadcast<List<String>> instance;

        private Blocked() {
        }

        static Broadcast<List<String>> getInstance(JavaSparkContext jsc) {
            if (instance == null) {
                synchronized (Blocked.class) {
                    if (instance == null) {
                        instance = jsc.broadcast(Arrays.asList("to", "or"));
                    }
                }
            }
            return instance;
        }
    }

    /** How many words were dropped. */
    static final class Dropped {

        private static volatile LongAccumulator instance;

        private Dropped() {
        }

        static LongAccumulator getInstance(JavaSparkContext jsc) {
            if (instance == null) {
                synchronized (Dropped.class) {
                    if (instance == null) {
                        instance = jsc.sc().longAccumulator("DroppedWords");
                    }
                }
            }
            return instance;
        }
    }

    private static JavaStreamingContext create(String host, int port, String checkpoints) {
        SparkConf conf = new SparkConf().setAppName("RecoverableWordCount").setIfMissing("spark.master", "local[2]");
        JavaStreamingContext ssc = new JavaStreamingContext(conf, Durations.seconds(1));
        ssc.checkpoint(checkpoints);
        new RecoverableWordCount().define(ssc, ssc.socketTextStream(host, port));
        return ssc;
    }

    public static void main(String[] args) throws Exception {
        JavaStreamingContext ssc = JavaStreamingContext.getOrCreate(args[2], () -> create(args[0], Integer.parseInt(args[1]), args[2]));
        ssc.start();
        ssc.awaitTermination();
    }

    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        JavaPairDStream<String, Integer> counts = lines.flatMap(line -> Arrays.asList(line.split(" ")).iterator()).mapToPair(word -> new Tuple2<>(word, 1)).reduceByKey((a, b) -> a + b);
        counts.foreachRDD((rdd, time) -> {
            Broadcast<List<String>> blocked = Blocked.getInstance(new JavaSparkContext(rdd.context()));
            LongAccumulator dropped = Dropped.getInstance(JavaSparkContext.fromSparkContext(rdd.context()));
            List<Tuple2<String, Integer>> allowed = rdd.filter(count -> {
                if (blocked.value().contains(count._1())) {
                    dropped.add(count._2());
                    return false;
                }
                return true;
            }).collect();
            Results.add("allowed", time, allowed);
            Results.add("dropped", time, List.of(dropped.value()));
        });
    }
}
