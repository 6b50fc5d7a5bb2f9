package org.sluice.codegen.internal;

import java.util.List;
import java.util.Optional;
import org.sluice.catalog.NodeType;
import org.sluice.codegen.FieldLine;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.UserText;
import org.sluice.model.Field;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.RecordSchema;
import org.sluice.model.SelectOperator;

/** The expression of a node that makes other records of the fields of records: {@code record -> new Total(record.id(), …)}. */
final class SelectCode {

    static final String TYPE = "SelectOperator";

    /** What expressions call the record that comes in. */
    static final String RECORD = "record";

    private static final String FIELDS = "fields";

    private SelectCode() {
    }

    /** Whether a value holds the expressions of such a node. */
    static boolean isFields(Node node, NodeValues.Value value) {
        return node instanceof SelectOperator && value.parameter().name().equals(FIELDS);
    }

    /** The expressions of such a node. */
    static List<FieldLine> lines(Node node, NodeType type) {
        return FieldLine.parse(NodeValues.value(node, type.parameter(FIELDS).orElseThrow()).text());
    }

    static CodeBlock expression(Pipeline pipeline, Node node, NodeType type, CodeBlock in) {
        String id = NodeValues.text(node.getId());
        NodeValues.Value resultType = NodeValues.value(node, type.parameter("resultType").orElseThrow());
        RecordSchema schema = pipeline.getSchemas().stream().filter(each -> resultType.text().strip().equals(each.getName())).findFirst()
                .orElseThrow(() -> new GenerationException(id, "Cannot generate node '" + id + "': '" + resultType.text()
                        + "' is no record schema of the pipeline. Add it to the pipeline, or name one that is there."));
        List<FieldLine> lines = lines(node, type);
        String text = NodeValues.value(node, type.parameter(FIELDS).orElseThrow()).text();
        CodeBlock.Builder code = new CodeBlock.Builder().add("$C$B.map($N -> new $U(", in, RECORD,
                new UserText(resultType.text(), id, resultType.parameter().name()));
        String separator = "";
        for (Field field : schema.getFields()) {
            String name = NodeValues.text(field.getName());
            Optional<FieldLine> line = lines.stream().filter(each -> each.field().equals(name)).findFirst();
            code.add(separator).add(separator.isEmpty() ? "" : "$A");
            if (line.isPresent()) {
                code.add("$U", new UserText(inPlace(text, line.get()), id, FIELDS));
            } else {
                code.add("$N.$N()", RECORD, name);
            }
            separator = ", ";
        }
        return code.add("))").build();
    }

    /** The text up to the end of an expression, all before it blank, so that problems are told where they are in the whole text. */
    private static String inPlace(String text, FieldLine line) {
        return text.substring(0, line.expressionOffset()).replaceAll("[^\\r\\n]", " ") + line.expression();
    }
}
