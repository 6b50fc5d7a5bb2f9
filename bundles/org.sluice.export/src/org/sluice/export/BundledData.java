package org.sluice.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sluice.catalog.Category;
import org.sluice.catalog.ParameterType;
import org.sluice.codegen.ParameterReference;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;

/**
 * Files beside a pipeline that its sources and operators read and an exported program brings along, so that it does the
 * same in an empty folder: it unpacks them into its working directory when they are not there.
 *
 * @param files      content by relative path, with {@code /}, sorted
 * @param parameters by path of a file the parameter of the pipeline that names it; a run that sets it needs no such file
 * @param notes      what was left out and why, a line each
 */
public record BundledData(Map<String, byte[]> files, Map<String, String> parameters, List<String> notes) {

    /** Nothing. */
    public static final BundledData NONE = new BundledData(Map.of(), Map.of(), List.of());

    /** Most bytes all files together may have; larger data stays outside. */
    public static final long MAX_BYTES = 8L * 1024 * 1024;

    public BundledData {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        parameters = Map.copyOf(parameters);
        notes = List.copyOf(notes);
    }

    /**
     * The files a pipeline reads: those named by relative paths that lie below the folder of the pipeline.
     *
     * @throws ExportException when one of them cannot be read
     */
    public static BundledData of(Pipeline pipeline, Path folder) throws ExportException {
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, String> parameters = new HashMap<>();
        List<String> notes = new ArrayList<>();
        for (Node node : pipeline.getNodes()) {
            for (String text : paths(node)) {
                Map<String, byte[]> found = new TreeMap<>(files);
                add(node.getId(), withDefaults(text, pipeline), folder, found, notes);
                found.keySet().removeAll(files.keySet());
                files.putAll(found);
                ParameterReference.in(text).stream().findFirst()
                        .ifPresent(reference -> found.keySet().forEach(path -> parameters.put(path, reference.name())));
            }
        }
        return new BundledData(files, parameters, notes);
    }

    /** The paths a source or an operator (a table to join with) reads, as they stand in the pipeline; those of sinks are written. */
    private static List<String> paths(Node node) {
        if (NodeTypes.typeOf(node).category() == Category.SINK) {
            return List.of();
        }
        return NodeTypes.typeOf(node).parameters().stream()
                .filter(parameter -> parameter.type() == ParameterType.FILE || parameter.type() == ParameterType.DIRECTORY)
                .map(parameter -> NodeTypes.get(node, parameter.name())).toList();
    }

    /** The text with each reference to a parameter of the pipeline replaced by its default. */
    private static String withDefaults(String text, Pipeline pipeline) {
        String result = text;
        for (Parameter parameter : pipeline.getParameters()) {
            String value = parameter.getDefaultValue() == null ? "" : parameter.getDefaultValue();
            result = result.replace("${" + parameter.getName() + "}", value);
        }
        return result;
    }

    private static void add(String nodeId, String text, Path folder, Map<String, byte[]> files, List<String> notes)
            throws ExportException {
        try {
            Path relative = Path.of(text);
            Path place = folder.resolve(relative).normalize();
            if (text.isBlank() || relative.isAbsolute() || !place.startsWith(folder) || !Files.exists(place)) {
                return;
            }
            List<Path> found = filesAt(place);
            long bytes = files.values().stream().mapToLong(file -> file.length).sum();
            for (Path file : found) {
                bytes += Files.size(file);
            }
            if (bytes > MAX_BYTES) {
                notes.add("'" + text + "', which node '" + nodeId + "' reads, is too large to go into the jar (more than "
                        + MAX_BYTES / 1024 / 1024 + " MB); put it beside the jar");
                return;
            }
            for (Path file : found) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (InvalidPathException e) {
            notes.add("'" + text + "', which node '" + nodeId + "' reads, is no path");
        } catch (IOException | UncheckedIOException e) {
            throw new ExportException("Cannot read '" + text + "', which node '" + nodeId + "' reads: " + e.getMessage()
                    + ". Make it readable, or leave it out with --no-data.", e);
        }
    }

    private static List<Path> filesAt(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> walk = Files.walk(place)) {
            return walk.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted().toList();
        }
    }
}
