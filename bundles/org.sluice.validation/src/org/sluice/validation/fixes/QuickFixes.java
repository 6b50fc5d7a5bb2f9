package org.sluice.validation.fixes;

import java.util.List;
import org.sluice.model.Pipeline;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.fixes.ErrorFixes;
import org.sluice.validation.internal.fixes.ExpressionFixes;
import org.sluice.validation.internal.fixes.GraphFixes;
import org.sluice.validation.internal.fixes.PipelineFixes;
import org.sluice.validation.internal.fixes.SubPipelineFixes;
import org.sluice.validation.internal.fixes.QueryFixes;
import org.sluice.validation.internal.fixes.ValueFixes;

/** The fixes for diagnostics. */
public final class QuickFixes {

    private QuickFixes() {
    }

    /**
     * What can be done about a diagnostic, the most likely first; empty when only a person can know.
     *
     * @param diagnostic found in this state of the pipeline
     * @param pipeline   is read and not changed
     */
    public static List<QuickFix> of(Diagnostic diagnostic, Pipeline pipeline) {
        DiagnosticCode code = DiagnosticCode.find(diagnostic.code()).orElse(null);
        if (code == null) {
            return List.of();
        }
        return switch (code) {
            case BATCH_INTERVAL, CHECKPOINT_DIRECTORY, CHECKPOINT_INTERVAL, PARAMETER_NAME, PARAMETER_TWICE, PARAMETER_DEFAULT, SECRET_STORED, ENVIRONMENT_NAME, ENVIRONMENT_VALUE_UNKNOWN, ENVIRONMENT_VALUE, SCHEMA_NAME, SCHEMA_TWICE,
                    SCHEMA_FIELD, SETTING, LOG_WITHOUT_DIRECTORY, SETTING_NOT_ON_SPARK -> PipelineFixes.of(code, diagnostic, pipeline);
            case NO_SINK, INPUT_COMMENTED_OUT, INVALID_ID, CYCLE, PORT_TAKEN, PORT_UNKNOWN, SHAPE, OUTPUT_UNUSED, EDGE_END, SHAPES_DIFFER, NODE_TYPE_UNKNOWN, DUPLICATE_ID ->
                GraphFixes.of(code, diagnostic, pipeline);
            case VALUE_MISSING, OUT_OF_RANGE, DURATION, NOT_A_FUNCTION, NOT_A_MULTIPLE, NOT_A_MULTIPLE_OF_SLIDE, NOT_ALLOWED, PARAMETER_UNKNOWN, NOT_A_TYPE,
                    WRONG_RECORD, SCHEMA_UNKNOWN, FIELD_LINE ->
                ValueFixes.of(code, diagnostic, pipeline);
            case ERROR_POLICY, ERROR_POLICY_NOT_ALLOWED, ERRORS_NOT_READ, ERRORS_NEVER_COME -> ErrorFixes.of(code, diagnostic, pipeline);
            case SUB_PIPELINE_PORTS -> SubPipelineFixes.of(diagnostic);
            case QUERY -> QueryFixes.of(diagnostic, pipeline);
            case MEANING -> ExpressionFixes.of(diagnostic, pipeline);
            default -> List.of();
        };
    }
}
