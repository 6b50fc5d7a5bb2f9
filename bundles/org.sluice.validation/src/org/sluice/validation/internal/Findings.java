package org.sluice.validation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.sluice.codegen.CompileProblem.Cause;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.DiagnosticCode;

/** Collects what the rules find. */
public final class Findings {

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean preventsCompilation;

    /** Adds something about the pipeline as a whole. */
    public void addToPipeline(String attribute, DiagnosticCode code, Object... arguments) {
        add("", attribute, 0, 0, code, arguments);
    }

    /** Adds something about a node, or about one of its attributes or ports. */
    public void add(Node node, String attribute, DiagnosticCode code, Object... arguments) {
        add(Texts.of(node.getId()), attribute, 0, 0, code, arguments);
    }

    /** Adds something about characters of an attribute's text. */
    public void add(String nodeId, String attribute, int offset, int length, DiagnosticCode code, Object... arguments) {
        add(nodeId, attribute, offset, length, Cause.OTHER, code, arguments);
    }

    /** Adds something the compiler says about characters of an attribute's text. */
    public void add(String nodeId, String attribute, int offset, int length, Cause cause, DiagnosticCode code, Object... arguments) {
        preventsCompilation |= code.preventsCompilation();
        diagnostics.add(new Diagnostic(code.code(), code.severity(), nodeId, attribute, offset, length,
                code.message(arguments), cause));
    }

    /** Adds what another validation has found. */
    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Takes back everything of a code. */
    void remove(String code) {
        diagnostics.removeIf(diagnostic -> diagnostic.code().equals(code));
    }

    /** Tells whether something was found that makes compiling pointless. */
    public boolean preventCompilation() {
        return preventsCompilation;
    }

    /** Tells whether an attribute of a node has an error already. */
    public boolean hasError(String nodeId, String attribute) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.isError() && diagnostic.nodeId().equals(nodeId)
                && diagnostic.attribute().equals(attribute));
    }

    /** Everything, in the order of the file: pipeline, nodes, edges. */
    public List<Diagnostic> sorted(Pipeline pipeline) {
        Map<String, Integer> position = new HashMap<>(Map.of("", -1));
        for (Node node : pipeline.getNodes()) {
            position.putIfAbsent(Texts.of(node.getId()), position.size());
        }
        for (Edge edge : pipeline.getEdges()) {
            position.putIfAbsent(Texts.of(edge.getId()), position.size());
        }
        List<Diagnostic> sorted = new ArrayList<>(new LinkedHashSet<>(diagnostics));
        sorted.sort(Comparator
                .comparingInt((Diagnostic diagnostic) -> position.getOrDefault(diagnostic.nodeId(), Integer.MAX_VALUE))
                .thenComparing(Diagnostic::code).thenComparing(Diagnostic::attribute)
                .thenComparingInt(Diagnostic::offset).thenComparing(Diagnostic::message));
        return sorted;
    }
}
