package org.sluice.editor.internal.figures;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** The tile of the dot grid: one dot in its upper left corner. */
final class GridTile {

    private GridTile() {
    }

    static Image image(Device device, RGB ground, RGB dot, int step) {
        ImageDataProvider provider = zoom -> {
            int size = Math.max(1, step * zoom / 100);
            int dotSize = Math.max(1, zoom / 100);
            PaletteData palette = new PaletteData(0xFF0000, 0xFF00, 0xFF);
            ImageData data = new ImageData(size, size, 24, palette);
            int groundPixel = palette.getPixel(ground);
            int dotPixel = palette.getPixel(dot);
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    data.setPixel(x, y, x < dotSize && y < dotSize ? dotPixel : groundPixel);
                }
            }
            return data;
        };
        return new Image(device, provider);
    }
}
