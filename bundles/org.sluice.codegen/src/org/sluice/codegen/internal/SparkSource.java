package org.sluice.codegen.internal;

import java.util.List;
import org.sluice.catalog.NodeType;
import org.sluice.codegen.Target;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;

/** The program for Spark Streaming. */
final class SparkSource extends ProgramSource {

    private final NodeCode nodeCode;

    SparkSource(Pipeline pipeline, List<Node> nodes, ProgramNames names) {
        super(pipeline, nodes, names, Target.SPARK);
        nodeCode = new NodeCode(pipeline, names, JavaType.of("org.apache.spark.streaming.Durations"));
    }

    @Override
    void define() {
    }

    @Override
    void main() {
    }

    @Override
    CodeBlock expression(Node node, NodeType type) {
        return nodeCode.expression(node, type, type.code());
    }

    @Override
    CodeBlock suffix(Node node) {
        return CodeBlock.of("");
    }
}
