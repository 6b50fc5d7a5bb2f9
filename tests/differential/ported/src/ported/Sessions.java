package ported;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.Optional;
import org.apache.spark.api.java.function.Function4;
import org.apache.spark.streaming.Durations;
import org.apache.spark.streaming.State;
import org.apache.spark.streaming.StateSpec;
import org.apache.spark.streaming.Time;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaMapWithStateDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import scala.Tuple2;

/** Sessions of users: a user who was silent for two seconds has left, "bye" ends a session at once. */
public final class Sessions implements PortedProgram {

    @Override
    public List<List<String>> input() {
        return List.of(List.of("ann in", "bob in"), List.of("ann look"), List.of("ann bye", "cid in"), List.of(), List.of("cid look"), List.of(), List.of(), List.of("ann in"), List.of());
    }

    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        Function4<Time, String, Optional<String>, State<Integer>, Optional<String>> track = (time, user, action, state) -> {
            if (state.isTimingOut()) {
                return Optional.of(user + " left after " + state.get());
            }
            int actions = (state.exists() ? state.get() : 0) + 1;
            if (action.get().equals("bye")) {
                state.remove();
                return Optional.of(user + " said bye after " + actions + " at " + time.milliseconds());
            }
            state.update(actions);
            return Optional.empty();
        };
        JavaMapWithStateDStream<String, String, Integer, String> sessions = lines.mapToPair(line -> new Tuple2<>(line.split(" ")[0], line.split(" ")[1]))
                .mapWithState(StateSpec.function(track).timeout(Durations.seconds(2)));
        sessions.checkpoint(Durations.seconds(1));
        sessions.foreachRDD((rdd, time) -> Results.add("ended", time, rdd.collect()));
        sessions.stateSnapshots().foreachRDD((rdd, time) -> Results.add("open", time, Arrays.asList(rdd.collectAsMap().keySet().stream().sorted().toList())));
    }
}
