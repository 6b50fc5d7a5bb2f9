package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.function.Function0;

/** Rows C1 … C14, T0.6, T2, T9 … T11, T20 … T26, L13, U2 … U7, MS3, O3: factories, partitioners and what else the Java API has. */
class BreadthConformanceTest {

    private static final Partitioner BY_LENGTH = new Partitioner() {
        @Override
        public int numPartitions() {
            return 3;
        }

        @Override
        public int getPartition(Object key) {
            return ((String) key).length() % 3;
        }
    };

    @TempDir
    Path directory;

    private static StreamingContext idle(String app) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName(app).clock(Clocks.manual(0)), Durations.seconds(1));
        ssc.generatedStream(1, 1, (n, random) -> n).foreachRDD(batch -> batch.count());
        return ssc;
    }

    // contexts

    @Test
    void shouldC1UseTheCoreContextItIsGiven() {
        BatchContext core = new BatchContext(new StreamingConf().setAppName("core").setMaster("local[1]").clock(Clocks.manual(0)));
        StreamingContext ssc = new StreamingContext(core, Durations.seconds(1));
        List<Integer> seen = new ArrayList<>();
        ssc.generatedStream(1, 1, (n, random) -> n).foreachRDD(batch -> seen.add(batch.context().parallelize(List.of(1, 2)).reduce(Integer::sum)));

        ssc.startStepped().step();

        assertSame(core, ssc.sparkContext());
        assertEquals(List.of(3), seen);
        core.stop();
        assertEquals(StreamingContextState.STOPPED, ssc.getState());
    }

    @Test
    void shouldC3AndC5TakeWhatOnlyAClusterNeeds() {
        for (StreamingContext ssc : List.of(new StreamingContext("local[1]", "c3", Durations.seconds(1), "/spark", "a.jar"),
                new StreamingContext("local[1]", "c3", Durations.seconds(1), "/spark", new String[] {"a.jar"}),
                new StreamingContext("local[1]", "c3", Durations.seconds(1), "/spark", new String[] {"a.jar"}, Map.of("A", "1")))) {
            assertEquals("c3", ssc.sparkContext().appName());
            assertEquals(1, ssc.sparkContext().defaultParallelism());
            ssc.close();
        }
    }

    @Test
    @DisplayName("C7 one batch duration for the life of a context, C9 checkpoint directory from the settings")
    void shouldC7AndC9() {
        StreamingContext ssc = new StreamingContext(new StreamingConf().set("spark.streaming.checkpoint.directory", directory.resolve("c9").toString()).clock(Clocks.manual(0)),
                Durations.seconds(2));
        ssc.generatedStream(1, 1, (n, random) -> n).foreachRDD(batch -> batch.count());
        ssc.startStepped().step();
        ssc.stop();

        assertEquals(Durations.seconds(2), ssc.batchDuration());
        assertTrue(Files.exists(directory.resolve("c9")));
        assertEquals("SL-0301", assertThrows(PipelineDefinitionException.class, () -> new StreamingContext(new StreamingConf(), null)).code());
    }

    @Test
    @DisplayName("C10 getOrCreate: a damaged checkpoint is an error, unless createOnError")
    void shouldC10CreateOnError() throws Exception {
        Function0<StreamingContext> create = () -> idle("c10");
        StreamingContext first = StreamingContext.getOrCreate(directory.toString(), create);
        first.startStepped().step();
        first.stop();
        assertEquals("[1]", restoredBatch(StreamingContext.getOrCreate(directory.toString(), create)));
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThrows(ConnectorException.class, () -> StreamingContext.getOrCreate(directory.toString(), create).start());
        assertEquals("[]", restoredBatch(StreamingContext.getOrCreate(directory.toString(), create, true)));
        assertEquals("[0]", restoredBatch(StreamingContext.getOrCreate(directory.toString(), create)));
    }

    private static String restoredBatch(StreamingContext ssc) {
        ssc.startStepped();
        ssc.stop();
        return ssc.restoredFrom().stream().map(from -> from.number()).toList().toString();
    }

    @Test
    void shouldC11GiveTheContextThatWasStartedLastAndIsNotStopped() {
        StreamingContext one = idle("c11-one");
        StreamingContext two = idle("c11-two");
        StreamingContext created = idle("c11-created");

        one.start();
        two.start();
        assertSame(two, StreamingContext.getActive().get());
        two.stop();
        assertSame(one, StreamingContext.getActive().get());
        one.stop();
        assertFalse(StreamingContext.getActive().isPresent());
        created.stop();
    }

    @Test
    void shouldC12PreferTheActiveContext() {
        StreamingContext active = idle("c12");
        active.start();

        assertSame(active, StreamingContext.getActiveOrCreate(() -> idle("never")));
        assertSame(active, StreamingContext.getActiveOrCreate(directory.toString(), () -> idle("never")));
        active.stop();
        StreamingContext made = idle("made");
        assertSame(made, StreamingContext.getActiveOrCreate(() -> made));
        made.stop();
        StreamingContext durable = idle("durable");
        assertSame(durable, StreamingContext.getActiveOrCreate(directory.toString(), () -> durable));
        durable.startStepped().step();
        durable.stop();
        assertTrue(Files.exists(directory));
    }

    @Test
    void shouldC11NotCountAContextThatCouldNotStart() {
        StreamingContext broken = new StreamingContext("local[1]", "broken", Durations.seconds(1));

        assertThrows(PipelineDefinitionException.class, broken::start);

        assertFalse(StreamingContext.getActive().isPresent());
    }

    @Test
    void shouldC14FindTheJarOfAClass() {
        assertTrue(StreamingContext.jarOfClass(Test.class)[0].endsWith(".jar"));
        assertArrayEquals(new String[0], StreamingContext.jarOfClass(String.class));
    }

    // partitioners

    @Test
    @DisplayName("T0.6, T20 … T25 and W9, W10 with a partitioner: same records, placed by it")
    void shouldT06PlacePairsWithAPartitioner() {
        try (Driven driven = new Driven()) {
            PairDStream<String, Integer> in = driven.pairs("a=1 bb=2 ccc=3 a=4");
            PairDStream<String, Integer> other = driven.pairs("a=5 bb=6 dd=7");
            Duration second = Durations.seconds(1);
            driven.watch("reduceByKey", in.reduceByKey(Integer::sum, BY_LENGTH).glom());
            driven.watch("groupByKey", in.groupByKey(BY_LENGTH).glom());
            driven.watch("combineByKey", in.<Integer>combineByKey(v -> v, Integer::sum, Integer::sum, BY_LENGTH, false).glom());
            driven.watch("cogroup", in.cogroup(other, BY_LENGTH).glom());
            driven.watch("join", in.join(other, BY_LENGTH).glom());
            driven.watch("left", in.leftOuterJoin(other, BY_LENGTH).mapValues(v -> v._2().orElse(0)).glom());
            driven.watch("right", in.rightOuterJoin(other, BY_LENGTH).mapValues(v -> v._1().orElse(0)).glom());
            driven.watch("full", in.fullOuterJoin(other, BY_LENGTH).mapValues(v -> v._1().orElse(0) + v._2().orElse(0)).glom());
            driven.watch("groupW", in.groupByKeyAndWindow(second, second, BY_LENGTH).glom());
            driven.watch("reduceW", in.reduceByKeyAndWindow(Integer::sum, second, second, BY_LENGTH).glom());
            driven.watch("inverse", in.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, second, second, BY_LENGTH, null).glom());
            driven.watch("update", in.<Integer>updateStateByKey((values, state) -> Optional.of(values.size()), BY_LENGTH).glom());

            driven.step();

            String sums = "[[(ccc,3)], [(a,5)], [(bb,2)]]";
            assertEquals(sums, driven.lists("reduceByKey").get(0).toString());
            assertEquals("[[(ccc,[3])], [(a,[1, 4])], [(bb,[2])]]", driven.lists("groupByKey").get(0).toString());
            assertEquals(sums, driven.lists("combineByKey").get(0).toString());
            assertEquals("[[(ccc,([3],[]))], [(a,([1, 4],[5]))], [(bb,([2],[6])), (dd,([],[7]))]]", driven.lists("cogroup").get(0).toString());
            assertEquals("[[], [(a,(1,5)), (a,(4,5))], [(bb,(2,6))]]", driven.lists("join").get(0).toString());
            assertEquals("[[(ccc,0)], [(a,5), (a,5)], [(bb,6)]]", driven.lists("left").get(0).toString());
            assertEquals("[[], [(a,1), (a,4)], [(bb,2), (dd,0)]]", driven.lists("right").get(0).toString());
            assertEquals("[[(ccc,3)], [(a,6), (a,9)], [(bb,8), (dd,7)]]", driven.lists("full").get(0).toString());
            assertEquals("[[(ccc,[3])], [(a,[1, 4])], [(bb,[2])]]", driven.lists("groupW").get(0).toString());
            assertEquals(sums, driven.lists("reduceW").get(0).toString());
            assertEquals(sums, driven.lists("inverse").get(0).toString());
            assertEquals("[[(ccc,1)], [(a,2)], [(bb,1)]]", driven.lists("update").get(0).toString());
            assertEquals("SL-0304", assertThrows(PipelineDefinitionException.class, () -> new Driven().pairs("a=1").groupByKey((Partitioner) null)).code());
        }
    }

    @Test
    void shouldCountRecordsOfAPlacedNodeOnce() {
        try (Driven driven = new Driven()) {
            driven.pairs("a=1 bb=2 a=3").<Integer>updateStateByKey((values, state) -> Optional.of(1), BY_LENGTH).id("state").foreachRDD(batch -> batch.count());

            assertEquals(2, driven.step().nodes().get("state").out());
            assertEquals(2, driven.ssc.state("state").keys());
        }
    }

    @Test
    @DisplayName("MS3 the last of numPartitions and partitioner counts")
    void shouldMS3() {
        try (Driven driven = new Driven()) {
            StateSpec<String, Integer, Integer, String> spec = StateSpec.function((String key, Optional<Integer> value, State<Integer> state) -> {
                state.update(value.get());
                return key;
            });
            spec.numPartitions(2);
            spec.partitioner(BY_LENGTH);
            MapWithStateDStream<String, Integer, Integer, String> mapped = driven.pairs("a=1 bb=2 ccc=3").mapWithState(spec);
            driven.watch("mapped", mapped);
            driven.watch("snapshots", mapped.stateSnapshots().glom());

            driven.step();

            assertEquals("[a bb ccc]", driven.sorted("mapped"));
            assertEquals("[[(ccc,3)], [(a,1)], [(bb,2)]]", driven.lists("snapshots").get(0).toString());
            assertEquals(4, spec.numPartitions(4).numPartitions());
            assertFalse(spec.partitioner().isPresent());
        }
    }

    // state

    @Test
    @DisplayName("U4 with partitioner and initial state")
    void shouldU4() {
        try (Driven driven = new Driven()) {
            PairBatch<String, Integer> initial = driven.ssc.sparkContext().parallelizePairs(List.of(new Tuple2<>("a", 10), new Tuple2<>("z", 1)));
            driven.watch("x", driven.pairs("a=1", "b=2").updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.stream().mapToInt(v -> v).sum()), BY_LENGTH,
                    initial));

            driven.steps(2);

            assertEquals("[(a,11) (z,1)]; [(a,11) (b,2) (z,1)]", driven.sorted("x"));
        }
    }

    @Test
    @DisplayName("U5, U6 iterator form: what the function returns is the state; what it leaves out is gone")
    void shouldU5AndU6() {
        try (Driven driven = new Driven()) {
            PairBatch<String, Integer> initial = driven.ssc.sparkContext().parallelizePairs(List.of(new Tuple2<>("a", 10)));
            driven.watch("u5", iterated(driven.pairs("a=1 b=2", "b=-2", "", "a=1"), null));
            driven.watch("u6", iterated(driven.pairs("a=1 b=2", "b=-2", "", "a=1"), initial));

            driven.steps(4);

            assertEquals("[(a,1) (b,2)]; [(a,1)]; [(a,1)]; [(a,2)]", driven.sorted("u5"));
            assertEquals("[(a,11) (b,2)]; [(a,11)]; [(a,11)]; [(a,12)]", driven.sorted("u6"));
        }
    }

    private static PairDStream<String, Integer> iterated(PairDStream<String, Integer> in, PairBatch<String, Integer> initial) {
        return in.<Integer>updateStateByKey(keys -> {
            List<Tuple2<String, Integer>> after = new ArrayList<>();
            keys.forEachRemaining(key -> {
                int sum = key._3().orElse(0) + key._2().stream().mapToInt(v -> v).sum();
                if (sum != 0) {
                    after.add(new Tuple2<>(key._1(), sum));
                }
            });
            return after.iterator();
        }, new HashPartitioner(2), true, initial);
    }

    @Test
    void shouldU5RefuseKeysItWasNotGiven() {
        try (Driven driven = new Driven()) {
            driven.pairs("a=1").<Integer>updateStateByKey(keys -> List.of(new Tuple2<>("other", 1)).iterator(), new HashPartitioner(1), true).id("state")
                    .foreachRDD(batch -> batch.count());

            assertTrue(driven.step().failure().orElseThrow().message().contains("(other,1)"));
        }
    }

    @Test
    @DisplayName("U7 with batch time and key")
    void shouldU7() {
        try (Driven driven = new Driven()) {
            driven.watch("x", driven.pairs("a=1", "b=2", "").<String>updateStateByKey((time, key, values, state) -> time.milliseconds() == 3000 && key.equals("a") ? Optional.empty()
                    : Optional.of(state.orElse("") + key + time.milliseconds() + values), new HashPartitioner(2), false));

            driven.steps(3);

            assertEquals("[(a,a1000[1])]; [(a,a1000[1]a2000[]) (b,b2000[2])]; [(b,b2000[2]b3000[])]", driven.sorted("x"));
        }
    }

    @Test
    void shouldU5SurviveARestart() {
        List<String> seen = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            StreamingContext ssc = StreamingContext.getOrCreate(directory.toString(), () -> {
                StreamingContext made = new StreamingContext(new StreamingConf().setAppName("u5").clock(Clocks.manual(0)), Durations.seconds(1));
                iterated(made.generatedStream(1, 1, (n, random) -> (int) n + 1).mapToPair(n -> new Tuple2<>("a", n)), null).id("sums")
                        .foreachRDD(batch -> seen.add(batch.collect().toString()));
                return made;
            });
            ssc.startStepped().step();
            ssc.stop();
        }

        assertEquals(List.of("[(a,1)]", "[(a,3)]"), seen);
    }

    // slices

    @Test
    @DisplayName("T11 slice gives the batches of a range of times, L13 as long as remember says")
    void shouldT11AndL13() {
        try (Driven driven = new Driven()) {
            driven.ssc.remember(Durations.seconds(3));
            DStream<Integer> in = driven.input(List.of(1), List.of(2), null, List.of(4), List.of(5));
            DStream<Integer> doubled = in.map(x -> x * 2);
            List<String> inside = new ArrayList<>();
            doubled.foreachRDD((batch, time) -> inside.add(slice(doubled, time.milliseconds() - 1000, time.milliseconds())));
            DStream<Integer> unused = in.map(x -> x);

            assertThrows(IllegalStateException.class, () -> doubled.slice(new Time(1000), new Time(1000)));
            driven.steps(5);

            assertEquals("[[10]]; [[8]]", slice(doubled, 5000, 5000) + "; " + slice(doubled, 4000, 4999));
            assertEquals("[[8], [10]]", slice(doubled, 3000, 9000));
            assertEquals("[]", slice(doubled, 3500, 3700));
            assertEquals(List.of(4), in.slice(new Interval(4000, 4000)).get(0).collect());
            assertEquals(List.of("[[2]]", "[[2], [4]]", "[[8]]", "[[8], [10]]"), inside);
            assertEquals(List.of(10), doubled.compute(new Time(5000)).collect());
            assertNull(doubled.compute(new Time(3000)));
            assertNull(doubled.compute(new Time(4500)));
            assertThrows(IllegalStateException.class, () -> slice(doubled, 1000, 5000));
            assertThrows(IllegalStateException.class, () -> unused.slice(new Time(5000), new Time(5000)));
            assertThrows(PipelineDefinitionException.class, () -> driven.ssc.remember(Durations.seconds(4)));
        }
    }

    private static String slice(DStream<Integer> stream, long from, long to) {
        return stream.slice(new Time(from), new Time(to)).stream().map(Batch::collect).toList().toString();
    }

    @Test
    void shouldT11FloorToTheSlideOfAWindow() {
        try (Driven driven = new Driven()) {
            driven.ssc.remember(Durations.seconds(10));
            DStream<Integer> window = driven.input(List.of(1), List.of(2), List.of(3), List.of(4)).window(Durations.seconds(2), Durations.seconds(2));
            driven.watch("x", window);

            driven.steps(4);

            assertEquals("[[1, 2], [3, 4]]", slice(window, 0, 4000));
            assertEquals("[[1, 2]]", slice(window, 3000, 3999));
        }
    }

    @Test
    void shouldT11SliceTheSameAfterAVisitToAnEarlierBatch() {
        StreamingContext ssc = new StreamingContext(new StreamingConf().parallelism(2).clock(Clocks.manual(0)), Durations.seconds(1));
        ssc.remember(Durations.seconds(3));
        ssc.history(HistoryLimits.DEFAULT);
        DStream<Integer> numbers = ssc.generatedStream(1, 1, (n, random) -> (int) n);
        List<String> seen = new ArrayList<>();
        numbers.transform((batch, time) -> {
            seen.add(slice(numbers, time.milliseconds() - 1000, time.milliseconds()));
            return batch;
        }).foreachRDD(batch -> batch.count());
        Stepper stepper = ssc.startStepped();
        stepper.step();
        stepper.step();
        stepper.step();

        stepper.goTo(2);
        stepper.step();
        stepper.step();

        assertEquals("[[0]]; [[0], [1]]; [[1], [2]]; [[0], [1]]; [[1], [2]]; [[2], [3]]", String.join("; ", seen));
        ssc.stop();
    }

    @Test
    void shouldL13RefuseToSliceWhatIsNotRemembered() {
        try (Driven driven = new Driven()) {
            DStream<Integer> in = driven.input(List.of(1), List.of(2));
            driven.watch("x", in);
            driven.steps(2);

            IllegalStateException e = assertThrows(IllegalStateException.class, () -> in.slice(new Time(1000), new Time(1000)));

            assertTrue(e.getMessage().contains("remember"), e.getMessage());
        }
    }

    // several streams

    @Test
    @DisplayName("I9, I10 union and transform of several streams, T9 transform with static data, T10 transformWith")
    void shouldI9AndI10() {
        try (Driven driven = new Driven()) {
            DStream<Integer> a = driven.input(List.of(1, 2));
            DStream<Integer> b = driven.input(List.of(2, 3));
            PairBatch<Integer, String> names = driven.ssc.sparkContext().parallelizePairs(List.of(new Tuple2<>(1, "one"), new Tuple2<>(3, "three")));
            driven.watch("union", driven.ssc.union(List.of(a, b).toArray(new DStream[0])));
            driven.watch("pairs", driven.ssc.transformToPair(List.of(a, b), (batches, time) -> {
                Batch<Integer> left = cast(batches.get(0));
                return left.union(cast(batches.get(1))).keyBy(x -> x).mapValues(x -> time.milliseconds());
            }));
            driven.watch("named", a.mapToPair(x -> new Tuple2<>(x, "")).transformToPair(batch -> batch.leftOuterJoin(names).mapValues(v -> v._2().orElse("?"))));
            driven.watch("with", a.<Integer, Integer>transformWith(b, (x, y, time) -> x.subtract(y)));
            driven.watch("partitions", a.mapPartitionsToPair(all -> {
                int sum = 0;
                while (all.hasNext()) {
                    sum += all.next();
                }
                return List.of(new Tuple2<>("sum", sum)).iterator();
            }));

            driven.step();

            assertEquals("[1 2 2 3]", driven.seen("union"));
            assertEquals("[(1,1000) (2,1000) (2,1000) (3,1000)]", driven.seen("pairs"));
            assertEquals("[(1,one) (2,?)]", driven.seen("named"));
            assertEquals("[1]", driven.seen("with"));
            assertEquals("[(sum,3)]", driven.seen("partitions"));
            assertEquals("SL-0207", assertThrows(PipelineDefinitionException.class, () -> new Driven().ssc.union(new DStream[0])).code());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Batch<T> cast(Batch<?> batch) {
        return (Batch<T>) batch;
    }

    @Test
    void shouldT26ConvertBetweenPairsAndTuples() {
        try (Driven driven = new Driven()) {
            driven.watch("x", PairDStream.fromDStream(driven.pairs("a=1 b=2").toDStream().filter(pair -> pair._2() > 1)).mapValues(v -> -v));

            driven.step();

            assertEquals("[(b,-2)]", driven.sorted("x"));
        }
    }

    // outputs

    @Test
    void shouldO3SaveAsObjectFiles() {
        try (Driven driven = new Driven()) {
            driven.pairs("a=1 b=2", "").saveAsObjectFiles(directory.resolve("pairs").toString(), "obj");

            driven.steps(2);

            assertEquals("[(a,1), (b,2)]", driven.ssc.sparkContext().objectFile(directory.resolve("pairs-1000.obj").toString()).collect().toString());
            assertTrue(Files.exists(directory.resolve("pairs-2000.obj/_SUCCESS")));
        }
    }

    // small things

    @Test
    void shouldHaveTheTimesOfSpark() {
        assertEquals(List.of(new Time(1000), new Time(2000)), new Time(1000).until(new Time(3000), Seconds.apply(1)));
        assertEquals(List.of(new Time(1000), new Time(2000), new Time(3000)), new Time(1000).to(new Time(3000), Durations.seconds(1)));
        assertEquals(new Time(2500), new Time(3400).floor(Durations.seconds(1), new Time(500)));
        assertEquals(new Time(2), new Time(1).max(new Time(2)));
        assertEquals(new Time(1), new Time(1).min(new Time(2)));
        assertEquals(1.5, Milliseconds.apply(1500).div(Durations.seconds(1)));
        assertEquals(List.of("500 ms", "1.5 s", "2.0 m", "1.25 h"),
                List.of(500, 1500, 120_000, 4_500_000).stream().map(ms -> new Duration(ms).prettyPrint()).toList());
        assertTrue(Minutes.apply(1).greaterEq(Durations.seconds(60)) && Minutes.apply(1).lessEq(Durations.seconds(60)));
        assertEquals(Durations.seconds(2), new Interval(1000, 3000).duration());
        assertEquals("[1000 ms, 3000 ms]", new Interval(1000, 3000).toString());
        assertEquals(Durations.seconds(2), Durations.seconds(2).max(Durations.seconds(1)));
    }

    @Test
    void shouldReadSettings() {
        StreamingConf conf = new StreamingConf().set("t", "30s").set("b", "true").set("n", "7").set("d", "0.5");

        assertEquals(List.of(30_000L, 30L, 300_000L, 12L), List.of(conf.getTimeAsMs("t", "1s"), conf.getTimeAsSeconds("t", "1s"), conf.getTimeAsMs("x", "5m"), conf.getTimeAsMs("x", "12")));
        assertTrue(conf.getBoolean("b", false));
        assertEquals(7, conf.getInt("n", 1));
        assertEquals(0.5, conf.getDouble("d", 1));
        assertEquals("7", conf.get("n"));
        assertThrows(java.util.NoSuchElementException.class, () -> conf.get("none"));
        assertFalse(conf.remove("n").getOption("n").isPresent());
        assertEquals("SL-0308", assertThrows(PipelineDefinitionException.class, () -> conf.getTimeAsMs("b", "1s")).code());
        assertEquals("SL-0308", assertThrows(PipelineDefinitionException.class, () -> conf.getBoolean("t", true)).code());
    }
}
