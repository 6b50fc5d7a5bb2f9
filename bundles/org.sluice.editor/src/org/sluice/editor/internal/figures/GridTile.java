package org.sluice.editor.internal.figures;

import java.util.Arrays;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** A tile of the dot grid: some dots, the first in its upper left corner. */
final class GridTile {

    private GridTile() {
    }

    /**
     * @param step  distance of the dots in logical pixels
     * @param steps dots in a row and in a column
     */
    static Image image(Device device, RGB ground, RGB dot, double step, int steps) {
        ImageDataProvider provider = zoom -> {
            double scale = zoom / 100.0;
            int size = (int) Math.max(1, Math.round(Math.round(step * steps) * scale));
            int dotSize = Math.max(1, zoom / 100);
            PaletteData palette = new PaletteData(0xFF0000, 0xFF00, 0xFF);
            ImageData data = new ImageData(size, size, 24, palette);
            int[] row = new int[size];
            int groundPixel = palette.getPixel(ground);
            int dotPixel = palette.getPixel(dot);
            Arrays.fill(row, groundPixel);
            for (int y = 0; y < size; y++) {
                data.setPixels(0, y, size, row, 0);
            }
            for (int i = 0; i < steps; i++) {
                int y = (int) Math.min(size - 1, Math.round(i * step * scale));
                for (int j = 0; j < steps; j++) {
                    int x = (int) Math.min(size - 1, Math.round(j * step * scale));
                    for (int d = 0; d < dotSize * dotSize; d++) {
                        data.setPixel(Math.min(size - 1, x + d % dotSize), Math.min(size - 1, y + d / dotSize), dotPixel);
                    }
                }
            }
            return data;
        };
        return new Image(device, provider);
    }
}
