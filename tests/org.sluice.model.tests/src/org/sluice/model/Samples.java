package org.sluice.model;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.sluice.catalog.Catalog;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;

/** Pipelines for tests. */
final class Samples {

    private Samples() {
    }

    static String text(Pipeline pipeline) {
        return new String(PipelineFiles.toBytes(pipeline), StandardCharsets.UTF_8);
    }

    static Pipeline parse(String text) throws PipelineFileException {
        return PipelineFiles.fromBytes(text.getBytes(StandardCharsets.UTF_8), "test.dstream");
    }

    static Node node(Pipeline pipeline, String type, String id) {
        Node node = NodeTypes.create(Catalog.standard().find(type).orElseThrow());
        node.setId(id);
        pipeline.getNodes().add(node);
        return node;
    }

    static Edge edge(Pipeline pipeline, Node source, Node target) {
        Edge edge = PipelineFactory.eINSTANCE.createEdge();
        edge.setId(source.getId() + "-" + target.getId());
        edge.setSource(source);
        edge.setTarget(target);
        pipeline.getEdges().add(edge);
        return edge;
    }

    static Pipeline wordCount() {
        Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
        pipeline.setName("word-count");
        pipeline.setDocumentation("Counts words.\nSince the start.");
        pipeline.setBatchInterval(Duration.ofMillis(500));
        pipeline.setCheckpointDirectory("checkpoint");
        org.sluice.model.Parameter parameter = PipelineFactory.eINSTANCE.createParameter();
        parameter.setName("minLength");
        parameter.setType(ParameterType.INT);
        parameter.setDefaultValue("3");
        pipeline.getParameters().add(parameter);
        SocketTextSource lines = (SocketTextSource) node(pipeline, "SocketTextSource", "lines");
        lines.setPort(9998);
        FilterOperator filter = (FilterOperator) node(pipeline, "FilterOperator", "filter-1");
        filter.setName("long \"words\"");
        filter.setFunction("word -> word.length() >= minLength && !word.contains(\"<\")");
        node(pipeline, "PrintSink", "console");
        edge(pipeline, lines, filter);
        edge(pipeline, filter, pipeline.findNode("console"));
        return pipeline;
    }

    /** A pipeline with anything that can be in one; the same seed gives the same pipeline. */
    static Pipeline random(long seed) {
        Random random = new Random(seed);
        Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
        pipeline.setName(text(random));
        pipeline.setDocumentation(random.nextBoolean() ? null : text(random));
        pipeline.setBatchInterval(Duration.ofMillis(1 + random.nextInt(100_000)));
        pipeline.setCheckpointInterval(random.nextBoolean() ? null : Duration.ofNanos(1 + random.nextLong(1L << 50)));
        for (int i = random.nextInt(3); i > 0; i--) {
            org.sluice.model.Parameter parameter = PipelineFactory.eINSTANCE.createParameter();
            parameter.setName("p" + i);
            parameter.setType(ParameterType.get(random.nextInt(6)));
            parameter.setDefaultValue(text(random));
            pipeline.getParameters().add(parameter);
            RecordSchema schema = PipelineFactory.eINSTANCE.createRecordSchema();
            schema.setName("Schema" + i);
            for (int f = random.nextInt(4); f > 0; f--) {
                Field field = PipelineFactory.eINSTANCE.createField();
                field.setName("f" + f);
                field.setType(text(random));
                schema.getFields().add(field);
            }
            pipeline.getSchemas().add(schema);
        }
        List<NodeType> types = Catalog.standard().types();
        for (int i = random.nextInt(12); i > 0; i--) {
            NodeType type = types.get(random.nextInt(types.size()));
            Node node = NodeTypes.add(pipeline, type);
            node.setName(random.nextBoolean() ? null : text(random));
            for (Parameter parameter : type.parameters()) {
                if (random.nextBoolean()) {
                    NodeTypes.set(node, parameter.name(), value(parameter, random));
                }
            }
        }
        int nodes = pipeline.getNodes().size();
        for (int i = nodes == 0 ? 0 : random.nextInt(15); i > 0; i--) {
            Edge edge = PipelineFactory.eINSTANCE.createEdge();
            edge.setId(PipelineBehavior.uniqueId(pipeline, "edge"));
            edge.setSource(pipeline.getNodes().get(random.nextInt(nodes)));
            edge.setTarget(pipeline.getNodes().get(random.nextInt(nodes)));
            edge.setTargetPort(random.nextBoolean() ? "in" : "left");
            pipeline.getEdges().add(edge);
        }
        return pipeline;
    }

    private static String value(Parameter parameter, Random random) {
        return switch (parameter.type()) {
            case INT, LONG, PORT -> String.valueOf(random.nextInt(60_000));
            case DOUBLE -> String.valueOf(random.nextDouble());
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case DURATION -> random.nextInt(1000) + " ms";
            default -> text(random);
        };
    }

    private static String text(Random random) {
        String pieces = "ab ->\"'<>&;\n\t\réß€\uD83D\uDE00\\{}$ x";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(pieces.length());
            if (Character.isSurrogate(pieces.charAt(at))) {
                text.append("\uD83D\uDE00");
            } else {
                text.append(pieces.charAt(at));
            }
        }
        return text.toString();
    }
}
