package org.sluice.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.sluice.catalog.Catalog;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.EditorFiles;
import org.sluice.editor.internal.ErrorPages;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.PipelineDocument;
import org.sluice.editor.internal.PipelineSaveable;
import org.sluice.editor.internal.RestoreDialog;
import org.sluice.editor.internal.SharedDocuments;
import org.sluice.editor.internal.StatusStrip;
import org.sluice.editor.internal.WorkbenchTheme;
import org.sluice.editor.internal.actions.CanvasActions;
import org.sluice.editor.internal.actions.CanvasHelp;
import org.sluice.editor.internal.actions.CanvasKeys;
import org.sluice.editor.internal.actions.CanvasContextMenu;
import org.sluice.editor.internal.actions.FileActions;
import org.sluice.editor.internal.arrange.AutoLayoutJob;
import org.sluice.editor.internal.commands.QuickFixCommand;
import org.sluice.editor.internal.commands.RefusingCommandStack;
import org.sluice.editor.internal.editparts.EdgeEditPart;
import org.sluice.editor.internal.editparts.FoldedFrame;
import org.sluice.editor.internal.editparts.FoldedFrameEditPart;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.editparts.PipelineEditPartFactory;
import org.sluice.editor.internal.editparts.PipelineRootEditPart;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.LucideIcons;
import org.sluice.editor.internal.live.DebugOverlay;
import org.sluice.editor.internal.live.LegendBar;
import org.sluice.editor.internal.live.LiveOverlay;
import org.sluice.editor.internal.outline.PipelineOutlinePage;
import org.sluice.editor.internal.palette.FlyoutState;
import org.sluice.editor.internal.palette.PaletteDropTarget;
import org.sluice.editor.internal.palette.PaletteViewers;
import org.sluice.editor.internal.palette.PipelinePalette;
import org.sluice.editor.internal.pages.EditorPages;
import org.sluice.editor.internal.problems.FixMenu;
import org.sluice.editor.internal.problems.ProblemMarkers;
import org.sluice.editor.internal.problems.ProblemsUpdater;
import org.sluice.editor.internal.properties.PipelinePropertiesPage;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.layout.Layout;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.Severity;
import org.sluice.validation.fixes.QuickFix;

/**
 * The editor of {@code .dstream} files: palette, canvas, outline and properties of one pipeline.
 *
 * <p>Adapters: {@link LiveAnnotations}, {@link Pipeline}, {@link IGotoMarker}, outline and property pages. All methods
 * are for the UI thread; model and layout belong to it.
 */
public class PipelineEditor extends GraphicalEditorWithFlyoutPalette implements ISaveablesSource {

    /** Id of the editor. */
    public static final String ID = "org.sluice.editor.pipelineEditor"; //$NON-NLS-1$

    private static final double READABLE_ZOOM = 0.8;

    private final DiagramTheme theme = WorkbenchTheme.isDark() ? DiagramTheme.dark() : DiagramTheme.light();
    private Runnable themeWatch = () -> { };
    private PipelineDocument document;
    private final PipelineDocument.Listener documentListener = new DocumentListener();
    private final Diagram.Listener diagramListener = this::diagramChanged;
    private CanvasContext context;
    private PipelineRootEditPart root;
    private PipelinePalette palette;
    private ProblemsUpdater problems;
    private LiveOverlay live;
    private DebugOverlay debugMarks;
    private EditorFiles files;
    private StatusStrip strip;
    private Composite body;
    private EditorPages pages;
    private PipelinePropertiesPage propertiesPage;
    private PipelineOutlinePage outlinePage;

    public PipelineEditor() {
        setEditDomain(new DefaultEditDomain(this));
    }

    // public API -------------------------------------------------------------------------------------------------

    /** The pipeline being edited, or null while the file cannot be read. */
    public Pipeline getPipeline() {
        return context == null ? null : context.diagram().pipeline();
    }

    /** Its layout, or null while the file cannot be read. */
    public Layout getLayout() {
        return context == null ? null : context.diagram().layout();
    }

    /** The file behind the editor. */
    public Path getFile() {
        return document.file();
    }

    /** The canvas; null while the file cannot be read. */
    @Override
    public GraphicalViewer getGraphicalViewer() {
        return root == null ? null : super.getGraphicalViewer();
    }

    /** Every change of the model goes through this stack. */
    @Override
    public CommandStack getCommandStack() {
        return super.getCommandStack();
    }

    /** Runs a command on the command stack. */
    public void execute(Command command) {
        if (command != null && command.canExecute()) {
            getCommandStack().execute(command);
        }
    }

