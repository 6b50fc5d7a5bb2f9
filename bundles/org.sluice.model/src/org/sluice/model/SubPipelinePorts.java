package org.sluice.model;

import java.util.ArrayList;
import java.util.List;
import org.sluice.catalog.Port;
import org.sluice.catalog.Shape;

/**
 * Ports of sub-pipelines. A node stores those of its file as text, so that it can be drawn and connected without the file: names with commas between
 * them, those of pairs followed by {@code :pairs}, like {@code lines, counts:pairs}. In the file each {@link PipelineInput} and each
 * {@link PipelineOutput} is a port, named by its id.
 */
public final class SubPipelinePorts {

    private static final String PAIRS = ":pairs";

    private SubPipelinePorts() {
    }

    /** The ports in a text; parts that are no names are passed over. */
    public static List<Port> parse(String text) {
        List<Port> ports = new ArrayList<>();
        for (String part : text == null ? new String[0] : text.split(",")) {
            String name = part.strip();
            boolean pairs = name.endsWith(PAIRS);
            String bare = pairs ? name.substring(0, name.length() - PAIRS.length()).strip() : name;
            if (PipelineBehavior.isId(bare) && ports.stream().noneMatch(port -> port.name().equals(bare))) {
                ports.add(new Port(bare, pairs ? Shape.PAIRS : Shape.RECORDS, "'" + bare + "' of the sub-pipeline."));
            }
        }
        return ports;
    }

    /** The names of the ports of a node in one line, like {@code lines → words}; empty when it has none. */
    static String detail(SubPipelineNode node) {
        String inputs = String.join(", ", parse(node.getInputs()).stream().map(Port::name).toList());
        String outputs = String.join(", ", parse(node.getOutputs()).stream().map(Port::name).toList());
        return (inputs + " → " + outputs).strip();
    }

    /** The text for the inputs of a pipeline. */
    public static String inputsOf(Pipeline pipeline) {
        return text(pipeline.getNodes().stream().filter(PipelineInput.class::isInstance)
                .map(node -> port(node, shapeOf((PipelineInput) node))).toList());
    }

    /** The text for the outputs of a pipeline. */
    public static String outputsOf(Pipeline pipeline) {
        StreamShapes shapes = StreamShapes.of(pipeline);
        return text(pipeline.getNodes().stream().filter(PipelineOutput.class::isInstance).map(node -> port(node,
                node.incoming().stream().filter(edge -> edge.getSource() != null).findFirst().map(shapes::of).orElse(Shape.RECORDS))).toList());
    }

    /** What a pipeline input brings. */
    static Shape shapeOf(PipelineInput input) {
        return "pairs".equals(input.getShape()) ? Shape.PAIRS : Shape.RECORDS;
    }

    private static Port port(Node node, Shape shape) {
        return new Port(String.valueOf(node.getId()), shape, "");
    }

    /** The text for ports. */
    public static String text(List<Port> ports) {
        return String.join(", ", ports.stream().map(port -> port.name() + (port.shape() == Shape.PAIRS ? PAIRS : "")).toList());
    }
}
