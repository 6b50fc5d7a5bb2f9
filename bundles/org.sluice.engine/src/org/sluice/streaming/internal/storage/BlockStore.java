package org.sluice.streaming.internal.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.StorageLevel;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.checkpoint.ByteSink;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.state.Sizes;

/**
 * The batches a run keeps, by storage level: as objects, as bytes, or in files of a temporary directory, which is there while the run is and only if it is needed. Blocks that may go to disk
 * share a limit of memory; when it is passed the oldest of them go.
 */
public final class BlockStore implements Closeable {

    private final Path parent;
    private final String name;
    private final long limit;
    private final ValueCodec codec;
    /** Those in memory that may go to disk, oldest first. */
    private final Set<Stored> movable = new LinkedHashSet<>();
    private Path directory;
    private long memoryBytes;
    private long diskBytes;
    private long files;

    /** @param parent where its directory is made @param limit bytes of memory for blocks that may go to disk */
    public BlockStore(Path parent, String name, long limit, ValueCodec codec) {
        this.parent = parent;
        this.name = name;
        this.limit = limit;
        this.codec = codec;
    }

    /** @param where whose batch it is, for messages */
    public Block put(Records records, StorageLevel level, String where) {
        return switch (level) {
            case NONE, MEMORY_ONLY, MEMORY_ONLY_2, OFF_HEAP -> Block.of(records);
            case MEMORY_ONLY_SER, MEMORY_ONLY_SER_2 -> new Stored(records, true, where);
            case MEMORY_AND_DISK, MEMORY_AND_DISK_2 -> moving(new Stored(records, false, where));
            case MEMORY_AND_DISK_SER, MEMORY_AND_DISK_SER_2 -> moving(new Stored(records, true, where));
            case DISK_ONLY, DISK_ONLY_2, DISK_ONLY_3 -> {
                Stored block = new Stored(records, true, where);
                block.toDisk();
                yield block;
            }
        };
    }

    private Block moving(Stored block) {
        movable.add(block);
        memoryBytes += block.memory;
        for (Iterator<Stored> oldest = movable.iterator(); memoryBytes > limit && oldest.hasNext();) {
            Stored next = oldest.next();
            oldest.remove();
            memoryBytes -= next.memory;
            next.toDisk();
        }
        return block;
    }

    /** Of blocks that may go to disk, estimated. */
    public long memoryBytes() {
        return memoryBytes;
    }

    public long diskBytes() {
        return diskBytes;
    }

    /** Null = nothing is on disk yet. */
    public Path directory() {
        return directory;
    }

    @Override
    public void close() {
        movable.clear();
        if (directory == null) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(directory)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            throw failed("cleared away", e);
        }
    }

    private ConnectorException failed(String what, IOException e) {
        return new ConnectorException.Retryable("", "Batches kept on disk in '" + (directory == null ? parent : directory) + "' cannot be " + what + ": " + e
                + ". Check that the disk is not full, or set sluice.storage.directory to another one.", e);
    }

    /** A block under a level. */
    private final class Stored implements Block {

        private final String where;
        private final long size;
        private final int partitions;
        private Records records;
        /** Per partition, a count and its values. */
        private byte[][] bytes;
        private Path file;
        /** Where each partition begins in the file, and where the last ends. */
        private long[] offsets;
        private long memory;

        Stored(Records records, boolean asBytes, String where) {
            this.where = where;
            this.records = records;
            size = records.size();
            partitions = records.partitions();
            if (asBytes) {
                encode();
            } else {
                for (int p = 0; p < partitions; p++) {
                    Object[] values = records.partition(p).toArray();
                    memory += 16 + 8L * values.length + Sizes.sampled(values, values.length);
                }
            }
        }

        private void encode() {
            bytes = new byte[partitions][];
            memory = 0;
            for (int p = 0; p < partitions; p++) {
                bytes[p] = encoded(p);
                memory += 16 + bytes[p].length;
            }
            records = null;
        }

        private byte[] encoded(int p) {
            if (bytes != null && bytes[p] != null) {
                return bytes[p];
            }
            ByteSink to = new ByteSink();
            to.size(records.to(p) - records.from(p));
            for (int i = records.from(p); i < records.to(p); i++) {
                codec.write(records.array(p)[i], to, where);
            }
            return to.toBytes();
        }

        private void toDisk() {
            try {
                if (directory == null) {
                    Files.createDirectories(parent);
                    directory = Files.createTempDirectory(parent, name + "-");
                }
                Path to = directory.resolve("block-" + ++files);
                long[] ends = new long[partitions + 1];
                try (FileChannel channel = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    for (int p = 0; p < partitions; p++) {
                        ByteBuffer part = ByteBuffer.wrap(encoded(p));
                        ends[p + 1] = ends[p] + part.remaining();
                        while (part.hasRemaining()) {
                            channel.write(part);
                        }
                    }
                }
                offsets = ends;
                file = to;
                diskBytes += ends[partitions];
            } catch (IOException e) {
                throw failed("written", e);
            }
            records = null;
            bytes = null;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public int partitions() {
            return partitions;
        }

        @Override
        public boolean held() {
            return records != null;
        }

        @Override
        public Records records() {
            return records != null ? records : Block.super.records();
        }

        @Override
        public Object[] partition(int p) {
            if (records != null) {
                return records.partition(p).toArray();
            }
            byte[] part = bytes != null ? bytes[p] : read(p);
            ByteSource from = new ByteSource(part, 0, part.length);
            Object[] values = new Object[from.count()];
            for (int i = 0; i < values.length; i++) {
                values[i] = codec.read(from);
            }
            return values;
        }

        private byte[] read(int p) {
            ByteBuffer part = ByteBuffer.allocate((int) (offsets[p + 1] - offsets[p]));
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                while (part.hasRemaining()) {
                    if (channel.read(part, offsets[p] + part.position()) < 0) {
                        throw new IOException("the file is shorter than it was written");
                    }
                }
            } catch (IOException e) {
                throw failed("read", e);
            }
            return part.array();
        }

        @Override
        public void release() {
            if (movable.remove(this)) {
                memoryBytes -= memory;
            }
            if (file != null) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw failed("deleted", e);
                }
                diskBytes -= offsets[partitions];
                file = null;
            }
        }
    }
}
