package org.sluice.streaming;

import java.util.ArrayList;
import java.util.List;

/** A window of 20 batches of 30,000 keys each, most of them in one batch only. Arguments: operation, storage level, directory. Prints how many keys the last window has and the sum of their values, or what failed. */
final class LargeWindowProgram {

    static final int BATCHES = 20;
    static final int KEYS = 30_000;

    private LargeWindowProgram() {
    }

    public static void main(String[] args) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().parallelism(2).clock(Clocks.manual(0)).set("sluice.storage.directory", args[2])
                .set("sluice.storage.memory", "4000000"), Durations.seconds(1));
        ssc.overrideSource("keys", (number, time) -> {
            List<String> keys = new ArrayList<>(KEYS);
            for (int i = 0; i < KEYS; i++) {
                keys.add("a rather long key, number " + (number * KEYS * 9 / 10 + i));
            }
            return keys;
        });
        PairDStream<String, Integer> ones = ssc.<String>generatedStream(0, 0, (n, r) -> null).id("keys").mapToPair(key -> new Tuple2<>(key, 1));
        Duration window = Durations.seconds(BATCHES);
        StorageLevel level = StorageLevel.valueOf(args[1]);
        DStream<Long> sums = switch (args[0]) {
            case "window" -> ones.window(window).persist(level).mapValues(Integer::longValue).map(Tuple2::_2);
            case "reduceByKeyAndWindow" -> ones.reduceByKeyAndWindow(Integer::sum, window).persist(level).map(pair -> (long) pair._2());
            default -> ones.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, window, Durations.seconds(1), 0, pair -> pair._2() != 0).persist(level).map(pair -> (long) pair._2());
        };
        long[] result = new long[2];
        sums.mapPartitions(all -> {
            long[] of = new long[2];
            all.forEachRemaining(n -> {
                of[0]++;
                of[1] += n;
            });
            return List.of(of).iterator();
        }).foreachRDD(batch -> {
            result[0] = 0;
            result[1] = 0;
            batch.collect().forEach(of -> {
                result[0] += of[0];
                result[1] += of[1];
            });
        });
        Stepper stepper = ssc.startStepped();
        for (int i = 0; i < BATCHES + 3; i++) {
            var failure = stepper.step().failure();
            if (failure.isPresent()) {
                System.out.println("failed: " + failure.get().exception());
                System.exit(1);
            }
        }
        System.out.println(result[0] + " " + result[1]);
        ssc.stop();
    }
}
