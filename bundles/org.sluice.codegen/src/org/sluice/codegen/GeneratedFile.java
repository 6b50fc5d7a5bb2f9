package org.sluice.codegen;

import java.util.Objects;

/**
 * One file of a generated program.
 *
 * @param path path below the source folder, with {@code /} between its parts, for example {@code wordcount/WordCount.java}
 * @param text the content; lines end in {@code \n}, files are written in UTF-8
 */
public record GeneratedFile(String path, String text) {

    public GeneratedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }

    /** Tells whether this is a Java source; everything else is a resource of the program. */
    public boolean isJava() {
        return path.endsWith(".java");
    }
}
