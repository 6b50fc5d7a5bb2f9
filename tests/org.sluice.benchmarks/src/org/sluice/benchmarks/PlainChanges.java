package org.sluice.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Running count of the words that came; with a log of the changed counts, forced to disk at the end of each batch and never tidied up. */
final class PlainChanges extends PlainLoop {

    private final Map<String, long[]> totals = new HashMap<>();
    private final Path folder;
    private final FileChannel log;
    private ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
    private long written;

    PlainChanges(boolean durable) {
        try {
            folder = durable ? TemporaryFolder.make() : null;
            log = durable ? FileChannel.open(folder.resolve("log"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    long batch(List<List<String>> lines) {
        Map<String, long[]> changed = new HashMap<>();
        long sum = 0;
        for (String line : lines.get(0)) {
            for (String word : line.split(" ")) {
                long[] count = totals.get(word);
                if (count == null) {
                    count = new long[1];
                    totals.put(word, count);
                }
                sum += mix(word, ++count[0]);
                if (log != null) {
                    changed.put(word, count);
                }
            }
        }
        if (log != null) {
            save(changed);
        }
        return sum;
    }

    private void save(Map<String, long[]> changed) {
        buffer.clear();
        changed.forEach((word, count) -> {
            byte[] key = word.getBytes(StandardCharsets.UTF_8);
            if (buffer.remaining() < key.length + 12) {
                buffer = ByteBuffer.allocate(buffer.capacity() * 2).put(buffer.flip());
            }
            buffer.putInt(key.length).put(key).putLong(count[0]);
        });
        buffer.flip();
        written += buffer.remaining();
        try {
            while (buffer.hasRemaining()) {
                log.write(buffer);
            }
            log.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long bytesWritten() {
        return written;
    }

    @Override
    public void close() {
        if (folder != null) {
            TemporaryFolder.delete(folder);
        }
    }
}
