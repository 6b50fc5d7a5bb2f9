package ported;

import java.util.List;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;

/** A program for Spark whose pipeline can be fed with scripted lines. */
public interface PortedProgram {

    /** The pipeline; puts its results into {@link Results}. */
    void define(JavaStreamingContext ssc, JavaDStream<String> lines);

    /** One list of lines per batch. */
    default List<List<String>> input() {
        return List.of(List.of("to be or not to be", "that is the question"), List.of("be that as it may"), List.of(), List.of("the question is to be"), List.of(), List.of("or not"));
    }

    List<PortedProgram> ALL = List.of(new NetworkWordCount(), new StatefulWordCount(), new RecoverableWordCount(), new CustomReceiver(), new QueueOfNumbers(), new HotTopics(),
            new RunningTotals(), new PooledConnections(), new BlockedSenders(), new Sessions(), new Measurements(), new Averages(), new ClicksAndViews(), new SeveralStreams(),
            new SlidingCounts());
}
