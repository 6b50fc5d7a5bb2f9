package org.sluice.codegen.internal;

import java.math.BigDecimal;
import java.util.List;
import org.sluice.catalog.NodeType;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.TypedBatches;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.model.Node;

/** The expression of a source whose batches are typed in. */
final class QueueCode {

    private static final JavaType QUEUE = JavaType.of("java.util.ArrayDeque");
    private static final JavaType LIST = JavaType.of("java.util.List");

    private final String recordType;

    private QueueCode(String recordType) {
        this.recordType = recordType;
    }

    static CodeBlock embedded(Node node, NodeType type, String context) {
        return CodeBlock.of("$N.listQueueStream(new $T<>($T.of($C)))", context, QUEUE, LIST, batches(node, type, ""));
    }

    static CodeBlock spark(Node node, NodeType type, String context) {
        return CodeBlock.of("$N.queueStream(new $T<>($T.of($C)))", context, QUEUE, LIST, batches(node, type, context));
    }

    private static CodeBlock batches(Node node, NodeType type, String sparkContext) {
        NodeValues.Value value = NodeValues.value(node, type.parameter("batches").orElseThrow());
        if (value.isEmpty()) {
            throw new GenerationException(NodeValues.text(node.getId()), "Cannot generate node '" + node.getId()
                    + "': 'batches' is empty. Give it a value.");
        }
        String recordType = NodeValues.value(node, type.parameter("recordType").orElseThrow()).text();
        TypedBatches.wrong(value.text(), recordType).ifPresent(wrong -> {
            throw new GenerationException(NodeValues.text(node.getId()), "Cannot generate node '" + node.getId() + "': the record '"
                    + wrong.record() + "' in 'batches' is no " + recordType + ". Correct it, or set 'recordType' to String.");
        });
        QueueCode code = new QueueCode(recordType);
        CodeBlock.Builder all = new CodeBlock.Builder();
        String separator = "";
        for (List<String> batch : TypedBatches.of(value.text())) {
            all.add(separator).add("$B");
            if (sparkContext.isEmpty()) {
                all.add("$C", code.list(batch));
            } else {
                all.add("$N.sparkContext().parallelize($C)", sparkContext, code.list(batch));
            }
            separator = ", ";
        }
        return all.build();
    }

    private CodeBlock list(List<String> records) {
        CodeBlock.Builder code = new CodeBlock.Builder();
        if (records.isEmpty()) {
            code.add("$T.<$N>of(", LIST, recordType);
        } else {
            code.add("$T.of(", LIST);
        }
        for (int i = 0; i < records.size(); i++) {
            code.add(i == 0 ? "$C" : ", $C", literal(records.get(i)));
        }
        return code.add(")").build();
    }

    private CodeBlock literal(String record) {
        return switch (recordType) {
            case "Long" -> CodeBlock.of(Long.parseLong(record) + "L");
            case "Double" -> CodeBlock.of("$L", new BigDecimal(record).doubleValue());
            default -> CodeBlock.of("$S", record);
        };
    }
}
