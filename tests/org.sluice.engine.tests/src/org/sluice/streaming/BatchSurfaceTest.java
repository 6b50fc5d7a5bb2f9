package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What user code in transform and foreachRDD reaches for: the surface of JavaRDD, JavaPairRDD and JavaDoubleRDD. */
class BatchSurfaceTest {

    private final BatchContext jsc = new BatchContext("local[2]", "surface");
    @TempDir
    Path directory;

    @AfterEach
    void stop() {
        jsc.stop();
    }

    private PairBatch<String, Integer> pairs(String text) {
        List<Tuple2<String, Integer>> list = new ArrayList<>();
        for (String pair : text.split(" ")) {
            list.add(new Tuple2<>(pair.substring(0, 1), Integer.valueOf(pair.substring(2))));
        }
        return jsc.parallelizePairs(list);
    }

    private Batch<Integer> upTo(int n, int partitions) {
        return jsc.parallelize(IntStream.rangeClosed(1, n).boxed().toList(), partitions);
    }

    @Test
    void shouldPutKeysWhereTheHashPartitionerSays() {
        PairBatch<Integer, String> numbers = jsc.parallelizePairs(List.of(new Tuple2<>(4, "d"), new Tuple2<>(-1, "m"), new Tuple2<>(3, "c"), new Tuple2<>(1, "a")), 2);

        assertEquals("[[(3,c)], [(4,d), (1,a)], [(-1,m)]]", numbers.partitionBy(new HashPartitioner(3)).glom().collect().toString());
        assertEquals("[[(3,1)], [(4,1), (1,1)], [(-1,1)]]", numbers.mapValues(v -> 1).reduceByKey(Integer::sum, 3).glom().collect().toString());
        assertEquals("[[3], [4, 1], [-1]]", jsc.parallelize(List.of(4, -1, 3, 4, 1)).distinct(3).glom().collect().toString());
        assertEquals(new HashPartitioner(3), numbers.groupByKey(3).partitioner().get());
        assertFalse(numbers.partitioner().isPresent());
        assertEquals(0, new HashPartitioner(3).getPartition(null));
        assertEquals("SL-0304", assertThrows(PipelineDefinitionException.class, () -> new HashPartitioner(0)).code());
    }

    @Test
    void shouldRefuseAPartitionerThatLeavesItsRange() {
        Partitioner wrong = new Partitioner() {
            @Override
            public int numPartitions() {
                return 2;
            }

            @Override
            public int getPartition(Object key) {
                return 2;
            }
        };

        OperatorException e = assertThrows(OperatorException.class, () -> pairs("a=1").partitionBy(wrong).collect());

        assertTrue(e.getCause().getMessage().contains("partition 2 of 2"), e.getCause().getMessage());
    }

    @Test
    void shouldSortStablyAndKeepEqualKeysTogether() {
        PairBatch<String, Integer> sorted = pairs("b=1 a=2 b=3 a=4 c=5 b=6").sortByKey(true, 3);

        assertEquals("[(a,2), (a,4), (b,1), (b,3), (b,6), (c,5)]", sorted.collect().toString());
        assertEquals(3, sorted.getNumPartitions());
        for (List<Tuple2<String, Integer>> one : sorted.glom().collect()) {
            for (List<Tuple2<String, Integer>> other : sorted.glom().collect()) {
                assertTrue(one.equals(other) || one.stream().noneMatch(a -> other.stream().anyMatch(b -> a._1().equals(b._1()))), sorted.glom().collect().toString());
            }
        }
        assertEquals("[(c,5), (b,1), (b,3), (b,6), (a,2), (a,4)]", pairs("b=1 a=2 b=3 a=4 c=5 b=6").sortByKey(Comparator.<String>naturalOrder(), false).collect().toString());
        assertEquals("[[4, 3], [2, 1]]", upTo(4, 1).sortBy(x -> x, false, 2).glom().collect().toString());
        assertEquals("[[(b,1), (b,3)], [(a,2), (c,5)]]",
                pairs("c=5 b=1 a=2 b=3").repartitionAndSortWithinPartitions(new HashPartitioner(2)).glom().collect().toString());
        assertThrows(OperatorException.class, () -> jsc.parallelizePairs(List.of(new Tuple2<>(new Object(), 1), new Tuple2<>(new Object(), 2))).sortByKey().collect());
    }

