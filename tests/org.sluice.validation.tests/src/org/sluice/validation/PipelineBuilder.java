package org.sluice.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.sluice.catalog.Catalog;
import org.sluice.model.Edge;
import org.sluice.model.Field;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterType;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.RecordSchema;

/** Builds pipelines for tests. */
final class PipelineBuilder {

    static final ValidationContext CONTEXT = new ValidationContext(Path.of("").toAbsolutePath(), RuntimeClassPath.entries(),
            true);

    private final Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();

    PipelineBuilder(String name) {
        pipeline.setName(name);
    }

    static PipelineBuilder wordCount() {
        return new PipelineBuilder("word-count")
                .parameter("minLength", ParameterType.INT, "1")
                .node("SocketTextSource", "lines")
                .node("FlatMapOperator", "words", "function", "line -> Arrays.asList(line.split(\" \")).iterator()")
                .node("FilterOperator", "long-words", "function", "word -> word.length() >= minLength")
                .node("MapToPairOperator", "pairs", "function", "word -> new Tuple2<>(word, 1)")
                .node("UpdateStateByKeyOperator", "counts", "function",
                        "(values, state) -> {\n    long sum = state.orElse(0L);\n    for (int value : values) {\n"
                                + "        sum += value;\n    }\n    return Optional.of(sum);\n}")
                .node("PrintSink", "console").with(p -> p.setCheckpointDirectory("checkpoint"))
                .chain("lines", "words", "long-words", "pairs", "counts", "console");
    }

    /** A pipeline of a source, one operator and a sink, with nothing to complain about. */
    static PipelineBuilder around(String type, String... values) {
        return new PipelineBuilder("small").node("SocketTextSource", "lines").node(type, "middle", values)
                .node("PrintSink", "console").chain("lines", "middle", "console");
    }

    static PipelineBuilder small() {
        return around("FilterOperator", "function", "line -> !line.isEmpty()");
    }

    PipelineBuilder parameter(String name, ParameterType type, String defaultValue) {
        Parameter parameter = PipelineFactory.eINSTANCE.createParameter();
        parameter.setName(name);
        parameter.setType(type);
        parameter.setDefaultValue(defaultValue);
        pipeline.getParameters().add(parameter);
        return this;
    }

    PipelineBuilder schema(String name, String... namesAndTypes) {
        RecordSchema schema = PipelineFactory.eINSTANCE.createRecordSchema();
        schema.setName(name);
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            Field field = PipelineFactory.eINSTANCE.createField();
            field.setName(namesAndTypes[i]);
            field.setType(namesAndTypes[i + 1]);
            schema.getFields().add(field);
        }
        pipeline.getSchemas().add(schema);
        return this;
    }

    PipelineBuilder node(String type, String id, String... namesAndValues) {
        Node node = NodeTypes.create(Catalog.standard().find(type).orElseThrow());
        node.setId(id);
        node.setName(id);
        pipeline.getNodes().add(node);
        return values(id, namesAndValues);
    }

    PipelineBuilder values(String id, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            NodeTypes.set(pipeline.findNode(id), namesAndValues[i], namesAndValues[i + 1]);
        }
        return this;
    }

    PipelineBuilder with(Consumer<Pipeline> change) {
        change.accept(pipeline);
        return this;
    }

    PipelineBuilder edge(String source, String sourcePort, String target, String targetPort) {
        chain(source, target);
        Edge edge = pipeline.getEdges().get(pipeline.getEdges().size() - 1);
        edge.setSourcePort(sourcePort);
        edge.setTargetPort(targetPort);
        return this;
    }

    PipelineBuilder chain(String... ids) {
        for (int i = 1; i < ids.length; i++) {
            Edge edge = PipelineFactory.eINSTANCE.createEdge();
            edge.setId(ids[i - 1] + "-to-" + ids[i]);
            edge.setSource(pipeline.findNode(ids[i - 1]));
            edge.setTarget(pipeline.findNode(ids[i]));
            pipeline.getEdges().add(edge);
        }
        return this;
    }

    Pipeline build() {
        return pipeline;
    }

    List<Diagnostic> validate() {
        return Validator.validate(pipeline, CONTEXT);
    }

    /** Codes with node and attribute, like {@code SL-0204 console.in}. */
    List<String> findings() {
        return validate().stream().map(each -> each.code() + " " + each.nodeId() + "." + each.attribute()).toList();
    }
}
