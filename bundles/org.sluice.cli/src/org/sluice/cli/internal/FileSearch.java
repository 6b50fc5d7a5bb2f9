package org.sluice.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders named on the command line, as files. */
final class FileSearch {

    private FileSearch() {
    }

    /**
     * The files, with each folder replaced by the files of that kind in it and below, sorted; hidden folders and build
     * output ({@code target}) are passed over.
     *
     * @param noun   what a file is, for messages
     * @param suffix the end of its name
     */
    static List<Path> expand(CommandLine line, String noun, String suffix) {
        if (line.words().isEmpty()) {
            throw line.usage("no " + noun + " given; name " + suffix + " files or folders");
        }
        List<Path> files = new ArrayList<>();
        for (String word : line.words()) {
            Path path = PipelineInput.path(word);
            if (Files.isDirectory(path)) {
                List<Path> found = below(path, suffix);
                if (found.isEmpty()) {
                    throw Failure.input("'" + path + "' holds no " + suffix + " file; name another folder");
                }
                files.addAll(found);
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> below(Path folder, String suffix) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(suffix) && Files.isRegularFile(path))
                    .filter(path -> isVisible(folder.relativize(path))).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        } catch (UncheckedIOException e) {
            throw unreadable(folder, e.getCause());
        }
    }

    private static boolean isVisible(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".") || part.toString().equals("target")) {
                return false;
            }
        }
        return true;
    }

    private static Failure unreadable(Path folder, IOException e) {
        return Failure.input("cannot search '" + folder + "': " + Terminal.oneLine(String.valueOf(e.getMessage())), e);
    }
}
