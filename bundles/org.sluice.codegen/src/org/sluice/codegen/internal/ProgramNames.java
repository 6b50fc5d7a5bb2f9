package org.sluice.codegen.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.ParameterType;
import org.sluice.codegen.internal.java.Identifiers;
import org.sluice.codegen.internal.java.Names;
import org.sluice.model.ErrorPolicyText;
import org.sluice.model.Field;
import org.sluice.model.Node;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineInput;
import org.sluice.model.QueueSource;
import org.sluice.model.RecordSchema;

/**
 * The Java names of everything in a pipeline. Names in expressions come first: a variable of the generated code never has
 * a name that an expression declares or uses, because lambdas cannot hide variables around them.
 */
public final class ProgramNames {

    private static final List<String> LOCALS = List.of("batch", "pair", "ranked", "row", "time", "number", "one", "other", "all");

    private final String packageName;
    private final String className;
    private final String context;
    private final String parameters;
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> errors = new HashMap<>();
    private final Map<String, String> locals = new HashMap<>();

    /** Chooses the names; the nodes are named in the given order. */
    public ProgramNames(Pipeline pipeline, List<Node> nodes) {
        Set<String> schemas = new LinkedHashSet<>();
        for (RecordSchema schema : pipeline.getSchemas()) {
            schemas.add(NodeValues.text(schema.getName()));
        }
        String name = NodeValues.text(pipeline.getName());
        packageName = Names.packageName(name);
        className = Names.className(name, schemas);
        Names names = new Names();
        for (Parameter parameter : pipeline.getParameters()) {
            names.reserve(NodeValues.text(parameter.getName()));
        }
        for (Node node : nodes) {
            for (NodeValues.Value value : NodeValues.of(node)) {
                if (value.parameter().type() == ParameterType.LAMBDA || value.parameter().type() == ParameterType.EXPRESSION) {
                    Identifiers.in(value.text()).forEach(names::reserve);
                }
            }
        }
        for (Node node : nodes) {
            NodeValues.typeOf(node).filter(type -> type.id().equals(SelectCode.TYPE)).ifPresent(type -> {
                names.reserve(SelectCode.RECORD);
                SelectCode.lines(node, type).forEach(line -> Identifiers.in(line.expression()).forEach(names::reserve));
            });
        }
        names.reserve("args");
        names.reserve("conf");
        context = names.variable("ssc", "ssc", "Context");
        parameters = names.variable("parameters", "parameters", "OfPipeline");
        for (String local : LOCALS) {
            if (nodes.stream().anyMatch(node -> needs(node, local))) {
                locals.put(local, names.variable(local, local, "Here"));
            }
        }
        for (Node node : nodes) {
            String id = NodeValues.text(node.getId());
            String label = NodeValues.text(node.getName());
            String role = nounOf(node);
            variables.put(id, names.variable(label.isBlank() ? id : label, id.isBlank() ? role : id, role));
        }
        for (Node node : nodes) {
            if (ErrorPolicyText.sendsErrors(node)) {
                errors.put(NodeValues.text(node.getId()), names.variable(variable(node) + " errors", "errors", "Stream"));
            }
        }
    }

    private static boolean needs(Node node, String local) {
        String code = NodeValues.typeOf(node).map(type -> type.code() + SparkNodes.TEMPLATES.getOrDefault(type.id(), "")).orElse("");
        return code.contains("{$" + local + "}") || local.equals("pair") && (code.contains("{" + Template.AS_RECORDS + "}") || node instanceof PipelineInput || node instanceof QueueSource);
    }

    private static String nounOf(Node node) {
        return node instanceof org.sluice.model.Sink ? "Sink" : "Stream";
    }

    /** Package of the program. */
    public String packageName() {
        return packageName;
    }

    /** Simple name of the main class. */
    public String className() {
        return className;
    }

    /** Qualified name of the main class. */
    public String mainClass() {
        return packageName + "." + className;
    }

    /** Path of the main class's source. */
    public String path() {
        return packageName + "/" + className + ".java";
    }

    /** Variable that holds the streaming context. */
    public String context() {
        return context;
    }

    /** Variable that holds the values of the pipeline's parameters. */
    public String parameters() {
        return parameters;
    }

    /** Parameter of a lambda that templates write; the same name may be used in other lambdas, but not inside of one. */
    public String local(String name) {
        String local = locals.get(name);
        if (local == null) {
            throw new IllegalArgumentException("'" + name + "' is not among " + LOCALS);
        }
        return local;
    }

    /** Variable of a node. */
    public String variable(Node node) {
        return variables.get(NodeValues.text(node.getId()));
    }

    /** Variable of the records that code of a node fails on, when an edge takes them. */
    public Optional<String> errors(Node node) {
        return Optional.ofNullable(errors.get(NodeValues.text(node.getId())));
    }

    /** Name under which problems of a field of a record schema are told. */
    public static String attributeOf(RecordSchema schema, Field field) {
        return "schemas/" + NodeValues.text(schema.getName()) + "/" + NodeValues.text(field.getName());
    }
}
