package org.sluice.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where a run is in its work, in memory it shares with the parent: what was last written is still there when the process is not. A byte for the {@link Phase} of the batch thread; the
 * length of the newest checkpoint file at the last report, behind which a longer file is a checkpoint that was not known to be on disk yet.
 */
final class Marks {

    private static final int DURABLE = 8;
    private static final int BYTES = 16;

    private final ByteBuffer shared;

    private Marks(ByteBuffer shared) {
        this.shared = shared;
    }

    static Marks of(RunFolder folder) throws IOException {
        try (FileChannel file = FileChannel.open(folder.marks(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new Marks(file.map(FileChannel.MapMode.READ_WRITE, 0, BYTES));
        }
    }

    /** Before a process begins. */
    void clear() {
        at(Phase.BEFORE_FIRST_CHECKPOINT);
        durable(0);
    }

    void at(Phase phase) {
        shared.put(0, (byte) phase.ordinal());
    }

    Phase phase() {
        return Phase.values()[shared.get(0)];
    }

    void durable(long length) {
        shared.putLong(DURABLE, length);
    }

    long durable() {
        return shared.getLong(DURABLE);
    }

    /** Bytes of the newest checkpoint file; 0 = there is none. */
    static long newestLength(Path checkpoint) {
        Path newest = null;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(checkpoint, "checkpoint-*.log")) {
            for (Path file : files) {
                newest = newest == null || file.compareTo(newest) > 0 ? file : newest;
            }
            return newest == null ? 0 : Files.size(newest);
        } catch (NoSuchFileException e) {
            // Merged meanwhile.
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