    @Test
    void shouldZip() {
        assertEquals("[(1,a), (2,b)]", upTo(2, 1).zip(jsc.parallelize(List.of("a", "b"))).collect().toString());
        assertThrows(IllegalArgumentException.class, () -> upTo(2, 1).zip(upTo(3, 1)).collect());
        assertEquals("[(1,0), (2,2), (3,1), (4,3)]", upTo(4, 2).zipWithUniqueId().collect().toString());
        assertEquals("[(1,0), (2,1), (3,2)]", upTo(3, 2).zipWithIndex().collect().toString());
        assertEquals("[3, 7]", upTo(4, 2).<Integer, Integer>zipPartitions(jsc.parallelize(List.of("a", "b"), 2).map(x -> 0),
                (left, right) -> List.of(left.next() + left.next() + right.next()).iterator()).collect().toString());
        assertThrows(OperatorException.class, () -> upTo(4, 2).<Integer, Integer>zipPartitions(upTo(4, 3), (a, b) -> a).collect(), "partitions differ");
        assertEquals("[(1,a), (1,b), (2,a), (2,b)]", upTo(2, 2).cartesian(jsc.parallelize(List.of("a", "b"))).collect().toString());
        assertEquals("[0:1, 0:2, 1:3, 1:4]", upTo(4, 2).mapPartitionsWithIndex((p, all) -> {
            List<String> named = new ArrayList<>();
            all.forEachRemaining(x -> named.add(p + ":" + x));
            return named.iterator();
        }, false).collect().toString());
    }

    @Test
    void shouldAggregateByKeyWithAZeroOfItsOwnForEachKey() {
        assertEquals("[(b,[1, 3]), (a,[2])]", pairs("b=1 a=2 b=3").aggregateByKey(new ArrayList<Integer>(), (list, v) -> {
            list.add(v);
            return list;
        }, (x, y) -> x).collect().toString());
        assertEquals("[(b,14), (a,12)]", pairs("b=1 a=2 b=3").foldByKey(10, Integer::sum).collect().toString());
        ArrayList<Integer> zero = new ArrayList<>();
        assertEquals(List.of(1, 2), upTo(2, 1).aggregate(zero, (list, v) -> {
            list.add(v);
            return list;
        }, (x, y) -> x));
        assertEquals(List.of(), zero);
        assertEquals(10, upTo(4, 2).treeReduce(Integer::sum));
        assertEquals(10, upTo(4, 2).treeAggregate(0, Integer::sum, Integer::sum, 3));
        assertEquals(Map.of("a", 2, "b", 4), pairs("b=1 a=2 b=3").reduceByKeyLocally(Integer::sum));
        assertEquals("[(b,2), (a,1)]", pairs("b=1 a=2 b=3 b=1").countApproxDistinctByKey(0.05).collect().toString());
        assertEquals(3, jsc.parallelize(List.of(1, 2, 2, 3)).countApproxDistinct(0.05));
    }

    @Test
    void shouldCogroupThreeAndFourSides() {
        assertEquals("[(a,([1],[2, 3],[])), (b,([],[4],[5]))]", pairs("a=1").cogroup(pairs("a=2 b=4 a=3"), pairs("b=5")).collect().toString());
        assertEquals("[(a,([1],[2],[],[])), (c,([],[],[],[9]))]", pairs("a=1").groupWith(pairs("a=2"), pairs("a=0").filter(x -> false), pairs("c=9")).collect().toString());
        assertEquals(3, pairs("a=1").cogroup(pairs("a=2"), pairs("a=3"), 3).getNumPartitions());
        assertEquals("[(b,2)]", pairs("a=1 b=2").subtractByKey(pairs("a=9"), 1).collect().toString());
        assertEquals("[(b,2), (c,3)]", pairs("a=1 b=2 c=3 d=4").filterByRange("b", "c").collect().toString());
    }

    @Test
    void shouldChooseAtRandomTheSameEachTime() {
        Batch<Integer> many = upTo(1000, 4);

        assertEquals(many.sample(false, 0.3, 7).collect(), many.repartition(1).sortBy(x -> x, true, 1).sample(false, 0.3, 7).collect());
        assertTrue(Math.abs(many.sample(false, 0.3, 7).count() - 300) < 60);
        assertTrue(Math.abs(many.sample(true, 2.0, 7).count() - 2000) < 200);
        assertEquals(20, many.takeSample(false, 20, 7).size());
        assertEquals(20, many.takeSample(false, 20, 7).stream().distinct().count());
        assertEquals(5, upTo(2, 1).takeSample(true, 5, 7).size());
        Batch<Integer>[] parts = many.randomSplit(new double[] {1, 3}, 7);
        assertEquals(many.collect(), parts[0].union(parts[1]).sortBy(x -> x, true, 1).collect());
        assertTrue(Math.abs(parts[0].count() - 250) < 60);
        PairBatch<Boolean, Integer> byKey = many.keyBy(x -> x % 2 == 0);
        assertEquals(Map.of(true, 250L, false, 50L), byKey.sampleByKeyExact(false, Map.of(true, 0.5, false, 0.1), 7).countByKey());
        assertEquals(Map.of(true, 500L), byKey.sampleByKey(false, Map.of(true, 1.0, false, 0.0), 7).countByKey());
        assertThrows(IllegalArgumentException.class, () -> byKey.sampleByKey(false, Map.of(true, 1.0), 7).count());
        assertThrows(IllegalArgumentException.class, () -> many.sample(false, 1.5, 7));
    }

