package org.sluice.editor.internal.live;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.sluice.editor.LiveAnnotations;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Messages;
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
    private final BiConsumer<State, String> runText;
    private LiveSnapshot current;
    private State state = State.RUNNING;

    /** @param runText hears the line about the run: batch, time, last checkpoint; null when there is none */
    public LiveOverlay(Supplier<CanvasContext> context, Supplier<GraphicalViewer> viewer, BiConsumer<State, String> runText) {
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
        canvas.setEnded(false);
        state = State.RUNNING;
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
        tellRun();
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
                        !part.nodeFigure().face().plainOutputs().isEmpty(), checkpoint);
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
        tellRun();
    }

    @Override
    public void setState(State newState) {
        checkThread();
        CanvasContext canvas = context.get();
        if (canvas == null || !canvas.attached() || state == newState) {
            return;
        }
        state = newState;
        canvas.setEnded(state != State.RUNNING);
        ((GraphicalEditPart) viewer.get().getRootEditPart()).getFigure().repaint();
        tellRun();
    }

    @Override
    public State state() {
        return state;
    }

    /** Says what the numbers are: of which batch, when, and how the run ended. */
    private void tellRun() {
        if (!isAttached()) {
            runText.accept(state, null);
            return;
        }
        long batch = current == null ? 0 : current.batch();
        StringBuilder text = new StringBuilder(switch (state) {
            case RUNNING -> batch == 0 ? Messages.Live_waiting : NLS.bind(Messages.Live_batch, Quantities.exact(batch));
            case STOPPED -> batch == 0 ? Messages.Live_stoppedBefore : NLS.bind(Messages.Live_stoppedAfter, Quantities.exact(batch));
            case FAILED -> batch == 0 ? Messages.Live_failedBefore : NLS.bind(Messages.Live_failedIn, Quantities.exact(batch));
        });
        if (current != null) {
            text.append(" · ").append(CLOCK.format(Instant.ofEpochMilli(current.timeMillis()))); //$NON-NLS-1$
            if (current.lastCheckpointMillis() >= 0) {
                text.append(" · ").append(NLS.bind(Messages.Live_lastCheckpoint, CLOCK.format(Instant.ofEpochMilli(current.lastCheckpointMillis())))); //$NON-NLS-1$
            }
        }
        runText.accept(state, text.toString());
    }

    /** A reloaded diagram shows the same run. */
    public void refresh(boolean wasAttached) {
        LiveSnapshot last = current;
        State lastState = state;
        current = null;
        if (wasAttached) {
            setAttached(true);
            apply(last);
            setState(lastState);
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
