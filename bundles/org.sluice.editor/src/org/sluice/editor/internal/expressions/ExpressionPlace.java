package org.sluice.editor.internal.expressions;

import java.nio.file.Path;
import java.util.List;

import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.problems.RuntimeClassPath;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineCopies;
import org.sluice.validation.ValidationContext;

/**
 * Where an expression stands: an attribute of a node.
 *
 * @param diagram   the edited pipeline; only looked at on the UI thread
 * @param node      the node
 * @param attribute name of the attribute
 * @param file      the file of the pipeline
 */
public record ExpressionPlace(Diagram diagram, Node node, String attribute, Path file) {

    /** Whether a parameter of a node type holds Java that is evaluated. */
    public static boolean isExpression(Parameter parameter) {
        return parameter.type() == ParameterType.LAMBDA || parameter.type() == ParameterType.EXPRESSION;
    }

    /** A copy of the pipeline with a text in this place, for a background thread; the text need not be Java. */
    Pipeline copyWith(String text) {
        Pipeline copy = PipelineCopies.copy(diagram.pipeline());
        Node there = copy.findNode(node.getId());
        if (there != null) {
            NodeTypes.set(there, attribute, text);
        }
        return copy;
    }

    ValidationContext context() {
        return RuntimeClassPath.context(file);
    }

    List<Path> classPath() {
        return context().runtimeClassPath();
    }
}
