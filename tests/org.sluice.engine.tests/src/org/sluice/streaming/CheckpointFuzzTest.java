package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoint files changed at random: a run goes on from a checkpoint that was written, or says in one line why not. Seeded; a failure names its seed. */
class CheckpointFuzzTest {

    private static final int MUTATIONS = 1000;
    private static final int FORGED = 500;
    /** Bytes a restore of these small files may take from the heap; a corrupt length would ask for more. */
    private static final long MOST_ALLOCATED = 16L << 20;

    @TempDir
    Path dir;

    private Path checkpoints;
    private final Map<String, byte[]> good = new HashMap<>();
    private final Map<Long, List<String>> states = new HashMap<>();

    /** A state. */
    record Seen(long times, List<String> last, Level level) {
    }

    enum Level {
        LOW, HIGH
    }

    private StreamingContext define(Path into) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.fast(0)).parallelism(1).checkpointInterval(Durations.seconds(1))
                .set("sluice.checkpoint.fullEvery", "4"), Durations.seconds(1));
        ssc.checkpoint(into == null ? null : into.toString());
        PairDStream<String, Integer> pairs = ssc.textFile(dir.resolve("lines.txt").toString(), 3, false).id("lines").mapToPair(line -> new Tuple2<>(line.substring(0, 2), line.length())).id("pairs");
        pairs.mapWithState(StateSpec.<String, Integer, Seen, String>function((key, value, state) -> {
            long times = state.exists() ? state.get().times() + 1 : 1;
            state.update(new Seen(times, List.of(key, "x".repeat(value.get())), times > 2 ? Level.HIGH : Level.LOW));
            return key;
        })).id("seen").foreachRDD(batch -> batch.count());
        pairs.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(3), Durations.seconds(1)).id("window").foreachRDD(batch -> batch.count());
        pairs.window(Durations.seconds(3), Durations.seconds(1)).id("batches").foreachRDD(batch -> batch.count());
        return ssc;
    }

    @BeforeEach
    void write() throws IOException {
        Random random = new Random(5);
        Files.write(dir.resolve("lines.txt"), IntStream.range(0, 100).mapToObj(i -> "k" + random.nextInt(9) + "y".repeat(random.nextInt(9))).toList());
        checkpoints = dir.resolve("cp");
        states.put(0L, List.of());
        for (int run = 0; run < 3; run++) {
            try (StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> define(checkpoints))) {
                Stepper stepper = ssc.startStepped();
                for (int i = 0; i < 6; i++) {
                    states.put(stepper.step().time().milliseconds(), state(ssc));
                }
            }
        }
        try (Stream<Path> files = Files.list(checkpoints)) {
            for (Path file : files.toList()) {
                good.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    private static List<String> state(StreamingContext ssc) {
        return ssc.state("seen").entries("", 100).stream().map(Object::toString).toList();
    }

    /** @return time of the checkpoint that was gone on from, or -1 when it was refused */
    private long restore(String what, boolean compare) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> define(null));
        ssc.safe(true);
        try {
            ssc.startStepped();
            long time = ssc.restoredFrom().orElseThrow().time().milliseconds();
            if (compare) {
                assertEquals(states.get(time), state(ssc), what);
            }
            return time;
        } catch (EngineException e) {
            assertTrue(e.getMessage().length() > 40 && !(compare && e.getMessage().contains("\n")), what + ": " + e);
            return -1;
        } catch (RuntimeException | Error e) {
            throw new AssertionError(what + ": " + e, e);
        } finally {
            long allocated = threads.getCurrentThreadAllocatedBytes() - before;
            assertTrue(allocated < MOST_ALLOCATED, what + " took " + allocated + " bytes");
            close(ssc);
        }
    }

    private static void close(StreamingContext ssc) {
        try {
            ssc.close();
        } catch (EngineException e) {
            assertTrue(e.getMessage() != null);
        }
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        switch (random.nextInt(6)) {
            case 0 -> changed = Arrays.copyOf(changed, random.nextInt(bytes.length));
            case 1 -> changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case 2 -> {
                for (int n = random.nextInt(30); n >= 0; n--) {
                    changed[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
            case 3 -> {
                int from = random.nextInt(bytes.length);
                Arrays.fill(changed, from, Math.min(bytes.length, from + 1 + random.nextInt(200)), (byte) (random.nextBoolean() ? 0 : 0xFF));
            }
            case 4 -> {
                int from = random.nextInt(bytes.length);
                int to = random.nextInt(bytes.length);
                int length = Math.min(bytes.length - Math.max(from, to), 1 + random.nextInt(100));
                System.arraycopy(bytes, from, changed, to, length);
            }
            default -> {
                int at = random.nextInt(bytes.length);
                byte[] noise = new byte[1 + random.nextInt(100)];
                random.nextBytes(noise);
                changed = ByteBuffer.allocate(bytes.length + noise.length).put(bytes, 0, at).put(noise).put(bytes, at, bytes.length - at).array();
            }
        }
        return changed;
    }

    @Test
    void shouldGoOnFromACheckpointThatWasWrittenOrSayWhyNot() throws IOException {
        List<String> names = good.keySet().stream().sorted().toList();
        long newest = restore("undamaged", true);
        int wentOn = 0;
        int older = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            List<String> damaged = new ArrayList<>();
            for (String name : names) {
                if (random.nextInt(3) == 0) {
                    Files.write(checkpoints.resolve(name), mutate(good.get(name), random));
                    damaged.add(name);
                }
            }

            long time = restore("seed " + seed, true);

            wentOn += time >= 0 ? 1 : 0;
            older += time >= 0 && time < newest ? 1 : 0;
            for (String name : damaged) {
                Files.write(checkpoints.resolve(name), good.get(name));
            }
        }
        assertTrue(wentOn > MUTATIONS / 2 && wentOn < MUTATIONS && older > MUTATIONS / 20, wentOn + " went on, " + older + " from older checkpoints");
    }

    /** Contents changed under right checksums are nothing that happens by itself; they may give other values, but never another kind of failure. */
    @Test
    void shouldSurviveForgedContents() throws IOException {
        List<String> names = good.keySet().stream().sorted().toList();
        int refused = 0;
        for (int seed = 0; seed < FORGED; seed++) {
            Random random = new Random(seed);
            for (String name : names) {
                Files.write(checkpoints.resolve(name), forge(good.get(name), random));
            }

            refused += restore("seed " + seed, false) < 0 ? 1 : 0;
        }
        assertTrue(refused > FORGED / 10 && refused < FORGED, refused + " refused");
    }

    /** Changes bytes of every content in a file, and makes the checksums right again. */
    private static byte[] forge(byte[] file, Random random) {
        byte[] forged = file.clone();
        ByteBuffer all = ByteBuffer.wrap(forged);
        for (int head = 0; head + 60 <= forged.length;) {
            int length = (int) all.getLong(head + 44);
            for (int n = random.nextInt(3); n > 0 && length > 0; n--) {
                forged[head + 60 + random.nextInt(length)] = (byte) random.nextInt();
            }
            all.putInt(head + 52, crc(forged, head + 60, length));
            all.putInt(head + 56, crc(forged, head, 56));
            head += 60 + length;
        }
        return forged;
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
