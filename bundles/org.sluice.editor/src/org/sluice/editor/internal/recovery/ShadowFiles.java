package org.sluice.editor.internal.recovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A folder of {@link Shadow shadows}, one file for each pipeline file. A shadow is replaced as a whole, so that a process
 * that is killed leaves the newest or the one before; a damaged one counts as none. For any thread; one process at a time.
 */
public final class ShadowFiles {

    private static final String MAGIC = "sluice-shadow-1"; //$NON-NLS-1$
    private static final String EXTENSION = ".shadow"; //$NON-NLS-1$
    private static final String TEMPORARY = ".tmp"; //$NON-NLS-1$

    private final Path folder;

    public ShadowFiles(Path folder) {
        this.folder = folder;
    }

    /** Keeps a shadow in place of an earlier one of the same file. */
    public void write(Shadow shadow) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(MAGIC);
        out.writeUTF(shadow.file().toString());
        out.writeLong(shadow.time().toEpochMilli());
        out.writeUTF(shadow.base());
        out.writeInt(shadow.pipeline().length);
        out.write(shadow.pipeline());
        out.writeInt(shadow.layout().length);
        out.write(shadow.layout());
        out.writeLong(checksum(bytes.toByteArray(), bytes.size()));

        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, name(shadow.file()), TEMPORARY);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(temporary, place(shadow.file()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The shadow of a file; empty when there is none or it is damaged. */
    public Optional<Shadow> read(Path file) {
        return readPlace(place(file));
    }

    /** Removes the shadow of a file, if there is one. */
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(place(file));
    }

    /** Every shadow that is not damaged, and leftovers of killed processes removed; to be called when a program starts. */
    public List<Shadow> all() throws IOException {
        List<Shadow> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }
        for (Path path : files) {
            if (path.toString().endsWith(TEMPORARY)) {
                Files.deleteIfExists(path);
            } else if (path.toString().endsWith(EXTENSION)) {
                readPlace(path).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Digest of a file's content, the same for the same bytes. */
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static Optional<Shadow> readPlace(Path place) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(place);
        } catch (IOException e) {
            return Optional.empty();
        }
        if (bytes.length < Long.BYTES || ByteBuffer.wrap(bytes).getLong(bytes.length - Long.BYTES) != checksum(bytes, bytes.length - Long.BYTES)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!MAGIC.equals(in.readUTF())) {
                return Optional.empty();
            }
            return Optional.of(new Shadow(Path.of(in.readUTF()), Instant.ofEpochMilli(in.readLong()), in.readUTF(), in.readNBytes(in.readInt()),
                    in.readNBytes(in.readInt())));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }

    private Path place(Path file) {
        return folder.resolve(name(file) + EXTENSION);
    }

    private static String name(Path file) {
        return digest(file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }
}
