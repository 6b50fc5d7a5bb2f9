package org.sluice.telemetry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The graph of a pipeline, as a run carries it with it: what the dashboard draws and what {@code --help} explains.
 * Stored as {@value #RESOURCE} beside generated classes and served as {@code /api/v1/graph}.
 *
 * @param name                     label of the pipeline
 * @param mainClass                binary name of the generated class, {@code ""} when there is none
 * @param batchIntervalMillis      interval in milliseconds, greater than 0
 * @param checkpointDirectory      {@code ""} when the pipeline keeps no checkpoints
 * @param checkpointIntervalMillis milliseconds between checkpoints, 0 when the engine chooses
 * @param parameters               what {@code --set} accepts, in the order of the file
 * @param nodes                    in the order of the file
 * @param edges                    in the order of the file
 * @param environments             what {@code --env} accepts, in the order of the file
 * @param settings                 settings of the run by their keys, those that are not as they are by default
 */
public record PipelineDescription(String name, String mainClass, long batchIntervalMillis, String checkpointDirectory,
        long checkpointIntervalMillis, List<ParameterDescription> parameters, List<NodeDescription> nodes,
        List<EdgeDescription> edges, List<EnvironmentDescription> environments, Map<String, String> settings) {

    /** Where a generated program keeps its description on the class path. */
    public static final String RESOURCE = "META-INF/sluice/pipeline.json";

    public PipelineDescription {
        name = Absent.text(name);
        mainClass = Absent.text(mainClass);
        checkpointDirectory = Absent.text(checkpointDirectory);
        parameters = Absent.list(parameters);
        nodes = Absent.list(nodes);
        edges = Absent.list(edges);
        environments = Absent.list(environments);
        settings = settings == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** A pipeline without environments and settings. */
    public PipelineDescription(String name, String mainClass, long batchIntervalMillis, String checkpointDirectory,
            long checkpointIntervalMillis, List<ParameterDescription> parameters, List<NodeDescription> nodes, List<EdgeDescription> edges) {
        this(name, mainClass, batchIntervalMillis, checkpointDirectory, checkpointIntervalMillis, parameters, nodes, edges, List.of(), Map.of());
    }

    /** The node with this id, if there is one. */
    public Optional<NodeDescription> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** The edge with this id, if there is one. */
    public Optional<EdgeDescription> edge(String id) {
        return edges.stream().filter(edge -> edge.id().equals(id)).findFirst();
    }

    /** The same pipeline with another interval; used when {@code --interval} overrides the file. */
    public PipelineDescription withBatchIntervalMillis(long millis) {
        return new PipelineDescription(name, mainClass, millis, checkpointDirectory, checkpointIntervalMillis,
                parameters, nodes, edges, environments, settings);
    }

    /** The same pipeline with another checkpoint directory, {@code ""} for none. */
    public PipelineDescription withCheckpointDirectory(String directory) {
        return new PipelineDescription(name, mainClass, batchIntervalMillis, directory, checkpointIntervalMillis,
                parameters, nodes, edges, environments, settings);
    }
}
