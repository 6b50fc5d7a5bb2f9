package org.sluice.validation.internal;

import java.util.Map;
import org.sluice.model.CommentedOut;
import org.sluice.model.Pipeline;
import org.sluice.validation.Analysis;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.ValidationContext;

/** One validation of one pipeline. */
public final class Validation {

    private final Subject subject;
    private final Findings findings = new Findings();

    /** Prepares a validation. */
    public Validation(Pipeline pipeline, ValidationContext context) {
        subject = new Subject(CommentedOut.without(pipeline), pipeline, context);
    }

    /** Looks at everything. */
    public Analysis analysis() {
        Rules.ALL.forEach(this::apply);
        Map<String, String> types = Map.of();
        Map<String, String> streams = Map.of();
        if (SubPipelineFindings.concern(subject)) {
            SubPipelineFindings inside = new SubPipelineFindings(subject, findings);
            types = inside.look();
            streams = inside.streams();
        } else if (subject.context().checkJava() && !findings.preventCompilation()) {
            ProgramCompilesRule compiles = new ProgramCompilesRule();
            apply(compiles);
            types = compiles.streamTypes();
        }
        return new Analysis(findings.sorted(subject.pipeline()), types, streams);
    }

    // A rule that fails must not hide what the others find.
    private void apply(Rule rule) {
        try {
            rule.check(subject, findings);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            String reason = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
            findings.addToPipeline("", DiagnosticCode.RULE_FAILED, rule.getClass().getSimpleName(), reason);
        }
    }

}
