package org.sluice.campaign;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.sluice.streaming.Duration;
import org.sluice.streaming.Durations;
import org.sluice.streaming.Optional;
import org.sluice.streaming.PairDStream;
import org.sluice.streaming.StateSpec;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.report.BatchReport;

/**
 * A run of minutes with a batch each millisecond: state, timeouts, windows, listeners, checkpoints. Keys come and go, so nothing may grow: memory after a garbage collection, threads, files. Runs in the
 * campaign's process, one after the other.
 */
final class Soak {

    private static final Duration BATCH = Durations.milliseconds(1);
    private static final int RECORDS = 20;
    private static final int KEYS = 500;
    private static final int SAMPLES = 20;
    /** Checkpoints an engine keeps when nothing is said. */
    private static final int KEPT = 10;
    /** Growth that is none: what a collection leaves differs by this much from time to time. */
    private static final long NOISE = 2 << 20;

    private final double minutes;
    private final Path directory;
    private final AtomicLong batches = new AtomicLong();
    private final AtomicReference<BatchReport> last = new AtomicReference<>();

    Soak(double minutes, Path directory) {
        this.minutes = minutes;
        this.directory = directory;
    }

    /** @return what is wrong, or null */
    String run() throws Exception {
        long threadsBefore = threads();
        StreamingContext ssc = define();
        ssc.addBatchListener(report -> {
            batches.incrementAndGet();
            last.set(report);
        });
        List<Long> heap = new ArrayList<>();
        long begun = System.nanoTime();
        long length = (long) (minutes * 60e9);
        int filesMost = 0;
        ssc.start();
        try {
            for (int sample = 0; sample <= SAMPLES; sample++) {
                if (ssc.awaitTerminationOrTimeout(Math.max(1, (begun + length * sample / SAMPLES - System.nanoTime()) / 1_000_000))) {
                    return "the run ended by itself";
                }
                heap.add(heapAfterCollection());
                filesMost = Math.max(filesMost, files());
                double seconds = (System.nanoTime() - begun) / 1e9;
                System.out.printf("soak: %5.0f s, %,d batches (%,.0f a second), heap %.1f MiB, %d threads, %d checkpoint files%n", seconds, batches.get(), batches.get() / seconds,
                        heap.get(sample) / 1048576.0, threads(), files());
            }
        } finally {
            ssc.stop();
        }
        double rate = batches.get() / (minutes * 60);
        return problem(heap, rate, filesMost, threadsBefore);
    }

    private String problem(List<Long> heap, double rate, int filesMost, long threadsBefore) {
        long early = median(heap.subList(SAMPLES / 5, SAMPLES / 5 + SAMPLES / 4));
        long late = median(heap.subList(heap.size() - SAMPLES / 4, heap.size()));
        if (late > early + early / 20 + NOISE) {
            return String.format("memory grows: %.1f MiB after a fifth of the time, %.1f MiB at the end", early / 1048576.0, late / 1048576.0);
        }
        if (last.get().failure().isPresent()) {
            return "the last batch failed: " + last.get().failure().get().message();
        }
        if (filesMost > 2 * KEPT + 5) {
            return "there were " + filesMost + " checkpoint files at a time";
        }
        if (threads() > threadsBefore) {
            return threads() - threadsBefore + " threads are left after the stop";
        }
        return rate < 500 ? String.format("only %.0f batches a second", rate) : null;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private int files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return (int) files.count();
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("org.sluice-soak-")).count();
    }

    private static long heapAfterCollection() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private StreamingContext define() {
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("soak").setMaster("local[2]"), BATCH);
        ssc.checkpoint(directory.toString());
        // Keys move on with time: new ones come for ever, old ones time out or leave their windows.
        PairDStream<String, Integer> pairs = ssc.<Long>generatedStream(RECORDS, 1, (n, random) -> n / 2000 + random.nextInt(KEYS)).id("numbers")
                .mapToPair(n -> new Tuple2<>("key-" + n, 1)).id("pairs");
        pairs.mapWithState(StateSpec.<String, Integer, Integer, Integer>function((key, one, state) -> {
            if (!state.isTimingOut()) {
                state.update((state.exists() ? state.get() : 0) + one.orElse(0));
            }
            return state.get();
        }).timeout(Durations.milliseconds(500))).id("sessions").foreachRDD(batch -> batch.count());
        pairs.reduceByKeyAndWindow(Integer::sum, Durations.milliseconds(100), Durations.milliseconds(20)).id("window").foreachRDD(batch -> batch.count());
        pairs.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.milliseconds(100), Durations.milliseconds(20), 0, pair -> pair._2() != 0).id("inverse")
                .foreachRDD(batch -> batch.count());
        pairs.<Integer>updateStateByKey((values, state) -> values.isEmpty() ? Optional.empty() : Optional.of(state.orElse(0) + values.size())).id("now").foreachRDD(batch -> batch.count());
        return ssc;
    }
}
