package org.sluice.validation.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.codegen.FieldLine;
import org.sluice.model.Field;
import org.sluice.model.Node;
import org.sluice.model.RecordSchema;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands that nodes which select fields make a record schema of the pipeline, and compute only fields it has. */
public final class FieldsFitRecordRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        List<Subject.Value> values = subject.values().stream().filter(value -> value.type().id().equals("SelectOperator")).toList();
        for (Subject.Value value : values) {
            if (value.parameter().name().equals("resultType") && !value.isEmpty() && schema(subject, value.text()).isEmpty()) {
                findings.add(value.node(), "resultType", DiagnosticCode.SCHEMA_UNKNOWN, value.parameter().label(),
                        Subject.label(value.node()), value.text(), schemas(subject));
            } else if (value.parameter().name().equals("fields")) {
                resultType(values, value.node()).flatMap(name -> schema(subject, name))
                        .ifPresent(schema -> lines(value, schema, findings));
            }
        }
    }

    private static Optional<String> resultType(List<Subject.Value> values, Node node) {
        return values.stream().filter(value -> value.node() == node && value.parameter().name().equals("resultType"))
                .map(Subject.Value::text).findFirst();
    }

    private static Optional<RecordSchema> schema(Subject subject, String name) {
        return subject.pipeline().getSchemas().stream().filter(schema -> name.strip().equals(schema.getName())).findFirst();
    }

    private static String schemas(Subject subject) {
        List<String> names = subject.pipeline().getSchemas().stream().map(schema -> Texts.of(schema.getName())).toList();
        return names.isEmpty() ? "Add a record schema of this name to the pipeline" : "Choose one of " + Texts.list(names) + ", or add it to the pipeline";
    }

    private static void lines(Subject.Value value, RecordSchema schema, Findings findings) {
        String fields = schema.getFields().stream().map(Field::getName).collect(Collectors.joining(", "));
        Set<String> seen = new HashSet<>();
        for (FieldLine line : FieldLine.parse(value.text())) {
            if (!line.isAssignment()) {
                wrong(value, line.fieldOffset(), line.expression().length(), findings, "'" + line.expression() + "' is no 'field = expression'",
                        "Write lines like '" + value.parameter().example() + "'");
            } else if (schema.getFields().stream().noneMatch(field -> line.field().equals(field.getName()))) {
                wrong(value, line.fieldOffset(), line.field().length(), findings,
                        "'" + schema.getName() + "' has no field '" + line.field() + "'", "It has " + fields);
            } else if (!seen.add(line.field())) {
                wrong(value, line.fieldOffset(), line.field().length(), findings, "the field '" + line.field() + "' is computed twice", "Remove one of the lines");
            }
        }
    }

    private static void wrong(Subject.Value value, int offset, int length, Findings findings, String why, String remedy) {
        int line = 1 + (int) value.text().substring(0, offset).chars().filter(c -> c == '\n').count();
        findings.add(Texts.of(value.node().getId()), value.parameter().name(), offset, length, DiagnosticCode.FIELD_LINE,
                value.parameter().label(), Subject.label(value.node()), line, why, remedy);
    }
}
