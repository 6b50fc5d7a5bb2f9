package org.sluice.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder Sluice writes files into without ever destroying what is not its own: a small list in the folder remembers
 * what was written; a file that is not on it, or was edited since, stops the writing before it begins.
 */
public final class GeneratedFolder {

    /** Name of the list of written files: a SHA-256 and a path on each line. */
    public static final String LIST = ".sluice-generated";

    private GeneratedFolder() {
    }

    /**
     * What was written.
     *
     * @param changed paths below the folder that are new or have new content, sorted
     */
    public record Written(List<String> changed) {
    }

    /** A file in the way that Sluice did not write or that was edited since; nothing was written. */
    public static final class ForeignFileException extends Exception {

        private static final long serialVersionUID = 1L;

        ForeignFileException(String message) {
            super(message);
        }
    }

    /**
     * Writes files.
     *
     * @param folder made when missing
     * @param files  content by path below the folder, with {@code /}
     * @param force  replace foreign and edited files, too
     * @throws ForeignFileException when a file is in the way; nothing was written
     * @throws IOException          when writing fails; each file is whole, old or new
     */
    public static Written write(Path folder, Map<String, byte[]> files, boolean force)
            throws IOException, ForeignFileException {
        Map<String, String> list = readList(folder);
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (Files.isDirectory(path)) {
                throw new ForeignFileException("'" + path + "' is a directory where a file has to be; move it away");
            }
            byte[] old = Files.exists(path) ? Files.readAllBytes(path) : null;
            if (!Arrays.equals(old, file.getValue())) {
                changed.add(file.getKey());
                if (old != null && !force && !hash(old).equals(list.get(file.getKey()))) {
                    throw new ForeignFileException("'" + path + "' "
                            + (list.containsKey(file.getKey()) ? "was edited after Sluice wrote it" : "was not written by Sluice")
                            + "; nothing was written. Move it away, choose another folder, or use --force");
                }
            }
            list.put(file.getKey(), hash(file.getValue()));
        }
        for (String path : changed) {
            replace(folder.resolve(path), files.get(path));
        }
        StringBuilder text = new StringBuilder();
        list.forEach((path, hash) -> text.append(hash).append(' ').append(path).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Path listFile = folder.resolve(LIST);
        if (!Files.exists(listFile) || !Arrays.equals(Files.readAllBytes(listFile), bytes)) {
            replace(listFile, bytes);
        }
        return new Written(List.copyOf(changed));
    }

    private static Map<String, String> readList(Path folder) throws IOException {
        Map<String, String> list = new TreeMap<>();
        Path file = folder.resolve(LIST);
        if (Files.isRegularFile(file)) {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
                int blank = line.indexOf(' ');
                if (blank > 0) {
                    list.put(line.substring(blank + 1), line.substring(0, blank));
                }
            }
        }
        return list;
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
