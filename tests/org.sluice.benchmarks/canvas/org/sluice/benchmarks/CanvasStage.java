package org.sluice.benchmarks;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.arrange.AutoLayoutJob;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.editparts.PipelineRootEditPart;
import org.sluice.model.PipelineFiles;

/** The designer's window with one pipeline, and what is done with it. On the UI thread, which is the one that is measured. */
final class CanvasStage {

    /**
     * Something that took a while.
     *
     * @param millis       until the canvas showed the result
     * @param longestBlock the longest time in which no event was handled, milliseconds
     */
    record Opened(double millis, double longestBlock) {
    }

    private static final boolean CPU = Boolean.getBoolean("sluice.bench.cpu");
    /** No case takes longer; one that does has gone wrong. */
    private static final long PATIENCE_NANOS = 180_000_000_000L;

    private final Display display;
    private final IWorkbenchPage page;
    private PipelineEditor editor;
    private IProject project;
    private CountingRouter router;
    private int number;
    private double longest;
    private boolean painted;
    private long busy;

    CanvasStage(Display display) throws CoreException {
        this.display = display;
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        window.getShell().setBounds(0, 0, 1600, 1000);
        window.getShell().forceActive();
        page = window.getActivePage();
        if (PlatformUI.getWorkbench().getIntroManager().getIntro() != null) {
            PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
        }
        page.showView("org.eclipse.ui.views.ContentOutline");
        page.showView("org.eclipse.ui.views.PropertySheet");
    }

