package org.sluice.editor.internal.properties;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;
import org.sluice.catalog.CatalogTexts;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.commands.ChangeNodeIdCommand;
import org.sluice.editor.internal.commands.SetAttributeCommand;
import org.sluice.editor.internal.expressions.ExpressionPlace;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.PipelinePackage;

/** An attribute as text: what it says, whether a text fits, and the command that changes it. */
final class ValueAccess {

    private final Diagram diagram;
    private final EObject object;
    private final EAttribute attribute;
    private final org.sluice.catalog.Parameter parameter;

    /** @param parameter its entry in the catalogue, or null when it is not a parameter of a node type */
    ValueAccess(Diagram diagram, EObject object, EAttribute attribute, org.sluice.catalog.Parameter parameter) {
        this.diagram = diagram;
        this.object = object;
        this.attribute = attribute;
        this.parameter = parameter;
    }

    EAttribute attribute() {
        return attribute;
    }

    String ownerId() {
        return object instanceof Node node ? node.getId() : ""; //$NON-NLS-1$
    }

    /** The place of an expression, or null when this is none. */
    ExpressionPlace expression(Path file) {
        return parameter != null && ExpressionPlace.isExpression(parameter) && object instanceof Node node
                ? new ExpressionPlace(diagram, node, attribute.getName(), file) : null;
    }

    String get() {
        Object value = object.eGet(attribute);
        return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value); //$NON-NLS-1$
    }

    /** Why a text cannot be taken, or null when it can. */
    String refusal(String text) {
        if (attribute == PipelinePackage.Literals.NODE__ID) {
            return ChangeNodeIdCommand.refusal(diagram, (Node) object, text);
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
        if (parameter != null && value instanceof Number number) {
            if (parameter.min() != null && number.doubleValue() < parameter.min()) {
                return NLS.bind(Messages.Value_atLeast, CatalogTexts.current().label(parameter), plain(parameter.min()));
            }
            if (parameter.max() != null && number.doubleValue() > parameter.max()) {
                return NLS.bind(Messages.Value_atMost, CatalogTexts.current().label(parameter), plain(parameter.max()));
            }
        }
        return null;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.format(java.util.Locale.ROOT, "%,d", (long) number) : Double.toString(number); //$NON-NLS-1$
    }

    /** The command that sets the text, or null when there is nothing to change or the text does not fit. */
    Command command(String label, String text) {
        if (text.equals(get()) || refusal(text) != null) {
            return null;
        }
        if (attribute == PipelinePackage.Literals.NODE__ID) {
            return new ChangeNodeIdCommand(diagram, (Node) object, text);
        }
        Object value = text.isEmpty() && attribute.getEAttributeType().getInstanceClass() == String.class
                && attribute.getDefaultValue() != null && !attribute.getDefaultValue().equals("") //$NON-NLS-1$
                        ? "" : NodeTypes.value(attribute, text); //$NON-NLS-1$
        return new SetAttributeCommand(NLS.bind(Messages.Command_change, label.toLowerCase(java.util.Locale.ROOT)), object, attribute, value);
    }
}
