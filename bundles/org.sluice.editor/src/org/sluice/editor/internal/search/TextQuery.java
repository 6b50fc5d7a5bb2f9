package org.sluice.editor.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sluice.catalog.CatalogTexts;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.NodeFaces;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.PipelinePackage;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.Note;

/**
 * What is looked for in a pipeline, and what comes in its place.
 *
 * @param find        text, or a regular expression
 * @param replacement what takes its place; with a regular expression, {@code $1} stands for a group
 * @param names       whether to look into names of nodes
 * @param texts       whether to look into expressions, other texts of nodes, and notes
 */
public record TextQuery(String find, String replacement, boolean caseSensitive, boolean regex, boolean names, boolean texts) {

    private static final CatalogTexts LABELS = CatalogTexts.current();

    /**
     * A text in which something was found.
     *
     * @param owner     node or note
     * @param attribute of the owner
     * @param element   name of the owner, for people
     * @param place     which of its texts
     * @param before    the text as it is
     * @param after     the text with everything replaced
     * @param fits      the value can be set
     */
    public record Match(EObject owner, EAttribute attribute, String element, String place, String before, String after, boolean fits) {
        /** The value that the attribute gets. */
        Object value() {
            return NodeTypes.value(attribute, after);
        }
    }

    /**
     * Everything that is found, in the order of the file.
     *
     * @throws PatternSyntaxException    when the regular expression is none
     * @throws IllegalArgumentException  when the replacement names a group that there is not; the message is for people
     */
    public List<Match> matches(Diagram diagram) {
        List<Match> found = new ArrayList<>();
        if (find.isEmpty()) {
            return found;
        }
        Pattern pattern = Pattern.compile(find, (regex ? 0 : Pattern.LITERAL) | (caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        for (Node node : diagram.pipeline().getNodes()) {
            if (names) {
                look(pattern, node, PipelinePackage.Literals.NODE__NAME, NodeFaces.label(node), Messages.Replace_name, node.getName(), found);
            }
            if (texts && NodeTypes.isKnown(node)) {
                for (Parameter parameter : NodeTypes.typeOf(node).parameters()) {
                    NodeTypes.attribute(node, parameter.name()).filter(attribute -> isText(parameter) && !attribute.isMany()).ifPresent(attribute ->
                            look(pattern, node, attribute, NodeFaces.label(node), LABELS.label(parameter), NodeTypes.get(node, parameter.name()), found));
                }
            }
        }
        for (Note note : texts ? diagram.layout().getNotes() : List.<Note>of()) {
            look(pattern, note, LayoutPackage.Literals.NOTE__TEXT, Messages.Replace_note, Messages.Replace_text, note.getText(), found);
        }
        return found;
    }

    /** Choices are not text that people write. */
    private static boolean isText(Parameter parameter) {
        return parameter.type() != ParameterType.ENUM && parameter.type() != ParameterType.BOOLEAN;
    }

    private void look(Pattern pattern, EObject owner, EAttribute attribute, String element, String place, String text, List<Match> found) {
        if (text == null) {
            return;
        }
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return;
        }
        String after;
        try {
            after = matcher.replaceAll(regex ? replacement : Matcher.quoteReplacement(replacement));
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        boolean fits = attribute != PipelinePackage.Literals.NODE__NAME || !after.isBlank();
        try {
            NodeTypes.value(attribute, after);
        } catch (IllegalArgumentException e) {
            fits = false;
        }
        found.add(new Match(owner, attribute, element, place, text, after, fits));
    }
}
