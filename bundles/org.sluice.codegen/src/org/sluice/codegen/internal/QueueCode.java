package org.sluice.codegen.internal;

import java.util.List;
import org.sluice.catalog.NodeType;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.Target;
import org.sluice.codegen.TypedBatches;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.codegen.internal.java.UserText;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;

/** The expression of a source whose batches are typed in. */
final class QueueCode {

    private static final JavaType QUEUE = JavaType.of("java.util.ArrayDeque");
    private static final JavaType LIST = JavaType.of("java.util.List");

    private final Pipeline pipeline;
    private final Node node;
    private final NodeType type;
    private final Target target;

    QueueCode(Pipeline pipeline, Node node, NodeType type, Target target) {
        this.pipeline = pipeline;
        this.node = node;
        this.type = type;
        this.target = target;
    }

    /** The stream of the records, for the engine and for Spark. */
    CodeBlock stream(String context) {
        String method = target == Target.SPARK ? "queueStream" : "listQueueStream";
        return CodeBlock.of("$N.$N(new $T<>($T.of($C)))", context, method, QUEUE, LIST, batches(context));
    }

    private CodeBlock batches(String context) {
        NodeValues.Value value = value("batches");
        if (value.isEmpty()) {
            throw wrong("'batches' is empty. Give it a value.");
        }
        String recordType = value("recordType").text();
        TypedBatches.unsupported(recordType, pipeline).ifPresent(reason -> {
            throw wrong("'recordType' is wrong: " + reason + ". Choose one of these.");
        });
        TypedBatches.wrong(value.text(), recordType, pipeline).ifPresent(wrong -> {
            throw wrong("record " + wrong.number() + " of batch " + wrong.batch() + ", '" + wrong.record() + "', is no " + recordType + ": "
                    + wrong.reason() + ". Correct it, or set 'recordType' to String.");
        });
        RecordText records = RecordText.of(recordType, pipeline);
        CodeBlock.Builder all = new CodeBlock.Builder();
        String separator = "";
        for (List<String> batch : TypedBatches.of(value.text(), recordType)) {
            all.add(separator).add("$B");
            if (target == Target.SPARK) {
                all.add("$N.sparkContext().parallelize($C)", context, list(records, batch));
            } else {
                all.add("$C", list(records, batch));
            }
            separator = ", ";
        }
        return all.build();
    }

    private CodeBlock list(RecordText records, List<String> batch) {
        CodeBlock.Builder code = new CodeBlock.Builder();
        if (batch.isEmpty()) {
            code.add("$T.<$U>of(", LIST, new UserText(value("recordType").text(), NodeValues.text(node.getId()), "recordType"));
        } else {
            code.add("$T.of(", LIST);
        }
        for (int i = 0; i < batch.size(); i++) {
            code.add(i == 0 ? "$C" : ", $C", records.code(batch.get(i), target));
        }
        return code.add(")").build();
    }

    private NodeValues.Value value(String parameter) {
        return NodeValues.value(node, type.parameter(parameter).orElseThrow());
    }

    private GenerationException wrong(String what) {
        return new GenerationException(NodeValues.text(node.getId()), "Cannot generate node '" + node.getId() + "': " + what);
    }
}
