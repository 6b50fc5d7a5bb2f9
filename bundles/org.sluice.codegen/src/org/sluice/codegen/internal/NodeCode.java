package org.sluice.codegen.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.ParameterType;
import org.sluice.catalog.Port;
import org.sluice.catalog.Shape;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.Target;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.codegen.internal.java.KnownTypes;
import org.sluice.codegen.internal.java.UserText;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.StreamShapes;

/** Writes the expression of a node from the template of its type. */
final class NodeCode {

    private static final Pattern CLASS_NAME = Pattern.compile("(?<![\\w.])[A-Z]\\w*");

    private final Pipeline pipeline;
    private final ProgramNames names;
    private final Target target;
    private final JavaType durations;
    private final StreamShapes shapes;

    NodeCode(Pipeline pipeline, ProgramNames names, Target target) {
        this.pipeline = pipeline;
        this.names = names;
        this.target = target;
        durations = KnownTypes.find("Durations", target).orElseThrow();
        shapes = StreamShapes.of(pipeline);
    }

    CodeBlock expression(Node node, NodeType type, String template) {
        if (type.id().equals(SelectCode.TYPE)) {
            CodeBlock.Builder in = new CodeBlock.Builder();
            append(in, node, type, Template.parse("{in}"));
            return SelectCode.expression(pipeline, node, type, in.build());
        }
        CodeBlock.Builder code = new CodeBlock.Builder();
        append(code, node, type, Template.parse(template));
        return code.build();
    }

    private void append(CodeBlock.Builder code, Node node, NodeType type, List<Template.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Template.Part part = parts.get(i);
            if (part instanceof Template.Text text) {
                appendText(code, text.text());
            } else if (part instanceof Template.Slot slot && slot.isGenerated()) {
                appendGenerated(code, node, type, slot);
            } else if (part instanceof Template.Slot slot) {
                appendSlot(code, node, type, slot.name(), i > 0 && isComma(parts.get(i - 1)));
                if (i == 0 && type.input(slot.name()).isPresent() && i + 1 < parts.size() && startsCall(parts.get(i + 1))) {
                    code.add("$B");
                }
            } else if (part instanceof Template.Option option && isGiven(node, type, option)) {
                if (i == 1 && startsCall(option.parts().get(0))) {
                    code.add("$B");
                }
                append(code, node, type, option.parts());
            }
        }
    }

    private static boolean isComma(Template.Part part) {
        return part instanceof Template.Text text && text.text().endsWith(", ");
    }

    private static boolean startsCall(Template.Part part) {
        return part instanceof Template.Text text && text.text().startsWith(".");
    }

    // The catalogue's templates are Java written by its authors; only names depend on the pipeline and the target.
    private void appendText(CodeBlock.Builder code, String text) {
        if (text.startsWith("ssc.")) {
            code.add("$N", names.context());
            text = text.substring("ssc".length());
        }
        if (text.indexOf('$') >= 0) {
            throw new IllegalArgumentException("The template part '" + text + "' has a '$'");
        }
        Matcher names = CLASS_NAME.matcher(text);
        int from = 0;
        while (names.find()) {
            Optional<JavaType> known = KnownTypes.find(names.group(), target);
            if (known.isPresent()) {
                code.add(text.substring(from, names.start())).add("$T", known.get());
                from = names.end();
            }
        }
        code.add(text.substring(from));
    }

    private void appendGenerated(CodeBlock.Builder code, Node node, NodeType type, Template.Slot slot) {
        switch (slot.name()) {
            case Template.BREAK -> code.add("$B");
            case Template.CONTEXT -> code.add("$N", names.context());
            case Template.TRANSFORM -> code.add(bringsPairs(node, type) ? "transformToPair" : "transform");
            case Template.AS_RECORDS -> {
                if (bringsPairs(node, type)) {
                    String pair = names.local("pair");
                    code.add(".map($N -> $N)", pair, pair);
                }
            }
            case Template.ARGUMENT -> code.add("$A");
            case Template.STATISTICS -> code.add("$N", StatisticsHelper.name(pipeline, names));
            default -> {
                if (slot.name().startsWith(Template.PART_ID)) {
                    code.add("$S", node.getId() + "." + slot.name().substring(Template.PART_ID.length()));
                } else {
                    code.add("$N", names.local(slot.name().substring(1)));
                }
            }
        }
    }

    private boolean bringsPairs(Node node, NodeType type) {
        return edges(node, type.inputs().get(0).name()).stream().findFirst()
                .filter(edge -> shapes.of(edge) == Shape.PAIRS).isPresent();
    }

    private void appendSlot(CodeBlock.Builder code, Node node, NodeType type, String name, boolean further) {
        if (type.input(name).isPresent()) {
            List<Edge> edges = edges(node, name);
            if (edges.isEmpty()) {
                throw new GenerationException(NodeValues.text(node.getId()), "Cannot generate node '" + node.getId()
                        + "': nothing is connected to its input '" + name + "'. Connect a node to it.");
            }
            for (int i = 0; i < edges.size(); i++) {
                code.add(i == 0 ? "$C" : ", $C", stream(edges.get(i)));
            }
            return;
        }
        org.sluice.catalog.Parameter parameter = type.parameter(name).orElseThrow(
                () -> new IllegalArgumentException("The template of '" + type.id() + "' has an unknown slot '" + name + "'"));
        NodeValues.Value value = NodeValues.value(node, parameter);
        if (value.isEmpty() && (parameter.required() || parameter.type().isCode() || parameter.type() == ParameterType.DURATION)) {
            throw new GenerationException(NodeValues.text(node.getId()), "Cannot generate node '" + node.getId()
                    + "': '" + name + "' is empty. Give it a value.");
        }
        code.add(further && parameter.type() == ParameterType.LAMBDA ? "$A$C" : "$C", valueCode(node, value));
    }

    private List<Edge> edges(Node node, String port) {
        return PipelineBehavior.incoming(node, port).stream().filter(edge -> edge.getSource() != null).toList();
    }

    private CodeBlock stream(Edge edge) {
        if (names.errors(edge.getSource()).isPresent() && Port.ERRORS.equals(edge.getSourcePort())) {
            return CodeBlock.of("$N", names.errors(edge.getSource()).get());
        }
        String variable = names.variable(edge.getSource());
        List<Port> outputs = NodeValues.typeOf(edge.getSource()).map(NodeType::outputs).orElse(List.of());
        boolean further = outputs.stream().skip(1).anyMatch(port -> port.name().equals(edge.getSourcePort()));
        return further ? CodeBlock.of("$N.$N()", variable, edge.getSourcePort()) : CodeBlock.of("$N", variable);
    }

    private static boolean isGiven(Node node, NodeType type, Template.Option option) {
        return option.parts().stream().filter(Template.Slot.class::isInstance).map(part -> ((Template.Slot) part).name())
                .map(type::parameter).flatMap(Optional::stream).map(parameter -> NodeValues.value(node, parameter))
                .noneMatch(value -> value.isEmpty() || value.value() instanceof Number number && number.doubleValue() == 0);
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
            return choice(node, value);
        }
        return string(value.text());
    }

    private static CodeBlock choice(Node node, NodeValues.Value value) {
        if (!value.parameter().values().contains(value.text())) {
            throw new GenerationException(NodeValues.text(node.getId()), "Cannot generate node '" + node.getId() + "': '"
                    + value.parameter().name() + "' is '" + value.text() + "'. Choose one of "
                    + String.join(", ", value.parameter().values()) + ".");
        }
        return CodeBlock.of("$N", value.text());
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
