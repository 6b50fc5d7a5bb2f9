package org.sluice.validation.internal.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sluice.codegen.CompileProblem.Cause;
import org.sluice.model.Field;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.RecordSchema;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.fixes.QuickFix;
import org.sluice.validation.internal.NearestName;
import org.sluice.validation.internal.Texts;

/** Fixes for expressions that do not compile: conversions, and names that were mistyped. */
public final class ExpressionFixes {

    private static final Pattern LAMBDA = Pattern.compile("^\\s*(?:\\(([^()]*)\\)|(\\w+))\\s*->");
    private static final Set<String> NUMBERS = Set.of("int", "long", "double", "float", "short", "byte", "Integer", "Long", "Double", "Float", "Short", "Byte");
    private static final Map<String, String> PRIMITIVES = Map.of("Integer", "int", "Long", "long", "Double", "double", "Float", "float", "Short", "short", "Byte", "byte");
    private static final Map<String, String> PARSERS = Map.of("int", "Integer.parseInt", "long", "Long.parseLong", "double", "Double.parseDouble", "float", "Float.parseFloat",
            "boolean", "Boolean.parseBoolean", "Boolean", "Boolean.parseBoolean");
    /** Where simple names of types are looked up to find what they have. */
    private static final List<String> PACKAGES = List.of("java.lang.", "java.util.", "java.time.", "java.math.", "org.sluice.streaming.");

    private ExpressionFixes() {
    }

    /** The fixes, the most likely first. */
    public static List<QuickFix> of(Diagnostic diagnostic, Pipeline pipeline) {
        Optional<Node> node = PipelineBehavior.findNode(pipeline, diagnostic.nodeId()).filter(NodeTypes::isKnown);
        Optional<org.sluice.catalog.Parameter> parameter = node.flatMap(n -> NodeTypes.typeOf(n).parameter(diagnostic.attribute()));
        if (parameter.isEmpty()) {
            return List.of();
        }
        EStructuralFeature feature = node.get().eClass().getEStructuralFeature(diagnostic.attribute());
        String text = String.valueOf(node.get().eGet(feature));
        int end = diagnostic.offset() + diagnostic.length();
        if (end > text.length() || diagnostic.length() == 0) {
            return List.of();
        }
        String wrong = text.substring(diagnostic.offset(), end);
        List<QuickFix> fixes = new ArrayList<>();
        for (String better : replacements(diagnostic.cause(), wrong, text, pipeline)) {
            fixes.add(ValueFixes.set(node.get(), parameter.get(), text.substring(0, diagnostic.offset()) + better + text.substring(end), "Change to '" + better + "'"));
        }
        return fixes;
    }

    private static List<String> replacements(Cause cause, String wrong, String text, Pipeline pipeline) {
        return switch (cause.kind()) {
            case TYPE_MISMATCH -> conversion(cause.type(), cause.name(), wrong);
            case UNKNOWN_NAME -> nearest(cause.name(), names(text, pipeline)).map(name -> wrong.replace(cause.name(), name)).stream().toList();
            case UNKNOWN_MEMBER -> nearest(cause.name(), members(cause.type(), pipeline)).map(name -> wrong.replace(cause.name(), name)).stream().toList();
            case OTHER -> List.of();
        };
    }

    private static Optional<String> nearest(String name, Set<String> known) {
        return NearestName.of(name, List.copyOf(known));
    }

    /** What people write by hand to turn one type into the other. */
    private static List<String> conversion(String from, String to, String wrong) {
        String primitive = PRIMITIVES.getOrDefault(to, to);
        boolean atom = wrong.matches("[\\w.]+(\\([^()]*\\))?");
        String operand = atom ? wrong : "(" + wrong + ")";
        if (to.equals("String")) {
            return List.of("String.valueOf(" + wrong + ")");
        }
        if (from.equals("String") && PARSERS.containsKey(primitive)) {
            return List.of(PARSERS.get(primitive) + "(" + wrong + ")");
        }
        if (NUMBERS.contains(from) && NUMBERS.contains(to)) {
            return List.of("(" + primitive + ") " + operand);
        }
        if (NUMBERS.contains(from) && (to.equals("boolean") || to.equals("Boolean"))) {
            return List.of(operand + " != 0", operand + " > 0");
        }
        if (from.equals("Object") && !to.contains("<")) {
            return List.of("(" + to + ") " + operand);
        }
        if (to.startsWith("Iterator<") && (from.startsWith("List<") || from.startsWith("Set<") || from.startsWith("Collection<"))) {
            return List.of(operand + ".iterator()");
        }
        if (to.startsWith("Iterator<") && from.endsWith("[]")) {
            return List.of("Arrays.asList(" + wrong + ").iterator()");
        }
        if (to.startsWith("Optional<")) {
            return List.of("Optional.of(" + wrong + ")");
        }
        return List.of();
    }

    /** What an expression may name: parameters of the lambda and of the pipeline, record schemas, common classes. */
    private static Set<String> names(String text, Pipeline pipeline) {
        Set<String> names = new TreeSet<>(Set.of("Tuple2", "Optional", "Math", "String", "Integer", "Long", "Double", "Boolean", "Arrays", "List", "Map", "Set", "Collections",
                "Objects", "Iterator", "ArrayList", "HashMap", "StringBuilder"));
        Matcher lambda = LAMBDA.matcher(text);
        if (lambda.find()) {
            for (String name : (lambda.group(2) == null ? lambda.group(1) : lambda.group(2)).split(",")) {
                names.add(name.strip().replaceAll("^.*\\s", ""));
            }
        }
        pipeline.getParameters().forEach(parameter -> names.add(Texts.of(parameter.getName())));
        pipeline.getSchemas().forEach(schema -> names.add(Texts.of(schema.getName())));
        return names;
    }

    /** Methods and fields of a type: a record schema, or a class of the platform. */
    private static Set<String> members(String type, Pipeline pipeline) {
        String simple = type.replaceAll("<.*$", "").replaceAll("^.*\\.", "");
        Set<String> members = new TreeSet<>();
        for (RecordSchema schema : pipeline.getSchemas()) {
            if (simple.equals(schema.getName())) {
                schema.getFields().stream().map(Field::getName).map(Texts::of).forEach(members::add);
                return members;
            }
        }
        for (String prefix : PACKAGES) {
            try {
                Class<?> found = Class.forName(prefix + simple, false, ExpressionFixes.class.getClassLoader());
                Stream.of(found.getMethods()).forEach(method -> members.add(method.getName()));
                return members;
            } catch (ClassNotFoundException | LinkageError e) {
                // then it is of another package
            }
        }
        if (simple.equals("Tuple2")) {
            members.addAll(Set.of("_1", "_2"));
        }
        return members;
    }
}
