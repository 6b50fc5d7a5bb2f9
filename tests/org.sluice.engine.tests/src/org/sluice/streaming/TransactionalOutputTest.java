package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row O10 of the reference: outputs that are written exactly once. A killed run is one whose files were copied before it ended. */
class TransactionalOutputTest {

    @TempDir
    Path dir;

    private Path live;
    private final List<String> calls = new ArrayList<>();

    /** One file a batch, kept aside until it counts. */
    private class FilePerBatch implements TransactionalOutput<Batch<String>> {

        private final Path directory;
        private Path copyBeforeCommit;
        private Path copyAfterPrepare;

        FilePerBatch(Path directory) {
            this.directory = directory;
        }

        @Override
        public void recover(java.util.Optional<Time> done) throws IOException {
            calls.add("recover " + done.map(Time::milliseconds).orElse(-1L));
            Files.createDirectories(directory);
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".prepared")).toList()) {
                    Time time = new Time(Long.parseLong(file.getFileName().toString().replace(".prepared", "")));
                    if (done.isPresent() && time.milliseconds() <= done.get().milliseconds()) {
                        commit(time);
                    } else {
                        abort(time);
                    }
                }
            }
        }

        @Override
        public void prepare(Batch<String> batch, Time time) throws IOException {
            calls.add("prepare " + time.milliseconds());
            Files.write(prepared(time), batch.collect());
            if (copyAfterPrepare != null) {
                copyLive(copyAfterPrepare);
            }
        }

        @Override
        public void commit(Time time) throws IOException {
            calls.add("commit " + time.milliseconds());
            if (copyBeforeCommit != null) {
                copyLive(copyBeforeCommit);
            }
            if (Files.exists(prepared(time))) {
                Files.move(prepared(time), directory.resolve(time.milliseconds() + ".txt"));
            }
        }

        @Override
        public void abort(Time time) throws IOException {
            calls.add("abort " + time.milliseconds());
            Files.deleteIfExists(prepared(time));
        }

        private Path prepared(Time time) {
            return directory.resolve(time.milliseconds() + ".prepared");
        }
    }

    @BeforeEach
    void prepare() throws IOException {
        live = Files.createDirectories(dir.resolve("live"));
        Files.write(dir.resolve("lines.txt"), IntStream.range(0, 40).mapToObj(i -> "line " + i).toList());
    }

    private void copyLive(Path to) throws IOException {
        delete(to);
        try (Stream<Path> walk = Files.walk(live)) {
            for (Path path : walk.toList()) {
                Path copy = to.resolve(live.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> walk = Files.walk(directory)) {
                for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private StreamingContext context(Path home, FilePerBatch output, int checkpointSeconds) {
        return StreamingContext.getOrCreate(home.resolve("cp").toString(), () -> {
            StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.fast(0)).parallelism(1).checkpointInterval(Durations.seconds(checkpointSeconds)), Durations.seconds(1));
            ssc.checkpoint(home.resolve("cp").toString());
            ssc.textFile(dir.resolve("lines.txt").toString(), 4, false).id("lines").saveTransactionally(output).id("out");
            return ssc;
        });
    }

    private void run(Path home, FilePerBatch output, int checkpointSeconds, int batches) {
        try (StreamingContext ssc = context(home, output, checkpointSeconds)) {
            Stepper stepper = ssc.startStepped();
            for (int i = 0; i < batches; i++) {
                assertTrue(stepper.step().failure().isEmpty());
            }
        }
    }

    private static List<String> content(Path home) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(home.resolve("out"))) {
            for (Path file : files.sorted(java.util.Comparator.comparing(f -> Long.parseLong(f.getFileName().toString().replaceAll("\\..*", "")))).toList()) {
                all.add(file.getFileName() + " " + Files.readAllLines(file));
            }
        }
        return all;
    }

    private static List<String> expected(int batches) {
        return IntStream.rangeClosed(1, batches).mapToObj(b -> b + "000.txt " + IntStream.range(4 * b - 4, 4 * b).mapToObj(i -> "line " + i).toList()).toList();
    }

    @Test
    void shouldCommitABatchOnlyWhenItsCheckpointIsDurable() throws Exception {
        run(live, new FilePerBatch(live.resolve("out")), 2, 3);

        assertEquals(List.of("recover -1", "prepare 1000", "prepare 2000", "commit 1000", "commit 2000", "prepare 3000", "commit 3000"), calls);
        assertEquals(expected(3), content(live));
    }

    @Test
    void shouldO10RunABatchAgainWhenKilledBetweenOutputAndCheckpoint() throws Exception {
        Path killed = dir.resolve("killed");
        FilePerBatch output = new FilePerBatch(live.resolve("out"));
        run(live, output, 1, 2);
        try (StreamingContext ssc = context(live, output, 1)) {
            output.copyAfterPrepare = killed;
            ssc.startStepped().step();
        }
        assertTrue(Files.exists(killed.resolve("out/3000.prepared")));
        calls.clear();

        run(killed, new FilePerBatch(killed.resolve("out")), 1, 2);

        assertEquals(List.of("recover 2000", "abort 3000", "prepare 3000", "commit 3000", "prepare 4000", "commit 4000"), calls);
        assertEquals(expected(4), content(killed));
    }

    @Test
    void shouldCommitWhatTheCheckpointCountsWhenKilledBetweenCheckpointAndCommit() throws Exception {
        Path killed = dir.resolve("killed");
        FilePerBatch output = new FilePerBatch(live.resolve("out"));
        try (StreamingContext ssc = context(live, output, 1)) {
            Stepper stepper = ssc.startStepped();
            stepper.step();
            output.copyBeforeCommit = killed;
            stepper.step();
        }
        assertTrue(Files.exists(killed.resolve("out/2000.prepared")));
        calls.clear();

        run(killed, new FilePerBatch(killed.resolve("out")), 1, 2);

        assertEquals(List.of("recover 2000", "commit 2000", "prepare 3000", "commit 3000", "prepare 4000", "commit 4000"), calls);
        assertEquals(expected(4), content(killed));
    }

    @Test
    void shouldAbortABatchThatFails() throws Exception {
        FilePerBatch output = new FilePerBatch(live.resolve("out"));
        try (StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.fast(0)).parallelism(1), Durations.seconds(1))) {
            InputDStream<String> lines = ssc.textFile(dir.resolve("lines.txt").toString(), 4, false).id("lines");
            lines.saveTransactionally(output).id("out");
            lines.foreachRDD(batch -> {
                if (batch.collect().contains("line 5")) {
                    throw new IllegalStateException("no");
                }
            });
            Stepper stepper = ssc.startStepped();
            stepper.step();
            assertTrue(stepper.step().failure().isPresent());
        } catch (EngineException e) {
            assertTrue(e.getMessage().contains("no"), e.getMessage());
        }

        assertEquals(List.of("recover -1", "prepare 1000", "commit 1000", "prepare 2000", "abort 2000"), calls);
        assertEquals(expected(1), content(live));
    }

    @Test
    void shouldSayWhichOutputCannotCommit() {
        StreamingContext ssc = context(live, new FilePerBatch(live.resolve("out")) {
            @Override
            public void commit(Time time) throws IOException {
                throw new IOException("disk gone");
            }
        }, 1);

        String message = ssc.startStepped().step().failure().orElseThrow().message();
        ssc.close();

        assertTrue(message.contains("'out' cannot commit batch 1000") && message.contains("disk gone"), message);
    }
}
