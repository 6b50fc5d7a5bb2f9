package org.sluice.streaming.internal.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.internal.batch.Records;

/**
 * Directories of part files. Written under another name and then renamed, so that a reader sees all or nothing; a directory that is there
 * already (the batch is run again) is replaced.
 */
public final class TextFiles {

    private TextFiles() {
    }

    /** Writes the records of one partition. */
    interface PartWriter {
        void write(Path file, List<Object> records) throws IOException;
    }

    public static void write(Path directory, Records records, String nodeId) {
        write(directory, records, nodeId, TextFiles::writePart);
    }

    static void write(Path directory, Records records, String nodeId, PartWriter writer) {
        Path whole = directory.toAbsolutePath();
        Path temporary = whole.resolveSibling("." + whole.getFileName() + ".writing");
        try {
            delete(temporary);
            Files.createDirectories(temporary);
            for (int p = 0; p < records.partitions(); p++) {
                writer.write(temporary.resolve(String.format("part-%05d", p)), records.partition(p));
            }
            Files.createFile(temporary.resolve("_SUCCESS"));
            Path old = aside(whole);
            Files.move(temporary, whole, StandardCopyOption.ATOMIC_MOVE);
            delete(old);
        } catch (IOException e) {
            throw new ConnectorException.Fatal(nodeId, "'" + nodeId + "' cannot write '" + whole + "': " + e
                    + ". Check that the directory above it exists and can be written, and that the disk is not full.", e);
        }
    }

    /** Puts away what an earlier run of the batch left, also when it was killed between two renames. */
    private static Path aside(Path whole) throws IOException {
        Path old = whole.resolveSibling("." + whole.getFileName() + ".old");
        if (Files.exists(whole)) {
            delete(old);
            Files.move(whole, old, StandardCopyOption.ATOMIC_MOVE);
        }
        return old;
    }

    /** Takes away what an earlier run of the batch wrote. */
    public static void remove(Path directory, String nodeId) {
        Path whole = directory.toAbsolutePath();
        try {
            delete(whole.resolveSibling("." + whole.getFileName() + ".writing"));
            delete(aside(whole));
        } catch (IOException e) {
            throw new ConnectorException.Fatal(nodeId, "'" + nodeId + "' cannot remove '" + directory + "': " + e + ". Check its access rights.", e);
        }
    }

    private static void writePart(Path file, List<Object> records) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (Object record : records) {
                writer.write(String.valueOf(record));
                writer.write('\n');
            }
        }
    }

    /** The file itself, or the visible files of a directory in order of their names. */
    public static List<Path> parts(Path path) {
        if (!Files.isDirectory(path)) {
            if (!Files.isRegularFile(path)) {
                throw new ConnectorException.Fatal("", "'" + path.toAbsolutePath() + "' is not there. Check the path.", null);
            }
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".") && !file.getFileName().toString().startsWith("_"))
                    .sorted().toList();
        } catch (IOException e) {
            throw new ConnectorException.Fatal("", "The directory '" + path + "' cannot be read: " + e + ". Check its access rights.", e);
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(directory)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return;
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
