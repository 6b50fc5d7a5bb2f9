package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.Time;
import org.sluice.streaming.source.ReplayableSource;

/** A log read by offset, as of Kafka: records in segments of {@value #SEGMENT}, each a file named after its first offset. The position is the offset of the next record. */
final class ReplayableLog implements ReplayableSource<String> {

    static final int SEGMENT = 100;

    private final Path directory;
    private final int perBatch;
    private long next;
    private long loaded = -1;
    private List<String> segment = List.of();

    /** @param perBatch records a batch holds at most */
    ReplayableLog(Path directory, int perBatch) {
        this.directory = directory;
        this.perBatch = perBatch;
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

    @Override
    public void open(Opening opening, Object position) {
        next = position == null ? 0 : (Long) position;
    }

    @Override
    public Slice<String> next(Time batchTime, long limit) throws IOException {
        List<String> records = new ArrayList<>();
        while (records.size() < Math.min(limit, perBatch)) {
            String record = read(next);
            if (record == null) {
                break;
            }
            records.add(record);
            next++;
        }
        return new Slice<>(records, next);
    }

    /** The record at {@code offset}; null behind the end. */
    private String read(long offset) throws IOException {
        long first = offset / SEGMENT * SEGMENT;
        if (first != loaded) {
            Path file = segment(directory, first);
            segment = Files.exists(file) ? Files.readAllLines(file) : List.of();
            loaded = first;
        }
        int at = (int) (offset - first);
        return at < segment.size() ? segment.get(at) : null;
    }
}
