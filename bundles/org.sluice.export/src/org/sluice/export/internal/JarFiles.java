package org.sluice.export.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.sluice.export.ExportException;

/** Puts jars in their place, whole or not at all. */
public final class JarFiles {

    private JarFiles() {
    }

    /**
     * Writes a jar.
     *
     * @param mainClass class to start; empty for none
     * @return whether a file of that name was there before
     * @throws ExportException when it cannot be written; what was there is then as it was
     */
    public static boolean write(String mainClass, JarContent content, Path out) throws ExportException {
        if (Files.isDirectory(out)) {
            throw new ExportException("Cannot write '" + out + "': it is a directory. Give the name of a file, like '"
                    + out.resolve("program.jar") + "'.");
        }
        try {
            boolean replaced = Files.exists(out);
            replace(mainClass, content, out.toAbsolutePath());
            return replaced;
        } catch (IOException e) {
            throw new ExportException("Cannot write '" + out + "': " + reason(e) + ". Choose a folder you may write to.", e);
        }
    }

    private static void replace(String mainClass, JarContent content, Path out) throws IOException {
        Files.createDirectories(out.getParent());
        Path temporary = Files.createTempFile(out.getParent(), "." + out.getFileName(), ".tmp");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
                content.write(mainClass, stream);
            }
            if (Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-r--r--"));
            }
            try {
                Files.move(temporary, out, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, out, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "'" + e.getMessage() + "' is a file, not a folder";
        }
        if (e instanceof AccessDeniedException) {
            return "access to '" + e.getMessage() + "' is denied";
        }
        return e instanceof FileSystemException system && system.getReason() != null
                ? "'" + system.getFile() + "': " + system.getReason() : String.valueOf(e.getMessage());
    }
}
