package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** The canvas follows the theme of the workbench at once, and tells a screen reader what it shows. */
class ThemeUiTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @AfterEach
    void close() {
        theme(LIGHT);
        if (fixture != null) {
            fixture.close();
        }
    }

    private static void theme(String id) {
        Ui.run(() -> {
            IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
            engine.setTheme(id, false);
        });
    }

    private RGB ground() {
        return fixture.editor.getGraphicalViewer().getControl().getBackground().getRGB();
    }

    @Test
    void shouldFollowTheThemeWhileOpen() {
        fixture = EditorFixture.openWordCount();
        assertEquals(DiagramTheme.light().rgb(Token.CANVAS), Ui.call(this::ground));
        Robot.screenshot("theme-light");

        theme(DARK);
        Ui.until("dark", () -> ground().equals(DiagramTheme.dark().rgb(Token.CANVAS)));
        Robot.click(fixture.onCard("counts", 0.5, 0.5));
        Robot.screenshot("theme-dark");

        theme(LIGHT);
        Ui.until("light", () -> ground().equals(DiagramTheme.light().rgb(Token.CANVAS)));
        Robot.screenshot("theme-light-again");
    }

    @Test
    void shouldTellScreenReadersTheNodesInDataFlowOrder() {
        fixture = EditorFixture.openWordCount();

        Ui.run(() -> {
            AccessibleEditPart canvas = (AccessibleEditPart) fixture.editor.getGraphicalViewer().getContents().getAdapter(AccessibleEditPart.class);
            AccessibleControlEvent children = new AccessibleControlEvent(this);
            canvas.getChildren(children);
            AccessibleEditPart first = (AccessibleEditPart) fixture.part("lines").getAdapter(AccessibleEditPart.class);
            AccessibleEvent name = new AccessibleEvent(this);
            first.getName(name);

            assertNotNull(name.result);
            assertEquals("lines; Text file; verses.txt; to words", name.result);
            assertEquals(5, children.children.length);
            assertEquals(first.getAccessibleID(), children.children[0]);
        });
    }
}
