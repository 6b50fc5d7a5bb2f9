package org.sluice.streaming.internal.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.source.RecordReader;

/** Cuts files into records of one length. */
public final class BinaryRecords implements RecordReader<byte[]> {

    private final int length;

    public BinaryRecords(int length) {
        if (length < 1) {
            throw new PipelineDefinitionException("SL-0304", "A binary record source has records of " + length + " bytes. Give it 1 or more.");
        }
        this.length = length;
    }

    @Override
    public void read(Path file, Consumer<? super byte[]> records) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length % length != 0) {
            throw new BadFileException(bytes.length + " bytes are no whole number of records of " + length + " bytes");
        }
        for (int at = 0; at < bytes.length; at += length) {
            records.accept(Arrays.copyOfRange(bytes, at, at + length));
        }
    }
}
