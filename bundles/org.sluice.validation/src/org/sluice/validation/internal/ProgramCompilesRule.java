package org.sluice.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sluice.codegen.CheckedProgram;
import org.sluice.codegen.CodeGenerator;
import org.sluice.codegen.CompileProblem;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.ProgramCompiler;
import org.sluice.codegen.Target;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.validation.DiagnosticCode;

/** Demands that the program of the pipeline compiles. Runs last, and only when the structure is sound. */
final class ProgramCompilesRule implements Rule {

    private Map<String, String> streamTypes = Map.of();

    @Override
    public void check(Subject subject, Findings findings) {
        CheckedProgram checked;
        try {
            checked = ProgramCompiler.check(CodeGenerator.generate(subject.pipeline(), Target.EMBEDDED),
                    subject.context().runtimeClassPath());
        } catch (GenerationException | IllegalArgumentException e) {
            findings.addToPipeline("", DiagnosticCode.NOT_COMPILED, subject.name(), withoutPeriod(e.getMessage()));
            return;
        }
        streamTypes = checked.streamTypes();
        checked.problems().forEach(problem -> add(problem, subject, findings));
    }

    private static void add(CompileProblem problem, Subject subject, Findings findings) {
        String id = problem.nodeId();
        if (id.isEmpty()) {
            findings.addToPipeline(problem.attribute(), DiagnosticCode.NOT_COMPILED, subject.name(), problem.message());
            return;
        }
        String label = PipelineBehavior.findNode(subject.pipeline(), id).map(Subject::label).orElse(id);
        if (problem.attribute().isEmpty()) {
            findings.add(id, "", 0, 0, DiagnosticCode.NODE_DOES_NOT_FIT, label, problem.message());
        } else if (!findings.hasError(id, problem.attribute())) {
            DiagnosticCode code = problem.kind() == CompileProblem.Kind.SYNTAX ? DiagnosticCode.SYNTAX
                    : DiagnosticCode.MEANING;
            findings.add(id, problem.attribute(), problem.offset(), problem.length(), problem.cause(), code,
                    labelOf(subject, id, problem.attribute()), label, problem.line(), problem.column(),
                    problem.message() + NearestName.hint(problem.message(), names(subject)));
        }
    }

    private static List<String> names(Subject subject) {
        List<String> names = new ArrayList<>();
        subject.pipeline().getParameters().forEach(parameter -> names.add(Texts.of(parameter.getName())));
        subject.pipeline().getSchemas().forEach(schema -> names.add(Texts.of(schema.getName())));
        return names;
    }

    private static String labelOf(Subject subject, String nodeId, String attribute) {
        return PipelineBehavior.findNode(subject.pipeline(), nodeId).flatMap((Node node) -> Subject.typeOf(node))
                .flatMap(type -> type.parameter(attribute)).map(parameter -> parameter.label()).orElse(attribute);
    }

    private static String withoutPeriod(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    /** Node id to the type of its stream. */
    Map<String, String> streamTypes() {
        return streamTypes;
    }
}
