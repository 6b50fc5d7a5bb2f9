package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A log read by offset, as of Kafka: records in segments of {@value #SEGMENT}, each a file named after its first offset. The engine's API has no way to bring a replayable
 * source of one's own; {@code generatedStream} keeps a record number in its checkpoint, which here is the offset to read.
 */
final class ReplayableLog {

    static final int SEGMENT = 100;

    private final Path directory;
    private long loaded = -1;
    private List<String> segment = List.of();

    ReplayableLog(Path directory) {
        this.directory = directory;
    }

    static void write(Path directory, List<String> records) throws IOException {
        Files.createDirectories(directory);
        for (int from = 0; from < records.size(); from += SEGMENT) {
            Files.write(segment(directory, from), records.subList(from, Math.min(records.size(), from + SEGMENT)));
        }
    }

    private static Path segment(Path directory, long first) {
        return directory.resolve(String.format("%020d.log", first));
    }

    /** The record at {@code offset}; empty behind the end. */
    synchronized String read(long offset) throws IOException {
        long first = offset / SEGMENT * SEGMENT;
        if (first != loaded) {
            Path file = segment(directory, first);
            segment = Files.exists(file) ? Files.readAllLines(file) : List.of();
            loaded = first;
        }
        int at = (int) (offset - first);
        return at < segment.size() ? segment.get(at) : "";
    }
}
