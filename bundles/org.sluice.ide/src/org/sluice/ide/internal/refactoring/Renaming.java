package org.sluice.ide.internal.refactoring;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.sluice.codegen.ParameterRename;
import org.sluice.ide.internal.Messages;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;

/**
 * What of a pipeline gets another name.
 *
 * @param file of the pipeline
 * @param kind node or parameter
 * @param from its id or name
 */
record Renaming(IFile file, Kind kind, String from) {

    enum Kind { NODE, PARAMETER }

    /** What people read of it. */
    String label() {
        return NLS.bind(kind == Kind.NODE ? Messages.Rename_node : Messages.Rename_parameter, from);
    }

    /** Why it cannot have this name, or nothing when it can. */
    Optional<String> refusal(Pipeline pipeline, String to) {
        if (to.equals(from)) {
            return Optional.of(Messages.Rename_same);
        }
        if (kind == Kind.PARAMETER) {
            return ParameterRename.refusal(pipeline, to).map(reason -> NLS.bind(Messages.Rename_refused, reason));
        }
        if (!PipelineBehavior.isId(to)) {
            return Optional.of(Messages.Rename_noId);
        }
        boolean taken = PipelineBehavior.findNode(pipeline, to).isPresent() || PipelineBehavior.findEdge(pipeline, to).isPresent();
        return taken ? Optional.of(NLS.bind(Messages.Rename_taken, to)) : Optional.empty();
    }

    /** Renames within the pipeline itself. */
    void apply(Pipeline pipeline, String to) {
        if (kind == Kind.PARAMETER) {
            ParameterRename.apply(pipeline, from, to);
        } else {
            PipelineBehavior.findNode(pipeline, from).ifPresent(node -> node.setId(to));
        }
    }
}
