package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows B4 … B9 and S7 of the reference: what receivers store survives a crash. A crash is a copy of the checkpoint directory, taken while the run goes on. */
class WriteAheadLogTest {

    @TempDir
    Path dir;

    private final List<String> seen = new ArrayList<>();
    private int copies;

    /** One life of a pipeline that counts words. */
    private final class Life implements AutoCloseable {

        final Pushed receiver = new Pushed();
        final StreamingContext ssc;
        final Stepper stepper;

        Life(Path checkpoints, String... settings) throws InterruptedException {
            ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> define(checkpoints, receiver, settings));
            stepper = ssc.startStepped();
            receiver.awaitStart();
        }

        Life steps(int n) {
            for (int i = 0; i < n; i++) {
                assertTrue(stepper.step().failure().isEmpty());
            }
            return this;
        }

        @Override
        public void close() {
            ssc.stop();
        }
    }

    private StreamingContext define(Path checkpoints, Pushed receiver, String... settings) {
        StreamingConf conf = new StreamingConf().clock(Clocks.manual(0)).parallelism(2).checkpointInterval(Durations.seconds(3)).checkpointDirectory(checkpoints.toString())
                .set("sluice.checkpoint.wait", "true")
                .set("spark.streaming.receiver.writeAheadLog.enable", "true").set("spark.streaming.blockInterval", "3600s");
        for (int i = 0; i < settings.length; i += 2) {
            conf.set(settings[i], settings[i + 1]);
        }
        StreamingContext ssc = new StreamingContext(conf, Durations.seconds(1));
        DStream<String> words = ssc.receiverStream(receiver).id("words");
        words.foreachRDD((batch, time) -> seen.add(time.milliseconds() + " " + batch.collect()));
        words.mapToPair(word -> new Tuple2<>(word, 1)).id("pairs").<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.size())).id("counts")
                .foreachRDD((batch, time) -> seen.add(time.milliseconds() + " counts " + batch.collect().stream().map(String::valueOf).sorted().toList()));
        return ssc;
    }

    private Path crash(Path checkpoints) throws IOException {
        Path copy = dir.resolve("copy" + ++copies);
        try (Stream<Path> all = Files.walk(checkpoints)) {
            for (Path from : (Iterable<Path>) all::iterator) {
                Files.copy(from, copy.resolve(checkpoints.relativize(from).toString()));
            }
        }
        return copy;
    }

    private static List<Path> log(Path checkpoints) throws IOException {
        try (Stream<Path> files = Files.list(checkpoints.resolve("receivedData/words"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void shouldB4AndFT14GiveEachBatchTheSameRecordsAfterACrash() throws Exception {
        Path checkpoints = dir.resolve("checkpoints");
        Path crashed;
        try (Life life = new Life(checkpoints).steps(1)) {
            life.receiver.store(List.of("a", "b"));
            life.steps(2);
            life.receiver.store(List.of("a"));
            life.receiver.store("c");
            life.receiver.store("c");
            life.receiver.store(List.of("b"));
            life.steps(1);
            life.receiver.store("d");
            life.steps(1);
            life.receiver.store(List.of("e"));
            crashed = crash(checkpoints);
        }
        List<String> before = List.copyOf(seen);
        seen.clear();
        try (Life life = new Life(crashed)) {
            life.steps(3);
        }

        assertEquals("4000 [a, c, c, b]", before.get(6));
        assertEquals("5000 [d]", before.get(8));
        assertEquals(before.subList(6, 10), seen.subList(0, 4));
        assertEquals(List.of("6000 [e]", "6000 counts [(a,2), (b,2), (c,2), (d,1), (e,1)]"), seen.subList(4, 6));
    }

    @Test
    void shouldB4UseEveryAcknowledgedRecordOnceThroughManyCrashes() throws Exception {
        Random random = new Random(4);
        Path checkpoints = dir.resolve("checkpoints");
        List<String> acknowledged = new ArrayList<>();
        for (int life = 0; life < 12; life++) {
            Path next;
            try (Life run = new Life(checkpoints, "sluice.receiver.writeAheadLog.segmentBytes", "300")) {
                for (int i = random.nextInt(12); i >= 0; i--) {
                    String word = "w" + life + "-" + i;
                    if (random.nextInt(3) == 0) {
                        run.steps(1);
                    }
                    run.receiver.store(List.of(word, word + "x"));
                    acknowledged.add(word);
                    acknowledged.add(word + "x");
                }
                next = crash(checkpoints);
            }
            checkpoints = next;
        }
        seen.clear();
        try (Life run = new Life(checkpoints)) {
            run.steps(30);
        }

        String counts = seen.get(seen.size() - 1);
        assertEquals(acknowledged.stream().map(word -> "(" + word + ",1)").sorted().toList().toString(), counts.substring(counts.indexOf('[')));
    }

    @Test
    void shouldB5KeepTheLogInTheCheckpointDirectoryAndForgetWhatIsUsed() throws Exception {
        try (Life life = new Life(dir, "sluice.receiver.writeAheadLog.segmentBytes", "1", "sluice.checkpoint.keep", "2").steps(1)) {
            for (int i = 0; i < 60; i++) {
                life.receiver.store(List.of("w"));
                life.steps(1);
            }
            life.ssc.stop();

            assertTrue(log(dir).size() < 12, log(dir).size() + " files");
        }
        seen.clear();
        try (Life life = new Life(dir)) {
            life.steps(1);

            assertEquals(List.of("62000 []", "62000 counts [(w,60)]"), seen);
        }
    }

    @Test
    void shouldB6WriteSingleRecordsAtEachBatchAndBlockInterval() throws Exception {
        Path crashed;
        try (Life life = new Life(dir.resolve("a"), "spark.streaming.blockInterval", "1ms").steps(1)) {
            life.receiver.store("timer");
            long until = System.nanoTime() + 20_000_000_000L;
            while (!Files.exists(dir.resolve("a/receivedData/words")) || log(dir.resolve("a")).isEmpty() || Files.size(log(dir.resolve("a")).get(0)) <= 24) {
                assertTrue(System.nanoTime() < until);
                Thread.onSpinWait();
            }
            crashed = crash(dir.resolve("a"));
        }
        seen.clear();
        try (Life life = new Life(crashed)) {
            life.steps(3);

            assertEquals(List.of("1000 []", "2000 [timer]", "3000 []"), seen.stream().filter(text -> !text.contains("counts")).toList());
        }
    }

    @Test
    void shouldB8GoOnAfterATailThatWasHalfWritten() throws Exception {
        Path crashed;
        try (Life life = new Life(dir.resolve("a")).steps(1)) {
            life.receiver.store(List.of("whole"));
            life.receiver.store(List.of("never acknowledged"));
            crashed = crash(dir.resolve("a"));
        }
        Path file = log(crashed).get(0);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 5));
        seen.clear();
        try (Life life = new Life(crashed)) {
            life.steps(1);
            life.receiver.store(List.of("new"));
            life.steps(1);

            assertEquals("2000 [whole, new]", seen.get(2));
        }
    }

    private Path damaged(int flipAt) throws Exception {
        Path crashed;
        try (Life life = new Life(dir.resolve("a")).steps(1)) {
            life.receiver.store(List.of("first"));
            life.receiver.store(List.of("second"));
            crashed = crash(dir.resolve("a"));
        }
        Path file = log(crashed).get(0);
        byte[] bytes = Files.readAllBytes(file);
        bytes[flipAt] ^= 4;
        Files.write(file, bytes);
        seen.clear();
        return crashed;
    }

    @Test
    void shouldB8AndE54RefuseToStartWithoutAcknowledgedRecordsUnlessToldTo() throws Exception {
        Path crashed = damaged(24 + 24 + 3);

        ConnectorException e = assertThrows(ConnectorException.Fatal.class, () -> new Life(crashed));

        assertEquals("Records the receiver 'words' had acknowledged cannot be read from its write-ahead log: '" + log(crashed).get(0)
                + "' is damaged in block 0. Bring the files back, or set 'sluice.receiver.writeAheadLog.skipDamaged' to true to go on without these records.", e.getMessage());
        try (Life life = new Life(crashed, "sluice.receiver.writeAheadLog.skipDamaged", "true")) {
            life.steps(2);
            assertEquals("2000 [second]", seen.get(2));
        }
    }

    @Test
    void shouldB9AndE56SayWhichBlocksAreMissing() throws Exception {
        Path crashed;
        try (Life life = new Life(dir.resolve("a"), "sluice.receiver.writeAheadLog.segmentBytes", "1").steps(1)) {
            life.receiver.store(List.of("first"));
            life.receiver.store(List.of("second"));
            life.receiver.store(List.of("third"));
            crashed = crash(dir.resolve("a"));
        }
        Files.delete(log(crashed).get(0));
        Files.delete(log(crashed).get(0));

        String message = assertThrows(ConnectorException.Fatal.class, () -> new Life(crashed)).getMessage();

        assertTrue(message.contains("blocks 0 to 1 are missing before 'log-0000000000000000002'"), message);
    }

    @Test
    void shouldS7TakeBlocksOfAllReceiversOrNone() throws Exception {
        boolean[] failing = {true};
        Pushed one = new Pushed();
        Pushed two = new Pushed();
        for (int life = 0; life < 2; life++) {
            try (StreamingContext ssc = StreamingContext.getOrCreate(dir.toString(), () -> {
                StreamingContext made = new StreamingContext(new StreamingConf().clock(Clocks.manual(0)).set("spark.streaming.receiver.writeAheadLog.enable", "true"),
                        Durations.seconds(1));
                made.checkpoint(dir.toString());
                made.union(made.receiverStream(one).id("one"), made.receiverStream(two).id("two")).foreachRDD((batch, time) -> {
                    if (failing[0]) {
                        throw new IllegalStateException("away");
                    }
                    seen.add(time.milliseconds() + " " + batch.collect());
                });
                return made;
            })) {
                Stepper stepper = ssc.startStepped();
                one.awaitStart();
                two.awaitStart();
                if (life == 0) {
                    one.store(List.of("1"));
                    two.store(List.of("2"));
                }
                stepper.step();
            }
            failing[0] = false;
        }

        assertEquals(List.of("1000 [1, 2]"), seen);
    }

    @Test
    void shouldUseAllThatIsInTheLogWhenThereWasNoCheckpointYet() throws Exception {
        Path crashed;
        try (Life life = new Life(dir.resolve("a")).steps(1)) {
            life.receiver.store(List.of("early"));
            crashed = crash(dir.resolve("a"));
        }
        try (Stream<Path> files = Files.list(crashed)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        seen.clear();
        try (Life life = new Life(crashed)) {
            life.steps(2);

            assertEquals("2000 [early]", seen.get(2));
        }
    }

    @Test
    void shouldPassOverTheLogOfAnEarlierRunWhenBegunAnew() throws Exception {
        Path crashed;
        try (Life life = new Life(dir.resolve("a")).steps(1)) {
            life.receiver.store(List.of("old"));
            crashed = crash(dir.resolve("a"));
        }
        seen.clear();
        Pushed receiver = new Pushed();
        try (StreamingContext ssc = define(crashed, receiver)) {
            Stepper stepper = ssc.startStepped();
            receiver.awaitStart();
            stepper.step();
            receiver.store(List.of("new"));
            stepper.step();
        }
        try (Life life = new Life(crashed)) {
            life.steps(1);
        }

        assertEquals(List.of("1000 []", "2000 [new]", "3000 []"), seen.stream().filter(text -> !text.contains("counts")).toList());
    }

    @Test
    void shouldKeepUnusedBlocksForTheNextRunWhenStoppedAtOnce() throws Exception {
        try (Life life = new Life(dir).steps(1)) {
            life.receiver.store(List.of("waiting"));
            life.receiver.store("single");
        }
        seen.clear();
        try (Life life = new Life(dir)) {
            life.steps(2);

            assertEquals(List.of("2000 [waiting, single]", "3000 []"), seen.stream().filter(text -> !text.contains("counts")).toList());
        }
    }

    @Test
    void shouldRefuseToForgetTheLogWhenItIsSwitchedOff() throws Exception {
        new Life(dir).steps(1).close();

        PipelineDefinitionException e = assertThrows(PipelineDefinitionException.class, () -> new Life(dir, "spark.streaming.receiver.writeAheadLog.enable", "false"));

        assertEquals("SL-0332", e.code());
    }

    @Test
    void shouldE47FailTheStoreAndTheRunOnRecordsTheLogCannotKeep() throws Exception {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.manual(0)).set("spark.streaming.receiver.writeAheadLog.enable", "true"), Durations.seconds(1));
        ssc.checkpoint(dir.toString());
        Receiver<Object> receiver = new Receiver<>() {
            @Override
            public void onStart() {
            }

            @Override
            public void onStop() {
            }
        };
        ssc.receiverStream(receiver).id("objects").print();
        Stepper stepper = ssc.startStepped();

        PipelineDefinitionException e = assertThrows(PipelineDefinitionException.class, () -> receiver.store(List.of(new Object())));

        assertEquals("SL-0320", e.code());
        assertTrue(stepper.step().failure().orElseThrow().message().contains("A record of the receiver 'objects'"));
        ssc.stop();
    }

    @Test
    void shouldFailTheStoreAndTheRunWhenTheLogCannotBeWritten() throws Exception {
        try (Life life = new Life(dir).steps(1)) {
            Files.delete(dir.resolve("receivedData/words"));
            Files.writeString(dir.resolve("receivedData/words"), "in the way");

            ConnectorException e = assertThrows(ConnectorException.Retryable.class, () -> life.receiver.store(List.of("lost")));

            assertTrue(e.getMessage().startsWith("The write-ahead log of the receiver 'words' cannot be written: "), e.getMessage());
            assertEquals(e.getMessage(), life.stepper.step().failure().orElseThrow().message());
        }
    }

    @Test
    void shouldKeepUpWithSingleRecordsThatArriveAllTheTime() throws Exception {
        StreamingContext ssc = new StreamingContext(new StreamingConf().set("spark.streaming.receiver.writeAheadLog.enable", "true").set("sluice.source.maxBuffered", "5000"),
                Durations.milliseconds(2));
        ssc.checkpoint(dir.toString());
        int records = 100_000;
        java.util.concurrent.CountDownLatch all = new java.util.concurrent.CountDownLatch(records);
        Pushed receiver = new Pushed();
        ssc.receiverStream(receiver).foreachRDD(batch -> {
            for (String record : batch.collect()) {
                seen.add(record);
                all.countDown();
            }
        });
        ssc.start();
        receiver.awaitStart();
        for (int i = 0; i < records; i++) {
            if (i % 1000 == 0) {
                receiver.store(List.of(String.valueOf(i)));
            } else {
                receiver.store(String.valueOf(i));
            }
        }
        assertTrue(all.await(60, java.util.concurrent.TimeUnit.SECONDS), () -> all.getCount() + " records are missing");
        ssc.stop();

        assertEquals(java.util.stream.IntStream.range(0, records).mapToObj(String::valueOf).toList(), seen);
    }

    @Test
    void shouldWriteNothingInASafeRun() throws Exception {
        Pushed receiver = new Pushed();
        try (StreamingContext ssc = define(dir, receiver)) {
            ssc.safe(true);
            Stepper stepper = ssc.startStepped();
            receiver.awaitStart();
            receiver.store(List.of("a"));
            assertEquals(1, stepper.step().records());
        }

        try (Stream<Path> files = Files.list(dir)) {
            assertEquals(List.of(), files.toList());
        }
    }
}
