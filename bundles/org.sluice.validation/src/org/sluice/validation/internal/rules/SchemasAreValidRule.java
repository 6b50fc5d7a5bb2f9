package org.sluice.validation.internal.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sluice.codegen.ExpressionSyntax;
import org.sluice.codegen.SyntaxProblem;
import org.sluice.model.Field;
import org.sluice.model.RecordSchema;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands names and fields of record schemas that can become Java records. */
public final class SchemasAreValidRule implements Rule {

    // Names that the components of a Java record cannot have (Java language specification 8.10.1).
    private static final Set<String> RESERVED = Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll",
            "toString", "wait");

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (RecordSchema schema : subject.pipeline().getSchemas()) {
            String name = Texts.of(schema.getName());
            if (!ExpressionSyntax.isName(name)) {
                findings.addToPipeline("schemas", DiagnosticCode.SCHEMA_NAME, name);
            } else if (!seen.add(name)) {
                findings.addToPipeline("schemas", DiagnosticCode.SCHEMA_TWICE, name);
            }
            fields(schema, findings);
        }
    }

    private static void fields(RecordSchema schema, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Field field : schema.getFields()) {
            String name = Texts.of(field.getName());
            if (!ExpressionSyntax.isName(name) || RESERVED.contains(name)) {
                wrong(schema, name, findings, "its name is no Java name", "Use letters and digits, like 'celsius'");
            } else if (!seen.add(name)) {
                wrong(schema, name, findings, "there is another one of this name", "Rename one of them");
            }
            Optional<SyntaxProblem> type = ExpressionSyntax.type(Texts.of(field.getType()), true);
            type.ifPresent(problem -> wrong(schema, name, findings, problem.message(),
                    "Write a Java type, like 'double' or 'String'"));
        }
    }

    private static void wrong(RecordSchema schema, String field, Findings findings, String why, String remedy) {
        findings.addToPipeline("schemas", DiagnosticCode.SCHEMA_FIELD, field, Texts.of(schema.getName()), why, remedy);
    }
}
