package org.sluice.model.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sluice.model.Edge;
import org.sluice.model.Environment;
import org.sluice.model.Field;
import org.sluice.model.Node;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterValue;
import org.sluice.model.Pipeline;
import org.sluice.model.RecordSchema;
import org.sluice.model.UnknownNode;

/**
 * The differences between two pipelines, one line each: {@code +} added, {@code -} removed, {@code ~} changed, and
 * {@code ·} changed in its documentation only, which changes nothing in meaning. Nodes are the same when their ids are,
 * edges when they connect the same ports.
 */
public final class PipelineDifference {

    private static final Set<String> NOT_COMPARED = Set.of("formatVersion", "id", "extensions");

    private static final String DOCUMENTATION = "documentation";

    /** What happened to an element. */
    public enum Kind { ADDED, REMOVED, CHANGED, DOCUMENTATION }

    /**
     * One difference.
     *
     * @param kind what happened
     * @param subject the element, for example {@code node counts}, {@code edge a.out → b.in} or {@code pipeline}
     * @param text what is different, without the subject; empty for an edge
     */
    public record Change(Kind kind, String subject, String text) {

        /** The id of the node this is about, empty when it is about something else. */
        public String nodeId() {
            return subject.startsWith("node ") ? subject.substring("node ".length()) : "";
        }

        /** One line for people. */
        public String line() {
            String sign = switch (kind) {
                case ADDED -> "+";
                case REMOVED -> "-";
                case CHANGED -> "~";
                case DOCUMENTATION -> "·";
            };
            return sign + ' ' + subject + (text.isEmpty() ? "" : ' ' + text);
        }
    }

    private final List<Change> lines = new ArrayList<>();
    private final List<Change> documentation = new ArrayList<>();

    private PipelineDifference() {
    }

    /** What changed in meaning, in a fixed order; empty when both mean the same. */
    public List<String> meaning() {
        return lines.stream().map(Change::line).toList();
    }

    /** What changed in the documentation of what both have, in a fixed order. */
    public List<String> documentation() {
        return documentation.stream().map(Change::line).toList();
    }

    /** Every difference, those of the documentation last. */
    public List<Change> changes() {
        List<Change> all = new ArrayList<>(lines);
        all.addAll(documentation);
        return List.copyOf(all);
    }

    /** Compares two pipelines. */
    public static PipelineDifference between(Pipeline before, Pipeline after) {
        PipelineDifference difference = new PipelineDifference();
        difference.attributes("pipeline", before, after);
        difference.members("parameter", before.getParameters(), after.getParameters(), Parameter::getName,
                parameter -> parameter.getType() + (parameter.isSecret() ? ", secret" : " = " + quoted(parameter.getDefaultValue())));
        difference.members("environment", before.getEnvironments(), after.getEnvironments(), Environment::getName,
                environment -> values(environment));
        difference.environmentValues(before, after);
        difference.members("schema", before.getSchemas(), after.getSchemas(), RecordSchema::getName,
                schema -> fields(schema));
        difference.schemaFields(before, after);
        difference.members("node", before.getNodes(), after.getNodes(), Node::getId, PipelineDifference::type);
        difference.edges(before, after);
        return difference;
    }

    private <T extends EObject> void members(String word, Collection<T> before, Collection<T> after,
            Function<T, String> key, Function<T, String> summary) {
        Map<String, T> old = byKey(before, key);
        Map<String, T> now = byKey(after, key);
        old.forEach((name, member) -> {
            if (!now.containsKey(name)) {
                lines.add(new Change(Kind.REMOVED, word + " " + name, "(" + summary.apply(member) + ")"));
            }
        });
        now.forEach((name, member) -> {
            if (!old.containsKey(name)) {
                lines.add(new Change(Kind.ADDED, word + " " + name, "(" + summary.apply(member) + ")"));
            }
        });
        old.forEach((name, member) -> {
            if (now.containsKey(name)) {
                attributes(word + " " + name, member, now.get(name));
            }
        });
    }

    private void attributes(String subject, EObject before, EObject after) {
        if (before instanceof Node node && !type(node).equals(type((Node) after))) {
            change(subject, "type", type(node), type((Node) after));
            documentation(subject, node.getDocumentation(), ((Node) after).getDocumentation());
            return;
        }
        for (EAttribute attribute : before.eClass().getEAllAttributes()) {
            if (!NOT_COMPARED.contains(attribute.getName()) && !attribute.isMany()) {
                String old = text(before, attribute);
                String now = text(after, attribute);
                if (attribute.getName().equals(DOCUMENTATION)) {
                    documentation(subject, old, now);
                } else if (!old.equals(now)) {
                    change(subject, attribute.getName(), old, now);
                }
            }
        }
    }

