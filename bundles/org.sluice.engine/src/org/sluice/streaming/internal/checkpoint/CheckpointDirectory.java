package org.sluice.streaming.internal.checkpoint;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sluice.streaming.ConnectorException;

/**
 * The files of a checkpoint directory.
 *
 * <p>{@code checkpoint-SEQUENCE-TIME.full} is one whole checkpoint. {@code checkpoint-SEQUENCE-TIME.log} holds checkpoints of changes one behind the other, the first of them with
 * that number and time; it grows, each checkpoint is forced to disk, and what a killed run left half written at its end does not count. Each checkpoint names the one it changes, so
 * one of another run never fits. Whole ones are written under another name, forced to disk, renamed, and the directory is forced to disk. Files of other content never count, whatever
 * their names.
 */
public final class CheckpointDirectory {

    private static final Pattern NAME = Pattern.compile("checkpoint-(\\d{10,15})-(-?\\d+)\\.(full|log)");
    static final System.Logger LOG = System.getLogger(CheckpointDirectory.class.getName());

    private final Path directory;
    /** Later checkpoints are not there. */
    private final long newestMillis;

    /** A file by its name. */
    public record Entry(Path path, long sequence, boolean full) {
    }

    private CheckpointDirectory(Path directory, long newestMillis) {
        this.directory = directory;
        this.newestMillis = newestMillis;
    }

    public static CheckpointDirectory of(String directory) {
        return new CheckpointDirectory(Path.of(directory), Long.MAX_VALUE);
    }

    /** The same without checkpoints of batches after this time: to be read, not to be gone on in. */
    public CheckpointDirectory upTo(long timeMillis) {
        return new CheckpointDirectory(directory, timeMillis);
    }

    /** Whether a run that is restored from here may write its own checkpoints behind. */
    public boolean goesOn() {
        return newestMillis == Long.MAX_VALUE;
    }

    public Path path() {
        return directory;
    }

    /** Makes the directory and proves that it can be written. */
    public void prepare() {
        Path probe = directory.resolve(".probe");
        try {
            Files.createDirectories(directory);
            Files.deleteIfExists(probe);
            Files.createFile(probe);
            Files.delete(probe);
            clearAway();
        } catch (IOException e) {
            throw new ConnectorException.Fatal("", "The checkpoint directory '" + directory.toAbsolutePath() + "' cannot be written: " + reason(e)
                    + ". Choose another one, or change its access rights.", e);
        }
    }

    /** Deletes what a killed run was writing. */
    private void clearAway() throws IOException {
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(directory, ".checkpoint-*.writing")) {
            for (Path half : halves) {
                Files.deleteIfExists(half);
            }
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "access is denied"
                : e instanceof java.nio.file.FileAlreadyExistsException ? "a file of that name is in the way" : String.valueOf(e.getMessage());
    }

    /** All checkpoint files, oldest first; other names are ignored. */
    public List<Entry> entries() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            files.forEach(path -> {
                Matcher m = NAME.matcher(path.getFileName().toString());
                if (m.matches()) {
                    entries.add(new Entry(path, Long.parseLong(m.group(1)), m.group(3).equals("full")));
                }
            });
        } catch (IOException e) {
            throw new ConnectorException.Fatal("", "The checkpoint directory '" + directory + "' cannot be read: " + e + ".", e);
        }
        entries.sort((a, b) -> Long.compare(a.sequence(), b.sequence()));
        return entries;
    }

    /** What is wrong when there are checkpoints but none can be used; null = nothing. */
    public ConnectorException problem() {
        try {
            inventory().newest();
            return null;
        } catch (ConnectorException e) {
            return e;
        }
    }

    /** What is there, looked at once. */
    Inventory inventory() {
        return Inventory.of(directory, entries(), newestMillis);
    }

    Path file(long sequence, long timeMillis, boolean full) {
        return directory.resolve(String.format("checkpoint-%010d-%d.%s", sequence, timeMillis, full ? "full" : "log"));
    }

    /** Makes sure that what was restored is on disk, and not only in the memory of the system: what is written from now on builds on it. */
    void force(Inventory.Chain chain) throws IOException {
        List<Path> files = new ArrayList<>(List.of(chain.whole().path()));
        chain.changes().forEach(frame -> files.add(frame.path()));
        for (Path file : files.stream().distinct().toList()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        force(directory);
    }

    void force() throws IOException {
        force(directory);
    }

    /** Forces a directory to disk: the names in it. Windows has no such thing and needs none. */
    public static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            if (!System.getProperty("os.name").startsWith("Windows")) {
                throw e;
            }
        }
    }

    /** Deletes what is older than the whole checkpoint {@code oldest}; files with larger numbers than {@code newest} are not ours. */
    void prune(long oldest, long newest) {
        List<Entry> all = entries().stream().filter(entry -> entry.sequence() <= newest).toList();
        long nextLog = Long.MAX_VALUE;
        for (int i = all.size() - 1; i >= 0; i--) {
            Entry entry = all.get(i);
            if (entry.full() ? entry.sequence() < oldest : nextLog <= oldest + 1) {
                try {
                    Files.deleteIfExists(entry.path());
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.WARNING, "Cannot delete the old checkpoint " + entry.path() + ": " + e);
                }
            }
            nextLog = entry.full() ? nextLog : entry.sequence();
        }
    }
}
