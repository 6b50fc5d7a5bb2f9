package org.sluice.editor.internal.pictures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.actions.ActionFactory;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.actions.CanvasAction;
import org.sluice.editor.internal.commands.FrameCommands;
import org.sluice.editor.internal.editparts.EdgeEditPart;
import org.sluice.editor.internal.editparts.FoldedFrameEditPart;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.figures.NodeFigure;
import org.sluice.editor.internal.editparts.PipelineRootEditPart;
import org.sluice.layout.render.PictureNumbers;
import org.sluice.layout.render.PictureNumbers.Footer;
import org.sluice.model.Edge;
import org.sluice.model.Node;

/** Pictures of the drawing: to a file, to the clipboard, to a printer. While a run is shown, with its numbers when that is chosen. */
public final class PictureActions {

    private static final String ALL = "org.sluice.editor.exportPicture"; //$NON-NLS-1$
    private static final String SELECTION = "org.sluice.editor.exportPictureOfSelection"; //$NON-NLS-1$
    private static final String VISIBLE = "org.sluice.editor.exportPictureOfVisible"; //$NON-NLS-1$
    private static final String COPY = "org.sluice.editor.copyPicture"; //$NON-NLS-1$
    private static final String NUMBERS = "org.sluice.editor.pictureNumbers"; //$NON-NLS-1$

    /** Ids of the actions of the menu. */
    public static final List<String> MENU = List.of(ALL, SELECTION, VISIBLE, COPY, NUMBERS);

    private static final int COPY_SCALE = 2;

    private final PipelineEditor editor;
    private boolean withNumbers = true;

    private PictureActions(PipelineEditor editor) {
        this.editor = editor;
    }

    public static void create(PipelineEditor editor, ActionRegistry registry, List<Object> selectionActions) {
        PictureActions pictures = new PictureActions(editor);
        CanvasAction.install(editor, registry, selectionActions, ALL, Messages.Action_exportAll, () -> pictures.export(pictures.all()), null);
        CanvasAction.install(editor, registry, selectionActions, SELECTION, Messages.Action_exportSelection, () -> pictures.export(pictures.selected()),
                () -> !pictures.selected().isEmpty());
        CanvasAction.install(editor, registry, selectionActions, VISIBLE, Messages.Action_exportVisible, () -> pictures.export(pictures.visible()), null);
        CanvasAction.install(editor, registry, selectionActions, COPY, Messages.Action_copyPicture, pictures::copy, null);
        registry.registerAction(new CanvasAction(editor, ActionFactory.PRINT.getId(), Messages.Print_title, pictures::print, null));
        IAction numbers = new Action(Messages.Action_pictureNumbers, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                pictures.withNumbers = isChecked();
            }

            @Override
            public boolean isEnabled() {
                return pictures.viewer() != null && pictures.context().attached();
            }
        };
        numbers.setId(NUMBERS);
        numbers.setChecked(pictures.withNumbers);
        registry.registerAction(numbers);
        CanvasAction.activate(editor, numbers);
    }

    private GraphicalViewer viewer() {
        return editor.getGraphicalViewer();
    }

    private CanvasContext context() {
        return ((PipelineRootEditPart) viewer().getRootEditPart()).context();
    }

    List<Node> all() {
        return context().diagram().pipeline().getNodes();
    }

    List<Node> selected() {
        List<Node> nodes = new ArrayList<>();
        if (viewer() != null) {
            for (Object selected : viewer().getSelectedEditParts()) {
                if (selected instanceof NodeEditPart part) {
                    nodes.add(part.node());
                } else if (selected instanceof FoldedFrameEditPart part) {
                    nodes.addAll(FrameCommands.contents(context().diagram(), part.frame()));
                }
            }
        }
        return nodes;
    }

    List<Node> visible() {
        Rectangle view = new Rectangle(0, 0, viewer().getControl().getSize().x, viewer().getControl().getSize().y);
        List<Node> nodes = new ArrayList<>();
        for (Object child : viewer().getContents().getChildren()) {
            if (child instanceof GraphicalEditPart part && part.getFigure() instanceof NodeFigure figure) {
                Rectangle card = figure.cardBounds();
                figure.translateToAbsolute(card);
                if (card.intersects(view)) {
                    nodes.addAll(part instanceof FoldedFrameEditPart folded ? FrameCommands.contents(context().diagram(), folded.frame()) : List.of(((NodeEditPart) part).node()));
                }
            }
        }
        return nodes;
    }

    private DiagramPicture picture(List<Node> nodes) {
        return new DiagramPicture(context().diagram(), nodes, withNumbers ? numbers() : PictureNumbers.NONE);
    }

    /** What the canvas shows of a run now. */
    private PictureNumbers numbers() {
        CanvasContext context = context();
        Map<String, Footer> nodes = new HashMap<>();
        Map<String, String> edges = new HashMap<>();
        if (context.attached()) {
            context.live().forEach((id, live) -> nodes.put(id, new Footer(live.failed() ? Messages.Live_failed : live.main(),
                    live.state().isEmpty() ? live.side() : live.side() + " · " + NLS.bind(Messages.Live_keys, live.state()), live.failed()))); //$NON-NLS-1$
            for (Edge edge : context.diagram().pipeline().getEdges()) {
                if (viewer().getEditPartRegistry().get(edge) instanceof EdgeEditPart part) {
                    edges.put(edge.getId(), part.edgeFigure().pill().text());
                }
            }
        }
        return new PictureNumbers(nodes, edges);
    }

    private String name() {
        return editor.getFile().getFileName().toString().replaceFirst("\\.dstream$", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void export(List<Node> nodes) {
        PictureExport.ask(picture(nodes), viewer().getControl().getShell(), name(), context()::showHint, context()::showStatus);
    }

    /** The selected nodes, or all, as a picture that other programs can paste. */
    private void copy() {
        Clipboard clipboard = new Clipboard(viewer().getControl().getDisplay());
        try {
            byte[] png = picture(selected().isEmpty() ? all() : selected()).png(COPY_SCALE);
            clipboard.setContents(new Object[] {new ImageData(new ByteArrayInputStream(png))}, new Transfer[] {ImageTransfer.getInstance()});
            context().showHint(Messages.Export_copied);
        } catch (IOException e) {
            context().showStatus(e.getMessage());
        } finally {
            clipboard.dispose();
        }
    }

    private void print() {
        PrintDialog dialog = new PrintDialog(viewer().getControl().getShell(), !selected().isEmpty());
        if (dialog.open() == org.eclipse.jface.window.Window.OK) {
            DiagramPicture picture = picture(switch (dialog.part()) {
                case ALL -> all();
                case SELECTION -> selected();
                case VISIBLE -> visible();
            });
            PicturePrint.ask(picture, dialog.size(), viewer().getControl().getShell(), name(), context()::showHint, context()::showStatus);
        }
    }
}
