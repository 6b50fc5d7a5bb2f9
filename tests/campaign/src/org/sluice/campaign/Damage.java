package org.sluice.campaign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;

/** One way to damage a checkpoint directory, and what has to come of it. */
record Damage(String name, Expectation expectation, Action action) {

    /** What has to happen when the run is started again. Wrong data or a stack trace are never right. */
    enum Expectation {
        /** An earlier checkpoint is good: the run goes on from it and ends with the right output. */
        GOES_ON,
        /** Nothing can be used: one line says so, and no output is touched. */
        CLEAR_ERROR,
        /** One of the two. */
        EITHER
    }

    /** Does the damage. */
    @FunctionalInterface
    interface Action {
        void apply(RunFolder folder, Templates templates, Random random) throws IOException;
    }

    /** Bytes before the content of a checkpoint; the last four are the checksum of the others. */
    private static final int HEAD = 60;
    private static final String BIGGEST = "checkpoint-9999999999-9999999.full";

    static List<Damage> all() {
        return List.of(
                new Damage("newest file cut off", Expectation.GOES_ON, (f, t, r) -> truncate(newest(f), r)),
                new Damage("newest file cut off inside its head", Expectation.GOES_ON, (f, t, r) -> truncate(newest(f), r.nextInt(24))),
                new Damage("newest file without its last byte", Expectation.GOES_ON, (f, t, r) -> truncate(newest(f), Files.size(newest(f)) - 1)),
                new Damage("any file cut off", Expectation.GOES_ON, (f, t, r) -> truncate(any(f, r), r)),
                new Damage("newest file with one bit flipped", Expectation.GOES_ON, (f, t, r) -> flip(newest(f), r, 1)),
                new Damage("newest file with a bit of its head flipped", Expectation.GOES_ON, (f, t, r) -> flipAt(newest(f), r.nextInt(20), r)),
                new Damage("any file with some bits flipped", Expectation.GOES_ON, (f, t, r) -> flip(any(f, r), r, 1 + r.nextInt(20))),
                new Damage("newest file empty", Expectation.GOES_ON, (f, t, r) -> truncate(newest(f), 0)),
                new Damage("newest file full of zeros", Expectation.GOES_ON, (f, t, r) -> Files.write(newest(f), new byte[(int) Files.size(newest(f))])),
                new Damage("newest file longer than written", Expectation.GOES_ON, (f, t, r) -> Files.write(newest(f), noise(r), StandardOpenOption.APPEND)),
                new Damage("newest file missing", Expectation.GOES_ON, (f, t, r) -> Files.delete(newest(f))),
                new Damage("three newest files missing", Expectation.GOES_ON, (f, t, r) -> {
                    for (int i = 0; i < 3; i++) {
                        Files.delete(newest(f));
                    }
                }),
                new Damage("newest full file missing", Expectation.GOES_ON, (f, t, r) -> Files.delete(newestFull(f))),
                new Damage("newest full file with one bit flipped", Expectation.GOES_ON, (f, t, r) -> flip(newestFull(f), r, 1)),
                new Damage("all but the oldest damaged", Expectation.GOES_ON, (f, t, r) -> {
                    for (Path file : f.checkpointFiles().subList(1, f.checkpointFiles().size())) {
                        flip(file, r, 1);
                    }
                }),
                new Damage("newest file of a newer format", Expectation.GOES_ON, (f, t, r) -> newerFormat(newest(f))),
                new Damage("unfinished file left over", Expectation.GOES_ON, (f, t, r) -> Files.write(f.checkpoint().resolve(".checkpoint-0000099999-1.full.writing"), noise(r))),
                new Damage("files of other names", Expectation.GOES_ON, (f, t, r) -> {
                    for (String name : List.of("README.txt", "checkpoint-1.bk", "checkpoint-.full", "checkpoint-00000000001-1.log", "checkpoint-0000000001-1.full~")) {
                        Files.write(f.checkpoint().resolve(name), noise(r));
                    }
                    Files.createDirectories(f.checkpoint().resolve("receivedData/0"));
                }),
                new Damage("foreign file under the next name", Expectation.GOES_ON, (f, t, r) -> Files.write(next(f, 1, r.nextBoolean() ? "full" : "log"), noise(r))),
                new Damage("foreign file under the biggest name", Expectation.GOES_ON, (f, t, r) -> Files.write(f.checkpoint().resolve(BIGGEST), noise(r))),
                new Damage("directory under the next name", Expectation.GOES_ON, (f, t, r) -> Files.createDirectories(next(f, 1, "full").resolve("inside"))),
                new Damage("full checkpoint of another pipeline", Expectation.EITHER, (f, t, r) -> Files.copy(newestFull(t.otherPipeline()), next(f, 1, "full"))),
                new Damage("changes of another pipeline", Expectation.EITHER, (f, t, r) -> Files.copy(newestLog(t.otherPipeline()), next(f, 1, "log"))),
                new Damage("changes of another run of this pipeline", Expectation.EITHER, (f, t, r) -> Files.copy(newestLog(t.otherRun()), next(f, 1, "log"))),
                new Damage("older changes again, under the next name", Expectation.EITHER, (f, t, r) -> {
                    List<Path> logs = f.checkpointFiles().stream().filter(file -> file.toString().endsWith(".log")).toList();
                    Files.copy(logs.get(r.nextInt(logs.size())), next(f, 1, "log"));
                }),
                new Damage("every file with a bit flipped", Expectation.CLEAR_ERROR, (f, t, r) -> {
                    for (Path file : f.checkpointFiles()) {
                        flip(file, r, 1);
                    }
                }),
                new Damage("every file cut off", Expectation.CLEAR_ERROR, (f, t, r) -> {
                    for (Path file : f.checkpointFiles()) {
                        truncate(file, r);
                    }
                }),
                new Damage("only foreign files", Expectation.CLEAR_ERROR, (f, t, r) -> {
                    for (Path file : f.checkpointFiles()) {
                        Files.write(file, noise(r));
                    }
                }),
                new Damage("only changes left", Expectation.CLEAR_ERROR, (f, t, r) -> {
                    for (Path file : f.checkpointFiles()) {
                        if (file.toString().endsWith(".full")) {
                            Files.delete(file);
                        }
                    }
                }));
    }

