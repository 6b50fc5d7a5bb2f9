package org.sluice.editor.internal.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.sluice.catalog.CatalogTexts;
import org.sluice.catalog.ErrorAction;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.catalog.PipelineSetting;
import org.sluice.editor.internal.ConnectionRules;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.NodeFaces;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.editor.internal.tryit.TryIt;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelinePackage.Literals;
import org.sluice.model.PipelineSettings;

/** The tabs for a pipeline, for nodes or for an edge, made from the catalogue. */
final class PropertyForms {

    /** Types that records often have. */
    static final List<String> TYPES = List.of("String", "Integer", "Long", "Double", "Boolean", "java.math.BigDecimal", "java.time.Instant", "java.util.List<String>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

    private static final CatalogTexts TEXTS = CatalogTexts.current();
    private static final List<ErrorAction> OF_PIPELINE = List.of(ErrorAction.FAIL, ErrorAction.SKIP, ErrorAction.RETRY);

    /** @param fill makes the rows */
    record Tab(String id, String title, Consumer<FormBuilder> fill) {
    }

    private PropertyForms() {
    }

    /** @param objects the pipeline, an edge, or nodes */
    static List<Tab> tabs(Diagram diagram, List<EObject> objects) {
        if (objects.get(0) instanceof Pipeline pipeline) {
            return pipeline(diagram, pipeline);
        }
        if (objects.get(0) instanceof Edge edge) {
            return List.of(general(form -> edge(form, diagram, edge)), all(diagram, edge));
        }
        List<Node> nodes = objects.stream().map(Node.class::cast).toList();
        boolean unknown = nodes.stream().anyMatch(node -> diagram.typeOf(node).isEmpty());
        if (unknown) {
            return List.of(general(form -> unknown(form, diagram, nodes)));
        }
        List<Tab> tabs = new ArrayList<>(List.of(general(form -> nodes(form, diagram, nodes))));
        List<ErrorAction> actions = errorActions(nodes);
        if (!actions.isEmpty()) {
            tabs.add(new Tab("errors", Messages.Tab_errors, form -> errors(form, diagram, nodes, actions))); //$NON-NLS-1$
        }
        if (nodes.size() == 1 && TryIt.fits(NodeTypes.typeOf(nodes.get(0)))) {
            tabs.add(new Tab("try", Messages.Tab_try, form -> tryIt(form, diagram, nodes.get(0)))); //$NON-NLS-1$
        }
        tabs.add(new Tab("documentation", Messages.Tab_documentation, form -> documentation(form, nodes))); //$NON-NLS-1$
        if (nodes.size() == 1) {
            tabs.add(all(diagram, nodes.get(0)));
        }
        return tabs;
    }

    private static Tab general(Consumer<FormBuilder> fill) {
        return new Tab("general", Messages.Tab_general, fill); //$NON-NLS-1$
    }

    private static Tab all(Diagram diagram, EObject object) {
        return new Tab("all", Messages.Tab_all, form -> { //$NON-NLS-1$
            form.setWide();
            form.column();
            form.add(new AllField(form, diagram, object));
        });
    }

    // pipeline ---------------------------------------------------------------------------------------------------

    private static List<Tab> pipeline(Diagram diagram, Pipeline pipeline) {
        return List.of(general(form -> pipeline(form, diagram, pipeline)),
                new Tab("parameters", Messages.Tab_parameters, form -> table(form, Messages.Form_parameters, () -> new ParametersField(form, pipeline))), //$NON-NLS-1$
                new Tab("environments", Messages.Tab_environments, form -> table(form, Messages.Form_environments, () -> new EnvironmentsField(form, pipeline))), //$NON-NLS-1$
                new Tab("records", Messages.Tab_records, form -> table(form, Messages.Form_records, () -> new SchemasField(form, pipeline))), //$NON-NLS-1$
                new Tab("run", Messages.Tab_run, form -> settings(form, diagram, pipeline)), //$NON-NLS-1$
                all(diagram, pipeline));
    }

    private static void table(FormBuilder form, String text, java.util.function.Supplier<Field> made) {
        form.setWide();
        form.column();
        form.text(text);
        form.add(made.get());
    }

    private static void pipeline(FormBuilder form, Diagram diagram, Pipeline pipeline) {
        form.heading("workflow", form.theme().rgb(Token.ACCENT), Messages.Form_pipeline, Messages.Form_pipelineHint); //$NON-NLS-1$
        form.column();
        text(form, diagram, pipeline, Literals.PIPELINE__NAME, Messages.Label_name, Messages.Form_pipelineName, "", ParameterType.STRING, true, false); //$NON-NLS-1$
        form.add(new DurationField(form, Messages.Form_batchInterval, Messages.Form_batchIntervalHint, "1 s", true, //$NON-NLS-1$
                new ValueAccess(diagram, List.of(pipeline), Literals.PIPELINE__BATCH_INTERVAL, null)));
        form.add(new ErrorPolicyField(form, OF_PIPELINE, Messages.Error_notSet,
                new ValueAccess(diagram, List.of(pipeline), Literals.PIPELINE__ERROR_POLICY, ErrorAction.PARAMETER)));
        text(form, diagram, pipeline, Literals.PIPELINE__CHECKPOINT_DIRECTORY, Messages.Form_checkpointFolder, Messages.Form_checkpointFolderHint, "checkpoint", //$NON-NLS-1$
                ParameterType.DIRECTORY, false, false);
        form.add(new DurationField(form, Messages.Form_checkpointEvery, Messages.Form_checkpointEveryHint, "1 s", false, //$NON-NLS-1$
                new ValueAccess(diagram, List.of(pipeline), Literals.PIPELINE__CHECKPOINT_INTERVAL, null)));
        form.column();
        text(form, diagram, pipeline, Literals.PIPELINE__DOCUMENTATION, Messages.Label_documentation, Messages.Form_pipelineDocumentation, "", //$NON-NLS-1$
                ParameterType.STRING, false, true);
    }

    /** The settings in the groups of the catalogue, half of the groups in each column. */
    private static void settings(FormBuilder form, Diagram diagram, Pipeline pipeline) {
        Set<String> groups = new LinkedHashSet<>(PipelineSetting.ALL.stream().map(PipelineSetting::group).toList());
        int rows = 0;
        form.column();
        boolean second = false;
        for (String group : groups) {
            if (!second && rows >= PipelineSetting.ALL.size() / 2) {
                form.column();
                second = true;
            }
            boolean first = true;
            for (PipelineSetting setting : PipelineSetting.ALL) {
                if (setting.group().equals(group)) {
                    if (first) {
                        form.group(TEXTS.group(setting));
                        first = false;
                    }
                    rows++;
                    parameter(form, setting.parameter(), TEXTS.doc(setting),
                            new ValueAccess(diagram, List.of(pipeline), PipelineSettings.attribute(setting), setting.parameter()));
                }
            }
        }
    }

    // nodes ------------------------------------------------------------------------------------------------------

    private static void unknown(FormBuilder form, Diagram diagram, List<Node> nodes) {
        NodeType type = NodeTypes.typeOf(nodes.get(0));
        form.heading(type.icon(), form.theme().rgb(Token.TEXT_MUTED), NLS.bind(Messages.Node_unknown, type.id()), TEXTS.doc(type));
        form.column();
        if (nodes.size() == 1) {
            readOnly(form, diagram, nodes.get(0), Literals.NODE__NAME, Messages.Label_name);
            readOnly(form, diagram, nodes.get(0), Literals.NODE__ID, Messages.Label_id);
        }
        form.column();
        form.text(Messages.Form_unknownKept);
    }

    private static void nodes(FormBuilder form, Diagram diagram, List<Node> nodes) {
        DiagramTheme theme = form.theme();
        List<NodeType> types = nodes.stream().map(NodeTypes::typeOf).distinct().toList();
        NodeType type = types.get(0);
        boolean one = nodes.size() == 1;
        if (types.size() == 1) {
            String title = TEXTS.label(type);
            form.heading(type.icon(), theme.categoryInk(type.category()), one ? title : NLS.bind(Messages.Form_several, nodes.size(), title),
                    one ? TEXTS.doc(type) : Messages.Form_severalHint);
        } else {
            form.heading("layers", theme.rgb(Token.ACCENT), NLS.bind(Messages.Form_severalTypes, nodes.size(), types.size()), Messages.Form_severalHint); //$NON-NLS-1$
        }
        form.column();
        for (Parameter parameter : common(types)) {
            Optional<EAttribute> attribute = NodeTypes.attribute(nodes.get(0), parameter.name());
            attribute.ifPresent(found -> parameter(form, parameter, TEXTS.doc(type, parameter), new ValueAccess(diagram, nodes, found, parameter)));
        }
        if (one && !type.example().isEmpty()) {
            form.text(NLS.bind(Messages.Form_example, type.example().replace("`", ""))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        form.column();
        if (one) {
            Node node = nodes.get(0);
            text(form, diagram, node, Literals.NODE__NAME, Messages.Label_name, Messages.Form_nodeName, "", ParameterType.STRING, true, false); //$NON-NLS-1$
            text(form, diagram, node, Literals.NODE__ID, Messages.Label_id, Messages.Form_nodeId, "", ParameterType.STRING, true, false); //$NON-NLS-1$
            if (!type.outputs().isEmpty()) {
                form.add(new TypeField(form, Messages.Form_outputType, Messages.Form_outputTypeHint, node::getId));
            }
        }
        form.add(new TextField(form, Messages.Label_documentation, Messages.Form_nodeDocumentation, "", ParameterType.STRING, "", false, //$NON-NLS-1$ //$NON-NLS-2$
                new ValueAccess(diagram, nodes, Literals.NODE__DOCUMENTATION, null), true, false));
    }

    /** The parameters that all types have, by name and kind of value. */
    private static List<Parameter> common(List<NodeType> types) {
        return types.get(0).parameters().stream().filter(parameter -> types.stream().allMatch(type -> type.parameter(parameter.name())
                .filter(other -> other.type() == parameter.type() && other.values().equals(parameter.values())).isPresent())).toList();
    }

    private static List<ErrorAction> errorActions(List<Node> nodes) {
        List<ErrorAction> actions = new ArrayList<>(List.of(ErrorAction.values()));
        nodes.forEach(node -> actions.retainAll(NodeTypes.typeOf(node).errorActions()));
        return actions;
    }

    private static void errors(FormBuilder form, Diagram diagram, List<Node> nodes, List<ErrorAction> actions) {
        form.column();
        String inherited = diagram.pipeline().getErrorPolicy();
        form.add(new ErrorPolicyField(form, actions, NLS.bind(Messages.Error_inherit, inherited == null || inherited.isBlank() ? "FAIL" : inherited), //$NON-NLS-1$
                new ValueAccess(diagram, nodes, Literals.NODE__ERROR_POLICY, ErrorAction.PARAMETER)));
        form.text(actions.contains(ErrorAction.DEAD_LETTER) ? Messages.Error_port : Messages.Error_noPort);
        form.column();
    }

    private static void tryIt(FormBuilder form, Diagram diagram, Node node) {
        form.setWide();
        form.column();
        form.wide(new TryIt(form.rows(), form.editor(), diagram, node, form.theme()), true);
    }

    /** What the type does and what each parameter is for, in full. */
    private static void documentation(FormBuilder form, List<Node> nodes) {
        form.setWide();
        form.column();
        for (NodeType type : new LinkedHashSet<>(nodes.stream().map(NodeTypes::typeOf).toList())) {
            form.group(TEXTS.label(type));
            form.text(FormTexts.documentation(TEXTS.doc(type), type.example()));
            type.parameters().forEach(parameter -> form.text("• " + TEXTS.label(parameter) + " – " //$NON-NLS-1$ //$NON-NLS-2$
                    + FormTexts.documentation(TEXTS.doc(type, parameter), parameter.example()).replace('\n', ' ')));
        }
    }

    /** The editor that fits what a parameter holds. */
    private static void parameter(FormBuilder form, Parameter parameter, String doc, ValueAccess value) {
        String label = TEXTS.label(parameter);
        switch (parameter.type()) {
            case BOOLEAN -> form.add(new CheckField(form, label, doc, value));
            case ENUM -> form.add(new ChoiceField(form, label, doc, parameter.values(), parameter.required(), false, value));
            case DURATION -> form.add(new DurationField(form, label, doc, parameter.example(), parameter.required(), value));
            case LAMBDA, EXPRESSION -> form.add(new CodeField(form, label, FormTexts.documentation(doc, parameter.example()), parameter.required(), value));
            case JAVA_TYPE -> form.add(new ChoiceField(form, label, FormTexts.documentation(doc, parameter.example()), types(form), parameter.required(), true, value));
            default -> form.add(new TextField(form, label, doc, parameter.example(), parameter.type(), TEXTS.unit(parameter), parameter.required(), value,
                    parameter.type() == ParameterType.STRING && parameter.example().contains("\n"), false)); //$NON-NLS-1$
        }
    }

    /** The record schemas of the pipeline, and common types. */
    static List<String> types(FormBuilder form) {
        List<String> types = new ArrayList<>();
        form.diagram().pipeline().getSchemas().forEach(schema -> types.add(schema.getName() == null ? "" : schema.getName())); //$NON-NLS-1$
        types.addAll(TYPES);
        return types;
    }

    // edge -------------------------------------------------------------------------------------------------------

    private static void edge(FormBuilder form, Diagram diagram, Edge edge) {
        form.heading("spline", form.theme().rgb(Token.ACCENT), //$NON-NLS-1$
                NodeFaces.label(edge.getSource()) + " → " + NodeFaces.label(edge.getTarget()), //$NON-NLS-1$
                NLS.bind(Messages.Form_carries, NodeFaces.shapeText(ConnectionRules.shape(diagram, edge.getSource(), edge.getSourcePort()))));
        form.column();
        form.add(new TypeField(form, Messages.Label_type, Messages.Form_edgeTypeHint, () -> PipelineBehavior.streamId(edge)));
        readOnly(form, diagram, edge, Literals.EDGE__ID, Messages.Label_id);
        readOnly(form, diagram, edge, Literals.EDGE__SOURCE_PORT, Messages.Form_fromPort);
        readOnly(form, diagram, edge, Literals.EDGE__TARGET_PORT, Messages.Form_toPort);
        form.column();
    }

    private static void text(FormBuilder form, Diagram diagram, EObject object, EAttribute attribute, String label, String doc, String example,
            ParameterType type, boolean required, boolean multiLine) {
        form.add(new TextField(form, label, doc, example, type, "", required, new ValueAccess(diagram, List.of(object), attribute, null), multiLine, //$NON-NLS-1$
                false));
    }

    private static void readOnly(FormBuilder form, Diagram diagram, EObject object, EAttribute attribute, String label) {
        form.add(new TextField(form, label, "", "", ParameterType.STRING, "", false, new ValueAccess(diagram, List.of(object), attribute, null), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                false, true));
    }
}
