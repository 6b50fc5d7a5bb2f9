package org.sluice.codegen.internal;

import org.sluice.catalog.NodeType;
import org.sluice.catalog.Port;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.Target;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.codegen.internal.java.KnownTypes;
import org.sluice.model.ErrorPolicyText;
import org.sluice.model.Node;

/** Error policies and error streams in the language of the embedded engine. */
final class ErrorCode {

    private static final JavaType POLICY = KnownTypes.find("ErrorPolicy", Target.EMBEDDED).orElseThrow();
    private static final JavaType DURATIONS = KnownTypes.find("Durations", Target.EMBEDDED).orElseThrow();

    private ErrorCode() {
    }

    /** The call that gives a node, or the context, a policy; empty when the text is. */
    static CodeBlock onError(String nodeId, String text) {
        return text.isBlank() ? CodeBlock.of("") : CodeBlock.of("$B.onError($C)", policy(nodeId, text));
    }

    private static CodeBlock policy(String nodeId, String text) {
        ErrorPolicyText policy = ErrorPolicyText.parse(text).orElseThrow(() -> new GenerationException(nodeId, "Cannot generate "
                + (nodeId.isEmpty() ? "the pipeline" : "node '" + nodeId + "'") + ": '" + text + "' is no error policy. "
                + "Use FAIL, SKIP, DEAD_LETTER or RETRY with times and wait, like 'RETRY 3 100 ms'."));
        return switch (policy.action()) {
            case FAIL, SKIP, DEAD_LETTER -> CodeBlock.of("$T.$N", POLICY, policy.action().name());
            case RETRY -> CodeBlock.of("$T.retry($L, $C)", POLICY, policy.retries(), NodeCode.duration(DURATIONS, policy.backoff()));
        };
    }

    /** Name of a node's error stream in reports and tests. */
    static String streamId(Node node) {
        return NodeValues.text(node.getId()) + "." + Port.ERRORS;
    }

    /** The expression of a node's error stream. The type of its records is that of what comes in, where that can be said. */
    static CodeBlock stream(NodeType type, String variable, CodeBlock input) {
        return switch (type.id()) {
            case "UpdateStateByKeyOperator" -> CodeBlock.of("$N.errorsOfKeys($C)", variable, input);
            case "CombineByKeyOperator", "AggregateByKeyOperator", "ForeachBatchSink" -> CodeBlock.of("$N.<Object>errors()", variable);
            default -> CodeBlock.of("$N.errors($C)", variable, input);
        };
    }
}
