package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run itself takes (threads, open files, files in temporary directories, memory) is given back when it has ended; {@link GivenBackTest} does the same for sources. */
class RunGivenBackTest {

    private static final int ROUNDS = 5;

    @TempDir
    Path dir;

    /** What the run has besides a state. */
    enum With {
        NOTHING, MERGED_CHECKPOINTS, HISTORY_AND_STEPPER, PAUSE, WINDOWS_ON_DISK, TRANSACTIONAL_OUTPUT, SAMPLES, FAILING_BATCH, FAILING_START
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).filter(name -> name.startsWith("org.sluice-back")).sorted().toList();
    }

    private List<String> open() throws IOException {
        List<String> open = new ArrayList<>();
        Path all = Path.of("/proc/self/fd");
        if (Files.isDirectory(all)) {
            for (String name : all.toFile().list()) {
                try {
                    String target = Files.readSymbolicLink(all.resolve(name)).toString();
                    if (target.startsWith(dir.toString())) {
                        open.add(target);
                    }
                } catch (IOException e) {
                    continue;
                }
            }
        }
        return open;
    }

    /** In a method of its own, so that no local variable holds it afterwards. */
    private WeakReference<StreamingContext> live(With with, int round) throws Exception {
        StreamingConf conf = new StreamingConf().setAppName("back").parallelism(2).clock(Clocks.manual(0)).checkpointInterval(Durations.seconds(1))
                .set("sluice.checkpoint.fullEvery", with == With.MERGED_CHECKPOINTS ? "1" : "0")
                .set("sluice.storage.directory", dir.resolve("storage").toString()).set("sluice.storage.memory", "1000");
        StreamingContext ssc = new StreamingContext(conf, Durations.seconds(1));
        ssc.checkpoint(dir.resolve(with == With.FAILING_START ? "in/file" : "checkpoints-" + round).toString());
        PairDStream<Long, Integer> ones = ssc.<Long>generatedStream(500, 1, (n, random) -> n % 700).id("numbers").mapToPair(n -> new Tuple2<>(n, 1));
        PairDStream<Long, Integer> counts = ones.<Integer>updateStateByKey((values, old) -> {
            if (with == With.FAILING_BATCH && old.orElse(0) > 2) {
                throw new IllegalStateException("enough");
            }
            return Optional.of(old.orElse(0) + values.size());
        }).id("counts");
        counts.foreachRDD(batch -> {
            batch.count();
        });
        StorageLevel level = with == With.WINDOWS_ON_DISK ? StorageLevel.DISK_ONLY : StorageLevel.MEMORY_ONLY;
        for (PairDStream<Long, ?> window : List.of(ones.reduceByKeyAndWindow(Integer::sum, Durations.seconds(3)).persist(level), ones.window(Durations.seconds(3)).persist(level))) {
            count(window);
        }
        if (with == With.TRANSACTIONAL_OUTPUT) {
            counts.saveTransactionally(new Nowhere());
        }
        if (with == With.HISTORY_AND_STEPPER) {
            ssc.history(HistoryLimits.DEFAULT);
        }
        Sampling sampling = with == With.SAMPLES ? ssc.sample("counts", SampleSpec.first(3)) : null;
        try {
            if (with == With.PAUSE) {
                ssc.start();
                ssc.pause().step();
                ssc.resume();
            } else {
                Stepper stepper = ssc.startStepped();
                for (int i = 0; i < 6 && stepper.step().failure().isEmpty(); i++) {
                    continue;
                }
                if (with == With.HISTORY_AND_STEPPER) {
                    stepper.goTo(2);
                }
            }
        } catch (ConnectorException e) {
            assertEquals(With.FAILING_START, with);
        }
        ssc.stop();
        if (sampling != null) {
            sampling.close();
        }
        return new WeakReference<>(ssc);
    }

    private static <V> void count(PairDStream<Long, V> window) {
        window.foreachRDD(batch -> {
            batch.count();
        });
    }

    private static final class Nowhere implements TransactionalOutput<PairBatch<Long, Integer>> {

        @Override
        public void recover(java.util.Optional<Time> done) {
            // nothing is kept
        }

        @Override
        public void prepare(PairBatch<Long, Integer> batch, Time time) {
            batch.count();
        }

        @Override
        public void commit(Time time) {
            // nothing is kept
        }

        @Override
        public void abort(Time time) {
            // nothing is kept
        }
    }

    @ParameterizedTest
    @EnumSource(With.class)
    void shouldGiveThreadsFilesAndMemoryBack(With with) throws Exception {
        Files.createDirectories(dir.resolve("in"));
        Files.writeString(dir.resolve("in/file"), "no directory");
        List<WeakReference<StreamingContext>> contexts = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            contexts.add(live(with, round));
        }

        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while ((!threads().isEmpty() || !open().isEmpty()) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertEquals(List.of(), threads());
        assertEquals(List.of(), open());
        if (Files.isDirectory(dir.resolve("storage"))) {
            try (Stream<Path> left = Files.list(dir.resolve("storage"))) {
                assertEquals(0, left.count());
            }
        }
        while (contexts.stream().anyMatch(context -> context.get() != null) && System.nanoTime() < until) {
            System.gc();
        }
        for (WeakReference<StreamingContext> context : contexts) {
            assertNull(context.get(), "something still holds a context that has ended");
        }
    }
}
