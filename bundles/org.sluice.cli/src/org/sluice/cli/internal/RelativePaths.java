package org.sluice.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.codegen.ParameterReference;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.runner.ParameterSet;
import org.sluice.runner.RunOptions;
import org.sluice.runner.UsageException;
import org.sluice.telemetry.PipelineDescription;

/**
 * Makes the relative paths of a pipeline absolute for a run in this process, whose working directory is not the folder of
 * the pipeline and cannot be changed. The pipeline is changed in memory only.
 *
 * <p>A path that begins with a reference, like <code>${file}</code>, is completed in the value of that parameter.
 */
final class RelativePaths {

    private final Pipeline pipeline;
    private final Path folder;
    private final Set<String> completed = new LinkedHashSet<>();

    private RelativePaths(Pipeline pipeline, Path folder) {
        this.pipeline = pipeline;
        this.folder = folder;
    }

    /**
     * Completes all paths that stand in the pipeline.
     *
     * @param folder where relative paths begin, absolute
     * @return the parameters whose values are the beginnings of paths, for {@link #values}
     */
    static Set<String> complete(Pipeline pipeline, Path folder) {
        RelativePaths paths = new RelativePaths(pipeline, folder);
        pipeline.getNodes().forEach(paths::complete);
        String checkpoints = pipeline.getCheckpointDirectory();
        if (checkpoints != null && !checkpoints.isBlank() && !checkpoints.contains("://")) {
            pipeline.setCheckpointDirectory(paths.absolute(checkpoints));
        }
        String states = pipeline.getStateDirectory();
        if (states != null && !states.isBlank()) {
            pipeline.setStateDirectory(paths.absolute(states));
        }
        return paths.completed;
    }

    /**
     * Completes paths that are values of parameters.
     *
     * @param names  the parameters
     * @param folder where relative paths begin, absolute
     * @return parameters that have to be set to other values; none when the run has no values, which it says by itself
     */
    static Map<String, String> values(Set<String> names, PipelineDescription description, RunOptions options, Path folder) {
        try {
            return values(names, ParameterSet.ofRun(description, options, folder).values(), folder);
        } catch (UsageException e) {
            return Map.of();
        }
    }

    /** Those of the values that are relative paths, completed. */
    static Map<String, String> values(Set<String> names, Map<String, String> values, Path folder) {
        Map<String, String> completed = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (names.contains(name) && !value.isBlank() && !value.contains("://")) {
                completed.put(name, absolute(folder, value));
            }
        });
        return completed;
    }

    private void complete(Node node) {
        for (Parameter parameter : NodeTypes.typeOf(node).parameters()) {
            String text = NodeTypes.get(node, parameter.name());
            if (isPath(parameter) && !text.isBlank() && !text.contains("://")) {
                List<ParameterReference> references = ParameterReference.in(text);
                if (!references.isEmpty() && references.get(0).offset() == 0) {
                    completed.add(references.get(0).name());
                } else {
                    NodeTypes.set(node, parameter.name(), absolute(text));
                }
            }
        }
    }

    private static boolean isPath(Parameter parameter) {
        return parameter.type() == ParameterType.FILE || parameter.type() == ParameterType.DIRECTORY;
    }

    private String absolute(String text) {
        return absolute(folder, text);
    }

    private static String absolute(Path folder, String text) {
        try {
            return folder.resolve(text).toString();
        } catch (InvalidPathException e) {
            return text;
        }
    }
}
