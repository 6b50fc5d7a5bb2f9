package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows I1 … I8, F1 … F11 and R1 … R7 of the reference. */
class SourceConformanceTest {

    @TempDir
    Path dir;

    @Test
    void shouldReadAFileFromItsStartAndFollowIt() throws Exception {
        Path file = dir.resolve("lines.txt");
        Files.writeString(file, "one\r\ntwo\nthr");
        try (Driven driven = new Driven()) {
            driven.watch("lines", driven.ssc.textFile(file.toString(), 0, true));

            driven.step();
            Files.writeString(file, "ee\nfour\n", StandardOpenOption.APPEND);
            driven.step();
            driven.step();

            assertEquals("[one two]; [three four]; []", driven.seen("lines"));
        }
    }

    @Test
    void shouldReadSoManyLinesABatchAndTheLastWithoutLineEndWhenNotFollowing() throws Exception {
        Path file = dir.resolve("lines.txt");
        Files.writeString(file, "1\n2\n3\n4\nä");
        try (Driven driven = new Driven()) {
            driven.watch("lines", driven.ssc.textFile(file.toString(), 2, false).id("file"));

            driven.steps(4);

            assertEquals("[1 2]; [3 4]; [ä]; []", driven.seen("lines"));
            assertEquals("byte 10", driven.reports.get(3).sources().get("file").offset());
            assertEquals(6, driven.reports.get(0).sources().get("file").lag());
        }
    }

    @Test
    void shouldSayClearlyThatAFileIsMissing() {
        try (Driven driven = new Driven()) {
            driven.ssc.textFile(dir.resolve("nothing.txt").toString(), 0, true).id("file").print();

            ConnectorException e = assertThrows(ConnectorException.class, driven::step);

            assertEquals("file", e.nodeId());
            assertTrue(e.getMessage().contains("there is no such file"), e.getMessage());
        }
    }

    @Test
    void shouldF2AndF8AndF9TakeEachFileOnceAsF5AsksAndF10PassOverHiddenOnes() throws Exception {
        Files.writeString(dir.resolve("a.txt"), "a1\na2\n");
        Files.writeString(dir.resolve("_hidden.txt"), "no");
        Files.writeString(dir.resolve(".hidden.txt"), "no");
        Files.writeString(dir.resolve("b.csv"), "no");
        Files.createDirectories(dir.resolve("sub"));
        Files.writeString(dir.resolve("sub/c.txt"), "c\n");
        try (Driven driven = new Driven()) {
            driven.watch("flat", driven.ssc.textDirectory(dir.toString(), "*.txt", false, false).id("flat"));
            driven.watch("deep", driven.ssc.textDirectory(dir.toString(), "*.txt", false, true));

            driven.step();
            Files.writeString(dir.resolve("d.txt"), "d");
            Files.writeString(dir.resolve("a.txt"), "changed\n");
            driven.steps(2);

            assertEquals("[a1 a2]; [d]; []", driven.sorted("flat"));
            assertEquals("[a1 a2 c]; [d]; []", driven.sorted("deep"));
            assertEquals(2, driven.reports.get(0).sources().get("flat").records());
        }
    }

    @Test
    void shouldI4AndF3TakeOnlyNewFilesWhenAsked() throws Exception {
        Files.writeString(dir.resolve("old.txt"), "old\n");
        try (Driven driven = new Driven()) {
            driven.watch("lines", driven.ssc.textFileStream(dir.toString()));

            driven.step();
            Files.writeString(dir.resolve("new.txt"), "new\n");
            driven.step();

            assertEquals("[]; [new]", driven.seen("lines"));
        }
    }

    @Test
    void shouldSayClearlyThatADirectoryIsMissing() {
        try (Driven driven = new Driven()) {
            driven.ssc.textFileStream(dir.resolve("nowhere").toString()).print();

            assertTrue(assertThrows(ConnectorException.Fatal.class, driven::step).getMessage().contains("there is no such directory"));
        }
    }

