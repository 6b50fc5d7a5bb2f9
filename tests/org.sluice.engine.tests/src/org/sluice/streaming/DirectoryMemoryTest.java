package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.report.BatchReport;

/** What the source of a directory remembers of the files it has read, and what of that is in checkpoints. */
class DirectoryMemoryTest {

    private static final Duration SECOND = Durations.seconds(1);

    @TempDir
    Path dir;

    @TempDir
    Path checkpoints;

    private final List<String> taken = new ArrayList<>();
    private final ConcurrentLinkedQueue<BatchReport> reports = new ConcurrentLinkedQueue<>();

    private StreamingContext context(long from) {
        StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> {
            StreamingContext made = new StreamingContext(new StreamingConf().setAppName("files").parallelism(2).clock(Clocks.manual(from)).checkpointInterval(SECOND)
                    .set("spark.streaming.fileStream.minRememberDuration", "3s"), SECOND);
            made.textDirectory(dir.toString(), "*.txt", false, false).id("files").foreachRDD(batch -> taken.addAll(batch.collect()));
            return made;
        });
        ssc.addBatchListener(reports::add);
        return ssc;
    }

    private void put(String name) throws IOException {
        Files.writeString(dir.resolve(name), name + "\n");
    }

    @Test
    void shouldF4AndF5RememberAFileAsLongAsItIsThereAndThreeSecondsMore() throws Exception {
        put("stays.txt");
        put("gone.txt");
        put("back.txt");
        try (StreamingContext ssc = context(0)) {
            Stepper stepper = ssc.startStepped();
            stepper.step();
            Files.delete(dir.resolve("gone.txt"));
            Files.delete(dir.resolve("back.txt"));
            for (int i = 0; i < 2; i++) {
                stepper.step();
            }
            put("back.txt");
            for (int i = 0; i < 3; i++) {
                stepper.step();
            }
            put("gone.txt");
            for (int i = 0; i < 10; i++) {
                stepper.step();
            }
        }

        assertEquals(List.of("back.txt", "gone.txt", "gone.txt", "stays.txt"), taken.stream().sorted().toList());
    }

    @Test
    void shouldNotTakeADirectoryThatShowsNothingForOneWhoseFilesAreGone() throws Exception {
        put("a.txt");
        Path away = dir.resolveSibling(dir.getFileName() + "-away");
        try (StreamingContext ssc = context(0)) {
            Stepper stepper = ssc.startStepped();
            stepper.step();
            Files.move(dir.resolve("a.txt"), away);
            for (int i = 0; i < 10; i++) {
                stepper.step();
            }
            Files.move(away, dir.resolve("a.txt"));
            for (int i = 0; i < 5; i++) {
                stepper.step();
            }
        }

        assertEquals(List.of("a.txt"), taken);
    }

    @Test
    void shouldF6WriteTheFilesOfABatchIntoItsCheckpointAndNoOthers() throws Exception {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            put("file-with-a-rather-long-name-" + i + ".txt");
            expected.add("file-with-a-rather-long-name-" + i + ".txt");
        }
        for (int life = 0; life < 3; life++) {
            try (StreamingContext ssc = context(life * 5_000L)) {
                Stepper stepper = ssc.startStepped();
                for (int i = 0; i < 5; i++) {
                    if (life + i > 0) {
                        put(life + "-" + i + ".txt");
                        expected.add(life + "-" + i + ".txt");
                    }
                    stepper.step();
                }
            }
        }

        assertEquals(expected.stream().sorted().toList(), taken.stream().sorted().toList());
        List<Long> bytes = reports.stream().map(report -> report.checkpoint().orElseThrow().bytes()).toList();
        assertEquals(15, bytes.size());
        assertTrue(bytes.get(0) > 500 * 30, "all of the first batch: " + bytes);
        assertTrue(bytes.subList(1, 15).stream().allMatch(n -> n < 1_000), "one file each: " + bytes);
    }

    @Test
    void shouldForgetInCheckpointsToo() throws Exception {
        put("stays.txt");
        try (StreamingContext ssc = context(0)) {
            Stepper stepper = ssc.startStepped();
            for (int i = 0; i < 10; i++) {
                put("comes-and-goes.txt");
                stepper.step();
                Files.delete(dir.resolve("comes-and-goes.txt"));
                for (int n = 0; n < 4; n++) {
                    stepper.step();
                }
            }
        }
        put("comes-and-goes.txt");
        try (StreamingContext ssc = context(50_000)) {
            ssc.startStepped().step();
        }
        try (StreamingContext ssc = context(51_000)) {
            ssc.startStepped().step();
        }

        assertEquals(11, taken.stream().filter("comes-and-goes.txt"::equals).count());
        assertEquals(1, taken.stream().filter("stays.txt"::equals).count());
    }
}
