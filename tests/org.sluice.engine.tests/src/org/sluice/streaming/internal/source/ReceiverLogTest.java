package org.sluice.streaming.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows B6 and B8 of the reference: the files of the write-ahead log, whole and damaged. */
class ReceiverLogTest {

    private static final long HOUR = 3_600_000;

    @TempDir
    Path dir;

    private static String text(long number) {
        return "block " + number + " " + "x".repeat((int) (number * 7 % 23));
    }

    private void write(Path to, long first, int n, long segmentBytes) throws IOException {
        try (ReceiverLog log = new ReceiverLog(to, first, segmentBytes, HOUR)) {
            for (long i = first; i < first + n; i++) {
                byte[] content = text(i).getBytes(StandardCharsets.UTF_8);
                log.append(i, i * 1000, content, content.length);
                log.force(i);
            }
        }
    }

    private static List<String> texts(ReceiverLogReader reader) {
        List<String> texts = new ArrayList<>();
        for (ReceiverLogReader.Block block : reader.blocks()) {
            assertEquals(block.number() * 1000, block.due());
            texts.add(new String(block.content(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static List<String> expected(long from, long to) {
        List<String> texts = new ArrayList<>();
        for (long i = from; i < to; i++) {
            texts.add(text(i));
        }
        return texts;
    }

    @Test
    void shouldAcknowledgeNothingMoreOnceAWriteHasFailed() throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "a device that is always full");
        write(dir, 0, 3, 1 << 20);
        Path next = dir.resolve(String.format("log-%019d", 3));
        Files.createSymbolicLink(next, Path.of("/dev/full"));
        ReceiverLog log = new ReceiverLog(dir, 3, 1 << 20, HOUR);
        assertTrue(assertThrows(IOException.class, () -> log.append(3, 3000, new byte[10], 10)).getMessage().contains("space"));
        Files.delete(next);

        assertThrows(IOException.class, () -> log.append(4, 4000, new byte[10], 10), "there is room again, but block 3 is missing");
        assertThrows(IOException.class, () -> log.force(4));
        log.close();
        assertEquals(expected(0, 3), texts(ReceiverLogReader.read(dir, -1)));
        assertEquals(List.of(), ReceiverLogReader.read(dir, -1).problems());
    }

    private static List<Path> files(Path directory) throws IOException {
        return List.copyOf(ReceiverLogReader.segments(directory).values());
    }

    @Test
    void shouldB6KeepBlocksInSegmentsThatRoll() throws IOException {
        write(dir, 0, 20, 200);

        assertTrue(files(dir).size() > 3, files(dir).toString());
        assertEquals("log-0000000000000000000", files(dir).get(0).getFileName().toString());
        for (long from = -1; from <= 20; from++) {
            ReceiverLogReader reader = ReceiverLogReader.read(dir, from);
            assertEquals(List.of(), reader.problems());
            assertEquals(expected(Math.max(0, from), 20), texts(reader));
            assertEquals(20, reader.next());
        }
    }

    @Test
    void shouldB6RollByTime() throws IOException {
        try (ReceiverLog log = new ReceiverLog(dir, 0, 1 << 20, 0)) {
            for (int i = 0; i < 3; i++) {
                log.append(i, i * 1000, new byte[] {1}, 1);
            }
        }

        assertEquals(3, files(dir).size());
    }

    @Test
    void shouldGoOnInASegmentOfItsOwnAfterARestart() throws IOException {
        write(dir, 0, 3, 1 << 20);
        write(dir, ReceiverLogReader.read(dir, -1).next(), 2, 1 << 20);

        assertEquals(expected(0, 5), texts(ReceiverLogReader.read(dir, -1)));
        assertEquals(2, files(dir).size());
    }

    @Test
    void shouldDeleteSegmentsWhoseBlocksAreAllUsed() throws IOException {
        try (ReceiverLog log = new ReceiverLog(dir, 0, 200, HOUR)) {
            for (long i = 0; i < 20; i++) {
                byte[] content = text(i).getBytes(StandardCharsets.UTF_8);
                log.append(i, i * 1000, content, content.length);
            }
            int before = files(dir).size();
            log.prune(11);

            assertTrue(files(dir).size() < before);
            assertEquals(expected(11, 20), texts(ReceiverLogReader.read(dir, 11)));
            log.prune(20);
            assertEquals(1, files(dir).size(), "the segment that is written stays");
        }
    }

    @Test
    void shouldE55RefuseToWriteWhenClosed() throws IOException {
        ReceiverLog log = new ReceiverLog(dir, 0, 200, HOUR);
        log.close();

        assertThrows(IOException.class, () -> log.append(0, 0, new byte[1], 1));
    }

    @Test
    void shouldB8ReadWhatIsWholeWhereverTheLastSegmentWasCutOff() throws IOException {
        write(dir, 0, 6, 1 << 20);
        Path file = files(dir).get(0);
        byte[] whole = Files.readAllBytes(file);
        int last = 0;
        for (int length = whole.length; length >= 0; length--) {
            Files.write(file, Arrays.copyOf(whole, length));
            ReceiverLogReader reader = ReceiverLogReader.read(dir, 0);

            assertEquals(List.of(), reader.problems(), "cut off at " + length);
            List<String> texts = texts(reader);
            assertEquals(expected(0, texts.size()), texts);
            assertTrue(length == whole.length || texts.size() < 6);
            last = texts.size();
        }
        assertEquals(0, last);
    }

    @Test
    void shouldB8TakeZerosTheSystemLeftForTheEnd() throws IOException {
        write(dir, 0, 4, 1 << 20);
        Path file = files(dir).get(0);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(2);
        for (int round = 0; round < 200; round++) {
            int length = random.nextInt(whole.length + 1);
            byte[] bytes = Arrays.copyOf(Arrays.copyOf(whole, length), whole.length + random.nextInt(5000));
            Files.write(file, bytes);
            ReceiverLogReader reader = ReceiverLogReader.read(dir, 0);
            List<String> texts = texts(reader);

            assertEquals(expected(0, texts.size()), texts);
        }
    }

    @Test
    void shouldB8WriteOverWhatAKilledRunLeftHalfWritten() throws IOException {
        write(dir, 0, 3, 1 << 20);
        Path file = files(dir).get(0);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 3));
        ReceiverLogReader reader = ReceiverLogReader.read(dir, 0);
        assertEquals(2, reader.next());
        write(dir, 2, 2, 1 << 20);

        ReceiverLogReader again = ReceiverLogReader.read(dir, 0);
        assertEquals(List.of(), again.problems());
        assertEquals(expected(0, 4), texts(again));
    }

    @Test
    void shouldNoticeEveryFlippedBit() throws IOException {
        write(dir, 0, 3, 1 << 20);
        Path file = files(dir).get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] bytes = whole.clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, bytes);
            ReceiverLogReader reader = ReceiverLogReader.read(dir, 0);

