package org.sluice.validation.fixes;

import java.util.Objects;
import java.util.function.Consumer;
import org.sluice.model.Pipeline;

/**
 * An edit of a pipeline that makes a diagnostic go away. It finds what it changes by ids, so that it can be applied to any copy of the pipeline it was made
 * for. The designer records the changes and makes one undoable step of them.
 *
 * @param label what it does, for a menu, in the imperative
 * @param edit  does it, on the thread that owns the pipeline
 */
public record QuickFix(String label, Consumer<Pipeline> edit) {

    public QuickFix {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(edit, "edit");
    }

    /** Changes the pipeline. */
    public void apply(Pipeline pipeline) {
        edit.accept(pipeline);
    }
}
