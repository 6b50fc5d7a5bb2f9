package org.sluice.streaming.internal.checkpoint;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** A whole checkpoint being written: there for good, under its name, when {@link #finish} returns; until then nobody sees it. */
final class WholeFile implements Closeable {

    private static final int CHUNK = 1 << 18;

    private final CheckpointDirectory directory;
    private final Path path;
    private final Path temporary;
    private final FileChannel channel;
    private final CRC32C crc = new CRC32C();
    private final ByteSink sink = new ByteSink();
    private long length;
    private boolean finished;

    WholeFile(CheckpointDirectory directory, long sequence, long timeMillis) throws IOException {
        this.directory = directory;
        path = directory.file(sequence, timeMillis, true);
        temporary = directory.path().resolve("." + path.getFileName() + ".writing");
        channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        write(ByteBuffer.allocate(Frame.HEAD));
    }

    /** Takes the content; {@link #flushIfLarge()} now and then. */
    ByteSink sink() {
        return sink;
    }

    void flushIfLarge() throws IOException {
        if (sink.size() >= CHUNK) {
            flush();
        }
    }

    private void flush() throws IOException {
        add(sink.array(), sink.size());
        sink.clear();
    }

    void add(byte[] bytes, int size) throws IOException {
        crc.update(bytes, 0, size);
        length += size;
        write(ByteBuffer.wrap(bytes, 0, size));
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** @return the checkpoint, durable */
    Frame finish(long id, long sequence, long timeMillis) throws IOException {
        flush();
        Frame frame = new Frame(path, 0, id, 0, sequence, timeMillis, length, (int) crc.getValue());
        ByteBuffer head = frame.head();
        for (int at = 0; head.hasRemaining();) {
            at += channel.write(head, at);
        }
        channel.force(true);
        channel.close();
        Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
        finished = true;
        directory.force();
        return frame;
    }

    /** Leaves nothing behind unless it was finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        if (!finished) {
            Files.deleteIfExists(temporary);
        }
    }
}
