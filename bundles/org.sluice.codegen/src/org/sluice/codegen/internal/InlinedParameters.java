package org.sluice.codegen.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.catalog.ParameterType;
import org.sluice.codegen.internal.java.Identifiers;
import org.sluice.codegen.internal.java.Names;
import org.sluice.model.Environment;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterValue;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineCopies;
import org.sluice.model.SubPipelineNode;
import org.sluice.telemetry.ParameterDescription;

/** The parameters of one sub-pipeline as parameters of the pipeline around it, each with a name of its own. */
final class InlinedParameters {

    private final Pipeline outer;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> around = new HashSet<>();
    private final String suffix;
    private String problem;

    InlinedParameters(Pipeline outer, SubPipelineNode composite, Pipeline inner) {
        this.outer = outer;
        Set<String> taken = new TreeSet<>();
        taken(outer, taken);
        taken(inner, taken);
        suffix = unused("Of" + capital(camel(composite.getId())), taken);
        Map<String, String> given = lines(composite.getParameters());
        for (Parameter parameter : List.copyOf(inner.getParameters())) {
            String name = NodeValues.text(parameter.getName());
            String value = given.remove(name);
            Optional<String> handedOn = reference(value);
            if (handedOn.isPresent()) {
                handOn(name, parameter, handedOn.get());
            } else {
                String unique = free(camel(composite.getId()) + capital(name), taken);
                add(inner, parameter, name, unique, value);
            }
        }
        if (problem == null && !given.isEmpty()) {
            List<String> known = inner.getParameters().stream().map(Parameter::getName).toList();
            problem = "it has no parameter '" + given.keySet().iterator().next() + "'"
                    + (known.isEmpty() ? ", and no other" : "; it has " + String.join(", ", known));
        }
        outer.getParameters().forEach(parameter -> around.add(parameter.getName()));
    }

    /** What cannot be done; empty when all is well. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    private void handOn(String name, Parameter parameter, String handedOn) {
        Optional<Parameter> other = outer.getParameters().stream().filter(each -> handedOn.equals(each.getName())).findFirst();
        if (other.isEmpty()) {
            problem = "'" + name + "' is to be '${" + handedOn + "}', but this pipeline has no such parameter";
        } else if (other.get().getType() != parameter.getType()) {
            problem = "'" + name + "' is of type " + parameter.getType() + ", but '${" + handedOn + "}' of type " + other.get().getType();
        }
        names.put(name, handedOn);
    }

    private void add(Pipeline inner, Parameter parameter, String name, String unique, String value) {
        Parameter added = PipelineCopies.copy(parameter);
        added.setName(unique);
        if (value != null) {
            added.setDefaultValue(value);
        }
        outer.getParameters().add(added);
        names.put(name, unique);
        for (Environment environment : value != null ? List.<Environment>of() : inner.getEnvironments()) {
            for (Environment same : outer.getEnvironments()) {
                if (Objects.equals(same.getName(), environment.getName())) {
                    environment.getValues().stream().filter(each -> name.equals(each.getName())).forEach(each -> {
                        ParameterValue copy = PipelineCopies.copy(each);
                        copy.setName(unique);
                        same.getValues().add(copy);
                    });
                }
            }
        }
    }

    /** Makes a node of the sub-pipeline use the new names, and paths that begin at the outer pipeline's folder. */
    void apply(Node node, Path folder) {
        for (NodeValues.Value value : NodeValues.of(node)) {
            ParameterType type = value.parameter().type();
            if (value.isEmpty() || !(value.value() instanceof String text) || !RenamedParameters.mayHave(type)) {
                continue;
            }
            boolean path = type == ParameterType.FILE || type == ParameterType.DIRECTORY;
            String changed = new RenamedParameters(names, around, suffix).of(node, new NodeValues.Value(value.parameter(), path ? moved(text, folder) : text));
            if (!changed.equals(text)) {
                NodeTypes.set(node, value.parameter().name(), changed);
            }
        }
    }

    /** A relative path, seen from the folder of the outer pipeline; one that begins with a parameter is known only to the run. */
    private static String moved(String text, Path folder) {
        if (folder.toString().isEmpty() || text.startsWith("${") || text.contains("://") || text.startsWith("/") || Path.of(text.replaceAll("[${}*?]", "")).isAbsolute()) {
            return text;
        }
        return folder.toString().replace('\\', '/') + "/" + text;
    }

    private static Map<String, String> lines(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        NodeValues.text(text).lines().filter(line -> !line.isBlank()).forEach(line -> {
            int equals = line.indexOf('=');
            lines.put((equals < 0 ? line : line.substring(0, equals)).strip(), equals < 0 ? "" : line.substring(equals + 1).strip());
        });
        return lines;
    }

    /** The parameter that a value is a reference to, if it is nothing else. */
    private static Optional<String> reference(String value) {
        if (value == null || ParameterDescription.isReference(value)) {
            return Optional.empty();
        }
        List<ParameterReferences.Segment> segments = ParameterReferences.split(value);
        return segments.size() == 1 && segments.get(0).isReference() ? Optional.of(segments.get(0).text()) : Optional.empty();
    }

    private static void taken(Pipeline pipeline, Set<String> taken) {
        pipeline.getParameters().forEach(parameter -> taken.add(NodeValues.text(parameter.getName())));
        pipeline.getNodes().forEach(node -> NodeValues.of(node).stream().filter(value -> value.parameter().type().isCode() || SelectCode.isFields(node, value))
                .forEach(value -> taken.addAll(Identifiers.in(value.text()))));
    }

    private static String free(String wish, Set<String> taken) {
        String name = Names.isName(wish) ? wish : wish + "Value";
        String free = name;
        for (int n = 2; !taken.add(free); n++) {
            free = name + n;
        }
        return free;
    }

    /** A suffix that makes no name of any name. */
    private static String unused(String wish, Set<String> taken) {
        String suffix = wish;
        for (int n = 2; endsAny(taken, suffix); n++) {
            suffix = wish + n;
        }
        return suffix;
    }

    private static boolean endsAny(Set<String> names, String suffix) {
        return names.stream().anyMatch(name -> name.endsWith(suffix));
    }

    private static String camel(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : NodeValues.text(id).split("[^A-Za-z0-9]+")) {
            name.append(name.isEmpty() ? word : capital(word));
        }
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "sub" + name : name.toString();
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
