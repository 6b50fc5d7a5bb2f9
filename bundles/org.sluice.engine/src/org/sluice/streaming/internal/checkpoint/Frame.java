package org.sluice.streaming.internal.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * One checkpoint in a file: a head, and a content behind it.
 *
 * <p>Head, big-endian: magic (8 bytes), format version (4), id (8, random), id of the checkpoint it changes (8, 0 = none: it is whole), sequence number (8), batch time (8),
 * length of the content (8), CRC32C of the content (4), CRC32C of the head before this (4).
 *
 * @param path     file
 * @param offset   where its head begins in the file
 * @param previous 0 = whole
 * @param length   of the content, in bytes
 */
record Frame(Path path, long offset, long id, long previous, long sequence, long timeMillis, long length, int contentCrc) {

    static final int VERSION = 3;
    static final int HEAD = 60;
    private static final byte[] MAGIC = {'S', 'L', 'U', 'I', 'C', 'E', 'C', 'P'};
    private static final int CHUNK = 1 << 16;

    boolean whole() {
        return previous == 0;
    }

    long end() {
        return offset + HEAD + length;
    }

    ByteBuffer head() {
        ByteBuffer head = ByteBuffer.allocate(HEAD).put(MAGIC).putInt(VERSION).putLong(id).putLong(previous).putLong(sequence).putLong(timeMillis).putLong(length).putInt(contentCrc);
        return head.putInt(crc(head.array(), HEAD - 4)).flip();
    }

    static int crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    /** @throws DamagedCheckpointException when there is no whole checkpoint at {@code offset}; its content is not looked at */
    static Frame read(FileChannel channel, Path path, long offset) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        readFully(channel, head, offset);
        byte[] bytes = head.array();
        if (head.position() < HEAD || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new DamagedCheckpointException("it is no checkpoint file, or it was cut off");
        }
        head.flip().position(MAGIC.length);
        int version = head.getInt();
        boolean good = crc(bytes, HEAD - 4) == head.getInt(HEAD - 4);
        if (version != VERSION) {
            throw new DamagedCheckpointException("it has format version " + version + ", this program reads version " + VERSION);
        }
        Frame frame = new Frame(path, offset, head.getLong(), head.getLong(), head.getLong(), head.getLong(), head.getLong(), head.getInt());
        if (!good) {
            throw new DamagedCheckpointException("its checksum is wrong");
        }
        if (frame.length < 0 || frame.length > channel.size() - offset - HEAD) {
            throw new DamagedCheckpointException("it was cut off");
        }
        return frame;
    }

    /** @throws DamagedCheckpointException when the content is not what was written */
    void check() throws IOException {
        CRC32C crc = new CRC32C();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
            for (long at = offset + HEAD; at < end();) {
                chunk.clear().limit((int) Math.min(CHUNK, end() - at));
                readFully(channel, chunk, at);
                if (chunk.position() == 0) {
                    throw new DamagedCheckpointException("it was cut off");
                }
                at += chunk.position();
                crc.update(chunk.flip());
            }
        }
        if ((int) crc.getValue() != contentCrc) {
            throw new DamagedCheckpointException("its checksum is wrong");
        }
    }

    /** The content, for changes only: a whole one may be larger than an array. */
    byte[] content() throws IOException {
        if (length > Integer.MAX_VALUE - 16) {
            throw new DamagedCheckpointException("its changes take " + length + " bytes");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) length);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            readFully(channel, bytes, offset + HEAD);
        }
        if (bytes.hasRemaining() || crc(bytes.array(), bytes.position()) != contentCrc) {
            throw new DamagedCheckpointException("its checksum is wrong");
        }
        return bytes.array();
    }

    static void readFully(FileChannel channel, ByteBuffer into, long from) throws IOException {
        long at = from;
        while (into.hasRemaining()) {
            int n = channel.read(into, at);
            if (n < 0) {
                return;
            }
            at += n;
        }
    }
}
