package org.sluice.model.layout;

import java.util.Objects;

/** Behaviour of the layout classes; the generated operations delegate to it. */
public final class LayoutBehavior {

    private LayoutBehavior() {
    }

    /** The layout of the node with that id, or {@code null}. */
    public static NodeLayout findNode(Layout layout, String node) {
        for (NodeLayout each : layout.getNodes()) {
            if (Objects.equals(each.getNode(), node)) {
                return each;
            }
        }
        return null;
    }

    /** The layout of the edge with that id, or {@code null}. */
    public static EdgeLayout findEdge(Layout layout, String edge) {
        for (EdgeLayout each : layout.getEdges()) {
            if (Objects.equals(each.getEdge(), edge)) {
                return each;
            }
        }
        return null;
    }
}
