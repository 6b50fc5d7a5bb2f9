package org.sluice.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.codegen.ParameterReference;
import org.sluice.functions.sql.SqlCheck;
import org.sluice.functions.sql.SqlColumn;
import org.sluice.functions.sql.SqlProblem;
import org.sluice.functions.sql.SqlQuery;
import org.sluice.model.Pipeline;
import org.sluice.model.RecordSchema;
import org.sluice.model.SqlOperator;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands queries that find their columns in the records, and whose results fit the records they become. */
public final class QueriesFitRule implements Rule {

    private static final String QUERY = "query";
    private static final Set<String> SIMPLE = Set.of("String", "Integer", "Long", "Double", "Float", "Short", "Byte", "Boolean", "BigDecimal", "Instant",
            "LocalDate", "LocalDateTime", "LocalTime");

    @Override
    public void check(Subject subject, Findings findings) {
        for (var node : subject.pipeline().getNodes()) {
            if (node instanceof SqlOperator operator && !Texts.of(operator.getQuery()).isBlank()) {
                problem(subject.pipeline(), operator).ifPresent(problem -> findings.add(Texts.of(operator.getId()), QUERY, problem.offset(), problem.length(),
                        DiagnosticCode.QUERY, "Query", Subject.label(operator), problem.offset() + 1, problem.message()));
            }
        }
    }

    private static Optional<SqlProblem> problem(Pipeline pipeline, SqlOperator operator) {
        String query = operator.getQuery();
        List<ParameterReference> references = ParameterReference.in(query);
        if (!references.isEmpty()) {
            ParameterReference first = references.get(0);
            return Optional.of(new SqlProblem("it refers to the parameter '" + first.name() + "', whose value could become SQL; use it in a Filter or Map node before or after",
                    first.offset(), first.length()));
        }
        List<SqlColumn> input = columns(pipeline, operator.getRecordType());
        return input.isEmpty() ? Optional.empty()
                : SqlCheck.problem(query, input, columns(pipeline, operator.getResultType()), schema(pipeline, operator.getResultType()).isEmpty());
    }

    /** Columns of a type; none when only the compiler can know. */
    public static List<SqlColumn> columns(Pipeline pipeline, String type) {
        String name = Texts.of(type).strip();
        return schema(pipeline, name).map(schema -> schema.getFields().stream().map(field -> new SqlColumn(Texts.of(field.getName()), Texts.of(field.getType()))).toList())
                .orElseGet(() -> SIMPLE.contains(name) ? List.of(new SqlColumn(SqlQuery.VALUE, name)) : List.of());
    }

    private static Optional<RecordSchema> schema(Pipeline pipeline, String type) {
        return pipeline.getSchemas().stream().filter(schema -> Texts.of(type).strip().equals(schema.getName())).findFirst();
    }
}
