package org.sluice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Files the tests work with. */
final class Workspace {

    private Workspace() {
    }

    /** The root of the repository: the system property {@code sluice.root}, or two folders up. */
    static Path root() {
        String property = System.getProperty("sluice.root");
        Path root = property != null ? Path.of(property) : Path.of("").toAbsolutePath();
        while (root != null && !Files.isDirectory(root.resolve("examples/word-count"))) {
            root = root.getParent();
        }
        if (root == null) {
            throw new IllegalStateException("no folder with examples/word-count above " + Path.of("").toAbsolutePath());
        }
        return root;
    }

    static Path examples() {
        return root().resolve("examples");
    }

    static Path wordCount() {
        return examples().resolve("word-count/word-count.dstream");
    }

    /** A copy of an example in another folder, so that runs leave nothing in the repository. */
    static Path copyOf(String example, Path folder) throws IOException {
        Path from = examples().resolve(example);
        Path to = folder.resolve(example);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String relative = from.relativize(file).toString();
                if (!relative.startsWith("checkpoint") && !relative.startsWith("out")) {
                    Path target = to.resolve(relative);
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return to.resolve(example + ".dstream");
    }

    /** A copy of the word count with a piece of its text replaced. */
    static Path wordCountWith(Path folder, String name, String piece, String replacement) throws IOException {
        String text = Files.readString(wordCount());
        if (!text.contains(piece)) {
            throw new IllegalStateException("word-count.dstream no longer contains " + piece);
        }
        return Files.writeString(folder.resolve(name), text.replace(piece, replacement));
    }
}
