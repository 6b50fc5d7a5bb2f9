package org.sluice.editor.internal.live;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
import org.sluice.catalog.NodeType;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.commands.FrameCommands;
import org.sluice.editor.internal.editparts.EdgeEditPart;
import org.sluice.editor.internal.editparts.FoldedFrame;
import org.sluice.editor.internal.editparts.FoldedFrameEditPart;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.figures.LiveText;
import org.sluice.editor.internal.figures.Quantities;
import org.sluice.layout.render.PictureNumbers;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.layout.Frame;

/** Draws a run's numbers on the canvas of one editor. */
public final class LiveOverlay implements LiveAnnotations {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault()); //$NON-NLS-1$

    private final Supplier<CanvasContext> context;
    private final Supplier<GraphicalViewer> viewer;
    private final BiConsumer<State, String> runText;
    private LiveSnapshot current;
    private State state = State.RUNNING;
    private final LiveColours colours = new LiveColours();
    private LegendBar legend;

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
        colours.reset(LiveScheme.get().metric());
        colours.forget();
        for (Node node : canvas.diagram().pipeline().getNodes()) {
            if (attached) {
                canvas.live().put(node.getId(), LiveText.WAITING);
            }
            if (part(node) instanceof NodeEditPart part) {
                part.refreshLive();
                part.refreshBounds();
            }
        }
        for (Frame frame : canvas.diagram().folded().shown()) {
            if (part(new FoldedFrame(frame)) instanceof FoldedFrameEditPart part) {
                part.refreshLive();
                part.refreshBounds();
            }
        }
        for (Edge edge : canvas.diagram().pipeline().getEdges()) {
            if (part(edge) instanceof EdgeEditPart part) {
                part.edgeFigure().pill().setCount(-1);
                part.edgeFigure().pill().setVisible(attached);
                part.edgeFigure().setRate(0, false);
            }
        }
        showLegend();
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
        show(canvas);
        tellRun();
    }

    private void show(CanvasContext canvas) {
        LiveScheme scheme = LiveScheme.get();
        colours.take(current, scheme);
        String checkpoint = current.lastCheckpointMillis() < 0 ? "" : CLOCK.format(Instant.ofEpochMilli(current.lastCheckpointMillis())); //$NON-NLS-1$
        for (Node node : canvas.diagram().pipeline().getNodes()) {
            NodeType type = NodeTypes.typeOf(node);
            NodeLive live = current.nodes().get(node.getId());
            LiveText text = LiveText.of(live, !type.inputs().isEmpty(), !type.outputs().isEmpty(), checkpoint);
            canvas.live().put(node.getId(), shown(text, live, scheme.metric(), colours.isHot(node.getId())));
            if (part(node) instanceof NodeEditPart part) {
                part.refreshLive();
            }
        }
        showFrames(canvas, scheme.metric(), checkpoint);
        for (Edge edge : canvas.diagram().pipeline().getEdges()) {
            if (part(edge) instanceof EdgeEditPart part) {
                long count = current.edges().getOrDefault(edge.getId(), -1L);
                part.edgeFigure().pill().setCount(count, (scheme.metric() == Metric.RATE ? Metric.RATE : Metric.RECORDS).text(scheme.metric().ofEdge(count, current)));
                part.edgeFigure().setRate(colours.edgeLevel(count, current), scheme.metric().flows());
            }
        }
        showLegend();
    }

    private LiveText shown(LiveText text, NodeLive live, Metric metric, boolean hot) {
        if (live == null) {
            return text;
        }
        LiveText shown = metric == Metric.RECORDS ? text : metric == Metric.RATE ? text.perSecond(current.seconds()) : text.foreground(metric.text(colours.value(live, current)));
        return shown.marked(colours.level(live, current), hot);
    }

    /** A folded frame shows the sum of its nodes, and is hot when one of them is. */
    private void showFrames(CanvasContext canvas, Metric metric, String checkpoint) {
        Diagram diagram = canvas.diagram();
        for (Frame frame : diagram.folded().shown()) {
            List<Node> nodes = FrameCommands.contents(diagram, frame);
            List<Edge> in = FrameTotals.incoming(diagram, frame);
            List<Edge> out = FrameTotals.outgoing(diagram, frame);
            NodeLive totals = FrameTotals.of(current, nodes, in, out);
            LiveText text = LiveText.of(totals, !in.isEmpty(), !out.isEmpty(), checkpoint);
            canvas.live().put(PictureNumbers.key(frame), shown(text, totals, metric, nodes.stream().anyMatch(node -> colours.isHot(node.getId()))));
            if (part(new FoldedFrame(frame)) instanceof FoldedFrameEditPart part) {
                part.refreshLive();
            }
        }
    }

    /** Something was folded or unfolded: its numbers are those of the last batch. */
    public void structureChanged() {
        if (context.get() != null && context.get().attached() && current != null) {
            show(context.get());
        }
    }

    /** Shows on this canvas what its colours mean. */
    public void setLegend(LegendBar bar) {
        legend = bar;
        Runnable end = LiveScheme.get().onChange(this::schemeChanged);
        bar.addListener(SWT.Dispose, event -> end.run());
    }

    public void themeChanged() {
        legend.redraw();
    }

    private void showLegend() {
        if (legend != null) {
            LiveScheme scheme = LiveScheme.get();
            legend.show(isAttached() && scheme.isLegendShown() ? scheme.metric().label() : null, colours.scale().labels(scheme.metric()));
        }
    }

    private void schemeChanged() {
        if (context.get() != null && viewer.get() != null) {
            colours.reset(LiveScheme.get().metric());
            if (current != null && isAttached()) {
                show(context.get());
            }
            showLegend();
        }
    }

    @Override
    public void setState(State newState) {
        checkThread();
        CanvasContext canvas = context.get();
        if (canvas == null || !canvas.attached() || state == newState) {
            return;
        }
        state = newState;
        canvas.setEnded(state == State.STOPPED || state == State.FAILED);
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
            case KEPT -> batch == 0 ? Messages.Live_keptNothing : NLS.bind(Messages.Live_kept, Quantities.exact(batch));
            case FAILED -> batch == 0 ? Messages.Live_failedBefore : NLS.bind(Messages.Live_failedIn, Quantities.exact(batch));
        });
        if (current != null) {
            text.append(" · ").append(CLOCK.format(Instant.ofEpochMilli(current.timeMillis()))); //$NON-NLS-1$
            if (current.delayMillis() >= 100 && current.delayMillis() >= 200 * current.seconds()) {
                text.append(" · ").append(NLS.bind(Messages.Live_behind, Quantities.millis(current.delayMillis()))); //$NON-NLS-1$
            }
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
