package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Where one run keeps its checkpoints, outputs and watched files. */
record RunFolder(Path path) {

    static RunFolder create(Path path) throws IOException {
        Files.createDirectories(path);
        RunFolder folder = new RunFolder(path);
        Files.createDirectories(folder.output());
        Files.createDirectories(folder.files());
        Files.createDirectories(folder.prepared());
        Files.createDirectories(folder.sender());
        return folder;
    }

    Path checkpoint() {
        return path.resolve("checkpoint");
    }

    Path output() {
        return path.resolve("output");
    }

    /** The directory that the directory source watches. */
    Path files() {
        return path.resolve("files");
    }

    /** What an output has prepared and not shown. */
    Path prepared() {
        return path.resolve("prepared");
    }

    /** What the sender of a receiver knows. */
    Path sender() {
        return path.resolve("sender");
    }

    /** Where the run is in its work, see {@link Marks}. */
    Path marks() {
        return path.resolve("marks");
    }

    Path log() {
        return path.resolve("stderr.txt");
    }

    RunFolder copyTo(Path target) throws IOException {
        copy(path, target);
        return new RunFolder(target);
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Checkpoint files by name, oldest first. */
    List<Path> checkpointFiles() throws IOException {
        if (!Files.isDirectory(checkpoint())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(checkpoint())) {
            return files.filter(file -> file.getFileName().toString().matches("checkpoint-.*\\.(full|log)")).sorted().toList();
        }
    }

    void delete() throws IOException {
        delete(path);
    }

    static void delete(Path directory) throws IOException {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            return;
        }
    }
}
