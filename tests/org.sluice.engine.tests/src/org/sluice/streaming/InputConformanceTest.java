package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.source.RecordReader;
import org.sluice.streaming.source.ReplayableSource;

/** Rows I2 … I11 and F1 … F7 of the reference: inputs with their batches. */
class InputConformanceTest {

    @TempDir
    Path dir;

    // sockets

    /** What a source makes of the bytes a server sends over one connection. */
    private <T> String received(java.util.function.BiFunction<StreamingContext, Integer, DStream<T>> source, byte[] bytes, int records) throws Exception {
        LinkedBlockingQueue<String> seen = new LinkedBlockingQueue<>();
        StringBuilder all = new StringBuilder();
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("bytes").set("sluice.socket.maxFrameBytes", "1000"), Durations.milliseconds(10));
            source.apply(ssc, server.getLocalPort()).foreachRDD(batch -> {
                batch.collect().forEach(record -> seen.add(String.valueOf(record)));
            });
            ssc.start();
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write(bytes);
            }
            for (int i = 0; i < records; i++) {
                all.append(all.isEmpty() ? "" : " ").append(seen.poll(20, TimeUnit.SECONDS));
            }
            if (records < 0) {
                ssc.awaitTermination();
            }
            ssc.stop();
        }
        return all.toString();
    }

    private static Iterable<String> words(java.io.InputStream in) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return () -> reader.lines().flatMap(line -> List.of(line.split(" ")).stream()).iterator();
    }

    @Test
    void shouldI2MakeRecordsOfASocketWithAConverter() throws Exception {
        assertEquals("to be or not", received((ssc, port) -> ssc.socketStream("localhost", port, InputConformanceTest::words, StorageLevel.MEMORY_ONLY),
                "to be\nor not\n".getBytes(StandardCharsets.UTF_8), 4));
    }

    @Test
    void shouldI2FailTheRunWhenTheConverterFails() {
        ConnectorException e = assertThrows(ConnectorException.Fatal.class, () -> received((ssc, port) -> ssc.<Integer>socketStream("localhost", port,
                in -> List.of(in.read() / 0), StorageLevel.MEMORY_ONLY).id("numbers"), new byte[] {1}, -1));

        assertTrue(e.getMessage().startsWith("Source 'numbers' cannot read what localhost:"), e.getMessage());
        assertTrue(e.getMessage().endsWith("sends: its converter failed with java.lang.ArithmeticException: / by zero. Correct the sender or the source."), e.getMessage());
    }

    private static byte[] frames(String... texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (String text : texts) {
            out.writeInt(text.getBytes(StandardCharsets.UTF_8).length);
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void shouldI3TakeFramesOfARawSocketForRecords() throws Exception {
        assertEquals("eins  zwei ä", received((ssc, port) -> ssc.rawSocketStream("localhost", port, bytes -> new String(bytes, StandardCharsets.UTF_8)),
                frames("eins", "", "zwei ä"), 3));
        assertEquals("4", received((ssc, port) -> ssc.rawSocketStream("localhost", port).map(bytes -> bytes.length), frames("eins"), 1));
    }

    @Test
    void shouldI3FailTheRunOnBytesThatAreNoFrames() {
        ConnectorException e = assertThrows(ConnectorException.Fatal.class, () -> received((ssc, port) -> ssc.rawSocketStream("localhost", port).id("raw"),
                "GET / HTTP/1.1\r\n".getBytes(StandardCharsets.UTF_8), -1));

        assertTrue(e.getMessage().contains("a frame begins with the length 1195725856, at most 1000 bytes are allowed (sluice.socket.maxFrameBytes)"), e.getMessage());
    }

    // files

    @Test
    void shouldI5ReadFilesWithAReaderAndAFilter() throws Exception {
        RecordReader<Integer> numbers = (file, records) -> {
            for (String number : Files.readString(file).trim().split(",")) {
                records.accept(Integer.valueOf(number));
            }
        };
        Files.writeString(dir.resolve("a.csv"), "1,2,3");
        Files.writeString(dir.resolve("b.tmp"), "no numbers");
        try (Driven driven = new Driven()) {
            driven.watch("old", driven.ssc.fileStream(dir.toString(), numbers, path -> path.toString().endsWith(".csv"), false));
            driven.watch("new", driven.ssc.fileStream(dir.toString(), numbers, path -> path.toString().endsWith(".csv"), true));

            driven.step();
            Files.writeString(dir.resolve("c.csv"), "4");
            driven.step();

            assertEquals("[1 2 3]; [4]", driven.seen("old"));
            assertEquals("[]; [4]", driven.seen("new"));
        }
    }

    @Test
    void shouldI5FailTheBatchWhenTheReaderFails() throws Exception {
        Files.writeString(dir.resolve("a.csv"), "x");
        try (Driven driven = new Driven()) {
            driven.ssc.fileStream(dir.toString(), (file, records) -> records.accept(Integer.valueOf(Files.readString(file))), path -> true, false).id("numbers").print();

            String message = driven.step().failure().orElseThrow().message();

            assertEquals("Node 'numbers' failed in batch 1000 on record '" + dir.resolve("a.csv") + "': java.lang.NumberFormatException: For input string: \"x\"", message);
        }
    }

    @Test
    void shouldF7TryAFileAgainThatCannotBeReadAtPresent() throws Exception {
        Files.writeString(dir.resolve("a.txt"), "a");
        boolean[] locked = {true};
        try (Driven driven = new Driven()) {
            driven.watch("files", driven.ssc.fileStream(dir.toString(), (file, records) -> {
                records.accept(file.getFileName());
                if (locked[0]) {
                    throw new IOException("locked");
                }
            }, path -> true, false).id("files"));

            driven.step();
            locked[0] = false;
            driven.step();

            assertEquals("[]; [a.txt]", driven.seen("files"));
            assertEquals(1, driven.reports.get(0).sources().get("files").lag());
            assertEquals(0, driven.reports.get(1).sources().get("files").lag());
        }
    }

    @Test
    void shouldI6CutFilesIntoRecordsOfOneLength() throws Exception {
        try (Driven driven = new Driven()) {
            driven.watch("records", driven.ssc.binaryRecordsStream(dir.toString(), 3).map(bytes -> new String(bytes, StandardCharsets.US_ASCII)));

            driven.step();
            Files.writeString(dir.resolve("a.bin"), "onetwo");
            driven.step();

            assertEquals("[]; [one two]", driven.seen("records"));
        }
    }

    @Test
    void shouldI6RefuseAFileThatIsNoWholeNumberOfRecordsAsE32Asks() throws Exception {
        try (Driven driven = new Driven()) {
            driven.ssc.binaryRecordsStream(dir.toString(), 3).id("records").print();
            driven.step();
            Files.writeString(dir.resolve("a.bin"), "onetw");

            String message = driven.step().failure().orElseThrow().message();

            assertEquals("Source 'records' cannot read the file '" + dir.resolve("a.bin") + "': 5 bytes are no whole number of records of 3 bytes. "
                    + "Correct the file or take it away, then start again.", message);
        }
        try (Driven driven = new Driven()) {
            assertEquals("SL-0304", assertThrows(PipelineDefinitionException.class, () -> driven.ssc.binaryRecordsStream("x", 0)).code());
        }
    }

    @Test
    void shouldF1ReadAllDirectoriesThatMatchAPatternOneLevelDeep() throws Exception {
        for (String name : List.of("2026-01/in", "2026-02/in", "2026-02/out", "2025-12/in", ".2026-03/in", "2026-02/in/deep")) {
            Files.createDirectories(dir.resolve(name));
            Files.writeString(dir.resolve(name).resolve("f.txt"), name);
        }
        try (Driven driven = new Driven()) {
            driven.watch("lines", driven.ssc.textDirectory(dir + "/2026-*/i?", "*.txt", false, false));
            driven.watch("new", driven.ssc.textFileStream(dir + "/{2026,2027}-*/in"));

            driven.step();
            Files.createDirectories(dir.resolve("2027-01/in"));
            Files.writeString(dir.resolve("2027-01/in/g.txt"), "later");
            driven.step();

            assertEquals("[2026-01/in 2026-02/in]; []", driven.sorted("lines"));
            assertEquals("[]; [later]", driven.seen("new"));
        }
    }

    @Test
    void shouldF4ReadOldFilesWhenAskedHoweverOldTheyAre() throws Exception {
        Path old = dir.resolve("old.txt");
        Files.writeString(old, "old");
        Files.setLastModifiedTime(old, FileTime.from(java.time.Instant.parse("2001-01-01T00:00:00Z")));
        try (Driven driven = new Driven()) {
            driven.watch("lines", driven.ssc.textDirectory(dir.toString(), "*", false, false));

            driven.steps(2);

            assertEquals("[old]; []", driven.seen("lines"));
        }
    }

    /** Stands where it is put, and is no clock that jumps. */
    private static final class DayClock implements Clock {

        private volatile long now;

        @Override
        public long now() {
            return now;
        }

        @Override
        public void waitUntil(long millis, WakeUp wake) {
            now = Math.max(now, millis);
        }

        @Override
        public boolean virtual() {
            return false;
        }
    }

    @Test
    void shouldF6AndFT10AndFT11PutFilesIntoTheSameBatchesAgainAndThoseThatCameMeanwhileIntoTheirs() throws Exception {
        Path files = Files.createDirectories(dir.resolve("files"));
        Path checkpoints = dir.resolve("checkpoints");
        List<String> seen = new ArrayList<>();
        DayClock clock = new DayClock();
        org.sluice.streaming.function.Function0<StreamingContext> create = () -> {
            StreamingContext ssc = new StreamingContext(new StreamingConf().clock(clock).checkpointInterval(Durations.seconds(2)).set("sluice.checkpoint.wait", "true")
                    .checkpointDirectory(checkpoints.toString()), Durations.seconds(1));
            ssc.textDirectory(files.toString(), "*", false, false).id("lines").foreachRDD((batch, time) -> seen.add(time.milliseconds() + " " + batch.collect()));
            return ssc;
        };
        Path crashed = dir.resolve("crashed");
        try (StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), create)) {
            Stepper stepper = ssc.startStepped();
            for (int i = 1; i <= 3; i++) {
                Files.writeString(files.resolve("f" + i), "f" + i);
                Files.setLastModifiedTime(files.resolve("f" + i), FileTime.fromMillis(i * 1000 - 500));
                stepper.step();
            }
            Files.createDirectories(crashed);
            for (Path file : Files.list(checkpoints).filter(Files::isRegularFile).toList()) {
                Files.copy(file, crashed.resolve(file.getFileName()));
            }
        }
        Files.writeString(files.resolve("f4"), "f4");
        Files.setLastModifiedTime(files.resolve("f4"), FileTime.fromMillis(4_700));
        List<Long> counts = new ArrayList<>();
        try (StreamingContext ssc = StreamingContext.getOrCreate(crashed.toString(), create)) {
            Stepper stepper = ssc.startStepped();
            for (int i = 3; i <= 5; i++) {
                counts.add(stepper.step().records());
            }
        }

        assertEquals(List.of("1000 [f1]", "2000 [f2]", "3000 [f3]", "3000 [f3]", "4000 []", "5000 [f4]"), seen);
        assertEquals(List.of(1L, 0L, 1L), counts);
    }

    @Test
    void shouldE31GoOnWithAQueueBesideCheckpoints() {
        List<String> seen = new ArrayList<>();
        Queue<List<Integer>> queue = new ArrayDeque<>(List.of(List.of(1), List.of(2), List.of(3)));
        for (int life = 0; life < 2; life++) {
            try (StreamingContext ssc = StreamingContext.getOrCreate(dir.toString(), () -> {
                StreamingContext made = new StreamingContext(new StreamingConf().clock(Clocks.fast(0)).checkpointDirectory(dir.toString()), Durations.seconds(1));
                made.listQueueStream(queue).foreachRDD((batch, time) -> seen.add(time.milliseconds() + " " + batch.collect()));
                return made;
            })) {
                ssc.startStepped().step();
            }
        }

        assertEquals(List.of("1000 [1]", "2000 [2]"), seen);
    }

    @Test
    void shouldI13NumberStreamsInTheOrderOfTheirDefinition() throws Exception {
        Pushed first = new Pushed();
        Pushed second = new Pushed();
        try (Driven driven = new Driven()) {
            driven.watch("second", driven.ssc.receiverStream(first));
            driven.watch("first", driven.ssc.receiverStream(second));
            driven.step();
            first.awaitStart();
            second.awaitStart();

            assertEquals(List.of(0, 1), List.of(first.streamId(), second.streamId()));
            assertEquals(List.of("receiverStream-1", "receiverStream-2"), List.copyOf(driven.reports.get(0).sources().keySet()));
        }
    }

    @Test
    void shouldI14AskAnInputOnceABatchWithRisingTimes() {
        List<Long> times = new ArrayList<>();
        ReplayableSource<Long> source = new ReplayableSource<>() {
            @Override
            public void open(Opening opening, Object position) {
            }

            @Override
            public Slice<Long> next(Time batchTime, long limit) {
                times.add(batchTime.milliseconds());
                return new Slice<>(List.of(batchTime.milliseconds()), batchTime.milliseconds());
            }
        };
        try (Driven driven = new Driven()) {
            DStream<Long> stream = driven.ssc.sourceStream(source);
            driven.watch("plain", stream);
            driven.watch("window", stream.window(Durations.seconds(2), Durations.seconds(2)));

            driven.steps(4);

            assertEquals(List.of(1000L, 2000L, 3000L, 4000L), times);
            assertEquals("-; [1000 2000]; -; [3000 4000]", driven.seen("window"));
        }
    }

    @Test
    void shouldF1RefuseABadPatternAndAMissingBase() {
        try (Driven driven = new Driven()) {
            assertEquals("SL-0303", assertThrows(PipelineDefinitionException.class, () -> driven.ssc.textFileStream(dir + "/[a")).code());
            driven.ssc.textFileStream(dir.resolve("nowhere") + "/*").print();
            assertTrue(assertThrows(ConnectorException.Fatal.class, driven::step).getMessage().contains("'" + dir.resolve("nowhere") + "': there is no such directory"));
        }
    }

    @Test
    void shouldTakeWholeFilesUntilTheLimitIsReachedAndPayBackWhatIsOver() throws Exception {
        for (int i = 0; i < 4; i++) {
            Path file = dir.resolve("f" + i);
            Files.writeString(file, "a\nb\nc\n");
            Files.setLastModifiedTime(file, FileTime.fromMillis(1000 + i));
        }
        try (Driven driven = new Driven()) {
            driven.watch("lines", driven.ssc.textDirectory(dir.toString(), "*", false, false).maxRate(2).id("lines"));

            driven.steps(6);

            assertEquals("[a b c]; [a b c]; []; [a b c]; [a b c]; []", driven.seen("lines"));
            assertEquals(List.of(3L, 2L, 2L, 1L, 0L, 0L), driven.reports.stream().map(r -> r.sources().get("lines").lag()).collect(Collectors.toList()));
        }
    }

    // batches that are there already

    @Test
    void shouldI7TakeTheDefaultBatchWhileTheQueueIsEmpty() {
        try (Driven driven = new Driven()) {
            Queue<Batch<Integer>> queue = new ArrayDeque<>(List.of(driven.ssc.parallelize(List.of(1)), driven.ssc.parallelize(List.of(2))));
            driven.watch("queue", driven.ssc.queueStream(queue, true, driven.ssc.parallelize(List.of(0, 0))));

            driven.steps(3);
            queue.add(driven.ssc.parallelize(List.of(3)));
            driven.steps(2);

            assertEquals("[1]; [2]; [0 0]; [3]; [0 0]", driven.seen("queue"));
        }
    }

    @Test
    void shouldI7TakeAllThatIsQueuedAtOnceAndNothingForANullDefault() {
        try (Driven driven = new Driven()) {
            Queue<Batch<Integer>> queue = new ArrayDeque<>(List.of(driven.ssc.parallelize(List.of(1)), driven.ssc.parallelize(List.of(2))));
            driven.watch("queue", driven.ssc.queueStream(queue, false, null));

            driven.steps(2);

            assertEquals("[1 2]; []", driven.seen("queue"));
        }
    }

    @Test
    void shouldI11AndE30DeliverTheSameInEveryBatch() {
        try (Driven driven = new Driven()) {
            driven.watch("constant", driven.ssc.constantStream(driven.ssc.parallelize(List.of("a", "b"))));

            driven.steps(3);

            assertEquals("[a b]; [a b]; [a b]", driven.seen("constant"));
        }
        try (Driven driven = new Driven()) {
            assertEquals("SL-0303", assertThrows(PipelineDefinitionException.class, () -> driven.ssc.constantStream(null)).code());
        }
    }

    // combining

    @Test
    void shouldI9UniteAList() {
        try (Driven driven = new Driven()) {
            DStream<Integer> a = driven.input(List.of(1), List.of(2));
            DStream<Integer> b = driven.input(List.of(3), List.of());
            driven.watch("list", driven.ssc.union(List.of(a, b, a)));
            driven.watch("first", driven.ssc.union(b, List.of(a)));
            driven.watch("pairs", driven.ssc.union(driven.pairs("x=1"), List.of(driven.pairs("y=2"))));

            driven.steps(2);

            assertEquals("[1 3 1]; [2 2]", driven.seen("list"));
            assertEquals("[3 1]; [2]", driven.seen("first"));
            assertEquals("[(x,1) (y,2)]; []", driven.seen("pairs"));
        }
    }

    @Test
    void shouldI9AndI10RefuseNoStreamsAndDifferentSlidesAsE64Asks() {
        try (Driven driven = new Driven()) {
            DStream<Integer> a = driven.input(List.of(1));

            assertEquals("SL-0207", assertThrows(PipelineDefinitionException.class, () -> driven.ssc.union(List.<DStream<Integer>>of())).code());
            assertEquals("SL-0207", assertThrows(PipelineDefinitionException.class, () -> driven.ssc.<Integer>transform(List.of(), (batches, time) -> null)).code());
            assertEquals("SL-0305", assertThrows(PipelineDefinitionException.class,
                    () -> driven.ssc.union(List.of(a, a.window(Durations.seconds(2), Durations.seconds(2))))).code());
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void shouldI10TransformSeveralStreamsTogether() {
        try (Driven driven = new Driven()) {
            DStream<Integer> numbers = driven.input(List.of(1, 2), List.of(3));
            DStream<String> words = driven.input(List.of("a"), List.of("b", "c"));
            driven.watch("flat", driven.ssc.<String>transform(List.of(numbers, words),
                    (batches, time) -> driven.ssc.parallelize(List.of(time.milliseconds() + ":" + batches.get(0).count() + batches.get(1).collect()))));
            driven.watch("pairs", driven.ssc.<String, Long>transformToPair(List.of(numbers, words),
                    (batches, time) -> ((Batch<String>) batches.get(1)).mapToPair(word -> new Tuple2<>(word, batches.get(0).count()))));

            driven.steps(2);

            assertEquals("[1000:2[a]]; [2000:1[b, c]]", driven.seen("flat"));
            assertEquals("[(a,2)]; [(b,1) (c,1)]", driven.seen("pairs"));
        }
    }
}
