package org.sluice.streaming.internal.checkpoint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.sluice.streaming.ConnectorException;

/**
 * The files of a checkpoint directory.
 *
 * <p>{@code checkpoint-SEQUENCE-TIME.full} holds everything, {@code .delta} what changed since the file before it; sequence numbers have no
 * gaps inside a chain. A file is magic (8 bytes), format version (4), identity of the run (8, random), sequence number (8), length of the content (8),
 * content, CRC32C of all before (4); big-endian. It is written under another name, forced to disk, renamed, and the directory is forced to disk. Files
 * of other content never count, whatever their names.
 */
public final class CheckpointDirectory {

    static final int VERSION = 2;
    private static final byte[] MAGIC = {'S', 'L', 'U', 'I', 'C', 'E', 'C', 'P'};
    private static final int HEAD = 36;
    private static final Pattern NAME = Pattern.compile("checkpoint-(\\d{10,15})-(-?\\d+)\\.(full|delta)");
    /** Runs do not write more checkpoints than this. */
    private static final long ROOM = 1_000_000_000;
    private static final System.Logger LOG = System.getLogger(CheckpointDirectory.class.getName());

    private final Path directory;

    /** A file by its name. */
    public record Entry(Path path, long sequence, boolean full) {
    }

    private CheckpointDirectory(Path directory) {
        this.directory = directory;
    }

    public static CheckpointDirectory of(String directory) {
        return new CheckpointDirectory(Path.of(directory));
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

    /** The number after which a run may count: that of the newest file that is a checkpoint by its first bytes, or of foreign ones a little above it. */
    long lastSequence() {
        List<Entry> all = entries();
        long written = 0;
        for (int i = all.size() - 1; i >= 0 && written == 0; i--) {
            written = looksWritten(all.get(i)) ? all.get(i).sequence() : 0;
        }
        long most = written + ROOM;
        return all.stream().mapToLong(Entry::sequence).filter(number -> number <= most).max().orElse(0);
    }

    private static boolean looksWritten(Entry entry) {
        try (InputStream in = Files.newInputStream(entry.path())) {
            byte[] head = in.readNBytes(HEAD);
            return head.length == HEAD && Arrays.equals(Arrays.copyOf(head, 8), MAGIC) && ByteBuffer.wrap(head).getLong(20) == entry.sequence();
        } catch (IOException e) {
            return false;
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

    /**
     * Contents of the newest checkpoint that is whole: a full one and the changes after it. Damaged ones are passed over with a warning.
     *
     * @return empty when there is no checkpoint
     * @throws ConnectorException when there are files but none can be used
     */
    public List<byte[]> newest() {
        List<Entry> all = entries();
        String firstProblem = null;
        for (int last = all.size() - 1; last >= 0; last--) {
            try {
                return chain(all, last);
            } catch (DamagedCheckpointException | IOException e) {
                String problem = "'" + all.get(last).path() + "' cannot be used: " + e.getMessage();
                firstProblem = firstProblem == null ? problem : firstProblem;
                LOG.log(System.Logger.Level.WARNING, "Checkpoint " + problem + "; trying the one before");
            }
        }
        if (firstProblem != null) {
            throw new ConnectorException.Fatal("", "No checkpoint in '" + directory + "' can be used; the newest: " + firstProblem
                    + ". Begin with a new checkpoint directory.", null);
        }
        return List.of();
    }

    private static List<byte[]> chain(List<Entry> all, int last) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        long chain = 0;
        for (int i = last;; i--) {
            byte[] bytes = Files.readAllBytes(all.get(i).path());
            contents.add(0, content(bytes));
            ByteBuffer head = ByteBuffer.wrap(bytes);
            if (head.getLong(20) != all.get(i).sequence()) {
                throw new DamagedCheckpointException("it was written as number " + head.getLong(20) + ", not " + all.get(i).sequence());
            }
            if (contents.size() > 1 && head.getLong(12) != chain) {
                throw new DamagedCheckpointException("the checkpoint before it is of another run");
            }
            chain = head.getLong(12);
            if (all.get(i).full()) {
                return contents;
            }
            if (i == 0 || all.get(i - 1).sequence() != all.get(i).sequence() - 1) {
                throw new DamagedCheckpointException("the checkpoint before it is missing");
            }
        }
    }

    static byte[] content(byte[] bytes) {
        if (bytes.length < HEAD + 4 || !Arrays.equals(Arrays.copyOf(bytes, 8), MAGIC)) {
            throw new DamagedCheckpointException("it is no checkpoint file, or it was cut off");
        }
        ByteBuffer head = ByteBuffer.wrap(bytes, 8, HEAD - 8);
        int version = head.getInt();
        if (version != VERSION) {
            throw new DamagedCheckpointException("it has format version " + version + ", this program reads version " + VERSION);
        }
        long length = head.getLong(28);
        if (length != bytes.length - HEAD - 4) {
            throw new DamagedCheckpointException("it was cut off");
        }
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, bytes.length - 4);
        if ((int) crc.getValue() != ByteBuffer.wrap(bytes, bytes.length - 4, 4).getInt()) {
            throw new DamagedCheckpointException("its checksum is wrong");
        }
        return Arrays.copyOfRange(bytes, HEAD, bytes.length - 4);
    }

    /** @return bytes written */
    long write(long chain, long sequence, long timeMillis, boolean full, byte[] content, int length) throws IOException {
        String name = String.format("checkpoint-%010d-%d.%s", sequence, timeMillis, full ? "full" : "delta");
        Path temporary = directory.resolve("." + name + ".writing");
        ByteBuffer head = ByteBuffer.allocate(HEAD).put(MAGIC).putInt(VERSION).putLong(chain).putLong(sequence).putLong(length).flip();
        CRC32C crc = new CRC32C();
        crc.update(head.array());
        crc.update(content, 0, length);
        ByteBuffer tail = ByteBuffer.allocate(4).putInt((int) crc.getValue()).flip();
        ByteBuffer[] all = {head, ByteBuffer.wrap(content, 0, length), tail};
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            while (tail.hasRemaining()) {
                channel.write(all);
            }
            channel.force(true);
        }
        Files.move(temporary, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        forceDirectory();
        return HEAD + length + 4L;
    }

    private void forceDirectory() throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            if (!System.getProperty("os.name").startsWith("Windows")) {
                throw e;
            }
        }
    }

    /** Deletes what is older than the newest {@code keep} checkpoints up to {@code sequence} and not needed to read them. */
    void prune(int keep, long sequence) {
        List<Entry> all = entries().stream().filter(entry -> entry.sequence() <= sequence).toList();
        int first = Math.max(0, all.size() - keep);
        while (first > 0 && !all.get(first).full()) {
            first--;
        }
        for (Entry old : all.subList(0, first)) {
            try {
                Files.deleteIfExists(old.path());
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "Cannot delete the old checkpoint " + old.path() + ": " + e);
            }
        }
    }
}
