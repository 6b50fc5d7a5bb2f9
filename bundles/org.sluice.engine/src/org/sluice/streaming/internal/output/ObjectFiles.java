package org.sluice.streaming.internal.output;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.checkpoint.ByteSink;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.DamagedCheckpointException;
import org.sluice.streaming.internal.checkpoint.ValueCodec;

/**
 * Directories of part files that hold values, not text; see {@link TextFiles} for how directories come to be.
 *
 * <p>Format of a part file, all numbers big-endian: the 8 bytes {@code SLUICEOF}, version (4 bytes, 1), then blocks: number of records (4 bytes, 0 = end of the
 * file), length (4 bytes), CRC-32C of the block's bytes (4 bytes), the records as {@link ValueCodec} writes them. Spark writes serialized Java objects here; this can
 * be read by any language and by a program that has changed, and no class is loaded because a file says so, other than records and enums.
 */
public final class ObjectFiles {

    private static final byte[] MAGIC = "SLUICEOF".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int BLOCK = 1000;

    private ObjectFiles() {
    }

    public static void write(Path directory, Records records, String nodeId) {
        ValueCodec codec = new ValueCodec(ObjectFiles.class.getClassLoader());
        TextFiles.write(directory, records, nodeId, (file, part) -> writePart(file, part, codec, "A record saved by '" + nodeId + "'"));
    }

    private static void writePart(Path file, List<Object> records, ValueCodec codec, String where) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write(MAGIC);
            out.writeInt(VERSION);
            for (int from = 0; from < records.size(); from += BLOCK) {
                List<Object> block = records.subList(from, Math.min(records.size(), from + BLOCK));
                ByteSink bytes = new ByteSink();
                block.forEach(record -> codec.write(record, bytes, where));
                out.writeInt(block.size());
                out.writeInt(bytes.size());
                out.writeInt(checksum(bytes.array(), bytes.size()));
                out.write(bytes.array(), 0, bytes.size());
            }
            out.writeInt(0);
        }
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    /** All records of a part file, or of all part files of a directory. @throws ConnectorException.Fatal when it is damaged or no such file */
    public static List<Object> read(Path path, ClassLoader classes) {
        List<Object> records = new ArrayList<>();
        for (Path part : TextFiles.parts(path)) {
            try {
                readPart(part, new ValueCodec(classes), records);
            } catch (IOException | DamagedCheckpointException | NegativeArraySizeException e) {
                String why = e instanceof EOFException ? "it was cut off" : String.valueOf(e.getMessage());
                throw new ConnectorException.Fatal("", "The object file '" + part + "' cannot be read: " + why + ". Use a file that saveAsObjectFile wrote.", e);
            }
        }
        return records;
    }

    private static void readPart(Path file, ValueCodec codec, List<Object> into) throws IOException {
        long left = Files.size(file);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new DamagedCheckpointException("it is no object file of Sluice");
            }
            int version = in.readInt();
            if (version != VERSION) {
                throw new DamagedCheckpointException("it has format version " + version + ", this program reads version " + VERSION);
            }
            for (int count = in.readInt(); count != 0; count = in.readInt()) {
                int length = in.readInt();
                int crc = in.readInt();
                if (length < 0 || length > left) {
                    throw new EOFException();
                }
                byte[] bytes = in.readNBytes(length);
                if (bytes.length < length) {
                    throw new EOFException();
                }
                if (checksum(bytes, length) != crc) {
                    throw new DamagedCheckpointException("its checksum is wrong");
                }
                ByteSource source = new ByteSource(bytes, 0, length);
                for (int i = 0; i < count; i++) {
                    into.add(codec.read(source));
                }
            }
        }
    }
}
