package org.sluice.editor.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Samples;
import org.sluice.editor.internal.arrange.AutoLayoutJob;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.model.Node;
import org.sluice.model.PipelineFiles;

/** A project with a pipeline, an editor on it, and where things are on the screen. */
final class EditorFixture {

    static final int WIDTH = 1500;
    static final int HEIGHT = 940;

    private static int number;

    final IProject project;
    final IFile file;
    PipelineEditor editor;

    private EditorFixture(IProject project, IFile file) {
        this.project = project;
        this.file = file;
    }

    static EditorFixture open(byte[] content) {
        return Ui.call(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null
                    ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            window.getShell().setBounds(0, 0, WIDTH, HEIGHT);
            window.getShell().forceActive();
            IWorkbenchPage page = window.getActivePage();
            if (page.getActivePart() != null && "org.eclipse.ui.internal.introview".equals(page.getActivePart().getSite().getId())) {
                PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
            }
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("test" + ++number);
            project.create(null);
            project.open(null);
            project.getFile("verses.txt").create(new ByteArrayInputStream("to be or not to be".getBytes(StandardCharsets.UTF_8)), true, null);
            IFile file = project.getFile("word-count.dstream");
            file.create(new ByteArrayInputStream(content), true, null);
            EditorFixture fixture = new EditorFixture(project, file);
            // room for the canvas: all cards are in sight
            IViewPart explorer = page.findView("org.eclipse.ui.navigator.ProjectExplorer");
            if (explorer != null) {
                page.hideView(explorer);
            }
            page.showView("org.eclipse.ui.views.ContentOutline");
            page.showView("org.eclipse.ui.views.PropertySheet");
            page.showView("org.eclipse.ui.views.ProblemView", null, IWorkbenchPage.VIEW_VISIBLE);
            page.showView("org.eclipse.ui.views.PropertySheet");
            fixture.editor = (PipelineEditor) IDE.openEditor(page, file);
            return fixture;
        });
    }

    /** Word count with a layout; the canvas is ready. */
    static EditorFixture openWordCount() {
        Diagram diagram = Samples.wordCount();
        EditorFixture fixture = open(PipelineFiles.toBytes(diagram.pipeline()));
        Ui.until("canvas", () -> fixture.editor.getGraphicalViewer() != null && fixture.part("console") != null);
        Ui.until("first validation", () -> fixture.strip().contains("problem") || fixture.strip().contains("error"));
        Ui.until("automatic layout", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(AutoLayoutJob.class::isInstance));
        Ui.run(fixture.editor::zoomToFit);
        Ui.run(() -> fixture.editor.getGraphicalViewer().getControl().setFocus());
        return fixture;
    }

    void close() {
        Ui.run(() -> {
            if (editor.getSite().getPage() != null) {
                editor.getSite().getPage().closeEditor(editor, false);
            }
            try {
                project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
                project.delete(true, true, null);
            } catch (org.eclipse.core.runtime.CoreException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    String strip() {
        return editor.getStatusText();
    }

    double zoom() {
        return ((org.eclipse.gef.editparts.ScalableFreeformRootEditPart) editor.getGraphicalViewer().getRootEditPart()).getZoomManager().getZoom();
    }

    NodeEditPart part(String id) {
        return (NodeEditPart) editor.partFor(id);
    }

    Node node(String id) {
        return editor.getPipeline().findNode(id);
    }

    /** A place on a card, in display coordinates. */
    Point onCard(String id, double fractionX, double fractionY) {
        return Ui.call(() -> {
            editor.getGraphicalViewer().flush();
            Rectangle card = part(id).nodeFigure().cardBounds();
            part(id).nodeFigure().translateToAbsolute(card);
            return toDisplay((int) (card.x + card.width * fractionX), (int) (card.y + card.height * fractionY));
        });
    }

    Point port(String id, boolean input) {
        return Ui.call(() -> {
            editor.getGraphicalViewer().flush();
            org.eclipse.draw2d.geometry.Point center = part(id).nodeFigure().portCenter(input, 0);
            part(id).nodeFigure().translateToAbsolute(center);
            return toDisplay(center.x, center.y);
        });
    }

    /** A place of the canvas, in display coordinates. */
    Point onCanvas(int x, int y) {
        return Ui.call(() -> toDisplay(x, y));
    }

    Point canvasSize() {
        return Ui.call(() -> editor.getGraphicalViewer().getControl().getSize());
    }

    private Point toDisplay(int x, int y) {
        return editor.getGraphicalViewer().getControl().toDisplay(x, y);
    }

    /** A palette entry, in display coordinates. */
    Point paletteEntry(String typeId) {
        return Ui.call(() -> {
            PaletteViewer palette = editor.getEditDomain().getPaletteViewer();
            palette.flush();
            EditPart part = find(palette.getContents(), typeId);
            palette.reveal(part);
            palette.flush();
            Rectangle bounds = ((org.eclipse.gef.GraphicalEditPart) part).getFigure().getBounds().getCopy();
            ((org.eclipse.gef.GraphicalEditPart) part).getFigure().translateToAbsolute(bounds);
            Control control = palette.getControl();
            return control.toDisplay(bounds.x + 40, bounds.y + bounds.height / 2);
        });
    }

    boolean paletteShows(String typeId) {
        return find(editor.getEditDomain().getPaletteViewer().getContents(), typeId) != null;
    }

    private static EditPart find(EditPart part, String id) {
        if (part.getModel() instanceof PaletteEntry entry && id.equals(entry.getId())) {
            return part;
        }
        for (Object child : part.getChildren()) {
            EditPart found = find((EditPart) child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
