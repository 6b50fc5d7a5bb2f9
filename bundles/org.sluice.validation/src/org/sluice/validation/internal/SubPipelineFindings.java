package org.sluice.validation.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.codegen.CompileProblem.Cause;
import org.sluice.codegen.SubPipelines;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.SubPipelineNode;
import org.sluice.validation.Analysis;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.DiagnosticCode;

/** Looks into the sub-pipelines of a pipeline; what is found there is told of the node that stands for them. */
final class SubPipelineFindings {

    /** What only the whole can tell: a sub-pipeline may have the sink, or the windows. */
    private static final Set<DiagnosticCode> OF_THE_WHOLE = Set.of(DiagnosticCode.NO_SINK, DiagnosticCode.SLIDES_DIFFER, DiagnosticCode.NOT_A_MULTIPLE_OF_SLIDE);

    private final Subject subject;
    private final Findings findings;
    private Map<String, String> streams = Map.of();

    SubPipelineFindings(Subject subject, Findings findings) {
        this.subject = subject;
        this.findings = findings;
    }

    static boolean concern(Subject subject) {
        return subject.pipeline().getNodes().stream().anyMatch(SubPipelineNode.class::isInstance);
    }

    /** See {@link Analysis#streams()}. */
    Map<String, String> streams() {
        return streams;
    }

    /** Adds what is found. @return types of streams, as {@link Analysis#streamTypes()} */
    Map<String, String> look() {
        SubPipelines.Expansion expansion = SubPipelines.expand(subject.pipeline(), subject.context().baseDirectory());
        streams = expansion.streams();
        expansion.problems().forEach(this::add);
        OF_THE_WHOLE.forEach(code -> findings.remove(code.code()));
        if (findings.preventCompilation()) {
            return Map.of();
        }
        Analysis whole = new Validation(expansion.pipeline(), subject.context()).analysis();
        whole.diagnostics().forEach(this::add);
        Map<String, String> types = new HashMap<>(whole.streamTypes());
        streams.forEach((port, id) -> Optional.ofNullable(whole.streamTypes().get(id)).ifPresent(type -> types.put(port, type)));
        return types;
    }

    private void add(SubPipelines.Problem problem) {
        Node node = PipelineBehavior.findNode(subject.pipeline(), problem.nodeId()).orElseThrow();
        if (problem.kind() == SubPipelines.Kind.FILE && Texts.of(((SubPipelineNode) node).getFile()).isBlank()) {
            return;
        }
        DiagnosticCode code = switch (problem.kind()) {
            case FILE -> DiagnosticCode.SUB_PIPELINE_FILE;
            case RECURSION -> DiagnosticCode.SUB_PIPELINE_RECURSION;
            case PORTS -> DiagnosticCode.SUB_PIPELINE_PORTS;
            case PARAMETERS -> DiagnosticCode.SUB_PIPELINE_PARAMETER;
            case SCHEMAS -> DiagnosticCode.SUB_PIPELINE_SCHEMA;
        };
        findings.add(node, problem.attribute(), code, Subject.label(node), problem.what());
    }

    private void add(Diagnostic diagnostic) {
        Optional<Node> composite = compositeOf(subject.pipeline(), diagnostic.nodeId());
        if (composite.isEmpty()) {
            findings.add(diagnostic);
        } else if (!diagnostic.code().equals(DiagnosticCode.OUTPUT_UNUSED.code())) {
            findings.add(new Diagnostic(DiagnosticCode.INSIDE_SUB_PIPELINE.code(), diagnostic.severity(), composite.get().getId(), "file", 0, 0,
                    DiagnosticCode.INSIDE_SUB_PIPELINE.message(Subject.label(composite.get()),
                            "node '" + diagnostic.nodeId().substring(composite.get().getId().length() + 1) + "': " + diagnostic.message()),
                    Cause.OTHER));
        }
    }

    /** The sub-pipeline a node or edge came out of; empty when it is one of the pipeline itself. */
    private static Optional<Node> compositeOf(Pipeline pipeline, String id) {
        if (id.isEmpty() || PipelineBehavior.findNode(pipeline, id).isPresent() || PipelineBehavior.findEdge(pipeline, id).isPresent()) {
            return Optional.empty();
        }
        return pipeline.getNodes().stream().filter(SubPipelineNode.class::isInstance).map(Node.class::cast)
                .filter(node -> id.startsWith(node.getId() + ".")).findFirst();
    }
}
