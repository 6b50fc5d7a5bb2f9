package org.sluice.streaming.internal.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.sluice.streaming.internal.checkpoint.CheckpointDirectory;

/**
 * The write-ahead log of one receiver: blocks of records, numbered without gaps, in segment files. Thread-safe; a block is durable when {@link #force} has returned.
 *
 * <p>A segment {@code log-FIRST} is named after its first block and begins with magic (8 bytes), version (4), number of its first block (8), CRC32C of these (4). A block
 * is length of the content (4), number (8), batch time it belongs to (8), CRC32C of these (4), content, CRC32C of the content (4). All big-endian. Every run begins a segment
 * of its own, so what a killed run left half written stays at the end of its last one.
 */
final class ReceiverLog implements Closeable {

    static final byte[] MAGIC = {'S', 'L', 'U', 'I', 'C', 'E', 'W', 'L'};
    static final int VERSION = 1;
    static final int SEGMENT_HEAD = 24;
    static final int BLOCK_HEAD = 24;
    private static final System.Logger LOG = System.getLogger(ReceiverLog.class.getName());

    private final Path directory;
    private final long segmentBytes;
    private final long rollNanos;
    /** Segments by number of their first block. */
    private final TreeMap<Long, Path> segments;
    /** Taken before this object's own lock; held while a channel is forced or closed. */
    private final Object forcing = new Object();
    private FileChannel channel;
    private boolean closed;
    private long begun;
    private long written;
    private long appended;
    private volatile long forced;
    /** Null = all is well. After a failed write or force nobody knows what of the file is on disk (a later force may succeed all the same), so nothing more is acknowledged. */
    private volatile IOException broken;

    /** @param next number of the first block to come */
    ReceiverLog(Path directory, long next, long segmentBytes, long rollMillis) throws IOException {
        Files.createDirectories(directory);
        this.directory = directory;
        this.segmentBytes = segmentBytes;
        this.rollNanos = rollMillis * 1_000_000;
        this.segments = ReceiverLogReader.segments(directory);
        appended = next - 1;
        forced = next - 1;
    }

    /** Writes a block; calls come in order of the numbers. */
    void append(long number, long due, byte[] content, int length) throws IOException {
        rollIfDue();
        synchronized (this) {
            if (closed) {
                throw new IOException("the log is closed");
            }
            checkWhole();
            try {
                write(number, due, content, length);
            } catch (IOException e) {
                broken = e;
                takeBack(e);
                throw e;
            }
            appended = number;
        }
    }

    private void write(long number, long due, byte[] content, int length) throws IOException {
        if (channel == null) {
            begin(number);
        }
        ByteBuffer head = ByteBuffer.allocate(BLOCK_HEAD).putInt(length).putLong(number).putLong(due);
        head.putInt(crc(head.array(), 0, BLOCK_HEAD - 4)).flip();
        ByteBuffer tail = ByteBuffer.allocate(4).putInt(crc(content, 0, length)).flip();
        ByteBuffer[] all = {head, ByteBuffer.wrap(content, 0, length), tail};
        while (tail.hasRemaining()) {
            channel.write(all);
        }
        written += BLOCK_HEAD + length + 4L;
    }

    private void checkWhole() throws IOException {
        if (broken != null) {
            throw new IOException("it could not be written before: " + broken.getMessage(), broken);
        }
    }

    /** Cuts off what was half written, so that those who read the log do not take it for damage. */
    private void takeBack(IOException problem) {
        try {
            if (channel != null) {
                channel.truncate(written);
            }
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
    }

    static int crc(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    private void begin(long number) throws IOException {
        Path file = directory.resolve(String.format("log-%019d", number));
        if (Files.exists(file) && Files.size(file) > SEGMENT_HEAD) {
            // it holds no whole block, or it would not be the number to begin with; somebody may still want to look at it
            Files.move(file, directory.resolve(file.getFileName() + ".unread"), StandardCopyOption.REPLACE_EXISTING);
        }
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        written = 0;
        ByteBuffer head = ByteBuffer.allocate(SEGMENT_HEAD).put(MAGIC).putInt(VERSION).putLong(number);
        head.putInt(crc(head.array(), 0, SEGMENT_HEAD - 4)).flip();
        while (head.hasRemaining()) {
            channel.write(head);
        }
        segments.put(number, file);
        begun = System.nanoTime();
        written = SEGMENT_HEAD;
        CheckpointDirectory.force(directory);
    }

    private void rollIfDue() throws IOException {
        synchronized (forcing) {
            synchronized (this) {
                if (channel != null && (written >= segmentBytes || System.nanoTime() - begun >= rollNanos)) {
                    end();
                }
            }
        }
    }

    private void end() throws IOException {
        if (channel != null) {
            try (FileChannel ending = channel) {
                channel = null;
                ending.force(false);
                if (broken == null) {
                    forced = appended;
                }
            } catch (IOException e) {
                broken = e;
                throw e;
            }
        }
    }

    /** Returns when the block is on disk; what others have written meanwhile goes with it. */
    void force(long number) throws IOException {
        if (forced >= number) {
            return;
        }
        synchronized (forcing) {
            if (forced >= number) {
                return;
            }
            FileChannel current;
            long upTo;
            synchronized (this) {
                current = channel;
                upTo = appended;
            }
            checkWhole();
            try {
                current.force(false);
            } catch (IOException e) {
                broken = e;
                throw e;
            }
            forced = upTo;
        }
    }

    /** Deletes segments that hold nothing but blocks before {@code number}. */
    synchronized void prune(long number) {
        List<Long> firsts = List.copyOf(segments.keySet());
        for (int i = 0; i + 1 < firsts.size() && firsts.get(i + 1) <= number; i++) {
            Path old = segments.remove(firsts.get(i));
            try {
                Files.deleteIfExists(old);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "Cannot delete the old log " + old + ": " + e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (forcing) {
            synchronized (this) {
                closed = true;
                end();
            }
        }
    }
}