    private void schemaFields(Pipeline before, Pipeline after) {
        Map<String, RecordSchema> now = byKey(after.getSchemas(), RecordSchema::getName);
        for (RecordSchema schema : before.getSchemas()) {
            RecordSchema other = now.get(schema.getName());
            if (other != null && !fields(schema).equals(fields(other))) {
                change("schema " + schema.getName(), "fields", fields(schema), fields(other));
            }
            Map<String, Field> others = other == null ? Map.of() : byKey(other.getFields(), Field::getName);
            for (Field field : schema.getFields()) {
                if (others.containsKey(field.getName())) {
                    documentation("field " + schema.getName() + "." + field.getName(), field.getDocumentation(), others.get(field.getName()).getDocumentation());
                }
            }
        }
    }

    private void environmentValues(Pipeline before, Pipeline after) {
        Map<String, Environment> now = byKey(after.getEnvironments(), Environment::getName);
        for (Environment environment : before.getEnvironments()) {
            Environment other = now.get(String.valueOf(environment.getName()));
            if (other != null) {
                members("environment " + environment.getName() + ", value", environment.getValues(), other.getValues(), ParameterValue::getName,
                        value -> quoted(value.getValue()));
            }
        }
    }

    private static String values(Environment environment) {
        return environment.getValues().stream().map(value -> value.getName() + " = " + quoted(value.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void edges(Pipeline before, Pipeline after) {
        List<String> old = before.getEdges().stream().map(PipelineDifference::ends).toList();
        List<String> now = after.getEdges().stream().map(PipelineDifference::ends).toList();
        old.stream().filter(edge -> !now.contains(edge)).forEach(edge -> lines.add(new Change(Kind.REMOVED, "edge " + edge, "")));
        now.stream().filter(edge -> !old.contains(edge)).forEach(edge -> lines.add(new Change(Kind.ADDED, "edge " + edge, "")));
        Map<String, List<String>> inputs = inputs(before, now);
        inputs(after, old).forEach((port, order) -> {
            List<String> earlier = inputs.getOrDefault(port, List.of());
            if (!earlier.equals(order)) {
                change("input " + port, "order", String.join(", ", earlier), String.join(", ", order));
            }
        });
    }

    /** The sources of each input port in order, edges both pipelines have only. */
    private static Map<String, List<String>> inputs(Pipeline pipeline, List<String> common) {
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        for (Edge edge : pipeline.getEdges()) {
            if (common.contains(ends(edge))) {
                inputs.computeIfAbsent(id(edge.getTarget()) + "." + edge.getTargetPort(), port -> new ArrayList<>())
                        .add(id(edge.getSource()) + "." + edge.getSourcePort());
            }
        }
        return inputs;
    }

    private void documentation(String subject, String old, String now) {
        if (!Objects.toString(old, "").equals(Objects.toString(now, ""))) {
            documentation.add(new Change(Kind.DOCUMENTATION, subject, "documentation: " + quoted(old) + " → " + quoted(now)));
        }
    }

    private void change(String subject, String what, String old, String now) {
        lines.add(new Change(Kind.CHANGED, subject, what + ": " + quoted(old) + " → " + quoted(now)));
    }

    private static <T> Map<String, T> byKey(Collection<T> members, Function<T, String> key) {
        Map<String, T> result = new LinkedHashMap<>();
        members.forEach(member -> result.put(String.valueOf(key.apply(member)), member));
        return result;
    }

    private static String type(Node node) {
        return node instanceof UnknownNode unknown ? String.valueOf(unknown.getTypeName()) : node.eClass().getName();
    }

    private static String fields(RecordSchema schema) {
        List<String> fields = new ArrayList<>();
        for (Field field : schema.getFields()) {
            fields.add(field.getType() + " " + field.getName());
        }
        return String.join(", ", fields);
    }

    private static String ends(Edge edge) {
        return id(edge.getSource()) + "." + edge.getSourcePort() + " → " + id(edge.getTarget()) + "." + edge.getTargetPort();
    }

    private static String id(Node node) {
        return node == null ? "?" : node.getId();
    }

    private static String text(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        return value == null ? "" : Objects.toString(EcoreUtil.convertToString((EDataType) attribute.getEType(), value), "");
    }

    private static String quoted(String text) {
        return text == null || text.isEmpty() ? "(empty)" : text.strip().replaceAll("\\s*\\R\\s*", " ⏎ ");
    }
}
