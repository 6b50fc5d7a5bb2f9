package org.sluice.validation;

import java.util.List;
import org.sluice.model.Pipeline;
import org.sluice.validation.internal.Validation;

/**
 * Finds what is wrong with a pipeline. Structure first; expressions are compiled only when the structure is sound,
 * because the compiler would tell nonsense otherwise. Never throws, whatever the pipeline looks like.
 *
 * <p><b>Threading:</b> reads the model and changes nothing; on the thread that owns the model, or on a copy.
 */
public final class Validator {

    private Validator() {
    }

    /** What is wrong, in the order of the file: pipeline, then nodes; empty when all is well. */
    public static List<Diagnostic> validate(Pipeline pipeline, ValidationContext context) {
        return analyze(pipeline, context).diagnostics();
    }

    /** What is wrong, and the types of the streams when the Java is looked at. */
    public static Analysis analyze(Pipeline pipeline, ValidationContext context) {
        return new Validation(pipeline, context).analysis();
    }
}