    @Test
    void shouldCalculateWithNumbers() {
        DoubleBatch numbers = jsc.parallelize(List.of("1", "2", "3", "4")).mapToDouble(Double::parseDouble);

        assertEquals(List.of(10.0, 2.5, 1.0, 4.0), List.of(numbers.sum(), numbers.mean(), numbers.min(), numbers.max()));
        assertEquals(List.of(1.25, 1.25, 5.0 / 3), List.of(numbers.variance(), numbers.popVariance(), numbers.sampleVariance()));
        assertEquals(Math.sqrt(1.25), numbers.stdev());
        assertEquals("(count: 4, mean: 2.5, stdev: 1.118033988749895, max: 4.0, min: 1.0)", numbers.stats().toString());
        assertEquals(numbers.variance(), new StatCounter(List.of(1.0)).merge(new StatCounter(List.of(2.0, 3.0, 4.0))).variance());
        assertArrayEquals(new long[] {2, 2}, numbers.histogram(2)._2());
        assertArrayEquals(new double[] {1, 2.5, 4}, numbers.histogram(2)._1());
        assertArrayEquals(new long[] {1, 2}, numbers.histogram(new double[] {0, 2, 3}));
        assertThrows(UnsupportedOperationException.class, () -> jsc.parallelizeDoubles(List.of()).histogram(2));
        assertThrows(UnsupportedOperationException.class, () -> jsc.parallelizeDoubles(List.of()).max());
        assertEquals(0.0, jsc.parallelizeDoubles(List.of()).sum());
        assertEquals(List.of(2.0, 4.0), numbers.filter(x -> x % 2 == 0).collect());
    }

    @Test
    void shouldO3SaveAndReadTextAndObjects() throws Exception {
        Batch<Tuple2<String, List<Integer>>> records = jsc.parallelize(List.of(new Tuple2<>("a\nb", List.of(1, 2)), new Tuple2<>("c", List.of())), 2);
        String objects = directory.resolve("objects").toString();

        records.saveAsObjectFile(objects);
        jsc.parallelize(List.of("x", "y"), 2).saveAsTextFile(directory.resolve("text").toString());

        assertEquals(records.collect(), jsc.objectFile(objects).collect());
        assertEquals(List.of("x", "y"), jsc.textFile(directory.resolve("text").toString()).collect());
        assertEquals("SLUICEOF", new String(Files.readAllBytes(directory.resolve("objects/part-00000")), 0, 8));
        assertTrue(Files.exists(directory.resolve("objects/_SUCCESS")));
        assertEquals("SL-0320", assertThrows(PipelineDefinitionException.class, () -> jsc.parallelize(List.of(new Object())).saveAsObjectFile(objects)).code());
    }

    @Test
    void shouldRefuseDamagedObjectFiles() throws Exception {
        Path objects = directory.resolve("objects");
        jsc.parallelize(List.of("to", "be", "or"), 1).saveAsObjectFile(objects.toString());
        Path part = objects.resolve("part-00000");
        byte[] whole = Files.readAllBytes(part);

        for (int length = 0; length < whole.length; length++) {
            Files.write(part, Arrays.copyOf(whole, length));
            assertThrows(ConnectorException.Fatal.class, () -> jsc.objectFile(objects.toString()).collect(), "cut off at " + length);
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x10;
            Files.write(part, flipped);
            assertThrows(ConnectorException.Fatal.class, () -> jsc.objectFile(objects.toString()).collect(), "flipped at " + at);
        }
        assertThrows(ConnectorException.Fatal.class, () -> jsc.objectFile(directory.resolve("nothing").toString()).collect());
    }

    @Test
    void shouldTellAboutItself() {
        Batch<Integer> batch = upTo(4, 2).setName("numbers").cache();

        assertEquals("numbers", batch.name());
        assertEquals(batch.id(), batch.id());
        assertEquals(List.of(new Partition(0), new Partition(1)), batch.partitions());
        assertEquals("surface", batch.context().appName());
        assertEquals(List.of(3, 4), batch.collectPartitions(new int[] {1})[0]);
        assertEquals(List.of(4, 3), batch.top(2));
        assertEquals(List.of(1, 2), batch.takeOrdered(2));
        assertEquals("[1, 2, 3, 4]", jsc.union(upTo(2, 1), jsc.parallelize(List.of(3, 4)), jsc.emptyRDD()).collect().toString());
        assertEquals(2, jsc.defaultParallelism());
        assertIterates(batch);
    }

    private static void assertIterates(Batch<Integer> batch) {
        List<Integer> all = new ArrayList<>();
        batch.toLocalIterator().forEachRemaining(all::add);
        assertEquals(List.of(1, 2, 3, 4), all);
    }
}
