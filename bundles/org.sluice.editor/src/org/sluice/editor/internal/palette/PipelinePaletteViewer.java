package org.sluice.editor.internal.palette;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.gef.ui.palette.PaletteViewer;

/**
 * A palette that leaves the canvas alone when nothing changes. The end of a native drag reaches the palette after the
 * drop, sometimes when the next drag has begun on the canvas; selecting the selection tool again would then make a new
 * one and end that drag.
 */
final class PipelinePaletteViewer extends PaletteViewer {

    private final EditDomain canvas;

    PipelinePaletteViewer(EditDomain canvas) {
        this.canvas = canvas;
    }

    @Override
    public void setActiveTool(ToolEntry wanted) {
        ToolEntry standard = getPaletteRoot() == null ? null : getPaletteRoot().getDefaultEntry();
        boolean same = (wanted == null || wanted == standard) && getActiveTool() == standard;
        if (!same || !(canvas.getActiveTool() instanceof SelectionTool)) {
            super.setActiveTool(wanted);
        }
    }
}
