package org.sluice.codegen.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sluice.catalog.NodeType;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.MappedRange;
import org.sluice.codegen.Target;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.Imports;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.codegen.internal.java.JavaWriter;
import org.sluice.codegen.internal.java.Names;
import org.sluice.codegen.internal.java.UserText;
import org.sluice.model.Field;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.RecordSchema;
import org.sluice.model.SubPipelineNode;

/** What the sources for all targets have in common; a subclass writes what is particular to its target. */
abstract class ProgramSource {

    private static final JavaType SERIALIZABLE = JavaType.of("java.io.Serializable");

    final Pipeline pipeline;
    final ProgramNames names;
    final JavaWriter writer;
    private final List<Node> nodes;
    private final StateSpecHelper stateSpecs;
    private final StatisticsHelper statistics;

    ProgramSource(Pipeline pipeline, List<Node> nodes, ProgramNames names, Target target) {
        this.pipeline = pipeline;
        this.nodes = nodes;
        this.names = names;
        stateSpecs = new StateSpecHelper(target);
        statistics = new StatisticsHelper(pipeline, names, target);
        Set<String> declared = new HashSet<>(Set.of(names.className()));
        pipeline.getSchemas().forEach(schema -> declared.add(NodeValues.text(schema.getName())));
        Imports imports = new Imports(target, declared);
        texts(imports);
        writer = new JavaWriter(imports);
    }

    private void texts(Imports imports) {
        for (RecordSchema schema : pipeline.getSchemas()) {
            schema.getFields().forEach(field -> imports.addNamesIn(NodeValues.text(field.getType())));
        }
        for (Node node : nodes) {
            NodeValues.of(node).stream().filter(value -> value.parameter().type().isCode())
                    .forEach(value -> imports.addNamesIn(value.text()));
            NodeValues.typeOf(node).filter(type -> type.id().equals(SelectCode.TYPE))
                    .ifPresent(type -> SelectCode.lines(node, type).forEach(line -> imports.addNamesIn(line.expression())));
        }
    }

    /** Writes everything. */
    final void write() {
        String documentation = NodeValues.text(pipeline.getDocumentation());
        String name = NodeValues.text(pipeline.getName()).strip();
        writer.doc(documentation.isBlank() && !name.isEmpty() ? "The pipeline '" + name + "'." : documentation);
        writer.begin("public final class $N", names.className());
        writer.blank().begin("private $N()", names.className()).end();
        pipeline.getSchemas().forEach(this::schema);
        writer.blank();
        define();
        writer.blank();
        main();
        stateSpecs.write(writer);
        statistics.write(writer);
        helpers();
        writer.end();
    }

    /** Writes the method that builds the graph. */
    abstract void define();

    /** Writes the method that a JVM starts with. */
    abstract void main();

    /** Writes what else the class needs. */
    void helpers() {
        // nothing for most targets
    }

    /** Writes the stream of records that code of a node fails on. */
    abstract void errors(Node node, NodeType type, String variable);

    /** The expression of a node. */
    abstract CodeBlock expression(Node node, NodeType type);

    /** Written after the expression of a node. */
    abstract CodeBlock suffix(Node node);

    private void schema(RecordSchema schema) {
        writer.blank();
        writer.doc(NodeValues.text(schema.getDocumentation()));
        CodeBlock.Builder code = new CodeBlock.Builder().add("public record $N(", schemaName(schema));
        boolean first = true;
        for (Field field : schema.getFields()) {
            String attribute = ProgramNames.attributeOf(schema, field);
            code.add(first ? "" : ", ").add("$U $N", new UserText(NodeValues.text(field.getType()), "", attribute),
                    fieldName(schema, field));
            first = false;
        }
        writer.line(code.add(") implements $T {", SERIALIZABLE).build());
        writer.line("}");
    }

    private static String schemaName(RecordSchema schema) {
        String name = NodeValues.text(schema.getName());
        if (!Names.isName(name)) {
            throw new GenerationException("", "Cannot generate the record schema '" + name
                    + "': this is no Java class name. Name it with letters and digits, like 'Reading'.");
        }
        return name;
    }

    private static String fieldName(RecordSchema schema, Field field) {
        String name = NodeValues.text(field.getName());
        if (!Names.isName(name)) {
            throw new GenerationException("", "Cannot generate the record schema '" + schema.getName() + "': the field '"
                    + name + "' has no Java name. Name it with letters and digits, like 'celsius'.");
        }
        return name;
    }

    /** Writes one statement for each node. */
    final void statements() {
        String above = "";
        for (Node node : nodes) {
            String id = NodeValues.text(node.getId());
            NodeType type = NodeValues.typeOf(node).orElseThrow(() -> new GenerationException(id,
                    "Cannot generate node '" + id + "': its type is not known here. "
                            + "Remove the node, or install the bundle that brings its type."));
            if (node instanceof SubPipelineNode) {
                throw new GenerationException(id, "Cannot generate the sub-pipeline '" + id + "': it was not expanded. Call SubPipelines.expand first.");
            }
            String title = Composites.title(pipeline, id);
            if (!title.equals(above)) {
                writer.comment(title.isEmpty() ? "End of " + above.substring(0, 1).toLowerCase(Locale.ROOT) + above.substring(1) + "." : title + ".");
            }
            above = title;
            stateSpecs.look(node, type);
            statistics.look(type);
            writer.comment(NodeValues.text(node.getDocumentation()));
            CodeBlock.Builder code = new CodeBlock.Builder();
            if (!type.outputs().isEmpty() || names.errors(node).isPresent()) {
                code.add("var $N = ", names.variable(node));
            }
            writer.statement(id, code.add("$C$C;", expression(node, type), suffix(node)).build());
            names.errors(node).ifPresent(variable -> errors(node, type, variable));
        }
    }


    GeneratedFile file() {
        return writer.toFile(names.path(), names.packageName());
    }

    List<MappedRange> ranges() {
        return writer.toRanges(names.path(), names.packageName());
    }
}