    /** The numbers of a run on this canvas. */
    public LiveAnnotations getLiveAnnotations() {
        return live;
    }

    /** What the last validation found. */
    public List<Diagnostic> getDiagnostics() {
        return problems == null ? List.of() : problems.diagnostics();
    }

    /** Node id to the Java type of the node's stream, as the last validation found it. */
    public Map<String, String> getStreamTypes() {
        return context == null ? Map.of() : context.types();
    }

    /** Applies a quick fix as one step that can be undone; markers of the file follow. */
    public void applyFix(QuickFix fix) {
        problems.follow(files.workspaceFile());
        execute(new QuickFixCommand(context.diagram(), fix));
    }

    /** Opens the quick fixes for what is selected: nodes and edges, else the whole pipeline. */
    public void openFixes() {
        GraphicalViewer viewer = getGraphicalViewer();
        Set<String> ids = new HashSet<>();
        org.eclipse.draw2d.geometry.Point at = new org.eclipse.draw2d.geometry.Point(20, 20);
        for (Object selected : viewer.getSelectedEditParts()) {
            if (selected instanceof GraphicalEditPart part && (part.getModel() instanceof Node || part.getModel() instanceof Edge)) {
                ids.add(part.getModel() instanceof Node node ? node.getId() : ((Edge) part.getModel()).getId());
                at = part.getFigure().getBounds().getBottomLeft();
                part.getFigure().translateToAbsolute(at);
            }
        }
        List<Diagnostic> concerned = getDiagnostics().stream().filter(diagnostic -> ids.isEmpty() ? diagnostic.nodeId().isEmpty() : ids.contains(diagnostic.nodeId())).toList();
        FixMenu.open(this, viewer.getControl(), viewer.getControl().toDisplay(at.x, at.y), concerned);
    }

    /** The edit part of a node, or of an edge, or null. */
    public GraphicalEditPart partFor(String id) {
        if (context == null || getGraphicalViewer() == null) {
            return null;
        }
        return (GraphicalEditPart) getGraphicalViewer().getEditPartRegistry().get(context.diagram().element(id));
    }

    /** Selects a node or an edge, or the folded frame it is in, and scrolls to it; true when there is one of that id. */
    public boolean reveal(String id) {
        EditPart part = partFor(id);
        if (part == null && context != null && getGraphicalViewer() != null) {
            part = context.diagram().folded().of(id).map(frame -> (EditPart) getGraphicalViewer().getEditPartRegistry().get(new FoldedFrame(frame))).orElse(null);
        }
        if (part == null) {
            return false;
        }
        getGraphicalViewer().flush();
        getGraphicalViewer().select(part);
        getGraphicalViewer().reveal(part);
        return true;
    }

    /** What the strip below the canvas says on its left: a refusal, else the problems. */
    public String getStatusText() {
        return strip == null ? "" : strip.text(); //$NON-NLS-1$
    }

    /** Turns to a page: {@code diagram}, {@code pipeline} or {@code java}. */
    public void showPage(String id) {
        if (pages != null) {
            pages.show(id);
        }
    }

    /** True while the editor shows why its file cannot be read. */
    public boolean isShowingErrorPage() {
        return document.loadProblem() != null;
    }

    /** Goes back to the file; what was not saved, and the history, is gone. */
    public void revert() {
        document.reload();
    }

    /** Computes an automatic layout in the background; the result is one command. */
    public void autoLayout() {
        if (context != null) {
            new AutoLayoutJob(Display.getCurrent(), context.diagram(), command -> {
                execute(command);
                showWhole(getGraphicalViewer());
            }).schedule();
        }
    }

    /** Zooms so that the whole graph is seen. */
    public void zoomToFit() {
        if (root != null && getGraphicalViewer() != null) {
            getGraphicalViewer().flush();
            root.fit(0);
        }
    }

    /** Whether the pipeline can only be looked at: it is not checked, and nothing changes it. */
    protected boolean isReadOnly() {
        return false;
    }

