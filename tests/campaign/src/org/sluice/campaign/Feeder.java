package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Renames one file after the other into the watched directory, whether or not a run is alive just then. */
final class Feeder implements AutoCloseable {

    private static final int LONGEST_GAP_MILLIS = 60;

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(r -> {
        Thread thread = new Thread(r, "campaign-feeder");
        thread.setDaemon(true);
        return thread;
    });
    private final List<List<String>> files;
    private final Path directory;
    private final Path staging;
    private final Random random;
    private volatile IOException failure;

    private Feeder(List<List<String>> files, RunFolder folder, long seed) throws IOException {
        this.files = files;
        directory = folder.files();
        staging = Files.createDirectories(folder.path().resolve("staging"));
        random = Seeds.random(seed);
    }

    static Feeder start(Inputs inputs, RunFolder folder, long seed) throws IOException {
        Feeder feeder = new Feeder(inputs.files(), folder, seed);
        feeder.executor.execute(() -> feeder.put(0));
        return feeder;
    }

    private void put(int number) {
        String name = String.format("file-%03d.txt", number);
        try {
            Files.write(staging.resolve(name), files.get(number));
            Files.move(staging.resolve(name), directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            failure = e;
            return;
        }
        if (number + 1 < files.size()) {
            executor.schedule(() -> put(number + 1), random.nextInt(LONGEST_GAP_MILLIS), TimeUnit.MILLISECONDS);
        }
    }

    /** @throws IOException a file could not be put there */
    void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
