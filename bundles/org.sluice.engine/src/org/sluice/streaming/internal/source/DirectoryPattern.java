package org.sluice.streaming.internal.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.sluice.streaming.PipelineDefinitionException;

/** A directory, or all directories whose path matches a pattern such as {@code /data/2026-*}{@code /in}. Hidden ones match only what begins with their {@code .} or {@code _}. */
final class DirectoryPattern {

    private final String text;
    private final Path base;
    private final List<String> below;

    DirectoryPattern(String text) {
        this.text = text;
        List<String> names = Arrays.asList(text.split("/", -1));
        int first = 0;
        while (first < names.size() && !isPattern(names.get(first))) {
            first++;
        }
        boolean plain = first == names.size();
        String begin = String.join("/", names.subList(0, first));
        base = Path.of(plain ? text : begin.isEmpty() ? text.startsWith("/") ? "/" : "" : begin);
        below = plain ? List.of() : names.subList(first, names.size()).stream().filter(name -> !name.isEmpty()).toList();
        below.forEach(name -> matcher(name, text));
    }

    private static boolean isPattern(String name) {
        return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    static PathMatcher matcher(String glob, String whole) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException e) {
            throw new PipelineDefinitionException("SL-0303", "'" + whole + "' is no file name pattern: " + e.getDescription() + ". Use for example *.txt.");
        }
    }

    /** The directory that has to be there before anything can match. */
    Path base() {
        return base;
    }

    List<Path> directories() throws IOException {
        List<Path> found = List.of(base);
        for (String name : below) {
            PathMatcher matcher = matcher(name, text);
            List<Path> next = new ArrayList<>();
            for (Path directory : found) {
                try (Stream<Path> children = Files.list(directory)) {
                    children.filter(child -> matcher.matches(child.getFileName()) && (!isHidden(child) || name.charAt(0) == child.getFileName().toString().charAt(0)))
                            .filter(Files::isDirectory).sorted().forEach(next::add);
                }
            }
            found = next;
        }
        return found;
    }

    static boolean isHidden(Path name) {
        String text = name.getFileName() == null ? "" : name.getFileName().toString();
        return text.startsWith(".") || text.startsWith("_");
    }

    @Override
    public String toString() {
        return text;
    }
}