    // life -------------------------------------------------------------------------------------------------------

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        Path path = pathOf(input);
        if (path == null) {
            throw new PartInitException(NLS.bind(Messages.Editor_notLocal, input.getName()));
        }
        use(SharedDocuments.acquire(path));
        super.init(site, input);
    }

    private static Path pathOf(IEditorInput input) {
        if (input instanceof IFileEditorInput file) {
            IPath location = file.getFile().getLocation();
            return location == null ? null : location.toPath();
        }
        return input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme()) ? Path.of(uri.getURI()) : null; //$NON-NLS-1$
    }

    private void use(PipelineDocument shared) {
        document = shared;
        document.addListener(documentListener);
        getEditDomain().setCommandStack(isReadOnly() ? new RefusingCommandStack(() -> showStatus(Messages.Editor_readOnly)) : document.commands());
        newContext();
    }

    private void newContext() {
        context = null;
        if (document.diagram() != null) {
            context = new CanvasContext(document.diagram(), theme);
            context.diagram().addListener(diagramListener);
        }
    }

    @Override
    protected void setInput(IEditorInput input) {
        super.setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        body = parent;
        showIcon();
        files = new EditorFiles(this, document);
        themeWatch.run();
        themeWatch = WorkbenchTheme.onChange(this::themeChanged);
        if (document.loadProblem() != null) {
            ErrorPages.create(parent, theme, document, this);
            return;
        }
        pages = new EditorPages(parent, this, () -> context, theme);
        Composite column = new Composite(pages.diagram(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
        Composite canvas = new Composite(column, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        strip = new StatusStrip(column, theme);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
        root = new PipelineRootEditPart(context);
        live = new LiveOverlay(() -> context, this::getGraphicalViewer, strip::setRun);
        debugMarks = new DebugOverlay(this::getPipeline, this::getGraphicalViewer, () -> context.theme());
        problems = new ProblemsUpdater(parent.getDisplay(), () -> context, document, this::problemsFound);
        super.createPartControl(canvas);
        live.setLegend(new LegendBar(canvas, theme));
        showContents();
        SharedDocuments.takeLeftOver(document).ifPresent(shadow -> parent.getDisplay().asyncExec(() -> RestoreDialog.ask(getSite().getShell(), document, shadow)));
    }

    /** On the tab, in a colour that is seen in this theme. */
    private void showIcon() {
        setTitleImage(JFaceResources.getResources().get(LucideIcons.descriptor("workflow", theme.rgb(DiagramTheme.Token.ACCENT), 16))); //$NON-NLS-1$
    }

    private void showContents() {
        context.setStatus(this::showStatus);
        context.setHint(strip::setHint);
        GraphicalViewer viewer = getGraphicalViewer();
        viewer.setEditPartFactory(new PipelineEditPartFactory(context));
        viewer.setContents(context.diagram().pipeline());
        root.getZoomManager().addZoomListener(zoom -> updateStrip());
        updateStrip();
        if (!isReadOnly()) {
            problems.validate(files.workspaceFile());
        }
        if (document.placedAutomatically() && !document.isDirty()) {
            arrangeOnOpen();
        } else {
            Display.getCurrent().asyncExec(() -> showWhole(viewer));
        }
    }

    /** First look: the whole graph, or its beginning when the whole would be too small to read. */
    private void showWhole(GraphicalViewer viewer) {
        if (root != null && viewer == getGraphicalViewer() && !viewer.getControl().isDisposed()) {
            viewer.flush();
            root.fit(READABLE_ZOOM);
        }
    }

    /** Positions for a file without a layout: computed in the background, not an edit. */
    private void arrangeOnOpen() {
        Diagram shown = context.diagram();
        new AutoLayoutJob(Display.getCurrent(), shown, command -> {
            if (context != null && context.diagram() == shown && !getCommandStack().canUndo()) {
                shown.begin();
                command.execute();
                shown.end();
                document.layoutAccepted();
                showWhole(getGraphicalViewer());
            }
        }).schedule();
    }

    /** What the editor does when something happens to the document, whoever did it. */
    private final class DocumentListener implements PipelineDocument.Listener {
        @Override
        public void documentCommits() {
            if (pages != null) {
                pages.commit();
            }
            if (propertiesPage != null) {
                propertiesPage.commitPending();
            }
        }

        @Override
        public void documentSaved() {
            if (problems != null) {
                files.refreshLater();
                problems.follow(null);
                problems.validate(files.workspaceFile());
            }
        }

        @Override
        public void documentReloaded() {
            showAgain();
        }

        @Override
        public void documentStateChanged() {
            firePropertyChange(PROP_DIRTY);
            PipelineSaveable.dirtyChanged(PipelineEditor.this, getSite());
        }
    }

    private void themeChanged() {
        if (body == null || body.isDisposed() || theme.isDark() == WorkbenchTheme.isDark()) {
            return;
        }
        theme.use(WorkbenchTheme.isDark() ? DiagramTheme.dark() : DiagramTheme.light());
        if (document.loadProblem() != null) {
            replaceBody();
            return;
        }
        palette().themeChanged();
        showIcon();
        getGraphicalViewer().getControl().setBackground(theme.color(DiagramTheme.Token.CANVAS));
        root.getFigure().repaint();
        strip.redraw();
        live.themeChanged();
        if (propertiesPage != null) {
            propertiesPage.themeChanged();
        }
        if (outlinePage != null) {
            outlinePage.themeChanged();
        }
    }

    private void showAgain() {
        boolean wasAttached = live != null && live.isAttached();
        boolean hadCanvas = context != null && root != null;
        newContext();
        if (body == null || body.isDisposed()) {
            return;
        }
        if (context != null && hadCanvas) {
            root.setContext(context);
            showContents();
            pages.changed();
            if (outlinePage != null) {
                outlinePage.setContext(context);
            }
            live.refresh(wasAttached);
        } else {
            replaceBody();
        }
    }

    private void replaceBody() {
        files.dispose();
        if (problems != null) {
            problems.dispose();
        }
        for (var child : body.getChildren()) {
            child.dispose();
        }
        pages = null;
        root = null;
        live = null;
        problems = null;
        createPartControl(body);
        body.layout(true, true);
    }

    @Override
    public void dispose() {
        if (files != null) {
            files.dispose();
        }
        if (problems != null) {
            problems.dispose();
        }
        if (context != null) {
            context.diagram().removeListener(diagramListener);
        }
        if (document != null) {
            document.removeListener(documentListener);
        }
        themeWatch.run();
        super.dispose();
        if (document != null) {
            SharedDocuments.release(document);
        }
        theme.dispose();
    }

    @Override
    public void setFocus() {
        if (pages != null && pages.setFocus()) {
            return;
        }
        if (getGraphicalViewer() != null) {
            super.setFocus();
        } else if (body != null) {
            body.setFocus();
        }
    }

    // canvas -----------------------------------------------------------------------------------------------------

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        GraphicalViewer viewer = getGraphicalViewer();
        viewer.setRootEditPart(root);
        CanvasKeys.install(this, viewer, root, getActionRegistry());
        CanvasHelp.install(viewer);
        CanvasContextMenu menu = new CanvasContextMenu(viewer, getActionRegistry());
        viewer.setContextMenu(menu);
        getSite().registerContextMenu(ID + ".menu", menu, viewer); //$NON-NLS-1$
        viewer.getControl().setBackground(theme.color(DiagramTheme.Token.CANVAS));
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
        getGraphicalViewer().addDropTargetListener(new PaletteDropTarget(getGraphicalViewer()));
    }

    @Override
    protected void createActions() {
        super.createActions();
        CanvasActions.create(this, getActionRegistry(), getSelectionActions());
        FileActions.create(this, getActionRegistry(), getSelectionActions(), getPropertyActions());
    }

    /** The domain of canvas and palette. */
    @Override
    public DefaultEditDomain getEditDomain() {
        return super.getEditDomain();
    }

    @Override
    public ActionRegistry getActionRegistry() {
        return super.getActionRegistry();
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        return palette().root();
    }

    private PipelinePalette palette() {
        if (palette == null) {
            palette = new PipelinePalette(Catalog.standard(), theme);
        }
        return palette;
    }

    @Override
    protected FlyoutPreferences getPalettePreferences() {
        return isReadOnly() ? new FlyoutState.Collapsed() : FlyoutState.INSTANCE;
    }

    @Override
    protected PaletteViewerProvider createPaletteViewerProvider() {
        return new PaletteViewers(this, palette(), theme);
    }

    private void diagramChanged(Diagram.Changes changes) {
        if (problems != null) {
            if (changes.structure()) {
                live.structureChanged();
            }
            pages.changed();
            if (!isReadOnly()) {
                problems.changed();
            }
            updateStrip();
        }
    }

    private void problemsFound(ProblemsUpdater.Result result) {
        for (Node node : getPipeline().getNodes()) {
            if (getGraphicalViewer().getEditPartRegistry().get(node) instanceof NodeEditPart part) {
                part.refreshProblem();
            }
        }
        for (Object child : getGraphicalViewer().getContents().getChildren()) {
            if (child instanceof FoldedFrameEditPart part) {
                part.refreshProblem();
            }
        }
        for (Edge edge : getPipeline().getEdges()) {
            if (getGraphicalViewer().getEditPartRegistry().get(edge) instanceof EdgeEditPart part) {
                part.refreshType();
            }
        }
        long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
        long warnings = result.diagnostics().stream().filter(d -> d.severity() == Severity.WARNING).count();
        strip.setProblems((int) errors, (int) warnings);
        pages.problemsChanged();
        if (propertiesPage != null) {
            propertiesPage.problemsChanged();
        }
        if (outlinePage != null) {
            outlinePage.refreshTree();
        }
    }

    private void updateStrip() {
        if (strip != null && context != null && root != null) {
            int nodes = getPipeline().getNodes().size();
            int edges = getPipeline().getEdges().size();
            strip.setRight(NLS.bind(Messages.Strip_size, new Object[] {StatusStrip.count(nodes, Messages.Strip_node, Messages.Strip_nodes),
                StatusStrip.count(edges, Messages.Strip_edge, Messages.Strip_edges), Math.round(root.getZoomManager().getZoom() * 100)}));
        }
    }

    /** Tells something in the status line of the workbench and of the canvas; null clears it. */
    public void showStatus(String text) {
        if (strip != null && !strip.isDisposed()) {
            strip.setMessage(text);
        }
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(text);
    }

    // dirty and files ----------------------------------------------------------------------------------------------

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    @Override
    public Saveable[] getSaveables() {
        return document == null ? new Saveable[0] : new Saveable[] {new PipelineSaveable(document, getSite(), getPartName())};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        PipelineSaveable.save(document, getSite().getShell(), monitor);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return document.loadProblem() == null && !isReadOnly();
    }

    @Override
    public void doSaveAs() {
        SaveAsDialog dialog = new SaveAsDialog(getSite().getShell());
        IFile original = files.workspaceFile();
        if (original != null) {
            dialog.setOriginalFile(original);
        }
        if (dialog.open() != org.eclipse.jface.window.Window.OK || dialog.getResult() == null) {
            return;
        }
        IFile target = org.eclipse.core.resources.ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult());
        if (saveAs(target)) {
            doSave(new org.eclipse.core.runtime.NullProgressMonitor());
        }
    }

    /** Goes on with another file: with the same document and its history, unless another editor needs that for the old file. */
    private boolean saveAs(IFile target) {
        java.nio.file.Path path = target.getLocation().toPath();
        if (SharedDocuments.isShared(document) || !SharedDocuments.move(document, path)) {
            PipelineDocument old = document;
            try {
                old.saveCopy(path);
            } catch (IOException e) {
                PipelineSaveable.tell(getSite().getShell(), path, e);
                return false;
            }
            leave();
            use(SharedDocuments.acquire(path));
            getCommandStack().addCommandStackListener(this);
            SharedDocuments.release(old);
            files.dispose();
            files = new EditorFiles(this, document);
            showAgain();
        }
        follow(target);
        return true;
    }

    private void leave() {
        document.removeListener(documentListener);
        context.diagram().removeListener(diagramListener);
        getCommandStack().removeCommandStackListener(this);
    }

    /** The file of the editor is another one now. */
    public void follow(IFile file) {
        super.setInput(new FileEditorInput(file));
        setPartName(file.getName());
        firePropertyChange(PROP_INPUT);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, org.eclipse.jface.viewers.ISelection selection) {
        // also when an outline or a property view is the active part
        updateActions(getSelectionActions());
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class type) {
        if (type == LiveAnnotations.class) {
            return live;
        }
        if (type == DebugMarks.class) {
            return debugMarks;
        }
        if (type == Pipeline.class) {
            return getPipeline();
        }
        if (type == IFile.class || type == IResource.class) {
            return files == null ? null : files.workspaceFile();
        }
        if (type == IGotoMarker.class) {
            return (IGotoMarker) this::gotoMarker;
        }
        if (context == null && (type == IContentOutlinePage.class || type == IPropertySheetPage.class)) {
            return null;
        }
        if (type == IPropertySheetPage.class) {
            if (propertiesPage == null || propertiesPage.isDisposed()) {
                propertiesPage = new PipelinePropertiesPage(this, () -> context, theme);
            }
            return propertiesPage;
        }
        if (type == IContentOutlinePage.class) {
            if (outlinePage == null || outlinePage.isDisposed()) {
                outlinePage = new PipelineOutlinePage(this, context, root);
            }
            return outlinePage;
        }
        return super.getAdapter(type);
    }

    private void gotoMarker(IMarker marker) {
        showPage("diagram"); //$NON-NLS-1$
        reveal(marker.getAttribute(ProblemMarkers.NODE_ID, "")); //$NON-NLS-1$
    }
}
