package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records a receiver had acknowledged are in the outputs and in the state exactly once, however often the process is killed. */
class KilledReceiverIT {

    private static final int KILLS = Integer.getInteger("sluice.kills", 8);

    @TempDir
    Path dir;

    @Test
    void shouldB4UseAcknowledgedRecordsExactlyOnceWhenKilledAgainAndAgain() throws Exception {
        Random random = new Random(21);
        for (int life = 0; life < KILLS; life++) {
            Process process = start("life" + life);
            long wanted = acknowledged().size() + 1 + random.nextInt(400);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (process.isAlive() && acknowledged().size() < wanted && System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            assertTrue(process.isAlive(), this::log);
            process.destroyForcibly().waitFor();
        }
        Process last = start("last");
        assertTrue(last.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, last.exitValue(), this::log);

        List<String> used = used();
        assertEquals(new TreeSet<>(used).size(), used.size(), "records that are in the outputs twice");
        Set<String> missing = new TreeSet<>(acknowledged());
        missing.removeAll(used);
        assertEquals(Set.of(), missing, "records that were acknowledged and are gone");
        assertEquals(used.stream().map(record -> record + " 1").sorted().toList(), Files.readAllLines(dir.resolve("out/state.txt")).stream().sorted().toList());
        assertTrue(used.size() > KILLS * 10, used.size() + " records");
    }

    private List<String> acknowledged() throws IOException {
        Path file = dir.resolve("acknowledged");
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        return List.of(text.substring(0, text.lastIndexOf('\n') + 1).split("\n"));
    }

    private List<String> used() throws IOException {
        List<String> used = new ArrayList<>();
        try (Stream<Path> files = Files.walk(dir.resolve("out"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("part-") && !f.getParent().getFileName().toString().startsWith(".")).toList()) {
                used.addAll(Files.readAllLines(file));
            }
        }
        return used;
    }

    private Process start(String life) throws IOException {
        Files.createDirectories(dir.resolve("out"));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                KillRecoveryIT.classes(StreamingContext.class) + File.pathSeparator + KillRecoveryIT.classes(KilledReceiverProgram.class), KilledReceiverProgram.class.getName(),
                dir.resolve("checkpoints").toString(), dir.resolve("out").toString(), dir.resolve("acknowledged").toString(), life)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(dir.resolve("log.txt").toFile())).start();
    }

    private String log() {
        try {
            return Files.readString(dir.resolve("log.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
