package org.sluice.editor.internal.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.arrange.AutoLayoutJob;
import org.sluice.editor.internal.chooser.QuickOutline;
import org.sluice.editor.internal.chooser.TypeToAdd;
import org.sluice.editor.internal.commands.FrameCommands;
import org.sluice.editor.internal.commands.MoveNodeCommand;
import org.sluice.editor.internal.commands.SetBendPointsCommand;
import org.sluice.editor.internal.editparts.EdgeEditPart;
import org.sluice.editor.internal.commands.NoteCommands;
import org.sluice.editor.internal.editparts.FoldedFrameEditPart;
import org.sluice.editor.internal.editparts.FrameEditPart;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.editparts.NoteEditPart;
import org.sluice.editor.internal.editparts.PipelineRootEditPart;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.tools.ConnectKeysTool;
import org.sluice.editor.internal.palette.NoteFactory;
import org.sluice.editor.internal.palette.PaletteKeys;
import org.sluice.editor.internal.pictures.PictureActions;
import org.sluice.editor.internal.search.ReplaceDialog;
import org.sluice.model.Node;
import org.sluice.model.layout.Note;

/**
 * What people do to a drawing with the keyboard, as commands of the workbench, so that their keys can be changed: add, connect, jump, move,
 * distribute. The keys belong to a context that is active while the canvas is.
 */
public final class AuthoringActions {

    /** Context of the keys. */
    public static final String CONTEXT = "org.sluice.editor.canvas"; //$NON-NLS-1$
    public static final String ADD_NODE = "org.sluice.editor.addNode"; //$NON-NLS-1$
    public static final String ADD_NOTE = "org.sluice.editor.addNote"; //$NON-NLS-1$
    public static final String CONNECT = "org.sluice.editor.connect"; //$NON-NLS-1$
    public static final String ZOOM_SELECTION = "org.sluice.editor.zoomSelection"; //$NON-NLS-1$
    public static final String DISTRIBUTE_HORIZONTALLY = "org.sluice.editor.distributeHorizontally"; //$NON-NLS-1$
    public static final String DISTRIBUTE_VERTICALLY = "org.sluice.editor.distributeVertically"; //$NON-NLS-1$
    public static final String SELECT_UPSTREAM = "org.sluice.editor.selectUpstream"; //$NON-NLS-1$
    public static final String SELECT_DOWNSTREAM = "org.sluice.editor.selectDownstream"; //$NON-NLS-1$

    public static final String LAYOUT_SELECTION = "org.sluice.editor.layoutSelection"; //$NON-NLS-1$
    public static final String QUICK_OUTLINE = "org.sluice.editor.quickOutline"; //$NON-NLS-1$
    public static final String RESET_ROUTE = "org.sluice.editor.resetRoute"; //$NON-NLS-1$

    private final PipelineEditor editor;
    private final ActionRegistry registry;
    private final List<Object> selectionActions;

    private AuthoringActions(PipelineEditor editor, ActionRegistry registry, List<Object> selectionActions) {
        this.editor = editor;
        this.registry = registry;
        this.selectionActions = selectionActions;
    }

    static void create(PipelineEditor editor, ActionRegistry registry, List<Object> selectionActions) {
        new AuthoringActions(editor, registry, selectionActions).create();
    }

