package org.sluice.streaming.internal.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads whole lines of UTF-8 text from a position of a file. Knows where each line ended, so that reading can go on from there. */
final class LineReader {

    private LineReader() {
    }

    /**
     * @param limit    at most so many lines, 0 = all
     * @param lastLine whether text without a line end at the end of the file is a line, too
     * @return position after the last line read
     */
    static long read(Path file, long position, long limit, boolean lastLine, Consumer<? super String> lines) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(position);
            byte[] chunk = new byte[1 << 16];
            byte[] rest = {};
            long done = position;
            long left = limit == 0 ? Long.MAX_VALUE : limit;
            while (left > 0) {
                int n = channel.read(ByteBuffer.wrap(chunk));
                if (n <= 0) {
                    break;
                }
                int from = 0;
                for (int i = 0; i < n && left > 0; i++) {
                    if (chunk[i] == '\n') {
                        byte[] line = join(rest, chunk, from, i);
                        done += line.length + 1;
                        rest = new byte[0];
                        lines.accept(text(line));
                        from = i + 1;
                        left--;
                    }
                }
                if (left > 0) {
                    rest = join(rest, chunk, from, n);
                }
            }
            if (left > 0 && rest.length > 0 && lastLine) {
                done += rest.length;
                lines.accept(text(rest));
            }
            return done;
        }
    }

    private static byte[] join(byte[] rest, byte[] chunk, int from, int to) {
        byte[] joined = Arrays.copyOf(rest, rest.length + to - from);
        System.arraycopy(chunk, from, joined, rest.length, to - from);
        return joined;
    }

    private static String text(byte[] line) {
        int n = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        return new String(line, 0, n, StandardCharsets.UTF_8);
    }
}
