package org.sluice.editor.internal.figures;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/** All edges, and above all of them their pills, so that no line crosses a number. */
public final class EdgeLayer extends ConnectionLayer {

    @Override
    protected void paintChildren(Graphics g) {
        super.paintChildren(g);
        Rectangle clip = new Rectangle();
        for (Object child : getChildren()) {
            if (child instanceof EdgeFigure edge && edge.pill().isVisible()
                    && edge.pill().getBounds().intersects(g.getClip(clip))) {
                g.clipRect(edge.pill().getBounds());
                edge.pill().paint(g);
                g.restoreState();
            }
        }
    }
}
