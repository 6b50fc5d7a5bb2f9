package org.sluice.codegen.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.ParameterType;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.codegen.internal.java.UserText;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;

/** Writes the expression of a node from the template of its type. */
final class NodeCode {

    private final Pipeline pipeline;
    private final ProgramNames names;
    private final JavaType durations;

    /** Creates the writer; {@code durations} is the class that makes lengths of time in the target. */
    NodeCode(Pipeline pipeline, ProgramNames names, JavaType durations) {
        this.pipeline = pipeline;
        this.names = names;
        this.durations = durations;
    }

    CodeBlock expression(Node node, NodeType type, String template) {
        CodeBlock.Builder code = new CodeBlock.Builder();
        append(code, node, type, Template.parse(template));
        return code.build();
    }

    private void append(CodeBlock.Builder code, Node node, NodeType type, List<Template.Part> parts) {
        for (Template.Part part : parts) {
            if (part instanceof Template.Text text) {
                appendText(code, text.text());
            } else if (part instanceof Template.Slot slot) {
                appendSlot(code, node, type, slot.name());
            } else if (part instanceof Template.Option option && isGiven(node, type, option)) {
                append(code, node, type, option.parts());
            }
        }
    }

    // The catalogue's templates are Java written by its authors; only the context's name depends on the pipeline.
    private void appendText(CodeBlock.Builder code, String text) {
        if (text.startsWith("ssc.")) {
            code.add("$N", names.context());
            text = text.substring("ssc".length());
        }
        if (text.indexOf('$') >= 0) {
            throw new IllegalArgumentException("The template part '" + text + "' has a '$'");
        }
        code.add(text);
    }

    private void appendSlot(CodeBlock.Builder code, Node node, NodeType type, String name) {
        if (type.input(name).isPresent()) {
            List<String> streams = inputs(node, name);
            if (streams.isEmpty()) {
                throw new GenerationException(NodeValues.text(node.getId()), "Cannot generate node '" + node.getId()
                        + "': nothing is connected to its input '" + name + "'. Connect a node to it.");
            }
            for (int i = 0; i < streams.size(); i++) {
                code.add(i == 0 ? "$N" : ", $N", streams.get(i));
            }
            code.add("$B");
            return;
        }
        org.sluice.catalog.Parameter parameter = type.parameter(name).orElseThrow(
                () -> new IllegalArgumentException("The template of '" + type.id() + "' has an unknown slot '" + name + "'"));
        NodeValues.Value value = NodeValues.value(node, parameter);
        if (value.isEmpty() && parameter.required()) {
            throw new GenerationException(NodeValues.text(node.getId()), "Cannot generate node '" + node.getId()
                    + "': '" + name + "' is empty. Give it a value.");
        }
        code.add("$C", valueCode(node, value));
    }

    private List<String> inputs(Node node, String port) {
        return pipeline.getEdges().stream()
                .filter(edge -> edge.getTarget() == node && port.equals(edge.getTargetPort()) && edge.getSource() != null)
                .map(Edge::getSource).map(names::variable).toList();
    }

    private static boolean isGiven(Node node, NodeType type, Template.Option option) {
        return option.parts().stream().filter(Template.Slot.class::isInstance).map(part -> ((Template.Slot) part).name())
                .map(type::parameter).flatMap(Optional::stream)
                .noneMatch(parameter -> NodeValues.value(node, parameter).isEmpty());
    }

    /** The value of a parameter as Java. */
    CodeBlock valueCode(Node node, NodeValues.Value value) {
        org.sluice.catalog.Parameter parameter = value.parameter();
        if (parameter.type().isCode()) {
            return CodeBlock.of("$U", new UserText(value.text(), NodeValues.text(node.getId()), parameter.name()));
        }
        if (value.value() instanceof Duration duration) {
            return duration(durations, duration);
        }
        if (value.value() instanceof Number || value.value() instanceof Boolean) {
            return CodeBlock.of("$L", value.value());
        }
        if (parameter.type() == ParameterType.ENUM) {
            return CodeBlock.of("$S", value.text());
        }
        return string(value.text());
    }

    /** A text as Java, with the variables of the parameters it refers to. */
    CodeBlock string(String text) {
        CodeBlock.Builder code = new CodeBlock.Builder();
        boolean first = true;
        for (ParameterReferences.Segment segment : ParameterReferences.split(text)) {
            Optional<org.sluice.model.Parameter> parameter = segment.isReference() ? parameter(segment.text())
                    : Optional.empty();
            boolean isText = parameter.isEmpty()
                    || parameter.get().getType() == org.sluice.model.ParameterType.STRING;
            if (first && !isText) {
                code.add("$S + ", "");
            } else if (!first) {
                code.add(" + ");
            }
            if (parameter.isPresent()) {
                code.add("$N", segment.text());
            } else {
                code.add("$S", segment.isReference() ? "${" + segment.text() + "}" : segment.text());
            }
            first = false;
        }
        return code.build();
    }

    private Optional<org.sluice.model.Parameter> parameter(String name) {
        return pipeline.getParameters().stream().filter(parameter -> name.equals(parameter.getName())).findFirst();
    }

    /** A length of time in its largest whole unit. */
    static CodeBlock duration(JavaType durations, Duration duration) {
        long millis = duration.toMillis();
        if (millis != 0 && millis % 60_000 == 0) {
            return CodeBlock.of("$T.minutes($L)", durations, millis / 60_000);
        }
        if (millis != 0 && millis % 1_000 == 0) {
            return CodeBlock.of("$T.seconds($L)", durations, millis / 1_000);
        }
        return CodeBlock.of("$T.milliseconds($L)", durations, millis);
    }
}
