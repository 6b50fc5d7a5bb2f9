package org.sluice.editor.internal.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.sluice.catalog.CatalogTexts;
import org.sluice.catalog.ErrorAction;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.editor.internal.ConnectionRules;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
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

    private static final CatalogTexts TEXTS = CatalogTexts.current();

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
        form.heading("workflow", theme.rgb(Token.ACCENT), Messages.Form_pipeline, //$NON-NLS-1$
                Messages.Form_pipelineHint);
        form.column();
        text(form, diagram, pipeline, PipelinePackage.Literals.PIPELINE__NAME, Messages.Label_name, Messages.Form_pipelineName,
                "", ParameterType.STRING, true, false); //$NON-NLS-1$
        text(form, diagram, pipeline, PipelinePackage.Literals.PIPELINE__BATCH_INTERVAL, Messages.Form_batchInterval,
                Messages.Form_batchIntervalHint, "1 s", ParameterType.DURATION, true, false); //$NON-NLS-1$
        text(form, diagram, pipeline, PipelinePackage.Literals.PIPELINE__CHECKPOINT_DIRECTORY, Messages.Form_checkpointFolder,
                Messages.Form_checkpointFolderHint, "checkpoint", //$NON-NLS-1$
                ParameterType.DIRECTORY, false, false);
        text(form, diagram, pipeline, PipelinePackage.Literals.PIPELINE__CHECKPOINT_INTERVAL, Messages.Form_checkpointEvery,
                Messages.Form_checkpointEveryHint, "1 s", ParameterType.DURATION, //$NON-NLS-1$
                false, false);
        errorPolicy(form, diagram, pipeline, PipelinePackage.Literals.PIPELINE__ERROR_POLICY, List.of(ErrorAction.FAIL, ErrorAction.SKIP, ErrorAction.RETRY));
        text(form, diagram, pipeline, PipelinePackage.Literals.PIPELINE__DOCUMENTATION, Messages.Label_documentation,
                Messages.Form_pipelineDocumentation, "", ParameterType.STRING, false, true); //$NON-NLS-1$
        form.column();
        form.text(Messages.Form_parameters);
        form.add(new ParametersField(form, pipeline));
    }

    private static void node(FormBuilder form, Diagram diagram, Node node) {
        DiagramTheme theme = form.theme();
        NodeType type = NodeTypes.typeOf(node);
        boolean known = diagram.typeOf(node).isPresent();
        form.heading(type.icon(), known ? theme.categoryInk(type.category()) : theme.rgb(Token.TEXT_MUTED),
                known ? TEXTS.label(type) : NLS.bind(Messages.Node_unknown, type.id()), TEXTS.doc(type));
        form.column();
        if (!known) {
            readOnly(form, diagram, node, PipelinePackage.Literals.NODE__NAME, Messages.Label_name);
            readOnly(form, diagram, node, PipelinePackage.Literals.NODE__ID, Messages.Label_id);
            form.column();
            form.text(Messages.Form_unknownKept);
            return;
        }
        for (Parameter parameter : type.parameters()) {
            parameter(form, diagram, node, type, parameter);
        }
        if (!type.errorActions().isEmpty()) {
            errorPolicy(form, diagram, node, PipelinePackage.Literals.NODE__ERROR_POLICY, type.errorActions());
        }
        if (!type.example().isEmpty()) {
            form.text(NLS.bind(Messages.Form_example, type.example().replace("`", ""))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        form.column();
        text(form, diagram, node, PipelinePackage.Literals.NODE__NAME, Messages.Label_name, Messages.Form_nodeName, "", //$NON-NLS-1$
                ParameterType.STRING, true, false);
        text(form, diagram, node, PipelinePackage.Literals.NODE__ID, Messages.Label_id,
                Messages.Form_nodeId, "", //$NON-NLS-1$
                ParameterType.STRING, true, false);
        if (!type.outputs().isEmpty()) {
            form.add(new TypeField(form, Messages.Form_outputType, Messages.Form_outputTypeHint, node));
        }
        text(form, diagram, node, PipelinePackage.Literals.NODE__DOCUMENTATION, Messages.Label_documentation,
                Messages.Form_nodeDocumentation, "", ParameterType.STRING, false, true); //$NON-NLS-1$
    }

    /** A list of what the catalogue allows; the numbers of RETRY can be typed over. */
    private static void errorPolicy(FormBuilder form, Diagram diagram, EObject object, EAttribute attribute, List<ErrorAction> actions) {
        Parameter parameter = ErrorAction.PARAMETER;
        List<String> values = actions.stream().map(action -> action == ErrorAction.RETRY ? parameter.example() : action.name()).toList();
        form.add(new ChoiceField(form, parameter.label(), parameter.doc(), values, new ValueAccess(diagram, object, attribute, parameter), true));
    }

    private static void parameter(FormBuilder form, Diagram diagram, Node node, NodeType type, Parameter parameter) {
        Optional<EAttribute> attribute = NodeTypes.attribute(node, parameter.name());
        if (attribute.isEmpty()) {
            return;
        }
        ValueAccess value = new ValueAccess(diagram, node, attribute.get(), parameter);
        switch (parameter.type()) {
            case BOOLEAN -> form.add(new CheckField(form, TEXTS.label(parameter), TEXTS.doc(type, parameter), value));
            case ENUM -> form.add(new ChoiceField(form, TEXTS.label(parameter), TEXTS.doc(type, parameter), parameter.values(), value));
            default -> form.add(new TextField(form, TEXTS.label(parameter), TEXTS.doc(type, parameter), parameter.example(), parameter.type(),
                    TEXTS.unit(parameter), parameter.required(), value,
                    parameter.type() == ParameterType.LAMBDA || parameter.type() == ParameterType.EXPRESSION, false));
        }
    }

    private static void edge(FormBuilder form, Diagram diagram, Edge edge) {
        form.heading("spline", form.theme().rgb(Token.ACCENT), //$NON-NLS-1$
                NodeFaces.label(edge.getSource()) + " → " + NodeFaces.label(edge.getTarget()), //$NON-NLS-1$
                NLS.bind(Messages.Form_carries, NodeFaces.shapeText(ConnectionRules.shape(diagram, edge.getSource(), edge.getSourcePort()))));
        form.column();
        form.add(new TypeField(form, Messages.Label_type, Messages.Form_edgeTypeHint, edge.getSource()));
        readOnly(form, diagram, edge, PipelinePackage.Literals.EDGE__ID, Messages.Label_id);
        readOnly(form, diagram, edge, PipelinePackage.Literals.EDGE__SOURCE_PORT, Messages.Form_fromPort);
        readOnly(form, diagram, edge, PipelinePackage.Literals.EDGE__TARGET_PORT, Messages.Form_toPort);
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
