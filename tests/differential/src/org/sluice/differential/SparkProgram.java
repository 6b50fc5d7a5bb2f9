package org.sluice.differential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.Optional;
import org.apache.spark.streaming.Duration;
import org.apache.spark.streaming.State;
import org.apache.spark.streaming.StateSpec;
import org.apache.spark.streaming.api.java.AbstractJavaDStreamLike;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaPairDStream;

import scala.Tuple2;

/** Builds a {@link Program} with Spark's Java API. The other engine's twin differs in type names only. */
final class SparkProgram {

    private SparkProgram() {
    }

    /** The stream of every node, in the order of the program. */
    static List<AbstractJavaDStreamLike<?, ?, ?>> build(Program program, List<JavaDStream<Integer>> inputs, long interval) {
        List<AbstractJavaDStreamLike<?, ?, ?>> streams = new ArrayList<>(inputs);
        int[] slides = program.slides();
        for (int i = inputs.size(); i < program.nodes().size(); i++) {
            Program.Node node = program.nodes().get(i);
            Duration length = new Duration(interval * slides[node.left()] * node.a());
            Duration slide = new Duration(interval * slides[i]);
            AbstractJavaDStreamLike<?, ?, ?> left = streams.get(node.left());
            AbstractJavaDStreamLike<?, ?, ?> right = streams.get(node.right());
            streams.add(node.op().in == Program.Type.NUMBERS ? numbers(node, numbers(left), numbers(right), length, slide) : pairs(node, pairs(left), pairs(right), length, slide));
        }
        return streams;
    }

    @SuppressWarnings("unchecked")
    private static JavaDStream<Integer> numbers(AbstractJavaDStreamLike<?, ?, ?> stream) {
        return stream instanceof JavaDStream ? (JavaDStream<Integer>) stream : null;
    }

    @SuppressWarnings("unchecked")
    private static JavaPairDStream<String, Integer> pairs(AbstractJavaDStreamLike<?, ?, ?> stream) {
        return stream instanceof JavaPairDStream ? (JavaPairDStream<String, Integer>) stream : null;
    }

    private static AbstractJavaDStreamLike<?, ?, ?> numbers(Program.Node node, JavaDStream<Integer> in, JavaDStream<Integer> other, Duration length, Duration slide) {
        int a = node.a();
        return switch (node.op()) {
            case ADD -> in.map(x -> x + a);
            case KEEP_MULTIPLES -> in.filter(x -> x % (a + 1) == 0);
            case REPEAT -> in.flatMap(x -> Collections.nCopies(Math.floorMod(x, a + 1), x + 1).iterator());
            case DISTINCT -> in.transform(batch -> batch.distinct());
            case REPARTITION -> in.repartition(a);
            case SUM -> in.reduce((x, y) -> x + y);
            case COUNT -> in.count().map(Long::intValue);
            case UNION -> in.union(other);
            case WINDOW -> in.window(length, slide);
            case SUM_BY_WINDOW -> in.reduceByWindow((x, y) -> x + y, length, slide);
            case MAP_PARTITIONS -> in.mapPartitions(SparkProgram::negated);
            case TO_PAIRS -> in.mapToPair(x -> new Tuple2<>("k" + x % (a + 2), x));
            case COUNT_BY_VALUE -> in.countByValue().mapToPair(t -> new Tuple2<>("v" + t._1(), t._2().intValue()));
            case COUNT_BY_VALUE_AND_WINDOW -> in.countByValueAndWindow(length, slide).mapToPair(t -> new Tuple2<>("v" + t._1(), t._2().intValue()));
            default -> throw new AssertionError(node);
        };
    }

    private static Iterator<Integer> negated(Iterator<Integer> records) {
        List<Integer> out = new ArrayList<>();
        records.forEachRemaining(x -> out.add(-x));
        return out.iterator();
    }

    private static AbstractJavaDStreamLike<?, ?, ?> pairs(Program.Node node, JavaPairDStream<String, Integer> in, JavaPairDStream<String, Integer> other, Duration length, Duration slide) {
        int a = node.a();
        return switch (node.op()) {
            case MAP_VALUES -> in.mapValues(v -> v * 2 + a);
            case FLAT_MAP_VALUES -> in.flatMapValues(v -> Arrays.asList(v, v + a).iterator());
            case FILTER_PAIRS -> in.filter(t -> t._2() % (a + 1) != 0);
            case SUM_BY_KEY -> in.reduceByKey((x, y) -> x + y);
            case MAX_BY_KEY -> in.reduceByKey((x, y) -> Math.max(x, y));
            case GROUP_SIZE -> in.groupByKey().mapValues(SparkProgram::weigh);
            case COMBINE_BY_KEY -> in.combineByKey(v -> v + 1, (c, v) -> c + v + 1, (x, y) -> x + y, new HashPartitioner(2));
            case UNION_PAIRS -> in.union(other);
            case JOIN -> in.join(other).mapValues(t -> t._1() * 31 + t._2());
            case LEFT_JOIN -> in.leftOuterJoin(other).mapValues(t -> t._1() * 31 + t._2().orElse(-7));
            case RIGHT_JOIN -> in.rightOuterJoin(other).mapValues(t -> t._1().orElse(-5) * 31 + t._2());
            case FULL_JOIN -> in.fullOuterJoin(other).mapValues(t -> t._1().orElse(-5) * 31 + t._2().orElse(-7));
            case COGROUP -> in.cogroup(other).mapValues(t -> weigh(t._1()) * 31 + weigh(t._2()));
            case WINDOW_PAIRS -> in.window(length, slide);
            case SUM_BY_KEY_AND_WINDOW -> in.reduceByKeyAndWindow((x, y) -> x + y, length, slide);
            case SUM_BY_KEY_AND_WINDOW_INVERSE -> in.reduceByKeyAndWindow((x, y) -> x + y, (x, y) -> x - y, length, slide);
            case GROUP_BY_KEY_AND_WINDOW -> in.groupByKeyAndWindow(length, slide).mapValues(SparkProgram::weigh);
            case RUNNING_SUM -> in.updateStateByKey((List<Integer> values, Optional<Integer> state) -> Optional.of(state.orElse(0) + values.stream().mapToInt(v -> v).sum()));
            case RUNNING_SUM_FORGETFUL -> in.updateStateByKey((List<Integer> values, Optional<Integer> state) -> {
                int sum = state.orElse(0) + values.stream().mapToInt(v -> v).sum();
                return sum % (a + 2) == 0 ? Optional.<Integer>empty() : Optional.of(sum);
            });
            case STATE_SUM -> JavaPairDStream.fromJavaDStream(in.reduceByKey((x, y) -> x + y).mapWithState(StateSpec.function(SparkProgram::addUp)));
            case STATE_SNAPSHOTS -> in.mapWithState(StateSpec.function(SparkProgram::addUp)).stateSnapshots();
            case VALUES -> in.map(t -> t._2() + t._1().length());
            default -> throw new AssertionError(node);
        };
    }

    private static int weigh(Iterable<Integer> values) {
        int weight = 0;
        for (int value : values) {
            weight += 1000 + value;
        }
        return weight;
    }

    private static Tuple2<String, Integer> addUp(String key, Optional<Integer> value, State<Integer> state) {
        int sum = value.orElse(0) + (state.exists() ? state.get() : 0);
        state.update(sum);
        return new Tuple2<>(key, sum);
    }
}
