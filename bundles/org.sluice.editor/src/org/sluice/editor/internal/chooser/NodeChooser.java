package org.sluice.editor.internal.chooser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.sluice.catalog.CatalogTexts;
import org.sluice.catalog.NodeType;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.DiagramTheme;

/** Chooses a node type to add. */
public final class NodeChooser extends FilteredPopup<NodeType> {

    private static final CatalogTexts TEXTS = CatalogTexts.current();

    private final List<NodeType> types;

    /**
     * @param at    where to open, in display coordinates
     * @param types what may be chosen
     * @param first what is typed already
     */
    public NodeChooser(Shell parent, DiagramTheme theme, Point at, String prompt, List<NodeType> types, String first, Consumer<NodeType> chosen) {
        super(parent, theme, at, prompt, Messages.Chooser_hint, Messages.Chooser_none, first, chosen);
        this.types = types;
    }

    @Override
    List<NodeType> matches(String text) {
        return matches(types, text);
    }

    @Override
    Image icon(NodeType type) {
        return theme().icon(type.icon(), theme().categoryInk(type.category()), 16);
    }

    @Override
    String[] columns(NodeType type) {
        return new String[] {TEXTS.label(type), TEXTS.label(type.category())};
    }

    /** The types in the order in which a text finds them: names that begin with it, then words that do, then the rest. */
    static List<NodeType> matches(List<NodeType> types, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<NodeType> found = new ArrayList<>(types.stream().filter(type -> rank(type, wanted) < 4).toList());
        found.sort(Comparator.comparingInt(type -> rank(type, wanted)));
        return found;
    }

    private static int rank(NodeType type, String wanted) {
        String shown = TEXTS.label(type).toLowerCase(Locale.ROOT);
        String label = type.label().toLowerCase(Locale.ROOT);
        if (shown.startsWith(wanted) || label.startsWith(wanted)) {
            return wanted.equals(shown) || wanted.equals(label) ? 0 : 1;
        }
        if (label.contains(' ' + wanted) || shown.contains(' ' + wanted)) {
            return 2;
        }
        String all = shown + ' ' + label + ' ' + type.id().toLowerCase(Locale.ROOT) + ' ' + TEXTS.label(type.category()).toLowerCase(Locale.ROOT);
        for (String word : wanted.split("\\s+")) { //$NON-NLS-1$
            if (!all.contains(word)) {
                return 4;
            }
        }
        return 3;
    }
}
