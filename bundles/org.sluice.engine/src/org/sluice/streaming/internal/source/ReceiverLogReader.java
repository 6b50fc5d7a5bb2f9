package org.sluice.streaming.internal.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what a {@link ReceiverLog} holds from a block on. A segment that ends inside a block is what a killed process leaves: that block was never acknowledged. Everything
 * else that does not fit (wrong checksums, numbers with gaps) means that acknowledged records are missing, and is a problem.
 */
final class ReceiverLogReader {

    private static final Pattern NAME = Pattern.compile("log-(\\d{19})");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final long from;
    /** Number of the block to come, -1 = none was seen yet. */
    private long expected = -1;

    /** A block as it was written. @param due batch time it belongs to */
    record Block(long number, long due, byte[] content) {
    }

    private ReceiverLogReader(long from) {
        this.from = from;
    }

    static TreeMap<Long, Path> segments(Path directory) throws IOException {
        TreeMap<Long, Path> segments = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                files.forEach(file -> {
                    Matcher m = NAME.matcher(file.getFileName().toString());
                    if (m.matches()) {
                        segments.put(Long.parseLong(m.group(1)), file);
                    }
                });
            }
        }
        return segments;
    }

    /** @param from number of the first block that is wanted, -1 = all */
    static ReceiverLogReader read(Path directory, long from) throws IOException {
        ReceiverLogReader reader = new ReceiverLogReader(from);
        TreeMap<Long, Path> segments = segments(directory);
        for (Map.Entry<Long, Path> segment : segments.entrySet()) {
            Long next = segments.higherKey(segment.getKey());
            if (next == null || next > from) {
                reader.missing(segment.getKey());
                reader.segment(segment.getKey(), segment.getValue(), Files.readAllBytes(segment.getValue()));
            }
        }
        return reader;
    }

    /** Whole blocks, in order. */
    List<Block> blocks() {
        return blocks;
    }

    /** What is wrong, for people; empty = nothing. */
    List<String> problems() {
        return problems;
    }

    /** Number of the next block to be written. */
    long next() {
        return Math.max(expected, Math.max(0, from));
    }

    private void missing(long first) {
        long wanted = expected >= 0 ? Math.max(expected, from) : from;
        if (wanted >= 0 && wanted < first) {
            problems.add("blocks " + wanted + " to " + (first - 1) + " are missing before 'log-" + String.format("%019d", first) + "'");
        }
        expected = Math.max(expected, first);
    }

    private void segment(long first, Path file, byte[] bytes) {
        if (bytes.length < ReceiverLog.SEGMENT_HEAD || zeros(bytes, 0)) {
            return;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (!Arrays.equals(Arrays.copyOf(bytes, 8), ReceiverLog.MAGIC) || in.getInt(ReceiverLog.SEGMENT_HEAD - 4) != ReceiverLog.crc(bytes, 0, ReceiverLog.SEGMENT_HEAD - 4)
                || in.getInt(8) != ReceiverLog.VERSION || in.getLong(12) != first) {
            problems.add("'" + file + "' is no log of version " + ReceiverLog.VERSION + ", or its beginning is damaged");
            return;
        }
        int at = ReceiverLog.SEGMENT_HEAD;
        while (bytes.length - at >= ReceiverLog.BLOCK_HEAD && !zeros(bytes, at)) {
            int length = in.getInt(at);
            long number = in.getLong(at + 4);
            if (in.getInt(at + ReceiverLog.BLOCK_HEAD - 4) != ReceiverLog.crc(bytes, at, ReceiverLog.BLOCK_HEAD - 4) || number != expected || length < 0) {
                problems.add("'" + file + "' is damaged at byte " + at + ", in block " + expected);
                return;
            }
            long end = at + (long) ReceiverLog.BLOCK_HEAD + length + 4;
            if (end > bytes.length) {
                return;
            }
            int content = at + ReceiverLog.BLOCK_HEAD;
            if (in.getInt(content + length) == ReceiverLog.crc(bytes, content, length)) {
                if (number >= from) {
                    blocks.add(new Block(number, in.getLong(at + 12), Arrays.copyOfRange(bytes, content, content + length)));
                }
            } else if (zeros(bytes, content + length)) {
                return;
            } else if (number >= from) {
                problems.add("'" + file + "' is damaged in block " + number);
            }
            expected = number + 1;
            at = (int) end;
        }
    }

    /** The system had made room, but was stopped before it wrote. */
    private static boolean zeros(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
