package org.sluice.validation.internal.fixes;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;
import org.sluice.codegen.FieldLine;
import org.sluice.model.Field;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineFactory;
import org.sluice.model.RecordSchema;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.ValidationContext;
import org.sluice.validation.fixes.QuickFix;
import org.sluice.validation.internal.NearestName;
import org.sluice.validation.internal.Slides;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Fixes for values of nodes. */
public final class ValueFixes {

    private ValueFixes() {
    }

    /** The fixes, the most likely first. */
    public static List<QuickFix> of(DiagnosticCode code, Diagnostic diagnostic, Pipeline pipeline) {
        Optional<Node> found = PipelineBehavior.findNode(pipeline, diagnostic.nodeId()).filter(NodeTypes::isKnown);
        if (found.isEmpty()) {
            return List.of();
        }
        Node node = found.get();
        NodeType type = NodeTypes.typeOf(node);
        Parameter parameter = type.parameter(diagnostic.attribute()).orElse(null);
        EStructuralFeature feature = node.eClass().getEStructuralFeature(diagnostic.attribute());
        if (parameter == null || feature == null) {
            return List.of();
        }
        Object value = node.eGet(feature);
        return switch (code) {
            case VALUE_MISSING -> set(node, parameter, parameter.example());
            case OUT_OF_RANGE -> outOfRange(node, parameter, value);
            case DURATION, NOT_A_TYPE -> set(node, parameter, parameter.example());
            case NOT_A_FUNCTION -> List.of(set(node, parameter, "record -> " + value, "Make it a lambda that always gives '" + value + "'"));
            case NOT_A_MULTIPLE -> multiples(node, parameter, (Duration) value, pipeline.getBatchInterval());
            case NOT_A_MULTIPLE_OF_SLIDE -> Slides.of(new Subject(pipeline, pipeline, new ValidationContext(Path.of(""), List.of(), false))).ofInput(node)
                    .map(slide -> multiples(node, parameter, (Duration) value, slide)).orElse(List.of());
            case NOT_ALLOWED -> NearestName.sorted(String.valueOf(value), parameter.values())
                    .flatMap(each -> set(node, parameter, each).stream()).toList();
            case WRONG_RECORD -> type.parameter("recordType").map(recordType -> set(node, recordType, "String")).orElse(List.of());
            case SCHEMA_UNKNOWN -> NearestName.sorted(String.valueOf(value), names(pipeline.getSchemas().stream().map(RecordSchema::getName)))
                    .flatMap(each -> set(node, parameter, each).stream()).toList();
            case FIELD_LINE -> fieldUnknown(node, parameter, diagnostic, String.valueOf(value), pipeline);
            case PARAMETER_UNKNOWN -> parameterUnknown(node, parameter, diagnostic, String.valueOf(value), pipeline);
            default -> List.of();
        };
    }

    private static List<QuickFix> set(Node node, Parameter parameter, String text) {
        return text.isBlank() ? List.of() : List.of(set(node, parameter, text, "Set '" + parameter.label() + "' to '" + text + "'"));
    }

    static QuickFix set(Node node, Parameter parameter, String text, String label) {
        String id = node.getId();
        return new QuickFix(label, pipeline -> PipelineBehavior.findNode(pipeline, id).ifPresent(target -> {
            EStructuralFeature feature = target.eClass().getEStructuralFeature(parameter.name());
            target.eSet(feature, EcoreUtil.createFromString((EDataType) feature.getEType(), text));
        }));
    }

    private static List<QuickFix> outOfRange(Node node, Parameter parameter, Object value) {
        double number = value instanceof Duration duration ? duration.toMillis() / 1000.0 : ((Number) value).doubleValue();
        double bound = parameter.minimum().filter(min -> number < min).orElseGet(() -> parameter.maximum().orElse(number));
        String text = value instanceof Duration ? Texts.of(Duration.ofMillis(Math.round(bound * 1000))) : Texts.of(bound);
        List<QuickFix> fixes = new ArrayList<>(set(node, parameter, text));
        if (!parameter.example().equals(text)) {
            fixes.addAll(set(node, parameter, parameter.example()));
        }
        return fixes;
    }

    private static List<QuickFix> multiples(Node node, Parameter parameter, Duration value, Duration step) {
        return Multiples.of(value, step).stream().flatMap(multiple -> set(node, parameter, Texts.of(multiple)).stream()).toList();
    }

    /** Computes the fields of the record that no line computes yet, in place of one it has not. */
    private static List<QuickFix> fieldUnknown(Node node, Parameter parameter, Diagnostic diagnostic, String value, Pipeline pipeline) {
        Object record = node.eGet(node.eClass().getEStructuralFeature("resultType"));
        String wrong = value.substring(diagnostic.offset(), diagnostic.offset() + diagnostic.length());
        List<String> computed = FieldLine.parse(value).stream().map(FieldLine::field).toList();
        if (computed.stream().filter(wrong::equals).count() != 1) {
            return List.of();
        }
        List<String> free = pipeline.getSchemas().stream().filter(schema -> Texts.of(schema.getName()).equals(record))
                .flatMap(schema -> names(schema.getFields().stream().map(Field::getName)).stream())
                .filter(field -> !computed.contains(field)).toList();
        return NearestName.sorted(wrong, free).map(field -> set(node, parameter, value.substring(0, diagnostic.offset()) + field
                + value.substring(diagnostic.offset() + diagnostic.length()), "Change to '" + field + "'")).toList();
    }

    private static List<String> names(Stream<String> names) {
        return names.map(Texts::of).filter(name -> !name.isBlank()).toList();
    }

    private static List<QuickFix> parameterUnknown(Node node, Parameter parameter, Diagnostic diagnostic, String value, Pipeline pipeline) {
        String reference = value.substring(diagnostic.offset(), diagnostic.offset() + diagnostic.length());
        String name = reference.substring(2, reference.length() - 1);
        List<QuickFix> fixes = new ArrayList<>();
        NearestName.of(name, pipeline.getParameters().stream().map(p -> Texts.of(p.getName())).toList()).ifPresent(nearest -> fixes.add(set(node, parameter,
                value.substring(0, diagnostic.offset()) + "${" + nearest + "}" + value.substring(diagnostic.offset() + diagnostic.length()), "Change to '${" + nearest + "}'")));
        fixes.add(new QuickFix("Add the parameter '" + name + "'", p -> {
            org.sluice.model.Parameter added = PipelineFactory.eINSTANCE.createParameter();
            added.setName(name);
            p.getParameters().add(added);
        }));
        return fixes;
    }
}
