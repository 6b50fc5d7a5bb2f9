package org.sluice.editor.internal.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.editparts.FoldedFrame;
import org.sluice.editor.internal.editparts.PipelineRootEditPart;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.layout.Box;
import org.sluice.model.layout.Frame;

/** Thumbnail and tree of the pipeline; selection goes both ways. */
public final class PipelineOutlinePage extends Page implements IContentOutlinePage {

    private static final int DELAY_MILLIS = 250;

    private final PipelineEditor editor;
    private final PipelineRootEditPart root;
    private final List<ISelectionChangedListener> listeners = new ArrayList<>();
    private final Diagram.Listener diagramListener = this::diagramChanged;
    private final ISelectionChangedListener canvasListener = this::canvasSelectionChanged;
    private CanvasContext context;
    private final Set<Frame> seen = Collections.newSetFromMap(new WeakHashMap<>());
    private SashForm sash;
    private Thumbnail thumbnail;
    private TreeViewer tree;
    private final Runnable refresh = this::refreshNow;
    private boolean synchronizing;

    public PipelineOutlinePage(PipelineEditor editor, CanvasContext context, PipelineRootEditPart root) {
        this.editor = editor;
        this.context = context;
        this.root = root;
    }

    @Override
    public void init(IPageSite site) {
        super.init(site);
        for (ActionFactory factory : new ActionFactory[] {ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.DELETE}) {
            site.getActionBars().setGlobalActionHandler(factory.getId(), editor.getActionRegistry().getAction(factory.getId()));
        }
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        thumbnail = new Thumbnail(sash, root);
        tree = new TreeViewer(sash, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setContentProvider(new PipelineTreeContent());
        tree.setLabelProvider(new PipelineTreeLabels(() -> context));
        tree.addSelectionChangedListener(this::treeSelectionChanged);
        sash.setWeights(2, 3);
        setContext(context);
        GraphicalViewer viewer = editor.getGraphicalViewer();
        viewer.addSelectionChangedListener(canvasListener);
        tree.addDoubleClickListener(event -> fold());
        createMenu();
    }

    /** The diagram was read in again. */
    public void setContext(CanvasContext newContext) {
        context.diagram().removeListener(diagramListener);
        context = newContext;
        context.diagram().addListener(diagramListener);
        if (tree != null) {
            refreshTree();
            thumbnail.changed();
        }
    }

    /** The theme has other colours. */
    public void themeChanged() {
        if (tree != null && !tree.getControl().isDisposed()) {
            refreshTree();
            thumbnail.changed();
        }
    }

    private void diagramChanged(Diagram.Changes changes) {
        refreshTree();
        thumbnail.changed();
    }

    /** Labels or problems changed: the tree follows soon, once for many changes. */
    public void refreshTree() {
        if (tree != null && !tree.getControl().isDisposed()) {
            tree.getControl().getDisplay().timerExec(DELAY_MILLIS, refresh);
        }
    }

    private void refreshNow() {
        if (tree != null && !tree.getControl().isDisposed()) {
            if (tree.getInput() == context.diagram()) {
                tree.refresh();
            } else {
                tree.setInput(context.diagram());
            }
            // a frame just made shows what is in it
            context.diagram().layout().getFrames().stream().filter(seen::add).forEach(frame -> tree.setExpandedState(frame, true));
        }
    }

    private void treeSelectionChanged(SelectionChangedEvent event) {
        if (synchronizing) {
            return;
        }
        List<EditPart> parts = new ArrayList<>();
        for (Object element : event.getStructuredSelection()) {
            Object model = onCanvas(element);
            if (editor.getGraphicalViewer().getEditPartRegistry().get(model) instanceof EditPart part) {
                parts.add(part);
            }
        }
        if (!parts.isEmpty()) {
            synchronizing = true;
            try {
                editor.getGraphicalViewer().setSelection(new StructuredSelection(parts));
                editor.getGraphicalViewer().reveal(parts.get(parts.size() - 1));
            } finally {
                synchronizing = false;
            }
        }
        SelectionChangedEvent ours = new SelectionChangedEvent(this, getSelection());
        List.copyOf(listeners).forEach(listener -> listener.selectionChanged(ours));
    }

    /** What stands for an element on the canvas: for what is in a folded frame, its card. */
    private Object onCanvas(Object element) {
        if (element instanceof Node node) {
            return context.diagram().folded().of(node.getId()).<Object>map(FoldedFrame::new).orElse(node);
        }
        return element instanceof Frame frame ? FoldedFrame.model(frame) : element;
    }

    /** Folds or unfolds the frames that are selected in the tree. */
    private void fold() {
        for (Object element : tree.getStructuredSelection()) {
            if (element instanceof Frame frame) {
                FoldedFrame.fold(editor.getGraphicalViewer(), context, frame, !frame.isFolded());
            }
        }
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            if (tree.getStructuredSelection().getFirstElement() instanceof Frame frame) {
                shown.add(new Action(frame.isFolded() ? Messages.Action_unfoldFrame : Messages.Action_foldFrame) {
                    @Override
                    public void run() {
                        fold();
                    }
                });
            }
        });
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
    }

    private void canvasSelectionChanged(SelectionChangedEvent event) {
        if (synchronizing || tree == null || tree.getControl().isDisposed()) {
            return;
        }
        synchronizing = true;
        try {
            List<Object> elements = new ArrayList<>();
            for (Object part : event.getStructuredSelection()) {
                Object model = ((EditPart) part).getModel();
                if (model instanceof Node || model instanceof Edge || model instanceof Box) {
                    elements.add(model);
                } else if (model instanceof FoldedFrame folded) {
                    elements.add(folded.frame());
                }
            }
            tree.setSelection(new StructuredSelection(elements), true);
        } finally {
            synchronizing = false;
        }
    }

    public boolean isDisposed() {
        return sash != null && sash.isDisposed();
    }

    @Override
    public void dispose() {
        context.diagram().removeListener(diagramListener);
        if (editor.getGraphicalViewer() != null) {
            editor.getGraphicalViewer().removeSelectionChangedListener(canvasListener);
        }
        super.dispose();
    }

    @Override
    public Control getControl() {
        return sash;
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    /** Selected edit parts, as the canvas would give them. */
    @Override
    public ISelection getSelection() {
        return editor.getGraphicalViewer() == null ? StructuredSelection.EMPTY : editor.getGraphicalViewer().getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured && tree != null) {
            tree.setSelection(structured);
        }
    }
}
