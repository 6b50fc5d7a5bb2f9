package org.sluice.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.codegen.ParameterReference;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;

/**
 * Makes the relative paths of a pipeline absolute for a run in this process, whose working directory is not the folder of
 * the pipeline and cannot be changed. The pipeline is changed in memory only.
 *
 * <p>A path that begins with a reference, like <code>${file}</code>, is completed in the value of that parameter.
 */
final class RelativePaths {

    private final Pipeline pipeline;
    private final Path folder;
    private final Map<String, String> given;
    private final Map<String, String> completed = new LinkedHashMap<>();

    private RelativePaths(Pipeline pipeline, Path folder, Map<String, String> given) {
        this.pipeline = pipeline;
        this.folder = folder;
        this.given = given;
    }

    /**
     * Completes all paths.
     *
     * @param folder where relative paths begin, absolute
     * @param given  values of parameters of this run
     * @return parameters that have to be set to other values, too
     */
    static Map<String, String> complete(Pipeline pipeline, Path folder, Map<String, String> given) {
        RelativePaths paths = new RelativePaths(pipeline, folder, given);
        pipeline.getNodes().forEach(paths::complete);
        String checkpoints = pipeline.getCheckpointDirectory();
        if (checkpoints != null && !checkpoints.isBlank() && !checkpoints.contains("://")) {
            pipeline.setCheckpointDirectory(paths.absolute(checkpoints));
        }
        return paths.completed;
    }

    private void complete(Node node) {
        for (Parameter parameter : NodeTypes.typeOf(node).parameters()) {
            String text = NodeTypes.get(node, parameter.name());
            if (isPath(parameter) && !text.isBlank() && !text.contains("://")) {
                List<ParameterReference> references = ParameterReference.in(text);
                if (!references.isEmpty() && references.get(0).offset() == 0) {
                    completeParameter(references.get(0).name());
                } else {
                    NodeTypes.set(node, parameter.name(), absolute(text));
                }
            }
        }
    }

    private static boolean isPath(Parameter parameter) {
        return parameter.type() == ParameterType.FILE || parameter.type() == ParameterType.DIRECTORY;
    }

    private void completeParameter(String name) {
        for (org.sluice.model.Parameter parameter : pipeline.getParameters()) {
            if (name.equals(parameter.getName())) {
                String value = given.getOrDefault(name, parameter.getDefaultValue());
                if (value != null && !value.isBlank() && !value.contains("://")) {
                    completed.put(name, absolute(value));
                }
            }
        }
    }

    private String absolute(String text) {
        try {
            return folder.resolve(text).toString();
        } catch (InvalidPathException e) {
            return text;
        }
    }
}
