package org.sluice.codegen.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sluice.codegen.SubPipelines.Expansion;
import org.sluice.codegen.SubPipelines.Kind;
import org.sluice.codegen.SubPipelines.Problem;
import org.sluice.model.CommentedOut;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineCopies;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;
import org.sluice.model.PipelineInput;
import org.sluice.model.PipelineOutput;
import org.sluice.model.RecordSchema;
import org.sluice.model.SubPipelineNode;
import org.sluice.model.SubPipelinePorts;

/** Expands the sub-pipelines of one pipeline; those inside of them are expanded first, each by an expander of its own. */
public final class SubPipelineExpander {

    private final Pipeline flat;
    private final Path folder;
    private final List<Path> chain;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Node> wires = new LinkedHashSet<>();
    private final Map<String, String> streams = new HashMap<>();

    private SubPipelineExpander(Pipeline pipeline, Path folder, List<Path> chain) {
        flat = PipelineCopies.copy(pipeline);
        this.folder = folder;
        this.chain = chain;
    }

    /** See {@link org.sluice.codegen.SubPipelines#expand}. */
    public static Expansion expand(Pipeline pipeline, Path folder) {
        return expand(pipeline, folder, List.of());
    }

    private static Expansion expand(Pipeline whole, Path folder, List<Path> chain) {
        Pipeline pipeline = CommentedOut.without(whole);
        if (pipeline.getNodes().stream().noneMatch(SubPipelineNode.class::isInstance)) {
            return new Expansion(pipeline, List.of(), Map.of());
        }
        return new SubPipelineExpander(pipeline, folder, chain).expansion();
    }

    private Expansion expansion() {
        List<SubPipelineNode> composites = flat.getNodes().stream().filter(SubPipelineNode.class::isInstance).map(SubPipelineNode.class::cast).toList();
        for (SubPipelineNode composite : composites) {
            expand(composite);
            flat.getEdges().removeIf(edge -> edge.getSource() == composite || edge.getTarget() == composite);
            flat.getNodes().remove(composite);
        }
        wires.forEach(this::dissolve);
        // What leaves one sub-pipeline can be what leaves another one.
        streams.replaceAll((port, id) -> {
            String stream = id;
            while (streams.containsKey(stream)) {
                stream = streams.get(stream);
            }
            return stream;
        });
        return new Expansion(flat, problems, streams);
    }

    private void problem(SubPipelineNode composite, Kind kind, String attribute, String what) {
        problems.add(new Problem(kind, NodeValues.text(composite.getId()), attribute, what));
    }

    private void expand(SubPipelineNode composite) {
        Optional<Path> file = file(composite);
        if (file.isEmpty()) {
            return;
        }
        Pipeline stored;
        try {
            stored = PipelineFiles.load(file.get());
        } catch (PipelineFileException e) {
            problem(composite, Kind.FILE, "file", withoutPeriod(e.getMessage()));
            return;
        }
        List<Path> inner = new ArrayList<>(chain);
        inner.add(file.get());
        Expansion expansion = expand(stored, file.get().getParent(), inner);
        if (!expansion.problems().isEmpty()) {
            Problem first = expansion.problems().get(0);
            problem(composite, first.kind() == Kind.RECURSION ? Kind.RECURSION : Kind.FILE, "file",
                    first.kind() == Kind.RECURSION ? first.what() : "in its node '" + first.nodeId() + "' " + first.what());
            return;
        }
        String inputs = SubPipelinePorts.inputsOf(stored);
        String outputs = SubPipelinePorts.outputsOf(stored);
        boolean same = inputs.equals(SubPipelinePorts.text(SubPipelinePorts.parse(composite.getInputs())))
                && outputs.equals(SubPipelinePorts.text(SubPipelinePorts.parse(composite.getOutputs())));
        if (!same) {
            problem(composite, Kind.PORTS, "inputs", "the file has the inputs '" + inputs + "' and the outputs '" + outputs + "'");
            return;
        }
        expansion.streams().forEach((port, id) -> streams.put(composite.getId() + "." + port, composite.getId() + "." + id));
        inline(composite, PipelineCopies.copy(expansion.pipeline()), expansion.pipeline(), file.get());
    }