    private void create() {
        command(ADD_NODE, Messages.Action_addNode, () -> new TypeToAdd(viewer(), context()).atSelection(""), null); //$NON-NLS-1$
        command("org.sluice.editor.replace", Messages.Action_replace, () -> new ReplaceDialog(viewer().getControl().getShell(), editor, context().diagram()).open(), null); //$NON-NLS-1$
        command("org.sluice.editor.focusPalette", Messages.Action_focusPalette, () -> PaletteKeys.focus(editor), null); //$NON-NLS-1$
        command(ADD_NOTE, Messages.Action_addNote, this::addNote, null);
        command(CONNECT, Messages.Action_connect, this::connect, () -> parts().size() == 1);
        command("org.sluice.editor.jumpForward", Messages.Action_jumpForward, () -> GraphJumps.along(viewer(), context().diagram(), true), null); //$NON-NLS-1$
        command("org.sluice.editor.jumpBack", Messages.Action_jumpBack, () -> GraphJumps.along(viewer(), context().diagram(), false), null); //$NON-NLS-1$
        command("org.sluice.editor.jumpUp", Messages.Action_jumpUp, () -> GraphJumps.across(viewer(), context().diagram(), false), null); //$NON-NLS-1$
        command("org.sluice.editor.jumpDown", Messages.Action_jumpDown, () -> GraphJumps.across(viewer(), context().diagram(), true), null); //$NON-NLS-1$
        int step = DiagramTheme.GRID_STEP;
        command("org.sluice.editor.moveLeft", Messages.Action_moveLeft, () -> move(-step, 0), null); //$NON-NLS-1$
        command("org.sluice.editor.moveRight", Messages.Action_moveRight, () -> move(step, 0), null); //$NON-NLS-1$
        command("org.sluice.editor.moveUp", Messages.Action_moveUp, () -> move(0, -step), null); //$NON-NLS-1$
        command("org.sluice.editor.moveDown", Messages.Action_moveDown, () -> move(0, step), null); //$NON-NLS-1$
        command(ZOOM_SELECTION, Messages.Action_zoomSelection, this::zoomToSelection, () -> viewer() != null && !viewer().getSelectedEditParts().isEmpty());
        command(DISTRIBUTE_HORIZONTALLY, Messages.Action_distributeHorizontally, () -> distribute(true), () -> parts().size() > 2);
        command(DISTRIBUTE_VERTICALLY, Messages.Action_distributeVertically, () -> distribute(false), () -> parts().size() > 2);
        command(SELECT_UPSTREAM, Messages.Action_selectUpstream, () -> GraphJumps.select(viewer(), context().diagram(), false), () -> !parts().isEmpty());
        command(SELECT_DOWNSTREAM, Messages.Action_selectDownstream, () -> GraphJumps.select(viewer(), context().diagram(), true), () -> !parts().isEmpty());
        command(LAYOUT_SELECTION, Messages.Action_layoutSelection, this::layoutSelection, () -> parts().size() > 1);
        command(QUICK_OUTLINE, Messages.Action_quickOutline, this::quickOutline, null);
        registry.registerAction(new CanvasAction(editor, ActionFactory.FIND.getId(), Messages.Action_find, this::quickOutline, null));
        PictureActions.create(editor, registry, selectionActions);
        command(RESET_ROUTE, Messages.Action_resetRoute, () -> editor.execute(resetRoutes()), () -> resetRoutes().canExecute());
        new FrameActions(editor, this::context).create(this);
        new CommentActions(editor).create(this);
        activate(CanvasActions.DUPLICATE);
    }

    /** The keys count while the canvas has the focus: a field on a card has keys of its own. */
    static void bindKeys(PipelineEditor editor, Control canvas) {
        IContextService service = editor.getSite().getService(IContextService.class);
        IContextActivation[] active = new IContextActivation[1];
        canvas.addListener(SWT.FocusIn, event -> {
            if (active[0] == null) {
                active[0] = service.activateContext(CONTEXT);
            }
        });
        Listener end = event -> {
            if (active[0] != null) {
                service.deactivateContext(active[0]);
                active[0] = null;
            }
        };
        canvas.addListener(SWT.FocusOut, end);
        canvas.addListener(SWT.Dispose, end);
    }

    /** An action that is a command of the workbench; with a condition it follows the selection. */
    void command(String id, String text, Runnable work, BooleanSupplier condition) {
        CanvasAction.install(editor, registry, selectionActions, id, text, work, condition);
    }

    private void activate(String id) {
        CanvasAction.activate(editor, registry.getAction(id));
    }

    private GraphicalViewer viewer() {
        return editor.getGraphicalViewer();
    }

    private CanvasContext context() {
        return ((PipelineRootEditPart) viewer().getRootEditPart()).context();
    }

    private List<NodeEditPart> parts() {
        List<NodeEditPart> parts = new ArrayList<>();
        if (viewer() != null) {
            for (Object part : viewer().getSelectedEditParts()) {
                if (part instanceof NodeEditPart node) {
                    parts.add(node);
                }
            }
        }
        return parts;
    }

    private CompoundCommand resetRoutes() {
        CompoundCommand all = new CompoundCommand(Messages.Command_resetRoute);
        if (viewer() != null) {
            for (Object part : viewer().getSelectedEditParts()) {
                if (part instanceof EdgeEditPart edge) {
                    SetBendPointsCommand reset = new SetBendPointsCommand(context().diagram(), edge.edge(), List.of());
                    if (reset.canExecute()) {
                        all.add(reset);
                    }
                }
            }
        }
        return all;
    }

    private void layoutSelection() {
        Set<String> ids = parts().stream().map(part -> part.node().getId()).collect(Collectors.toSet());
        new AutoLayoutJob(viewer().getControl().getDisplay(), context().diagram(), ids, editor::execute).schedule();
    }

