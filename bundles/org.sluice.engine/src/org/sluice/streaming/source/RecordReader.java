package org.sluice.streaming.source;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads the records of one file; stands where Spark has Hadoop's input formats.
 *
 * <pre>{@code
 * RecordReader<String> gzip = (file, records) -> {
 *     try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
 *         lines.lines().forEach(records);
 *     }
 * };
 * }</pre>
 */
@FunctionalInterface
public interface RecordReader<T> {

    /**
     * Gives all records of the file to {@code records}, in order, and closes what it has opened. Called on the batch thread.
     *
     * @throws java.io.IOException the file cannot be read at present: its records so far are forgotten, it is tried again with the next batch
     * @throws Exception           anything else makes the batch fail
     */
    void read(Path file, Consumer<? super T> records) throws Exception;
}
