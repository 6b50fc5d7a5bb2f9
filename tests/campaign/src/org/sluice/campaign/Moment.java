package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * When a run is killed: some milliseconds after the process was started, some after its first sign of life (maybe when it next takes in records, works on them or waits), or on the spot when it begins
 * to write its n-th file of some kind.
 */
record Moment(Kind kind, int amount) {

    private static final int START_MILLIS = 300;
    private static final int RUN_MILLIS = 900;
    /** Of these a run that is not killed makes at least twice as many. */
    private static final int CHECKPOINTS = 110;
    private static final int OUTPUTS = 200;
    private static final long GIVE_UP_MILLIS = 20_000;

    /** What is waited for. */
    enum Kind {
        /** Milliseconds after the process was started: virtual machine, opening, restoring, first batch. */
        STARTING,
        /** Milliseconds after the first output or checkpoint. */
        RUNNING,
        /** A checkpoint is being written: its bytes are there, but not yet known to be on disk; or an earlier one is being merged. */
        CHECKPOINT,
        /** An output is about to be written. */
        OUTPUT,
        /** A batch takes in its records, so many milliseconds after the first sign of life. */
        PULL,
        /** The same, records being worked on. */
        RUN,
        /** The same, the next batch being waited for. */
        BETWEEN
    }

    /** @param checkpointEvery batches from checkpoint to checkpoint */
    static Moment random(Random random, int checkpointEvery) {
        int kind = random.nextInt(100);
        if (kind < 25) {
            return new Moment(Kind.STARTING, random.nextInt(START_MILLIS));
        }
        if (kind < 55) {
            return new Moment(kind < 31 ? Kind.RUNNING : kind < 40 ? Kind.PULL : kind < 47 ? Kind.RUN : Kind.BETWEEN, random.nextInt(RUN_MILLIS));
        }
        return kind < 80 ? new Moment(Kind.CHECKPOINT, 1 + random.nextInt(CHECKPOINTS / checkpointEvery)) : new Moment(Kind.OUTPUT, 1 + random.nextInt(OUTPUTS));
    }

    /** Signs of life of the runs in a folder. */
    static final class Watch implements AutoCloseable {

        private final WatchService service = FileSystems.getDefault().newWatchService();
        private final Path checkpoint;

        Watch(RunFolder folder) throws IOException {
            checkpoint = Files.createDirectories(folder.checkpoint());
            checkpoint.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            folder.output().register(service, StandardWatchEventKinds.ENTRY_CREATE);
        }

        /** Forgets what earlier runs did. */
        void drain() {
            for (WatchKey key = service.poll(); key != null; key = service.poll()) {
                key.pollEvents();
                key.reset();
            }
        }

        /** @return whether {@code amount} files were begun before the run ended */
        private boolean await(RunProcess process, Kind kind, int amount) throws InterruptedException {
            int seen = 0;
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GIVE_UP_MILLIS);
            while (seen < amount && System.nanoTime() < end) {
                WatchKey key = service.poll(20, TimeUnit.MILLISECONDS);
                if (key == null) {
                    if (process.endsWithin(0)) {
                        return false;
                    }
                    continue;
                }
                boolean ofCheckpoint = key.watchable().equals(checkpoint);
                for (WatchEvent<?> event : key.pollEvents()) {
                    boolean begun = ofCheckpoint ? isCheckpoint(event) : String.valueOf(event.context()).startsWith(".");
                    seen += begun && (kind == Kind.RUNNING || ofCheckpoint == (kind == Kind.CHECKPOINT)) ? event.count() : 0;
                }
                key.reset();
            }
            return true;
        }

        /** A log that has grown, or a whole checkpoint that is being merged. */
        private static boolean isCheckpoint(WatchEvent<?> event) {
            String name = String.valueOf(event.context());
            return event.kind() == StandardWatchEventKinds.ENTRY_MODIFY ? name.endsWith(".log") : name.startsWith(".checkpoint-");
        }

        @Override
        public void close() throws IOException {
            service.close();
        }
    }

    /** Waits for the moment. @return whether the run was still alive then */
    boolean await(RunProcess process, Watch watch, Marks marks) throws InterruptedException {
        return switch (kind) {
            case STARTING -> !process.endsWithin(amount);
            case RUNNING -> watch.await(process, kind, 1) && !process.endsWithin(amount);
            case PULL -> watch.await(process, Kind.RUNNING, 1) && !process.endsWithin(amount) && marked(process, marks, Phase.PULL);
            case RUN -> watch.await(process, Kind.RUNNING, 1) && !process.endsWithin(amount) && marked(process, marks, Phase.RUN);
            case BETWEEN -> watch.await(process, Kind.RUNNING, 1) && !process.endsWithin(amount) && marked(process, marks, Phase.BETWEEN);
            case CHECKPOINT, OUTPUT -> watch.await(process, kind, amount) && !process.endsWithin(0);
        };
    }

    private static boolean marked(RunProcess process, Marks marks, Phase phase) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GIVE_UP_MILLIS);
        // Another phase first: the wanted one is hit at its beginning.
        for (boolean other = false; !other || marks.phase() != phase; other |= marks.phase() != phase) {
            if (process.endsWithin(0) || System.nanoTime() > end) {
                return false;
            }
        }
        return true;
    }
}
