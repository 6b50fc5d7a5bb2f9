package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at random moments and started again leaves what an undisturbed one leaves. */
class KillRecoveryIT {

    private static final int BATCHES = 120;
    private static final int KILLS = Integer.getInteger("sluice.kills", 10);

    @TempDir
    Path dir;

    @Test
    void shouldLeaveTheSameOutputWhenKilledAgainAndAgain() throws Exception {
        Random random = new Random(11);
        Path input = dir.resolve("input.txt");
        Files.write(input, IntStream.range(0, 5 * BATCHES).mapToObj(i -> (char) ('a' + random.nextInt(7)) + "" + random.nextInt(100)).toList());
        Process undisturbed = start(input, "undisturbed");
        assertTrue(undisturbed.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, undisturbed.exitValue(), () -> log("undisturbed"));

        int killed = 0;
        for (int round = 0; round < KILLS * 20 && killed < KILLS; round++) {
            Process process = start(input, "disturbed");
            int before = outputs("disturbed");
            int progress = 1 + random.nextInt(40);
            awaitOutputs(process, "disturbed", before + progress);
            if (process.isAlive()) {
                killed++;
            }
            process.destroyForcibly().waitFor();
            if (outputs("disturbed") >= 4 * BATCHES) {
                break;
            }
        }
        Process last = start(input, "disturbed");
        assertTrue(last.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, last.exitValue(), () -> log("disturbed"));

        assertTrue(killed > 2, "only " + killed + " kills");
        assertEquals(contents("undisturbed"), contents("disturbed"));
    }

    private Process start(Path input, String run) throws IOException {
        Files.createDirectories(dir.resolve(run));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                classes(StreamingContext.class) + File.pathSeparator + classes(KilledProgram.class), KilledProgram.class.getName(), input.toString(),
                dir.resolve(run + "-checkpoints").toString(), dir.resolve(run).toString(), String.valueOf(BATCHES))
                .redirectErrorStream(true).redirectOutput(dir.resolve(run + ".log").toFile()).start();
    }

    /** Where the classes lie: a directory or jar, or (in a development launch) a project. */
    static String classes(Class<?> type) {
        Path place = Path.of(java.net.URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
        String file = type.getName().replace('.', '/') + ".class";
        return Stream.of(place, place.resolve("target/classes"), place.resolve("bin"), place.resolve("target/test-classes"))
                .filter(p -> Files.isRegularFile(p) || Files.exists(p.resolve(file))).findFirst().orElse(place).toString();
    }

    private void awaitOutputs(Process process, String run, int wanted) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (process.isAlive() && outputs(run) < wanted && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    private int outputs(String run) throws IOException {
        return dir.resolve(run).toFile().list((d, name) -> !name.startsWith(".")).length;
    }

    private Map<String, List<String>> contents(String run) throws IOException {
        Map<String, List<String>> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dir.resolve(run))) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.getParent().getFileName().toString().startsWith(".")).toList()) {
                contents.put(dir.resolve(run).relativize(file).toString(), Files.readAllLines(file));
            }
        }
        return contents;
    }

    private String log(String run) {
        try {
            return Files.readString(dir.resolve(run + ".log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
