package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sources take (threads, files, sockets) is given back when the run has ended, however it ends. */
class GivenBackTest {

    private static final int ROUNDS = 12;

    @TempDir
    Path dir;

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).filter(name -> name.startsWith("org.sluice-given")).sorted().toList();
    }

    /** What this process has open: files below our directory, and sockets. Empty where the system does not tell. */
    private List<String> open() throws IOException {
        List<String> open = new ArrayList<>();
        Path all = Path.of("/proc/self/fd");
        if (Files.isDirectory(all)) {
            for (String name : new TreeSet<>(List.of(all.toFile().list()))) {
                try {
                    String target = Files.readSymbolicLink(all.resolve(name)).toString();
                    if (target.startsWith(dir.toString()) || target.startsWith("socket:")) {
                        open.add(target);
                    }
                } catch (IOException e) {
                    assertTrue(!Files.exists(all.resolve(name), java.nio.file.LinkOption.NOFOLLOW_LINKS), "closed meanwhile: " + e);
                }
            }
        }
        return open;
    }

    private Map<String, Function<StreamingContext, DStream<?>>> sources(int port) {
        Map<String, Function<StreamingContext, DStream<?>>> sources = new LinkedHashMap<>();
        sources.put("socketTextStream", ssc -> ssc.socketTextStream("localhost", port));
        sources.put("rawSocketStream", ssc -> ssc.rawSocketStream("localhost", port));
        sources.put("textFile", ssc -> ssc.textFile(dir.resolve("in/a.txt").toString(), 0, true));
        sources.put("textDirectory", ssc -> ssc.textDirectory(dir + "/i*", "*", false, true));
        sources.put("fileStream", ssc -> ssc.fileStream(dir.resolve("in").toString(), (file, records) -> records.accept(Files.readString(file)), path -> true, false));
        sources.put("binaryRecordsStream", ssc -> ssc.binaryRecordsStream(dir.resolve("in").toString(), 1));
        sources.put("queueStream", ssc -> ssc.queueStream(new ArrayDeque<>()));
        sources.put("constantStream", ssc -> ssc.constantStream(ssc.parallelize(List.of(1))));
        sources.put("generatedStream", ssc -> ssc.generatedStream(1, 1, (n, random) -> n));
        sources.put("receiverStream", ssc -> ssc.receiverStream(new Storing()));
        PartitionedLog log = new PartitionedLog();
        log.append("p", "a");
        sources.put("sourceStream", ssc -> ssc.sourceStream(log.reader(0)));
        return sources;
    }

    /** Stores from a thread of its own, single records and blocks. */
    private static final class Storing extends Receiver<String> {

        private Thread thread;

        @Override
        public void onStart() {
            thread = new Thread(() -> {
                while (!isStopped()) {
                    store("single");
                    store(List.of("block"));
                }
            }, "org.sluice-given-storing");
            thread.start();
        }

        @Override
        public void onStop() {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void live(String name, Function<StreamingContext, DStream<?>> source, int round) throws Exception {
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("given").parallelism(2).set("sluice.source.maxBuffered", "10")
                .set("spark.streaming.receiver.writeAheadLog.enable", "true").set("spark.streaming.blockInterval", "1ms"), Durations.milliseconds(2));
        ssc.checkpoint(dir.resolve("checkpoints-" + name + round).toString());
        CountDownLatch batches = new CountDownLatch(3);
        boolean fail = round % 3 == 2;
        source.apply(ssc).foreachRDD(batch -> {
            batch.count();
            batches.countDown();
            if (fail && batches.getCount() == 0) {
                throw new IllegalStateException("enough");
            }
        });
        ssc.start();
        assertTrue(batches.await(30, TimeUnit.SECONDS), name);
        ssc.stop(true, round % 2 == 0);
    }

    @Test
    void shouldGiveThreadsFilesAndSocketsBack() throws Exception {
        Files.createDirectories(dir.resolve("in"));
        Files.writeString(dir.resolve("in/a.txt"), "a\nb\n");
        ExecutorService servers = Executors.newSingleThreadExecutor();
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            servers.execute(() -> {
                while (!server.isClosed()) {
                    try (Socket socket = server.accept()) {
                        socket.getOutputStream().write("\0\0\0\1x\n".getBytes(StandardCharsets.UTF_8));
                        socket.getInputStream().read();
                    } catch (IOException e) {
                        continue;
                    }
                }
            });
            for (Map.Entry<String, Function<StreamingContext, DStream<?>>> source : sources(server.getLocalPort()).entrySet()) {
                live(source.getKey(), source.getValue(), 0);
                List<String> before = open();
                for (int round = 1; round <= ROUNDS; round++) {
                    live(source.getKey(), source.getValue(), round);
                }

                // the last moments of a thread, and the other end of a socket, may take a little
                long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
                while ((!threads().isEmpty() || open().size() > before.size()) && System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                assertEquals(List.of(), threads(), source.getKey());
                assertEquals(before.size(), Math.max(before.size(), open().size()), () -> source.getKey() + " keeps open what it took");
                assertTrue(open().stream().noneMatch(file -> file.startsWith(dir.toString())), () -> source.getKey());
            }
        } finally {
            servers.shutdownNow();
        }
        assertTrue(servers.awaitTermination(20, TimeUnit.SECONDS));
    }
}
