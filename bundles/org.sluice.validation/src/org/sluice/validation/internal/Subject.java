package org.sluice.validation.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.validation.ValidationContext;

/**
 * A pipeline under validation, with the questions that rules ask most.
 *
 * @param pipeline without what is commented out: what rules look at
 * @param whole    as it is in the file
 */
public record Subject(Pipeline pipeline, Pipeline whole, ValidationContext context) {

    /** A parameter of a node with its value. */
    public record Value(Node node, NodeType type, Parameter parameter, Object value) {

        /** Value as text, as people type it; empty when there is none. */
        public String text() {
            return value == null ? "" : value instanceof Duration duration ? Texts.of(duration) : value.toString();
        }

        /** Tells whether there is no value, or only blanks. */
        public boolean isEmpty() {
            return text().isBlank();
        }
    }

    /** Name of the pipeline, never null. */
    public String name() {
        return Texts.of(pipeline.getName());
    }

    /** Batch interval when there is a sensible one. */
    public Optional<Duration> interval() {
        return Optional.ofNullable(pipeline.getBatchInterval()).filter(interval -> interval.toMillis() > 0);
    }

    /** The type of a node when the catalogue knows it. */
    public static Optional<NodeType> typeOf(Node node) {
        return NodeTypes.isKnown(node) ? Optional.of(NodeTypes.typeOf(node)) : Optional.empty();
    }

    /** What people call a node. */
    public static String label(Node node) {
        return PipelineBehavior.label(node);
    }

    /** All values of all nodes of known types. */
    public List<Value> values() {
        List<Value> values = new ArrayList<>();
        for (Node node : pipeline.getNodes()) {
            typeOf(node).ifPresent(type -> type.parameters().forEach(parameter -> {
                EStructuralFeature feature = node.eClass().getEStructuralFeature(parameter.name());
                values.add(new Value(node, type, parameter, feature == null ? null : node.eGet(feature)));
            }));
        }
        return values;
    }

    /** A path of the pipeline as the run will see it. */
    public Path resolve(String path) {
        return context.baseDirectory().resolve(path);
    }
}