    private void quickOutline() {
        Control canvas = viewer().getControl();
        new QuickOutline(canvas.getShell(), context().theme(), canvas.toDisplay(Math.max(0, canvas.getSize().x / 2 - 180), 40), context().diagram(),
                this::show).open();
    }

    private void show(EObject found) {
        if (found instanceof Node node) {
            editor.reveal(node.getId());
        } else if (viewer().getEditPartRegistry().get(found) instanceof EditPart part) {
            viewer().select(part);
            viewer().reveal(part);
        }
    }

    /** At the pointer, when it is over the canvas, else in its middle; the text is open for editing. */
    private void addNote() {
        Control canvas = viewer().getControl();
        org.eclipse.swt.graphics.Point pointer = canvas.toControl(canvas.getDisplay().getCursorLocation());
        boolean over = canvas.getBounds().width > pointer.x && canvas.getBounds().height > pointer.y && pointer.x > 0 && pointer.y > 0;
        Point place = over ? new Point(pointer.x, pointer.y) : new Point(canvas.getSize().x / 2, canvas.getSize().y / 2);
        ((GraphicalEditPart) viewer().getContents()).getContentPane().translateToRelative(place);
        Note note = (Note) new NoteFactory().getNewObject();
        editor.execute(NoteCommands.add(context().diagram(), note, place));
        if (viewer().getEditPartRegistry().get(note) instanceof NoteEditPart part) {
            viewer().select(part);
            canvas.getDisplay().asyncExec(part::editLater);
        }
    }

    private void connect() {
        if (parts().size() == 1) {
            viewer().getEditDomain().setActiveTool(new ConnectKeysTool(viewer(), parts().get(0)));
        }
    }

    private void move(int dx, int dy) {
        CompoundCommand all = new CompoundCommand(Messages.Command_move);
        for (NodeEditPart part : parts()) {
            Rectangle card = part.nodeFigure().cardBounds();
            all.add(new MoveNodeCommand(part.context().diagram(), part.node(), new Point(card.x + dx, card.y + dy)));
        }
        for (Object part : viewer().getSelectedEditParts()) {
            if (part instanceof NoteEditPart note) {
                all.add(NoteCommands.place(note.note(), note.getFigure().getBounds().getTranslated(dx, dy)));
            } else if (part instanceof FrameEditPart frame) {
                all.add(FrameCommands.move(context().diagram(), frame.frame(), dx, dy));
            } else if (part instanceof FoldedFrameEditPart frame) {
                all.add(FrameCommands.move(context().diagram(), frame.frame(), dx, dy));
            }
        }
        editor.execute(all);
        parts().stream().findFirst().ifPresent(part -> viewer().reveal(part));
    }

    private void zoomToSelection() {
        Rectangle all = null;
        for (Object part : viewer().getSelectedEditParts()) {
            if (part instanceof GraphicalEditPart graphical) {
                Rectangle box = graphical.getFigure() instanceof HandleBounds card ? card.getHandleBounds().getCopy() : graphical.getFigure().getBounds().getCopy();
                all = all == null ? box : all.union(box);
            }
        }
        if (all != null) {
            ((PipelineRootEditPart) viewer().getRootEditPart()).show(all, 0, 2);
        }
    }

    /** The same distance between all; the outermost stay where they are. */
    private void distribute(boolean horizontally) {
        ToIntFunction<Rectangle> position = card -> horizontally ? card.x : card.y;
        List<NodeEditPart> sorted = new ArrayList<>(parts());
        sorted.sort(Comparator.comparingInt(part -> position.applyAsInt(part.nodeFigure().cardBounds())));
        int first = position.applyAsInt(sorted.get(0).nodeFigure().cardBounds());
        int last = position.applyAsInt(sorted.get(sorted.size() - 1).nodeFigure().cardBounds());
        CompoundCommand all = new CompoundCommand(Messages.Command_distribute);
        for (int i = 1; i < sorted.size() - 1; i++) {
            NodeEditPart part = sorted.get(i);
            int place = first + Math.round((last - first) * i / (float) (sorted.size() - 1));
            Rectangle card = part.nodeFigure().cardBounds();
            MoveNodeCommand move = new MoveNodeCommand(part.context().diagram(), part.node(), horizontally ? new Point(place, card.y) : new Point(card.x, place));
            if (move.canExecute()) {
                all.add(move);
            }
        }
        editor.execute(all);
    }
}
