package org.sluice.editor.internal.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.sluice.editor.internal.pictures.PrintPlan.Size;

class PrintPlanTest {

    @Test
    void shouldFitALargeDrawingOnOnePage() {
        PrintPlan plan = PrintPlan.of(3000, 900, 10, 7, Size.FIT_PAGE);

        assertEquals(960 / 3000.0, plan.scale(), 1e-9);
        assertEquals(List.of(new Rectangle(0, 0, 3000, 900)), plan.pages());
    }

    @Test
    void shouldNotBlowUpASmallDrawing() {
        assertEquals(1, PrintPlan.of(200, 100, 10, 7, Size.FIT_PAGE).scale());
    }

    @Test
    void shouldFillTheWidthAndGoOnBelow() {
        PrintPlan plan = PrintPlan.of(1920, 3000, 10, 7, Size.FIT_WIDTH);

        assertEquals(0.5, plan.scale());
        assertEquals(List.of(new Rectangle(0, 0, 1920, 1344), new Rectangle(0, 1344, 1920, 1344), new Rectangle(0, 2688, 1920, 312)), plan.pages());
    }

    @Test
    void shouldCutADrawingIntoPagesThatMeet() {
        PrintPlan plan = PrintPlan.of(1000, 700, 5, 5, new Size(100));

        assertEquals(6, plan.pages().size());
        assertEquals(1000 * 700, plan.pages().stream().mapToInt(page -> page.width * page.height).sum());
        assertEquals(new Rectangle(480, 480, 480, 220), plan.pages().get(4));
    }

    @Test
    void shouldNotPrintHundredsOfPages() {
        assertTrue(PrintPlan.of(1_000_000, 1_000_000, 10, 7, new Size(400)).pages().size() <= 400);
    }
}
