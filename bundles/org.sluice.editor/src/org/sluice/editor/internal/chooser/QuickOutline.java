package org.sluice.editor.internal.chooser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.sluice.catalog.NodeType;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.NodeFaces;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.layout.Note;

/** Goes to a node by its name, its id or a text in one of its expressions or parameters, or to a note by its text. */
public final class QuickOutline extends FilteredPopup<EObject> {

    private final Diagram diagram;

    public QuickOutline(Shell parent, DiagramTheme theme, Point at, Diagram diagram, Consumer<EObject> chosen) {
        super(parent, theme, at, Messages.Outline_prompt, Messages.Outline_hint, Messages.Outline_none, "", chosen); //$NON-NLS-1$
        this.diagram = diagram;
    }

    @Override
    List<EObject> matches(String text) {
        List<EObject> found = new ArrayList<>(matches(diagram, text));
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")); //$NON-NLS-1$
        diagram.layout().getNotes().stream().filter(note -> words.stream().allMatch(title(note).toLowerCase(Locale.ROOT)::contains)).forEach(found::add);
        return found;
    }

    private static String title(Note note) {
        return note.getText() == null || note.getText().isBlank() ? Messages.Palette_note : note.getText().strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Nodes in which every word is found; those whose name begins with the text first. */
    static List<Node> matches(Diagram diagram, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        String[] words = wanted.split("\\s+"); //$NON-NLS-1$
        List<Node> found = diagram.pipeline().getNodes().stream().filter(node -> {
            String all = text(node);
            for (String word : words) {
                if (!all.contains(word)) {
                    return false;
                }
            }
            return true;
        }).collect(Collectors.toList());
        found.sort((a, b) -> Boolean.compare(NodeFaces.label(b).toLowerCase(Locale.ROOT).startsWith(wanted), NodeFaces.label(a).toLowerCase(Locale.ROOT).startsWith(wanted)));
        return found;
    }

    private static String text(Node node) {
        String values = NodeTypes.isKnown(node)
                ? NodeTypes.typeOf(node).parameters().stream().map(parameter -> NodeTypes.get(node, parameter.name())).collect(Collectors.joining("\n")) : ""; //$NON-NLS-1$ //$NON-NLS-2$
        return (NodeFaces.label(node) + '\n' + node.getId() + '\n' + NodeTypes.typeOf(node).label() + '\n' + values).toLowerCase(Locale.ROOT);
    }

    @Override
    Image icon(EObject element) {
        if (!(element instanceof Node node)) {
            return theme().icon("sticky-note", theme().rgb(Token.TEXT_MUTED), 16); //$NON-NLS-1$
        }
        NodeType type = NodeTypes.typeOf(node);
        return theme().icon(type.icon(), theme().categoryInk(type.category()), 16);
    }

    @Override
    String[] columns(EObject element) {
        if (!(element instanceof Node node)) {
            return new String[] {title((Note) element), ""}; //$NON-NLS-1$
        }
        String detail = NodeTypes.isKnown(node) ? NodeTypes.detail(node) : ""; //$NON-NLS-1$
        return new String[] {NodeFaces.label(node), detail == null ? "" : detail}; //$NON-NLS-1$
    }
}
