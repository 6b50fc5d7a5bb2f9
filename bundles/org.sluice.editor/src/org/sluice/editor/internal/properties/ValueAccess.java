package org.sluice.editor.internal.properties;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;
import org.sluice.catalog.CatalogTexts;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.commands.ChangeNodeIdCommand;
import org.sluice.editor.internal.commands.SetValuesCommand;
import org.sluice.editor.internal.expressions.ExpressionPlace;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelinePackage;
import org.sluice.validation.Diagnostic;

/** An attribute of one or more objects as text: what it says, whether a text fits, and the command that changes it for all of them. */
final class ValueAccess {

    private final Diagram diagram;
    private final List<EObject> objects;
    private final EAttribute attribute;
    private final org.sluice.catalog.Parameter parameter;

    /**
     * @param objects   each has an attribute of that name
     * @param parameter its entry in the catalogue, or null when there is none
     */
    ValueAccess(Diagram diagram, List<? extends EObject> objects, EAttribute attribute, org.sluice.catalog.Parameter parameter) {
        this.diagram = diagram;
        this.objects = List.copyOf(objects);
        this.attribute = attribute;
        this.parameter = parameter;
    }

    EAttribute attribute() {
        return attribute;
    }

    /** Whether a diagnostic is about this attribute of one of the objects. */
    boolean concerns(Diagnostic diagnostic) {
        return diagnostic.attribute().equals(attribute.getName()) && objects.stream().anyMatch(object -> object instanceof Node node
                ? diagnostic.nodeId().equals(node.getId()) : object instanceof Pipeline && diagnostic.nodeId().isEmpty());
    }

    /** The place of an expression, or null when this is none or stands in several nodes. */
    ExpressionPlace expression(Path file) {
        return parameter != null && ExpressionPlace.isExpression(parameter) && objects.size() == 1 && objects.get(0) instanceof Node node
                ? new ExpressionPlace(diagram, node, attribute.getName(), file) : null;
    }

    private static EAttribute attribute(EObject object, String name) {
        return (EAttribute) object.eClass().getEStructuralFeature(name);
    }

    private String get(EObject object) {
        EAttribute own = attribute(object, attribute.getName());
        Object value = object.eGet(own);
        return value == null ? "" : EcoreUtil.convertToString(own.getEAttributeType(), value); //$NON-NLS-1$
    }

    /** What all objects say; empty when they do not say the same. */
    String get() {
        return isMixed() ? "" : get(objects.get(0)); //$NON-NLS-1$
    }

    /** Whether the objects have different values. */
    boolean isMixed() {
        return objects.stream().map(this::get).distinct().count() > 1;
    }

    /** Whether a value stands there that is not the default. */
    boolean isSet() {
        return objects.stream().anyMatch(object -> object.eIsSet(attribute(object, attribute.getName())));
    }

    /** Why a text cannot be taken, or null when it can. */
    String refusal(String text) {
        if (attribute == PipelinePackage.Literals.NODE__ID) {
            return ChangeNodeIdCommand.refusal(diagram, (Node) objects.get(0), text);
        }
        if (attribute == PipelinePackage.Literals.NODE__NAME && text.isBlank()) {
            return Messages.Value_nodeNeedsName;
        }
        Object value;
        try {
            value = NodeTypes.value(attribute, text);
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
        return parameter != null && value instanceof Number number ? outOfRange(number.doubleValue())
                : parameter != null && value instanceof java.time.Duration duration ? outOfRange(duration.toNanos() / 1e9) : null;
    }

    private String outOfRange(double value) {
        if (parameter.min() != null && value < parameter.min()) {
            return NLS.bind(Messages.Value_atLeast, CatalogTexts.current().label(parameter), bound(parameter.min()));
        }
        if (parameter.max() != null && value > parameter.max()) {
            return NLS.bind(Messages.Value_atMost, CatalogTexts.current().label(parameter), bound(parameter.max()));
        }
        return null;
    }

    private String bound(double number) {
        String text = number == Math.rint(number) ? String.format(Locale.ROOT, "%,d", (long) number) : Double.toString(number); //$NON-NLS-1$
        return parameter.type() == org.sluice.catalog.ParameterType.DURATION ? text + " s" : text; //$NON-NLS-1$
    }

    /** The range of a number, like {@code 1 – 1,000}; empty when there is none. */
    String range() {
        if (parameter == null || parameter.min() == null && parameter.max() == null || parameter.max() != null && parameter.max() >= Integer.MAX_VALUE && parameter.min() == null) {
            return ""; //$NON-NLS-1$
        }
        boolean open = parameter.max() == null || parameter.max() >= Integer.MAX_VALUE;
        return open ? "≥ " + bound(parameter.min()) : parameter.min() == null ? "≤ " + bound(parameter.max()) : bound(parameter.min()) + " – " + bound(parameter.max()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** The command that sets the text, or null when there is nothing to change or the text does not fit. */
    Command command(String label, String text) {
        if (!isMixed() && text.equals(get()) || refusal(text) != null) {
            return null;
        }
        if (attribute == PipelinePackage.Literals.NODE__ID) {
            return new ChangeNodeIdCommand(diagram, (Node) objects.get(0), text);
        }
        SetValuesCommand command = new SetValuesCommand(NLS.bind(Messages.Command_change, label.toLowerCase(Locale.getDefault())));
        for (EObject object : objects) {
            EAttribute own = attribute(object, attribute.getName());
            Object value = value(own, text);
            if (!Objects.equals(value, object.eGet(own))) {
                command.put(object, own, value);
            }
        }
        return command.canExecute() ? command : null;
    }

    private static Object value(EAttribute attribute, String text) {
        boolean emptied = text.isEmpty() && attribute.getEAttributeType().getInstanceClass() == String.class && attribute.getDefaultValue() != null
                && !attribute.getDefaultValue().equals(""); //$NON-NLS-1$
        return emptied ? "" : NodeTypes.value(attribute, text); //$NON-NLS-1$
    }
}