            assertEquals(1, reader.problems().size(), "bit " + bit);
            List<String> all = expected(0, 3);
            assertTrue(all.containsAll(texts(reader)), "bit " + bit);
        }
    }

    @Test
    void shouldNeverReadAnythingThatWasNotWritten() throws IOException {
        write(dir.resolve("good"), 0, 30, 300);
        Random random = new Random(9);
        for (int round = 0; round < 600; round++) {
            Path copy = dir.resolve("copy" + round);
            Files.createDirectories(copy);
            List<Path> files = files(dir.resolve("good"));
            for (Path file : files) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
            Path victim = copy.resolve(files.get(random.nextInt(files.size())).getFileName());
            byte[] bytes = Files.readAllBytes(victim);
            switch (random.nextInt(5)) {
                case 0 -> Files.write(victim, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                case 1 -> Files.delete(victim);
                case 2 -> {
                    byte[] garbage = new byte[1 + random.nextInt(100)];
                    random.nextBytes(garbage);
                    Files.write(victim, garbage, StandardOpenOption.APPEND);
                }
                case 3 -> {
                    for (int i = random.nextInt(40); i >= 0; i--) {
                        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                    }
                    Files.write(victim, bytes);
                }
                default -> {
                    random.nextBytes(bytes);
                    Files.write(victim, bytes);
                }
            }
            ReceiverLogReader reader = ReceiverLogReader.read(copy, 0);
            List<String> texts = texts(reader);

            assertTrue(expected(0, 30).containsAll(texts), "round " + round);
            boolean complete = texts.equals(expected(0, 30));
            boolean tail = victim.equals(files(copy).isEmpty() ? null : files(copy).get(files(copy).size() - 1));
            boolean lastGone = !Files.exists(victim) && victim.getFileName().equals(files.get(files.size() - 1).getFileName());
            assertTrue(complete || !reader.problems().isEmpty() || tail || lastGone, "round " + round + ": " + texts.size() + " of 30 blocks and no problem told");
        }
    }
}
