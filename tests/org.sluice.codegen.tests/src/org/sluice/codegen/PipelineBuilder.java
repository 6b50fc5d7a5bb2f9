package org.sluice.codegen;

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
                .node("PrintSink", "console")
                .chain("lines", "words", "long-words", "pairs", "counts", "console");
    }

    /** A pipeline of a source, one operator and a sink. */
    static PipelineBuilder around(String type, String... values) {
        return new PipelineBuilder("small").node("SocketTextSource", "lines").node(type, "middle", values)
                .node("PrintSink", "console").chain("lines", "middle", "console");
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

    PipelineBuilder rename(String id, String other) {
        pipeline.findNode(id).setId(other);
        return this;
    }

    PipelineBuilder name(String id, String name) {
        pipeline.findNode(id).setName(name);
        return this;
    }

    PipelineBuilder documentation(String id, String documentation) {
        pipeline.findNode(id).setDocumentation(documentation);
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

    GeneratedProgram generate() {
        return CodeGenerator.generate(pipeline, Target.EMBEDDED);
    }

    String source() {
        return generate().mainFile().text();
    }

    CompiledProgram compile() {
        return ProgramCompiler.compile(generate(), RuntimeClassPath.entries());
    }

    CheckedProgram check() {
        return ProgramCompiler.check(generate(), RuntimeClassPath.entries());
    }
}
