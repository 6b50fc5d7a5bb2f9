package org.sluice.editor.internal.properties;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.editor.internal.ConnectionRules;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.NodeFaces;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelinePackage;

/** The rows for a pipeline, a node or an edge. */
final class PropertyForms {

    private PropertyForms() {
    }

    static void fill(FormBuilder form, Diagram diagram, EObject object) {
        if (object instanceof Pipeline pipeline) {
            pipeline(form, diagram, pipeline);
        } else if (object instanceof Node node) {
            node(form, diagram, node);
        } else if (object instanceof Edge edge) {
            edge(form, diagram, edge);
        }
    }

    private static void pipeline(FormBuilder form, Diagram diagram, Pipeline pipeline) {
        DiagramTheme theme = form.theme();
        form.heading("workflow", theme.rgb(Token.ACCENT), "Pipeline", //$NON-NLS-1$ //$NON-NLS-2$
                "What all nodes share. Select a node or an edge to see its properties."); //$NON-NLS-1$
        form.column();
        text(form, diagram, pipeline, PipelinePackage.Literals.PIPELINE__NAME, "Name", "Name of the pipeline; the generated program is called after it.", //$NON-NLS-1$ //$NON-NLS-2$
                "", ParameterType.STRING, true, false); //$NON-NLS-1$
        text(form, diagram, pipeline, PipelinePackage.Literals.PIPELINE__BATCH_INTERVAL, "Batch interval", //$NON-NLS-1$
                "Length of time whose records form one batch.", "1 s", ParameterType.DURATION, true, false); //$NON-NLS-1$ //$NON-NLS-2$
        text(form, diagram, pipeline, PipelinePackage.Literals.PIPELINE__CHECKPOINT_DIRECTORY, "Checkpoint folder", //$NON-NLS-1$
                "Directory for checkpoints; relative paths start at the folder the pipeline runs in. Empty: no checkpoints.", "checkpoint", //$NON-NLS-1$ //$NON-NLS-2$
                ParameterType.DIRECTORY, false, false);
        text(form, diagram, pipeline, PipelinePackage.Literals.PIPELINE__CHECKPOINT_INTERVAL, "Checkpoint every", //$NON-NLS-1$
                "Time between checkpoints, a multiple of the batch interval. Empty: every batch, but at most once a second.", "1 s", ParameterType.DURATION, //$NON-NLS-1$ //$NON-NLS-2$
                false, false);
        text(form, diagram, pipeline, PipelinePackage.Literals.PIPELINE__DOCUMENTATION, "Documentation", //$NON-NLS-1$
                "What the pipeline is for; becomes the comment of the generated program.", "", ParameterType.STRING, false, true); //$NON-NLS-1$ //$NON-NLS-2$
        form.column();
        form.text("Parameters: values that each run can set (--set NAME=VALUE) and that expressions use by name."); //$NON-NLS-1$
        form.add(new ParametersField(form, pipeline));
    }

    private static void node(FormBuilder form, Diagram diagram, Node node) {
        DiagramTheme theme = form.theme();
        NodeType type = NodeTypes.typeOf(node);
        boolean known = diagram.typeOf(node).isPresent();
        form.heading(type.icon(), known ? theme.categoryInk(type.category()) : theme.rgb(Token.TEXT_MUTED),
                known ? type.label() : "Unknown type '" + type.id() + '\'', type.doc()); //$NON-NLS-1$
        form.column();
        if (!known) {
            readOnly(form, diagram, node, PipelinePackage.Literals.NODE__NAME, "Name"); //$NON-NLS-1$
            readOnly(form, diagram, node, PipelinePackage.Literals.NODE__ID, "Id"); //$NON-NLS-1$
            form.column();
            form.text("Everything the file says about this node is kept and written back as it is."); //$NON-NLS-1$
            return;
        }
        for (Parameter parameter : type.parameters()) {
            parameter(form, diagram, node, parameter);
        }
        if (!type.example().isEmpty()) {
            form.text("Example: " + type.example().replace("`", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        form.column();
        text(form, diagram, node, PipelinePackage.Literals.NODE__NAME, "Name", "Label on the canvas and base of the generated variable's name.", "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                ParameterType.STRING, true, false);
        text(form, diagram, node, PipelinePackage.Literals.NODE__ID, "Id", //$NON-NLS-1$
                "Stable, unique name for tests, telemetry and checkpoints. Changing it makes a run start with an empty state for this node.", "", //$NON-NLS-1$ //$NON-NLS-2$
                ParameterType.STRING, true, false);
        if (!type.outputs().isEmpty()) {
            form.add(new TypeField(form, "Output type", "Java type of what comes out, as the compiler infers it.", node)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        text(form, diagram, node, PipelinePackage.Literals.NODE__DOCUMENTATION, "Documentation", //$NON-NLS-1$
                "What the node does in this pipeline; becomes a comment of the generated program.", "", ParameterType.STRING, false, true); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void parameter(FormBuilder form, Diagram diagram, Node node, Parameter parameter) {
        Optional<EAttribute> attribute = NodeTypes.attribute(node, parameter.name());
        if (attribute.isEmpty()) {
            return;
        }
        ValueAccess value = new ValueAccess(diagram, node, attribute.get(), parameter);
        switch (parameter.type()) {
            case BOOLEAN -> form.add(new CheckField(form, parameter.label(), parameter.doc(), value));
            case ENUM -> form.add(new ChoiceField(form, parameter.label(), parameter.doc(), parameter.values(), value));
            default -> form.add(new TextField(form, parameter.label(), parameter.doc(), parameter.example(), parameter.type(),
                    parameter.unit(), parameter.required(), value,
                    parameter.type() == ParameterType.LAMBDA || parameter.type() == ParameterType.EXPRESSION, false));
        }
    }

    private static void edge(FormBuilder form, Diagram diagram, Edge edge) {
        form.heading("spline", form.theme().rgb(Token.ACCENT), //$NON-NLS-1$
                NodeFaces.label(edge.getSource()) + " → " + NodeFaces.label(edge.getTarget()), //$NON-NLS-1$
                "Carries " + NodeFaces.shapeText(ConnectionRules.shape(diagram, edge.getSource(), edge.getSourcePort())) //$NON-NLS-1$
                        + ". Drag an end to another port to reconnect."); //$NON-NLS-1$
        form.column();
        form.add(new TypeField(form, "Type", "Java type of the stream on this edge, as the compiler infers it.", edge.getSource())); //$NON-NLS-1$ //$NON-NLS-2$
        readOnly(form, diagram, edge, PipelinePackage.Literals.EDGE__ID, "Id"); //$NON-NLS-1$
        readOnly(form, diagram, edge, PipelinePackage.Literals.EDGE__SOURCE_PORT, "From port"); //$NON-NLS-1$
        readOnly(form, diagram, edge, PipelinePackage.Literals.EDGE__TARGET_PORT, "To port"); //$NON-NLS-1$
        form.column();
    }

    private static void text(FormBuilder form, Diagram diagram, EObject object, EAttribute attribute, String label, String doc, String example,
            ParameterType type, boolean required, boolean multiLine) {
        form.add(new TextField(form, label, doc, example, type, "", required, new ValueAccess(diagram, object, attribute, null), multiLine, //$NON-NLS-1$
                false));
    }

    private static void readOnly(FormBuilder form, Diagram diagram, EObject object, EAttribute attribute, String label) {
        form.add(new TextField(form, label, "", "", ParameterType.STRING, "", false, new ValueAccess(diagram, object, attribute, null), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                false, true));
    }
}
