package org.sluice.codegen.internal;

import java.util.List;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Shape;
import org.sluice.codegen.Target;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.codegen.internal.java.KnownTypes;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineInput;
import org.sluice.model.QueueSource;

/** The program for the engine of Sluice. */
final class EmbeddedSource extends ProgramSource {

    private static final JavaType CONTEXT = JavaType.of("org.sluice.streaming.StreamingContext");
    private static final JavaType PARAMETERS = JavaType.of("org.sluice.streaming.Parameters");
    private static final JavaType DURATION = JavaType.of("org.sluice.streaming.Duration");
    private static final JavaType RUNNER = JavaType.of("org.sluice.runner.PipelineRunner");

    /** Parameter of nodes with a state; a checkpoint of other states is refused. */
    private static final String STATE_TYPE = "stateType";

    private final NodeCode nodeCode;

    EmbeddedSource(Pipeline pipeline, List<Node> nodes, ProgramNames names) {
        super(pipeline, nodes, names, Target.EMBEDDED);
        nodeCode = new NodeCode(pipeline, names, Target.EMBEDDED);
    }

    @Override
    void define() {
        writer.doc("Declares the streams. Called once, before the start.");
        writer.begin("public static void define($T $N, $T $N)", CONTEXT, names.context(), PARAMETERS, names.parameters());
        pipeline.getParameters().forEach(this::parameter);
        String errorPolicy = NodeValues.text(pipeline.getErrorPolicy());
        if (!errorPolicy.isBlank()) {
            writer.line("$N$C;", names.context(), ErrorCode.onError("", errorPolicy));
        }
        statements();
        writer.end();
    }

    private void parameter(Parameter parameter) {
        String name = ParameterNames.check(parameter);
        writer.comment(NodeValues.text(parameter.getDocumentation()));
        String values = names.parameters();
        switch (parameter.getType()) {
            case STRING -> writer.line("String $N = $N.getString($S);", name, values, name);
            case INT -> writer.line("int $N = $N.getInt($S);", name, values, name);
            case LONG -> writer.line("long $N = $N.getLong($S);", name, values, name);
            case DOUBLE -> writer.line("double $N = $N.getDouble($S);", name, values, name);
            case BOOLEAN -> writer.line("boolean $N = $N.getBoolean($S);", name, values, name);
            case DURATION -> writer.line("$T $N = $N.getDuration($S);", DURATION, name, values, name);
        }
    }

    @Override
    CodeBlock expression(Node node, NodeType type) {
        boolean isQueue = node instanceof QueueSource;
        CodeBlock queue = isQueue ? new QueueCode(pipeline, node, type, Target.EMBEDDED).stream(names.context()) : null;
        if (isPairQueue(node)) {
            // The queue has the id, so that a test can give it records.
            String pair = names.local("pair");
            CodeBlock records = isQueue ? queue : nodeCode.expression(node, type, type.code());
            return CodeBlock.of("$C$B.id($S)$B.mapToPair($N -> $N)", records, NodeValues.text(node.getId()), pair, pair);
        }
        return isQueue ? queue : nodeCode.expression(node, type, Templates.of(node, type, Target.EMBEDDED));
    }

    private static boolean isPairQueue(Node node) {
        return (node instanceof PipelineInput || node instanceof QueueSource) && NodeTypes.outputs(node).get(0).shape() == Shape.PAIRS;
    }

    @Override
    CodeBlock suffix(Node node) {
        if (isPairQueue(node)) {
            return CodeBlock.of("");
        }
        CodeBlock onError = ErrorCode.onError(NodeValues.text(node.getId()), NodeValues.text(node.getErrorPolicy()));
        CodeBlock id = CodeBlock.of("$C$B.id($S)", onError, NodeValues.text(node.getId()));
        String type = NodeValues.of(node).stream().filter(value -> value.parameter().name().equals(STATE_TYPE)).map(NodeValues.Value::text).findFirst().orElse("");
        return type.isBlank() ? id : CodeBlock.of("$C$B.stateType($C.class)", id, rawType(type));
    }

    @Override
    void errors(Node node, NodeType type, String variable) {
        CodeBlock input = nodeCode.expression(node, type, "{" + type.inputs().get(0).name() + "}");
        writer.statement(ErrorCode.streamId(node), CodeBlock.of("var $N = $C$B.id($S);", variable,
                ErrorCode.stream(type, names.variable(node), input), ErrorCode.streamId(node)));
    }

    /** The name of a type without its arguments. */
    private static CodeBlock rawType(String type) {
        String name = type.replaceAll("<.*>", "").trim();
        return KnownTypes.find(name, Target.EMBEDDED).map(known -> CodeBlock.of("$T", known)).orElseGet(() -> CodeBlock.of(name));
    }

    @Override
    void main() {
        writer.doc("Runs the pipeline; '--help' explains the options.");
        writer.begin("public static void main(String[] args)");
        writer.line("System.exit($T.run($N::define, $N.class, args));", RUNNER, names.className(), names.className());
        writer.end();
    }
}
