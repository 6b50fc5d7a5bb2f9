package org.sluice.model.layout;

/**
 * A corner of an edge on the canvas.
 *
 * @param x distance from the left, in pixels at zoom 100 %
 * @param y distance from the top, in pixels at zoom 100 %
 */
public record Bendpoint(int x, int y) {

    /**
     * Reads {@code x,y}.
     *
     * @throws IllegalArgumentException when the text is something else
     */
    public static Bendpoint parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is no bend point. Write x,y, for example 120,48.");
        }
        try {
            return new Bendpoint(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no bend point. Write x,y, for example 120,48.", e);
        }
    }

    @Override
    public String toString() {
        return x + "," + y;
    }
}
