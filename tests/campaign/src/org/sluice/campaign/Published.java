package org.sluice.campaign;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.streaming.PairBatch;
import org.sluice.streaming.Time;
import org.sluice.streaming.TransactionalOutput;
import org.sluice.streaming.Tuple2;

/** A directory a batch, prepared elsewhere and renamed into place. Does not put up with a batch that is shown twice, or before a checkpoint counts it. */
final class Published implements TransactionalOutput<PairBatch<String, Integer>> {

    private static final String NAME = "published-";

    private final Path prepared;
    private final Path shown;
    private final Marks marks;

    Published(RunFolder folder, Marks marks) {
        prepared = folder.prepared();
        shown = folder.output();
        this.marks = marks;
    }

    @Override
    public void recover(Optional<Time> done) throws IOException {
        for (Path directory : batches(shown)) {
            if (!isDone(directory, done)) {
                throw new IllegalStateException(directory.getFileName() + " was shown, but the last batch done is " + done);
            }
        }
        for (Path directory : batches(prepared)) {
            if (isDone(directory, done)) {
                show(directory);
            } else {
                RunFolder.delete(directory);
            }
        }
    }

    private static boolean isDone(Path directory, Optional<Time> done) {
        return done.isPresent() && Long.parseLong(directory.getFileName().toString().substring(NAME.length())) <= done.get().milliseconds();
    }

    private static List<Path> batches(Path parent) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(parent, NAME + "*")) {
            directories.forEach(found::add);
        }
        return found;
    }

    @Override
    public void prepare(PairBatch<String, Integer> batch, Time time) throws IOException {
        marks.at(Phase.OUTPUT);
        Path directory = Files.createDirectory(prepared.resolve(NAME + time.milliseconds()));
        Path part = Files.write(directory.resolve("part-00000"), batch.collect().stream().map(Tuple2::toString).toList());
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        marks.at(Phase.RUN);
    }

    /** Renaming onto a directory that holds something fails. */
    private void show(Path directory) throws IOException {
        Files.move(directory, shown.resolve(directory.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void commit(Time time) throws IOException {
        marks.at(Phase.OUTPUT);
        show(prepared.resolve(NAME + time.milliseconds()));
        marks.at(Phase.BETWEEN);
    }

    @Override
    public void abort(Time time) throws IOException {
        RunFolder.delete(prepared.resolve(NAME + time.milliseconds()));
    }
}
