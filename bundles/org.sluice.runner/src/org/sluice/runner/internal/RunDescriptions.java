package org.sluice.runner.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.streaming.NodeInfo;
import org.sluice.streaming.StreamingContext;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.NodeDescription;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.WireJson;

/** Finds the description of a program, or makes one from its graph when it was written by hand. */
public final class RunDescriptions {

    private static final long DEFAULT_INTERVAL_MILLIS = 1000;

    private RunDescriptions() {
    }

    /** The description packed with a program, or one that knows its name only. */
    public static PipelineDescription of(Class<?> program) {
        try (InputStream in = program.getResourceAsStream("/" + PipelineDescription.RESOURCE)) {
            if (in != null) {
                return WireJson.fromJson(new String(in.readAllBytes(), StandardCharsets.UTF_8), PipelineDescription.class);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PipelineDescription(program.getSimpleName(), program.getName(), DEFAULT_INTERVAL_MILLIS, "", 0,
                List.of(), List.of(), List.of());
    }

    /** The description with the nodes of a defined context, if it has none of its own. */
    public static PipelineDescription complete(PipelineDescription description, StreamingContext context) {
        if (!description.nodes().isEmpty()) {
            return description;
        }
        List<NodeInfo> infos = context.nodes();
        Set<String> read = new HashSet<>();
        infos.forEach(info -> read.addAll(info.inputs()));
        List<NodeDescription> nodes = new ArrayList<>();
        List<EdgeDescription> edges = new ArrayList<>();
        for (NodeInfo info : infos) {
            nodes.add(node(info, !read.contains(info.id())));
            for (String input : info.inputs()) {
                edges.add(new EdgeDescription(input + "--" + info.id(), input, info.id(), "out", "in"));
            }
        }
        return new PipelineDescription(description.name(), description.mainClass(), description.batchIntervalMillis(),
                description.checkpointDirectory(), description.checkpointIntervalMillis(), description.parameters(), nodes, edges,
                description.environments(), description.settings());
    }

    private static NodeDescription node(NodeInfo info, boolean last) {
        String kind = info.kind();
        boolean stateful = kind.contains("State");
        String category = info.inputs().isEmpty() ? "SOURCE" : last ? "SINK" : stateful ? "STATE"
                : kind.contains("indow") ? "WINDOW" : kind.contains("ByKey") ? "KEYED" : "STATELESS";
        String icon = switch (category) {
            case "SOURCE" -> "log-in";
            case "SINK" -> "log-out";
            case "STATE" -> "database";
            case "WINDOW" -> "gallery-horizontal";
            case "KEYED" -> "sigma";
            default -> "square-function";
        };
        return new NodeDescription(info.id(), info.id(), kind, category, kind, icon, kind, "", stateful);
    }
}
