package org.sluice.editor.internal.palette;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.sluice.editor.internal.figures.DiagramTheme;

/**
 * A palette that leaves the canvas alone when nothing changes. The end of a native drag reaches the palette after the
 * drop, sometimes when the next drag has begun on the canvas; selecting the selection tool again would then make a new
 * one and end that drag.
 */
final class PipelinePaletteViewer extends PaletteViewer {

    private final EditDomain canvas;
    private final PaletteLook look;

    PipelinePaletteViewer(EditDomain canvas, DiagramTheme theme) {
        this.canvas = canvas;
        look = PaletteLook.install(this, theme);
    }

    PaletteLook look() {
        return look;
    }

    @Override
    public void setActiveTool(ToolEntry wanted) {
        ToolEntry standard = getPaletteRoot() == null ? null : getPaletteRoot().getDefaultEntry();
        boolean same = (wanted == null || wanted == standard) && getActiveTool() == standard;
        if (!same || !(canvas.getActiveTool() instanceof SelectionTool)) {
            ToolEntry before = getActiveTool();
            super.setActiveTool(wanted);
            look.activeToolChanged(before, getActiveTool());
        }
    }
}
