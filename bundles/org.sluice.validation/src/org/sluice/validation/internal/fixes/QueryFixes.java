package org.sluice.validation.internal.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.functions.sql.SqlColumn;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.SqlOperator;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.fixes.QuickFix;
import org.sluice.validation.internal.NearestName;
import org.sluice.validation.internal.rules.QueriesFitRule;

/** Fixes for queries: the column, or the table, that was meant. */
public final class QueryFixes {

    private static final int SHORTEST_NAME = 2;

    private QueryFixes() {
    }

    /** The fixes, the most likely first. */
    public static List<QuickFix> of(Diagnostic diagnostic, Pipeline pipeline) {
        Optional<SqlOperator> node = PipelineBehavior.findNode(pipeline, diagnostic.nodeId()).filter(SqlOperator.class::isInstance).map(SqlOperator.class::cast);
        if (node.isEmpty()) {
            return List.of();
        }
        String query = node.get().getQuery();
        int end = diagnostic.offset() + diagnostic.length();
        if (end > query.length() || diagnostic.length() < SHORTEST_NAME || diagnostic.length() == query.length()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of("input"));
        QueriesFitRule.columns(pipeline, node.get().getRecordType()).stream().map(SqlColumn::name).forEach(names::add);
        String id = diagnostic.nodeId();
        return NearestName.of(query.substring(diagnostic.offset(), end), names)
                .map(name -> List.of(new QuickFix("Change to '" + name + "'", p -> PipelineBehavior.findNode(p, id).map(SqlOperator.class::cast)
                        .ifPresent(found -> found.setQuery(query.substring(0, diagnostic.offset()) + name + query.substring(end)))))).orElse(List.of());
    }
}
