package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.Connection;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.launching.debug.PipelineBreakpoint;

/** Breakpoints by a double click on an edge, with the real mouse. */
final class EdgeBreakpointUiTest extends DesignerUiTest {

    private static final String EDGE = "split-words";

    private final IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("examples").getFile("word-count/word-count.dstream");

    @AfterEach
    void removeBreakpoints() throws CoreException {
        for (PipelineBreakpoint one : PipelineBreakpoint.all()) {
            one.delete();
        }
    }

    private Point ground() {
        return designer.below("console", 20, 60);
    }

    private Point besideTheMiddle(int pixels) {
        Point middle = designer.edge(EDGE);
        return new Point(middle.x + pixels, middle.y);
    }

    private boolean selected() {
        return Designer.ui(() -> designer.editor().partFor(EDGE).getSelected() != 0);
    }

    private void doubleClickMakes(int breakpoints, Point place) {
        robot.doubleClick(place);
        Await.until(breakpoints + " breakpoints", () -> PipelineBreakpoint.at(file, EDGE).size() == breakpoints, SOON, () -> PipelineBreakpoint.all().toString());
    }

    private void leaveEdge() {
        robot.click(ground());
        Await.until("nothing selected", () -> !selected(), SOON, () -> "the edge is selected");
    }

    @Test
    void shouldToggleBreakpointWhenAnEdgeIsDoubleClicked() {
        leaveEdge();
        doubleClickMakes(1, designer.edge(EDGE));
        leaveEdge();
        doubleClickMakes(0, besideTheMiddle(-12));
    }

    @Test
    void shouldToggleBreakpointWhenASelectedEdgeIsDoubleClickedOnItsBendHandleAndBesideIt() {
        // far enough from the middle for the next click not to count as the second one of a double click
        robot.click(besideTheMiddle(-14));
        Await.until("the selected edge", this::selected, SOON, () -> "not selected");
        doubleClickMakes(1, designer.edge(EDGE));
        assertTrue(selected());
        robot.picture("breakpoint-by-double-click");
        doubleClickMakes(0, besideTheMiddle(12));

        assertEquals(null, Designer.ui(() -> designer.editor().getLayout().findEdge(EDGE)), "no bend was made");
    }

    @Test
    void shouldToggleBreakpointWhenAnEdgeIsDoubleClickedThatLeavesTheView() {
        leaveEdge();
        boolean cut = Designer.ui(() -> {
            var zoom = ((ScalableFreeformRootEditPart) designer.editor().getGraphicalViewer().getRootEditPart()).getZoomManager();
            zoom.setZoom(2);
            int left = 2 * ((Connection) designer.editor().partFor(EDGE).getFigure()).getPoints().getMidpoint().x - zoom.getViewport().getClientArea().width + 12;
            zoom.getViewport().setViewLocation(left, 0);
            return zoom.getViewport().getViewLocation().x == left;
        });
        assertTrue(cut, "the right end of the edge is out of sight");
        Point place = designer.edge(EDGE);

        doubleClickMakes(1, place);

        assertEquals(place, designer.edge(EDGE), "the view has not moved");
    }
}
