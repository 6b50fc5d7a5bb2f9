package org.sluice.editor.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.FigureContext;
import org.sluice.editor.internal.figures.LiveText;
import org.sluice.editor.internal.figures.NodeProblem;
import org.sluice.model.Edge;
import org.sluice.model.PipelineBehavior;

/** What the edit parts of one canvas share: the diagram, theme and zoom, and what is shown beside the model. */
public final class CanvasContext extends FigureContext {

    private final Diagram diagram;
    private final Map<String, NodeProblem> problems = new HashMap<>();
    private Map<String, String> types = Map.of();
    private final Map<String, LiveText> live = new HashMap<>();
    private Consumer<String> status = text -> { };
    private Consumer<String> hint = text -> { };
    private boolean attached;

    public CanvasContext(Diagram diagram, DiagramTheme theme) {
        super(theme);
        this.diagram = diagram;
    }

    public Diagram diagram() {
        return diagram;
    }

    /** Where refusals are told; null clears. */
    public void setStatus(Consumer<String> consumer) {
        status = consumer;
    }

    public void showStatus(String text) {
        status.accept(text);
    }

    /** Where it is told what can be done now. */
    public void setHint(Consumer<String> consumer) {
        hint = consumer;
    }

    public void showHint(String text) {
        hint.accept(text);
    }

    /** Marks by node id; changed by the problem marker only. */
    public Map<String, NodeProblem> problems() {
        return problems;
    }

    /** Java types of the streams by node id, as far as known. */
    public Map<String, String> types() {
        return types;
    }

    public void setTypes(Map<String, String> found) {
        Map<String, String> spaced = new HashMap<>();
        found.forEach((id, type) -> spaced.put(id, type.replaceAll(", ?", ", "))); //$NON-NLS-1$ //$NON-NLS-2$
        types = spaced;
    }

    /** What flows on an edge: its Java type, else the word for its shape. */
    public String typeOf(Edge edge) {
        String type = types.get(PipelineBehavior.streamId(edge));
        return type != null ? type : NodeFaces.shapeText(ConnectionRules.shape(diagram, edge.getSource(), edge.getSourcePort()));
    }

    /** Footers by node id; changed by the live overlay only. */
    public Map<String, LiveText> live() {
        return live;
    }

    public boolean attached() {
        return attached;
    }

    public void setAttached(boolean value) {
        attached = value;
    }
}
