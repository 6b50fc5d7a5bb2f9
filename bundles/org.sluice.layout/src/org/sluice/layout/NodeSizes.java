package org.sluice.layout;

import org.sluice.model.Node;

/** How large nodes are drawn and where their ports sit. Called on the thread that computes a layout. */
public interface NodeSizes {

    /** Width of the card of the usual node, in pixels. */
    int CARD_WIDTH = 216;

    /** Height of the card of the usual node without live numbers, in pixels. */
    int CARD_HEIGHT = 52;

    /** Distance of the port for failed records from the upper edge of its node, in pixels. */
    int ERROR_PORT_Y = CARD_HEIGHT - 7;

    /** Width of the node, in pixels. */
    int width(Node node);

    /** Height of the node, in pixels. */
    int height(Node node);

    /**
     * Distance of a port from the upper edge of its node, in pixels.
     *
     * @param input whether it is on the left, for edges that end
     * @param index from the top, from 0
     * @param count ports on that side, at least 1
     */
    default int portY(Node node, boolean input, int index, int count) {
        return Math.round((index + 1) * CARD_HEIGHT / (count + 1f));
    }

    /** Every node has the size of the usual card. */
    static NodeSizes cards() {
        return fixed(CARD_WIDTH, CARD_HEIGHT);
    }

    /** Every node has that size; ports are spread over the height of the usual card. */
    static NodeSizes fixed(int width, int height) {
        return new NodeSizes() {
            @Override
            public int width(Node node) {
                return width;
            }

            @Override
            public int height(Node node) {
                return height;
            }
        };
    }
}
