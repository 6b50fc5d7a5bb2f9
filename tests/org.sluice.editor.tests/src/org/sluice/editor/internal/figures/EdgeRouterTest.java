package org.sluice.editor.internal.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.junit.jupiter.api.Test;

class EdgeRouterTest {

    @Test
    void shouldRunStraightWhenPortsAreLevel() {
        PointList points = EdgeRouter.points(new Point(0, 10), new Point(200, 10), List.of(), false);

        assertEquals(2, points.size());
    }

    @Test
    void shouldUseRightAnglesOnly() {
        for (Point end : List.of(new Point(200, 90), new Point(-300, 50), new Point(10, 300), new Point(-20, 12))) {
            for (boolean fanIn : new boolean[] {false, true}) {
                PointList points = EdgeRouter.points(new Point(0, 10), end, List.of(), fanIn);

                for (int i = 1; i < points.size(); i++) {
                    Point a = points.getPoint(i - 1);
                    Point b = points.getPoint(i);
                    assertTrue(a.x == b.x || a.y == b.y, a + " " + b);
                }
                assertEquals(end, points.getLastPoint());
            }
        }
    }

    @Test
    void shouldEndAtPortHeightWhenBendPointsAreStored() {
        PointList points = EdgeRouter.points(new Point(0, 10), new Point(200, 91), List.of(new Point(50, 10), new Point(50, 90)), false);

        assertEquals(91, points.getPoint(2).y);
        assertEquals(4, points.size());
    }
}
