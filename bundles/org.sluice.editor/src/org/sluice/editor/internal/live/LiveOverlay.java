package org.sluice.editor.internal.live;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.sluice.editor.LiveAnnotations;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.editparts.EdgeEditPart;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.figures.LiveText;
import org.sluice.editor.internal.figures.Quantities;
import org.sluice.model.Edge;
import org.sluice.model.Node;

/** Draws a run's numbers on the canvas of one editor. */
public final class LiveOverlay implements LiveAnnotations {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault()); //$NON-NLS-1$

    private final Supplier<CanvasContext> context;
    private final Supplier<GraphicalViewer> viewer;
    private final Consumer<String> runText;
    private LiveSnapshot current;

    /** @param runText hears the line about the run: batch, time, last checkpoint; null when there is none */
    public LiveOverlay(Supplier<CanvasContext> context, Supplier<GraphicalViewer> viewer, Consumer<String> runText) {
        this.context = context;
        this.viewer = viewer;
        this.runText = runText;
    }

    @Override
    public void setAttached(boolean attached) {
        checkThread();
        CanvasContext canvas = context.get();
        if (canvas == null || canvas.attached() == attached) {
            return;
        }
        canvas.setAttached(attached);
        canvas.live().clear();
        current = null;
        for (Node node : canvas.diagram().pipeline().getNodes()) {
            if (attached) {
                canvas.live().put(node.getId(), LiveText.WAITING);
            }
            if (part(node) instanceof NodeEditPart part) {
                part.refreshLive();
                part.refreshBounds();
            }
        }
        for (Edge edge : canvas.diagram().pipeline().getEdges()) {
            if (part(edge) instanceof EdgeEditPart part) {
                part.edgeFigure().pill().setCount(-1);
                part.edgeFigure().pill().setVisible(attached);
                part.edgeFigure().setRate(0);
            }
        }
        runText.accept(attached ? "Waiting for the first batch …" : null); //$NON-NLS-1$
    }

    @Override
    public boolean isAttached() {
        return context.get() != null && context.get().attached();
    }

    @Override
    public LiveSnapshot current() {
        return current;
    }

    @Override
    public void apply(LiveSnapshot snapshot) {
        checkThread();
        CanvasContext canvas = context.get();
        if (snapshot == null || snapshot == current || canvas == null || !canvas.attached()) {
            return;
        }
        current = snapshot;
        String checkpoint = snapshot.lastCheckpointMillis() < 0 ? "" : CLOCK.format(Instant.ofEpochMilli(snapshot.lastCheckpointMillis())); //$NON-NLS-1$
        for (Node node : canvas.diagram().pipeline().getNodes()) {
            if (part(node) instanceof NodeEditPart part) {
                NodeLive live = snapshot.nodes().get(node.getId());
                LiveText text = LiveText.of(live, !part.nodeFigure().face().inputs().isEmpty(),
                        !part.nodeFigure().face().outputs().isEmpty(), checkpoint);
                canvas.live().put(node.getId(), text);
                part.refreshLive();
            }
        }
        for (Edge edge : canvas.diagram().pipeline().getEdges()) {
            if (part(edge) instanceof EdgeEditPart part) {
                long count = snapshot.edges().getOrDefault(edge.getId(), -1L);
                part.edgeFigure().pill().setCount(count);
                part.edgeFigure().setRate(count <= 0 ? 0 : count < 1_000 ? 1 : count < 100_000 ? 2 : 3);
            }
        }
        runText.accept("Batch " + Quantities.exact(snapshot.batch()) + " · " + CLOCK.format(Instant.ofEpochMilli(snapshot.timeMillis())) //$NON-NLS-1$ //$NON-NLS-2$
                + (checkpoint.isEmpty() ? "" : " · last checkpoint " + checkpoint)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A reloaded diagram shows the same run. */
    public void refresh(boolean wasAttached) {
        LiveSnapshot last = current;
        current = null;
        if (wasAttached) {
            setAttached(true);
            apply(last);
        }
    }

    private EditPart part(Object model) {
        return (EditPart) viewer.get().getEditPartRegistry().get(model);
    }

    private static void checkThread() {
        if (Display.getCurrent() == null) {
            SWT.error(SWT.ERROR_THREAD_INVALID_ACCESS);
        }
    }
}
