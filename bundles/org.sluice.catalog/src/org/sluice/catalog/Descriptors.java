package org.sluice.catalog;

import java.util.List;

/** Short forms for writing node types. */
final class Descriptors {

    private Descriptors() {
    }

    static NodeType source(String id, String label, String icon, String doc, String example,
            List<Parameter> parameters, String code) {
        return new NodeType(id, Category.SOURCE, label, icon, doc, example, List.of(),
                output(Shape.RECORDS, "The records of the batch."), parameters, code);
    }

    static NodeType operator(String id, Category category, String label, String icon, String doc, String example,
            List<Port> inputs, List<Port> outputs, List<Parameter> parameters, String code) {
        return new NodeType(id, category, label, icon, doc, example, inputs, outputs, parameters, code);
    }

    static NodeType sink(String id, String label, String icon, String doc, String example, String inputDoc,
            List<Parameter> parameters, String code) {
        return new NodeType(id, Category.SINK, label, icon, doc, example, anyInput(inputDoc), List.of(), parameters, code);
    }

    static List<Port> anyInput(String doc) {
        return List.of(new Port(Port.IN, Shape.ANY, doc));
    }

    static List<Port> pairInput(String doc) {
        return List.of(new Port(Port.IN, Shape.PAIRS, doc));
    }

    static List<Port> output(Shape shape, String doc) {
        return List.of(new Port(Port.OUT, shape, doc));
    }
}
