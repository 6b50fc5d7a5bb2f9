package org.sluice.editor.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** F1 on the canvas, with a real key. */
class HelpUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @AfterEach
    void close() {
        if (fixture != null) {
            fixture.close();
        }
    }

    @Test
    void shouldShowTheHelpOfTheSelectedNodeAtF1() {
        fixture = EditorFixture.openWordCount();
        Robot.click(fixture.onCard("counts", 0.5, 0.5));
        Ui.until("field", () -> Widgets.shows("function"));
        Robot.key("F1");
        Ui.until("help", () -> !Widgets.shows("function") && says(fixture.editor.getSite().getShell(), "Combines all values of a key"));
        Robot.screenshot("help-f1");
        Robot.click(Ui.call(() -> Widgets.tab("general")));
    }

    private static boolean says(Composite parent, String text) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label && label.isVisible() && label.getText().contains(text)
                    || child instanceof Composite composite && says(composite, text)) {
                return true;
            }
        }
        return false;
    }
}