    private static Path newest(RunFolder folder) throws IOException {
        List<Path> files = folder.checkpointFiles();
        return files.get(files.size() - 1);
    }

    private static Path any(RunFolder folder, Random random) throws IOException {
        List<Path> files = folder.checkpointFiles();
        return files.get(random.nextInt(files.size()));
    }

    private static Path newestFull(RunFolder folder) throws IOException {
        return folder.checkpointFiles().stream().filter(file -> file.toString().endsWith(".full")).reduce((a, b) -> b).orElseThrow();
    }

    private static Path newestLog(RunFolder folder) throws IOException {
        return folder.checkpointFiles().stream().filter(file -> file.toString().endsWith(".log")).reduce((a, b) -> b).orElseThrow();
    }

    /** A name that comes after the newest one. */
    private static Path next(RunFolder folder, int steps, String suffix) throws IOException {
        String[] parts = newest(folder).getFileName().toString().split("[-.]");
        return folder.checkpoint().resolve(String.format("checkpoint-%010d-%d.%s", Long.parseLong(parts[1]) + steps, Long.parseLong(parts[2]) + Pipeline.INTERVAL_MILLIS, suffix));
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(2000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void truncate(Path file, Random random) throws IOException {
        truncate(file, random.nextInt((int) Files.size(file)));
    }

    private static void truncate(Path file, long size) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) Math.min(size, bytes.length)));
    }

    /** Different bits of different bytes: two flips never undo each other. */
    private static void flip(Path file, Random random, int times) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        random.ints(0, bytes.length).distinct().limit(times).forEach(at -> bytes[at] ^= (byte) (1 << random.nextInt(8)));
        Files.write(file, bytes);
    }

    private static void flipAt(Path file, int at, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
    }

    /** Another version number under a right checksum. */
    private static void newerFormat(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer all = ByteBuffer.wrap(bytes);
        all.putInt(8, all.getInt(8) + 1);
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, HEAD - 4);
        all.putInt(HEAD - 4, (int) crc.getValue());
        Files.write(file, bytes);
    }
}
