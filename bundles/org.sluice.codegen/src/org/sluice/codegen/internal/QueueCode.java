package org.sluice.codegen.internal;

import java.util.List;
import java.util.stream.Stream;
import org.sluice.catalog.NodeType;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.model.Node;

/** The expression of a source whose batches are typed in: a line, or what is between bars, is a batch; commas separate records. */
final class QueueCode {

    private static final JavaType QUEUE = JavaType.of("java.util.ArrayDeque");
    private static final JavaType LIST = JavaType.of("java.util.List");

    private QueueCode() {
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
        CodeBlock.Builder code = new CodeBlock.Builder();
        String separator = "";
        for (String line : value.text().stripTrailing().split("\\R|\\|", -1)) {
            code.add(separator).add("$B");
            if (sparkContext.isEmpty()) {
                code.add("$C", list(line));
            } else {
                code.add("$N.sparkContext().parallelize($C)", sparkContext, list(line));
            }
            separator = ", ";
        }
        return code.build();
    }

    private static CodeBlock list(String line) {
        List<String> records = line.isBlank() ? List.of() : Stream.of(line.split(",", -1)).map(String::strip).toList();
        CodeBlock.Builder code = new CodeBlock.Builder().add(records.isEmpty() ? "$T.<String>of(" : "$T.of(", LIST);
        for (int i = 0; i < records.size(); i++) {
            code.add(i == 0 ? "$S" : ", $S", records.get(i));
        }
        return code.add(")").build();
    }
}
