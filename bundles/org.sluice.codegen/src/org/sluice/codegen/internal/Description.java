package org.sluice.codegen.internal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.model.Edge;
import org.sluice.model.Environment;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineSettings;
import org.sluice.model.UnknownNode;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.EnvironmentDescription;
import org.sluice.telemetry.NodeDescription;
import org.sluice.telemetry.ParameterDescription;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.WireJson;

/** Describes a pipeline to its own run: name, interval, parameters and the graph that the dashboard draws. */
public final class Description {

    private static final int DETAIL_LENGTH = 200;

    private Description() {
    }

    /** The description as a resource of the program. */
    public static GeneratedFile file(Pipeline pipeline, String mainClass) {
        return new GeneratedFile(GeneratedProgram.DESCRIPTION_PATH, WireJson.toPrettyJson(of(pipeline, mainClass)));
    }

    /** The description. */
    public static PipelineDescription of(Pipeline pipeline, String mainClass) {
        return new PipelineDescription(NodeValues.text(pipeline.getName()), mainClass, millis(pipeline.getBatchInterval()),
                NodeValues.text(pipeline.getCheckpointDirectory()), millis(pipeline.getCheckpointInterval()),
                pipeline.getParameters().stream().map(Description::parameter).toList(),
                pipeline.getNodes().stream().map(Description::node).toList(),
                pipeline.getEdges().stream().filter(edge -> edge.getSource() != null && edge.getTarget() != null)
                        .map(Description::edge).toList(),
                pipeline.getEnvironments().stream().map(Description::environment).toList(), settings(pipeline));
    }

    private static Map<String, String> settings(Pipeline pipeline) {
        Map<String, String> settings = new LinkedHashMap<>();
        PipelineSettings.changed(pipeline).forEach((setting, value) -> settings.put(setting.key(), value));
        return settings;
    }

    private static long millis(Duration duration) {
        return duration == null ? 0 : duration.toMillis();
    }

    private static ParameterDescription parameter(Parameter parameter) {
        return new ParameterDescription(NodeValues.text(parameter.getName()), parameter.getType().getName(),
                NodeValues.text(parameter.getDefaultValue()), NodeValues.text(parameter.getDocumentation()), parameter.isSecret());
    }

    private static EnvironmentDescription environment(Environment environment) {
        Map<String, String> values = new LinkedHashMap<>();
        environment.getValues().forEach(value -> values.put(NodeValues.text(value.getName()), NodeValues.text(value.getValue())));
        return new EnvironmentDescription(NodeValues.text(environment.getName()), NodeValues.text(environment.getDocumentation()), values);
    }

    private static NodeDescription node(Node node) {
        String id = NodeValues.text(node.getId());
        String name = NodeValues.text(node.getName());
        String documentation = NodeValues.text(node.getDocumentation());
        return NodeValues.typeOf(node)
                .map(type -> new NodeDescription(id, name, type.id(), type.category().name(), type.label(), type.icon(),
                        detail(node), documentation, type.stateful()))
                .orElseGet(() -> new NodeDescription(id, name, unknownType(node), "", "", "", "", documentation, false));
    }

    private static String unknownType(Node node) {
        return node instanceof UnknownNode unknown ? NodeValues.text(unknown.getTypeName()) : node.eClass().getName();
    }

    private static String detail(Node node) {
        String text = NodeTypes.detail(node);
        return text.length() <= DETAIL_LENGTH ? text : text.substring(0, DETAIL_LENGTH - 1) + "…";
    }

    private static EdgeDescription edge(Edge edge) {
        return new EdgeDescription(NodeValues.text(edge.getId()), NodeValues.text(edge.getSource().getId()),
                NodeValues.text(edge.getTarget().getId()), NodeValues.text(edge.getSourcePort()),
                NodeValues.text(edge.getTargetPort()));
    }
}
