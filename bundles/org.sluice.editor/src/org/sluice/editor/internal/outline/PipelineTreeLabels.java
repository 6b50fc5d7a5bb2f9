package org.sluice.editor.internal.outline;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.sluice.catalog.NodeType;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.NodeFaces;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.editor.internal.figures.NodeProblem;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Note;

/** Icon, name and detail of a node; a node with problems shows their icon instead of its own. */
final class PipelineTreeLabels extends DelegatingStyledCellLabelProvider {

    PipelineTreeLabels(Supplier<CanvasContext> context) {
        super(new Labels(context));
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        private final Supplier<CanvasContext> context;

        Labels(Supplier<CanvasContext> context) {
            this.context = context;
        }

        @Override
        public StyledString getStyledText(Object element) {
            if (element instanceof Frame frame) {
                StyledString text = new StyledString(frame.getTitle() == null || frame.getTitle().isBlank() ? Messages.Palette_frame : frame.getTitle().strip());
                return frame.isFolded() ? text.append("  " + Messages.Outline_folded, StyledString.QUALIFIER_STYLER) : text; //$NON-NLS-1$
            }
            if (element instanceof Note note) {
                String line = note.getText() == null ? "" : note.getText().strip().lines().findFirst().orElse("").replaceFirst("^#+\\s*", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                return new StyledString(line.isEmpty() ? Messages.Palette_note : line);
            }
            Node node = (Node) element;
            StyledString text = new StyledString(NodeFaces.label(node));
            String detail = NodeTypes.isKnown(node) ? NodeTypes.detail(node) : Messages.Outline_unknownType;
            return detail == null || detail.isEmpty() ? text : text.append("  " + detail, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
        }

        @Override
        public String getText(Object element) {
            return getStyledText(element).getString();
        }

        @Override
        public Image getImage(Object element) {
            DiagramTheme theme = context.get().theme();
            if (!(element instanceof Node node)) {
                String icon = element instanceof Note ? "sticky-note" : element instanceof Frame frame && frame.isFolded() ? "layers" : "frame"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                return theme.icon(icon, theme.rgb(Token.TEXT_MUTED), 16);
            }
            NodeProblem problem = context.get().problems().get(node.getId());
            if (problem != null) {
                return theme.icon(problem.error() ? "circle-x" : "triangle-alert", //$NON-NLS-1$ //$NON-NLS-2$
                        theme.rgb(problem.error() ? Token.ERROR : Token.WARNING), 16);
            }
            NodeType type = NodeTypes.typeOf(node);
            return theme.icon(type.icon(), theme.categoryInk(type.category()), 16);
        }
    }
}