    @Test
    void shouldI7TakeOneElementOfTheQueueABatch() {
        try (Driven driven = new Driven()) {
            java.util.Queue<Batch<Integer>> queue = new java.util.ArrayDeque<>(List.of(driven.ssc.parallelize(List.of(1)), driven.ssc.parallelize(List.of(2, 3))));
            driven.watch("queue", driven.ssc.queueStream(queue));

            driven.steps(3);

            assertEquals("[1]; [2 3]; []", driven.seen("queue"));
        }
    }

    @Test
    void shouldGenerateTheSameRecordsInEveryRun() {
        List<String> runs = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            try (Driven driven = new Driven()) {
                driven.watch("g", driven.ssc.generatedStream(3, 42, (n, random) -> n + ":" + random.nextInt(1000)));
                driven.steps(2);
                runs.add(driven.seen("g"));
            }
        }

        assertEquals(runs.get(0), runs.get(1));
        assertTrue(runs.get(0).startsWith("[0:"), runs.get(0));
        assertTrue(runs.get(0).contains("; [3:"), runs.get(0));
    }

    @Test
    void shouldI1ReadLinesFromASocketAndConnectAgain() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("socket").set("sluice.receiver.restartDelayMillis", "1"), Durations.milliseconds(20));
            List<String> lines = Collections.synchronizedList(new ArrayList<>());
            ssc.socketTextStream("localhost", server.getLocalPort()).foreachRDD(batch -> {
                lines.addAll(batch.collect());
            });
            ssc.start();
            for (String text : List.of("eins\nzwei\n", "drei ä\n")) {
                try (Socket socket = server.accept(); OutputStream out = socket.getOutputStream()) {
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                }
            }

            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                while (lines.size() < 3) {
                    Thread.onSpinWait();
                }
            });
            ssc.stop(true, true);

            assertEquals(List.of("eins", "zwei", "drei ä"), lines);
        }
    }

    @Test
    void shouldR10FailTheRunWhenTheFirstConnectionIsRefused() throws Exception {
        int port;
        try (ServerSocket server = new ServerSocket(0)) {
            port = server.getLocalPort();
        }
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("refused").set("sluice.socket.attempts", "2").set("sluice.socket.backoffMillis", "1"),
                Durations.milliseconds(20));
        ssc.socketTextStream("localhost", port).id("lines").print();
        ssc.safe(true);
        ssc.start();

        ConnectorException e = assertThrows(ConnectorException.Retryable.class, ssc::awaitTermination);

        assertEquals("Source 'lines' cannot connect to 'localhost' port " + port + ": the connection was refused (2 attempts). Start a server there that sends lines of text, "
                + "for example 'nc -lk " + port + "', or correct host and port.", e.getMessage());
    }

    static int refusedPort() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            return server.getLocalPort();
        }
    }

    private static ConnectorException neverConnected(Clock clock, int port, long stopAfter) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("refused").clock(clock), Durations.milliseconds(10));
        ssc.socketTextStream("localhost", port).id("lines").foreachRDD(batch -> batch.count());
        ssc.stopAfterBatches(stopAfter);
        ssc.start();
        return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThrows(ConnectorException.class, ssc::awaitTermination));
    }

    @Test
    void shouldFailWhenTheFirstConnectionIsRefusedHoweverSoonTheRunWouldEnd() throws Exception {
        int port = refusedPort();
        for (Clock clock : List.of(Clocks.fast(0), Clocks.system())) {
            long begun = System.nanoTime();

            ConnectorException e = neverConnected(clock, port, 3);

            assertTrue(e.getMessage().contains("'localhost' port " + port + ": the connection was refused (5 attempts)"), e.getMessage());
            assertTrue(System.nanoTime() - begun > 1_400_000_000L, "it has to try for a while");
        }
    }

    @Test
    void shouldFailWhenItIsStoppedWithoutEverHavingConnected() throws Exception {
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("refused").set("sluice.socket.backoffMillis", "60000"), Durations.milliseconds(10));
        java.util.concurrent.CountDownLatch tried = new java.util.concurrent.CountDownLatch(1);
        ssc.addStreamingListener(new StreamingListener() {
            @Override
            public void onReceiverError(StreamingListenerReceiverError e) {
                tried.countDown();
            }
        });
        ssc.socketTextStream("localhost", refusedPort()).id("lines").foreachRDD(batch -> batch.count());
        ssc.start();
        assertTrue(tried.await(20, java.util.concurrent.TimeUnit.SECONDS));

        ssc.stop(true, true);

        assertThrows(ConnectorException.class, ssc::awaitTermination);
    }

    @Test
    void shouldWaitForTheFirstConnectionOnTheFastClock() throws Exception {
        List<String> lines = new ArrayList<>();
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("fast-socket").clock(Clocks.fast(0)), Durations.milliseconds(10));
            java.util.concurrent.CountDownLatch first = new java.util.concurrent.CountDownLatch(1);
            ssc.socketTextStream("localhost", server.getLocalPort()).foreachRDD(batch -> {
                first.countDown();
                lines.addAll(batch.collect());
            });
            ssc.start();
            try (Socket socket = server.accept()) {
                assertTrue(first.await(20, java.util.concurrent.TimeUnit.SECONDS));
                ssc.stop();
            }

            assertTrue(ssc.awaitTerminationOrTimeout(20_000));
        }
    }

    @Test
    void shouldTellOfALostConnectionFirstAndThenAtGrowingIntervals() throws Exception {
        List<String> errors = Collections.synchronizedList(new ArrayList<>());
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("lost").set("sluice.socket.backoffMillis", "1"), Durations.milliseconds(10));
        ssc.addStreamingListener(new StreamingListener() {
            @Override
            public void onReceiverError(StreamingListenerReceiverError e) {
                errors.add(e.receiverInfo().lastErrorMessage());
            }
        });
        String place;
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            place = "localhost:" + server.getLocalPort();
            ssc.socketTextStream("localhost", server.getLocalPort()).foreachRDD(batch -> batch.count());
            ssc.start();
            Socket socket = server.accept();
            server.close();
            socket.close();
        }

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (errors.size() < 4) {
                Thread.onSpinWait();
            }
        });
        ssc.stop();

        assertEquals(List.of("lost the connection to " + place + ", the server has ended it; trying again",
                place + " is still not there, attempt 2, the connection was refused; trying again",
                place + " is still not there, attempt 4, the connection was refused; trying again",
                place + " is still not there, attempt 8, the connection was refused; trying again"), errors.subList(0, 4));
        assertTrue(ssc.awaitTerminationOrTimeout(1_000));
    }

    /** Stores numbers from a thread of its own. */
    private static final class Numbers extends Receiver<Integer> {

        private final int count;
        private Thread thread;
        private volatile boolean stopped;

        Numbers(int count) {
            this.count = count;
        }

        @Override
        public void onStart() {
            thread = new Thread(() -> {
                for (int i = 0; i < count; i++) {
                    store(i);
                }
            });
            thread.start();
        }

        @Override
        public void onStop() {
            stopped = true;
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void shouldI8DeliverWhatAReceiverStoresAsR2Asks() throws IOException {
        Numbers numbers = new Numbers(10_000);
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("receiver").set("sluice.source.maxBuffered", "100"), Durations.milliseconds(5));
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        ssc.receiverStream(numbers).foreachRDD(batch -> {
            seen.addAll(batch.collect());
        });
        ssc.start();

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (seen.size() < 10_000) {
                Thread.onSpinWait();
            }
        });
        ssc.stop(true, true);

        assertEquals(java.util.stream.IntStream.range(0, 10_000).boxed().toList(), seen);
        assertTrue(numbers.stopped);
    }

    @Test
    void shouldR7RefuseReceiverCallsBeforeItIsAttachedAsE50Asks() {
        assertThrows(IllegalStateException.class, () -> new Numbers(1).isStopped());
    }
}
