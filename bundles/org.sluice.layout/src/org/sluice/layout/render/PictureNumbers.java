package org.sluice.layout.render;

import java.util.Map;

import org.sluice.model.layout.Frame;

/**
 * What a run shows on the canvas, for a picture of that moment.
 *
 * @param nodes node id, or {@link #key key of a folded frame}, → footer of its card
 * @param edges edge id → count in its pill
 */
public record PictureNumbers(Map<String, Footer> nodes, Map<String, String> edges) {

    /** A picture of the pipeline alone. */
    public static final PictureNumbers NONE = new PictureNumbers(Map.of(), Map.of());

    /**
     * The footer of a card.
     *
     * @param flow   records in and out, or the number that the canvas has in the foreground, on the left
     * @param rest   what is beside it, on the right
     * @param failed the node failed
     */
    public record Footer(String flow, String rest, boolean failed) {
    }

    /** Where the footer of a folded frame is among those of nodes; no id of a node has a blank. */
    public static String key(Frame frame) {
        return "frame " + frame.getId();
    }

    public PictureNumbers {
        nodes = Map.copyOf(nodes);
        edges = Map.copyOf(edges);
    }
}
