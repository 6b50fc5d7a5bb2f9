package org.sluice.streaming.internal.checkpoint;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Reads the content of a whole checkpoint piece by piece: it may be larger than memory has room for. */
final class ContentReader implements Closeable {

    private static final int CHUNK = 1 << 16;

    private final FileChannel channel;
    private long next;
    private long left;
    private byte[] buffer = new byte[CHUNK];
    private int at;
    private int limit;

    ContentReader(Frame frame) throws IOException {
        channel = FileChannel.open(frame.path(), StandardOpenOption.READ);
        next = frame.offset() + Frame.HEAD;
        left = frame.length();
    }

    private void need(int n) throws IOException {
        if (limit - at >= n) {
            return;
        }
        if (n < 0 || n - (limit - at) > left) {
            throw new DamagedCheckpointException("it ends too early");
        }
        byte[] to = n > buffer.length ? new byte[Math.max(n, buffer.length * 2)] : buffer;
        System.arraycopy(buffer, at, to, 0, limit - at);
        limit -= at;
        at = 0;
        buffer = to;
        ByteBuffer into = ByteBuffer.wrap(buffer, limit, (int) Math.min(buffer.length - limit, left));
        Frame.readFully(channel, into, next);
        int read = into.position() - limit;
        next += read;
        left -= read;
        limit += read;
        if (limit < n) {
            throw new DamagedCheckpointException("it ends too early");
        }
    }

    int u1() throws IOException {
        need(1);
        return buffer[at++] & 0xFF;
    }

    private int size() throws IOException {
        long n = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int b = u1();
            n |= (long) (b & 0x7F) << shift;
            if (b < 0x80) {
                if (n > Integer.MAX_VALUE - 16) {
                    break;
                }
                return (int) n;
            }
        }
        throw new DamagedCheckpointException("a length is too large");
    }

    /** The next part, until something else is read. */
    void part(ByteSource into) throws IOException {
        int n = size();
        need(n);
        into.over(buffer, at, at + n);
        at += n;
    }

    /** The next part, to be kept. */
    byte[] bytes() throws IOException {
        int n = size();
        need(n);
        at += n;
        return Arrays.copyOfRange(buffer, at - n, at);
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
