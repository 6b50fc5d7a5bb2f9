package org.sluice.validation;

import java.util.Objects;
import org.sluice.codegen.CompileProblem.Cause;

/**
 * Something wrong with a pipeline.
 *
 * @param code stable code, {@code SL-0204}; see {@link DiagnosticCode}
 * @param severity how bad it is
 * @param nodeId id of the node, or of the edge for problems of edges; empty for the pipeline as a whole
 * @param attribute attribute of the node, or input port; empty when the node as a whole is meant
 * @param offset offset of the first wrong character in the attribute's text, from 0
 * @param length number of wrong characters, 0 when the attribute as a whole is meant
 * @param message one line: what, why, what to do
 * @param cause what the compiler says, for programs; {@link Cause#OTHER} for everything that the compiler did not find
 */
public record Diagnostic(String code, Severity severity, String nodeId, String attribute, int offset, int length,
        String message, Cause cause) {

    /** A problem that the compiler did not find. */
    public Diagnostic(String code, Severity severity, String nodeId, String attribute, int offset, int length, String message) {
        this(code, severity, nodeId, attribute, offset, length, message, Cause.OTHER);
    }

    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        nodeId = nodeId == null ? "" : nodeId;
        attribute = attribute == null ? "" : attribute;
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(cause, "cause");
    }

    /** Tells whether the pipeline cannot run because of this. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
