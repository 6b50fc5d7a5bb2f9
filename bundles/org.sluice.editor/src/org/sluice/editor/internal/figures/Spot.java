package org.sluice.editor.internal.figures;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseMotionListener;
import org.sluice.editor.internal.figures.NodeFigure.PortHit;

/** An invisible place on a card with a tooltip of its own: the framework shows one tooltip a figure. */
final class Spot extends Figure {

    private final DiagramTheme theme;
    private final PortHit port;
    private final Supplier<String> text;

    /** @param port the port it lies on, or null */
    Spot(DiagramTheme theme, PortHit port, Supplier<String> text, Consumer<Boolean> pointed) {
        this.theme = theme;
        this.port = port;
        this.text = text;
        setOpaque(false);
        addMouseMotionListener(new MouseMotionListener.Stub() {
            @Override
            public void mouseEntered(MouseEvent event) {
                pointed.accept(true);
            }

            @Override
            public void mouseExited(MouseEvent event) {
                pointed.accept(false);
            }
        });
    }

    PortHit port() {
        return port;
    }

    @Override
    public IFigure getToolTip() {
        String shown = text.get();
        return shown.isEmpty() ? null : new ToolTipFigure(theme, shown);
    }
}
