package org.sluice.model.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

import org.sluice.model.PipelineFileException;

/** Bytes of files: bounded reading, and writing that leaves either the old file or the new one, never half of it. */
public final class FileBytes {

    /** Largest file that is read, in bytes. A pipeline of 10,000 nodes has about 3 MB. */
    public static final int MAX_BYTES = 32 << 20;

    private FileBytes() {
    }

    /** Reads a whole file. */
    public static byte[] read(Path file, FileErrors errors) throws PipelineFileException {
        return read(file, errors, MAX_BYTES);
    }

    static byte[] read(Path file, FileErrors errors, int limit) throws PipelineFileException {
        try {
            if (Files.isDirectory(file)) {
                throw errors.error("SL-0002", 0, 0, "it is a directory", "Name a file in it.", null);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw errors.error("SL-0003", 0, 0, "it is not an ordinary file", "Name a file on disk.", null);
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(limit + 1);
            }
            if (bytes.length > limit) {
                throw errors.error("SL-0005", 0, 0, "it is larger than " + (limit >> 20) + " MB", "Is it the right file?", null);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw errors.error("SL-0001", 0, 0, "there is no such file", "Check the name and the folder.", e);
        } catch (AccessDeniedException e) {
            throw errors.error("SL-0003", 0, 0, "access is denied", "Check the permissions of the file and its folders.", e);
        } catch (PipelineFileException e) {
            throw e;
        } catch (IOException e) {
            throw errors.error("SL-0003", 0, 0, FileErrors.oneLine(reason(e)), "Check the disk and the permissions.", e);
        }
    }

    /** Writes a whole file: a temporary file beside it, forced to disk, then renamed over it. */
    public static void write(byte[] bytes, Path file, String what) throws IOException {
        Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw failed(what, file, "it is a directory", "Name a file in it.", null);
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw failed(what, file, "the folder '" + folder + "' is not there", "Create it first.", null);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw failed(what, file, "it is write-protected", "Change its permissions, or save under another name.", null);
        }
        Path temporary = null;
        try {
            temporary = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            copyPermissions(target, temporary);
            move(temporary, target);
            temporary = null;
        } catch (IOException e) {
            throw failed(what, file, FileErrors.oneLine(reason(e)), "Check free space and the permissions of the folder. "
                    + "What was there is unchanged.", e);
        } finally {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A replaced file keeps its permissions; a new one gets the usual ones instead of those of a temporary file. */
    private static void copyPermissions(Path target, Path temporary) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions = Files.exists(target) ? Files.getPosixFilePermissions(target)
                    : Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_READ,
                            PosixFilePermission.OTHERS_READ);
            view.setPermissions(permissions);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** A save that did not happen, in one line. */
    public static IOException failed(String what, Path file, String why, String remedy, Exception cause) {
        return new IOException("Cannot save " + what + " '" + file + "': " + why + ". " + remedy, cause);
    }
}