    /** Opens the editor on a new file and shows the whole drawing, or as much as can be read. */
    Opened open(CanvasGraph graph) throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("bench" + ++number);
        project.create(null);
        project.open(null);
        write("canvas.layout", PipelineFiles.toBytes(graph.layout));
        IFile file = write("canvas.dstream", PipelineFiles.toBytes(graph.pipeline));
        pump(200);
        longest = 0;
        long begun = work();
        editor = (PipelineEditor) IDE.openEditor(page, file);
        // the first events place and zoom the drawing
        boolean[] queued = new boolean[1];
        display.asyncExec(() -> queued[0] = true);
        note(begun);
        pumpUntil(() -> queued[0]);
        editor.getGraphicalViewer().getControl().addListener(SWT.Paint, event -> painted = true);
        drawn();
        double millis = (work() - begun) / 1e6;
        ConnectionLayer edges = (ConnectionLayer) ((LayerManager) root()).getLayer(LayerConstants.CONNECTION_LAYER);
        router = new CountingRouter(edges.getConnectionRouter());
        edges.setConnectionRouter(router);
        redrawn();
        return new Opened(millis, longest);
    }

    private IFile write(String name, byte[] content) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(content), true, null);
        return file;
    }

    void close() throws CoreException {
        page.closeAllEditors(false);
        project.delete(true, true, null);
        editor = null;
        pump(100);
    }

    /** Waits for the first check of the pipeline; returns the longest time without an answer meanwhile, milliseconds. */
    double settle() {
        painted = false;
        longest = 0;
        pumpUntil(() -> !editor.getStatusText().isEmpty() && jobs() == 0);
        pump(300);
        return longest;
    }

    private static int jobs() {
        return (int) Arrays.stream(Job.getJobManager().find(null))
                .filter(job -> job.getClass().getName().startsWith("org.sluice") && (job.getState() == Job.RUNNING || job.getState() == Job.WAITING)).count();
    }

    /** Scrolls to and fro. @param zoom 0 shows as much as possible */
    double[] pan(double zoom, int steps) {
        if (zoom > 0) {
            root().getZoomManager().setZoom(zoom);
        } else {
            editor.zoomToFit();
            root().getZoomManager().setZoom(Math.min(1, root().getZoomManager().getZoom() * 1.2));
        }
        Viewport viewport = root().getZoomManager().getViewport();
        viewport.setViewLocation(0, 0);
        redrawn();
        router.reset();
        double[] millis = new double[steps];
        for (int i = 0; i < steps; i++) {
            int x = i < steps / 2 ? 24 : -24;
            millis[i] = frame(() -> viewport.setViewLocation(viewport.getViewLocation().x + x, viewport.getViewLocation().y + x / 2));
        }
        return millis;
    }

    /** Through all zoom levels, from the smallest to the greatest and back. */
    double[] zoom(int rounds) {
        List<Double> millis = new ArrayList<>();
        Control canvas = editor.getGraphicalViewer().getControl();
        int x = canvas.getSize().x / 2;
        int y = canvas.getSize().y / 2;
        editor.zoomToFit();
        redrawn();
        router.reset();
        for (int round = 0; round < rounds; round++) {
            for (boolean in : new boolean[] {true, false}) {
                for (double next = root().nextLevel(in); next != root().getZoomManager().getZoom(); next = root().nextLevel(in)) {
                    double level = next;
                    millis.add(frame(() -> root().zoomAt(level, x, y)));
                }
            }
        }
        return millis.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Drags a card in the middle of the drawing about; the routes of its edges are computed anew when it is dropped. */
    double[] drag(int steps) {
        root().getZoomManager().setZoom(1);
        List<?> parts = root().getContents().getChildren();
        NodeEditPart part = (NodeEditPart) parts.stream().filter(NodeEditPart.class::isInstance).skip(editor.getPipeline().getNodes().size() / 2).findFirst().orElseThrow();
        editor.getGraphicalViewer().reveal(part);
        redrawn();
        Rectangle card = part.nodeFigure().cardBounds();
        part.nodeFigure().translateToAbsolute(card);
        Point free = free(part, card);
        int x = free.x;
        int y = free.y;
        mouse(SWT.MouseMove, x, y, 0);
        mouse(SWT.MouseDown, x, y, 0);
        double[] millis = new double[steps];
        for (int i = 0; i < steps; i++) {
            int d = 2 * (i < steps / 2 ? i : steps - i);
            millis[i] = frame(() -> mouse(SWT.MouseMove, x + d, y + d / 2, SWT.BUTTON1));
        }
        long before = router.calls;
        mouse(SWT.MouseMove, x + 96, y + 96, SWT.BUTTON1);
        mouse(SWT.MouseUp, x + 96, y + 96, SWT.BUTTON1);
        redrawn();
        if (!editor.getCommandStack().canUndo()) {
            throw new IllegalStateException("The card was not dragged");
        }
        editor.getCommandStack().undo();
        redrawn();
        router.calls = before;
        return millis;
    }

    /** A place of the card that no edge crosses. */
    private Point free(NodeEditPart part, Rectangle card) {
        for (int y = card.y + 6; y < card.bottom() - 6; y += 3) {
            for (int x = card.x + 20; x < card.right() - 20; x += 5) {
                if (editor.getGraphicalViewer().findObjectAt(new Point(x, y)) == part) {
                    return new Point(x, y);
                }
            }
        }
        throw new IllegalStateException("The card lies under edges");
    }

    private void mouse(int type, int x, int y, int mask) {
        Event event = new Event();
        event.type = type;
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        event.stateMask = mask;
        editor.getGraphicalViewer().getControl().notifyListeners(type, event);
    }

    /** An automatic layout in the background until it is seen; undone again. */
    Opened layout() {
        int depth = editor.getCommandStack().getCommands().length;
        longest = 0;
        long begun = System.nanoTime();
        note(work());
        editor.autoLayout();
        pumpUntil(() -> editor.getCommandStack().getCommands().length > depth && Job.getJobManager().find(null).length >= 0 && layoutJobs() == 0);
        redrawn();
        Opened done = new Opened(millisSince(begun), longest);
        editor.getCommandStack().undo();
        editor.getCommandStack().flush();
        settle();
        return done;
    }

    private static long layoutJobs() {
        return Arrays.stream(Job.getJobManager().find(null)).filter(AutoLayoutJob.class::isInstance).count();
    }

    /** How often a route was computed since the last {@link #pan}. */
    long routed() {
        return router.calls;
    }

    private PipelineRootEditPart root() {
        return (PipelineRootEditPart) editor.getGraphicalViewer().getRootEditPart();
    }

    private double frame(Runnable change) {
        painted = false;
        long begun = work();
        change.run();
        editor.getGraphicalViewer().flush();
        busy = work() - begun;
        drawn();
        return busy / 1e6;
    }

    private void redrawn() {
        painted = false;
        editor.getGraphicalViewer().flush();
        drawn();
    }

    /**
     * Carries out all pending layouts and paintings and waits until the display server has drawn them. The toolkit paints at the next beat of its
     * frame clock; waiting for that is not counted as work.
     */
    private void drawn() {
        if (!painted) {
            editor.getGraphicalViewer().getControl().redraw();
        }
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!painted && System.nanoTime() < end) {
            long begun = work();
            if (display.readAndDispatch()) {
                busy += work() - begun;
            } else {
                Thread.onSpinWait();
            }
        }
        long begun = work();
        display.getCursorLocation();
        busy += work() - begun;
    }

    private void pump(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        display.timerExec((int) millis, () -> { });
        while (System.nanoTime() < end) {
            dispatch();
        }
    }

    private void pumpUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain for the canvas");
            }
            dispatch();
        }
    }

    private void dispatch() {
        long begun = work();
        if (display.readAndDispatch()) {
            note(begun);
        } else {
            Thread.onSpinWait();
        }
    }

    private void note(long begun) {
        longest = Math.max(longest, (work() - begun) / 1e6);
    }

    /** The clock of what the user interface does: real time, or with {@code sluice.bench.cpu} the processor time of its thread, for a busy machine. */
    private static long work() {
        return CPU ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
    }

    private static double millisSince(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Counts what the canvas' own router is asked for. */
    private static final class CountingRouter implements ConnectionRouter {

        private final ConnectionRouter router;
        private long calls;

        CountingRouter(ConnectionRouter router) {
            this.router = router;
        }

        void reset() {
            calls = 0;
        }

        @Override
        public void route(Connection connection) {
            calls++;
            router.route(connection);
        }

        @Override
        public Object getConstraint(Connection connection) {
            return router.getConstraint(connection);
        }

        @Override
        public void setConstraint(Connection connection, Object constraint) {
            router.setConstraint(connection, constraint);
        }

        @Override
        public void invalidate(Connection connection) {
            router.invalidate(connection);
        }

        @Override
        public void remove(Connection connection) {
            router.remove(connection);
        }
    }
}
