package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The title of the palette below a pointer that is there before it is painted. */
class PaletteTitleUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private static Control title(EditorFixture fixture) {
        Composite container = fixture.editor.getEditDomain().getPaletteViewer().getControl().getParent();
        assertNotNull((FlyoutPaletteComposite) container.getParent());
        Control title = null;
        for (Control child : container.getChildren()) {
            if (child.getClass().getName().endsWith("$TitleCanvas")) {
                title = child;
            }
        }
        return title;
    }

    @Test
    void shouldBearThePointerBeforeTheTitleIsPainted() {
        EditorFixture fixture = EditorFixture.openWordCount();
        try {
            Ui.run(() -> {
                Control title = title(fixture);
                title.setFont(Ui.display().getSystemFont());
                Event move = new Event();
                move.x = 20;
                move.y = 8;
                title.notifyListeners(SWT.MouseMove, move);
            });
            Ui.drain();
        } finally {
            fixture.close();
        }
    }

    @Test
    void shouldOpenBelowAPointerThatIsOnTheTitle() {
        EditorFixture first = EditorFixture.openWordCount();
        Point place = Ui.call(() -> title(first).toDisplay(20, 8));
        first.close();
        Robot.move(place);

        EditorFixture second = EditorFixture.openWordCount();
        try {
            Robot.move(new Point(place.x + 3, place.y));
            Ui.until("cursor on the title", () -> Ui.display().getCursorControl() == title(second));
            Robot.screenshot("pointer-on-palette-title");
        } finally {
            second.close();
        }
    }
}