    private Optional<Path> file(SubPipelineNode composite) {
        String text = NodeValues.text(composite.getFile()).strip();
        if (text.isEmpty()) {
            problem(composite, Kind.FILE, "file", "no file is given");
            return Optional.empty();
        }
        try {
            Path path = folder.resolve(text);
            if (!Files.isRegularFile(path)) {
                problem(composite, Kind.FILE, "file", "there is no file '" + text + "'");
                return Optional.empty();
            }
            Path real = path.toRealPath();
            if (chain.contains(real)) {
                List<String> names = new ArrayList<>(chain.subList(chain.indexOf(real), chain.size()).stream().map(each -> each.getFileName().toString()).toList());
                names.add(real.getFileName().toString());
                problem(composite, Kind.RECURSION, "file", String.join(" → ", names));
                return Optional.empty();
            }
            return Optional.of(real);
        } catch (IOException | InvalidPathException e) {
            problem(composite, Kind.FILE, "file", "the file '" + text + "' cannot be read (" + e.getMessage() + ")");
            return Optional.empty();
        }
    }

    /** @param known the same pipeline with its memory of sub-pipelines, which a copy lacks */
    private void inline(SubPipelineNode composite, Pipeline inner, Pipeline known, Path file) {
        if (!addSchemas(composite, inner)) {
            return;
        }
        InlinedParameters parameters = new InlinedParameters(flat, composite, inner);
        parameters.problem().ifPresent(what -> problem(composite, Kind.PARAMETERS, "parameters", what));
        if (parameters.problem().isPresent()) {
            return;
        }
        String prefix = composite.getId() + ".";
        String title = "Sub-pipeline '" + PipelineBehavior.label(composite) + "' (" + file.getFileName() + ")";
        Map<String, Node> ports = new HashMap<>();
        List<Node> nodes = List.copyOf(inner.getNodes());
        List<Edge> edges = List.copyOf(inner.getEdges());
        Path relative = folder.toAbsolutePath().normalize().relativize(real(folder, file.getParent()));
        for (Node node : nodes) {
            boolean wire = node instanceof PipelineInput || node instanceof PipelineOutput;
            if (wire) {
                ports.put(node.getId(), node);
                wires.add(node);
            } else {
                parameters.apply(node, relative);
                String below = Composites.title(known, node.getId());
                Composites.of(flat).put(prefix + node.getId(), title + (below.isEmpty() ? "" : ", " + below.substring(0, 1).toLowerCase() + below.substring(1)));
            }
            node.setId(prefix + node.getId());
        }
        int at = flat.getNodes().indexOf(composite);
        flat.getNodes().addAll(at, nodes);
        edges.forEach(edge -> edge.setId(prefix + edge.getId()));
        flat.getEdges().addAll(edges);
        for (Edge edge : List.copyOf(flat.getEdges())) {
            if (edge.getTarget() == composite && ports.get(edge.getTargetPort()) instanceof PipelineInput input) {
                edge.setTarget(input);
            }
            if (edge.getSource() == composite && ports.get(edge.getSourcePort()) instanceof PipelineOutput output) {
                edge.setSource(output);
            }
        }
    }

    private static Path real(Path folder, Path place) {
        try {
            // The file's place is free of links, the folder's need not be.
            return folder.toAbsolutePath().normalize().resolve(folder.toRealPath().relativize(place)).normalize();
        } catch (IOException e) {
            return place;
        }
    }

    /** What leads to a port goes on to what the port leads to; the order of edges into a node stays. */
    private void dissolve(Node wire) {
        Optional<Edge> before = flat.getEdges().stream().filter(edge -> edge.getTarget() == wire).findFirst();
        before.filter(edge -> edge.getSource() != null).ifPresent(edge -> streams.put(wire.getId(), PipelineBehavior.streamId(edge)));
        for (Edge after : flat.getEdges().stream().filter(edge -> edge.getSource() == wire).toList()) {
            if (before.isPresent() && before.get().getSource() != null) {
                after.setSource(before.get().getSource());
                after.setSourcePort(before.get().getSourcePort());
            } else {
                flat.getEdges().remove(after);
            }
        }
        flat.getEdges().removeIf(edge -> edge.getTarget() == wire);
        flat.getNodes().remove(wire);
    }

    private boolean addSchemas(SubPipelineNode composite, Pipeline inner) {
        for (RecordSchema schema : List.copyOf(inner.getSchemas())) {
            Optional<RecordSchema> other = flat.getSchemas().stream().filter(each -> Objects.equals(each.getName(), schema.getName())).findFirst();
            if (other.isEmpty()) {
                flat.getSchemas().add(schema);
            } else if (!fields(schema).equals(fields(other.get()))) {
                problem(composite, Kind.SCHEMAS, "file", "its record schema '" + schema.getName() + "' has the fields '" + fields(schema)
                        + "', but another one of that name has '" + fields(other.get()) + "'");
                return false;
            }
        }
        return true;
    }

    private static String fields(RecordSchema schema) {
        return String.join(", ", schema.getFields().stream().map(field -> NodeValues.text(field.getType()).strip() + " " + field.getName()).toList());
    }

    private static String withoutPeriod(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
