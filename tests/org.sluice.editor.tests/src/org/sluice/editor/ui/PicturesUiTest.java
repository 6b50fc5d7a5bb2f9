package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.editor.internal.Messages;

/** The drawing on the clipboard and on paper. */
class PicturesUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @BeforeEach
    void open() {
        fixture = EditorFixture.openWordCount();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private IAction action(String id) {
        return fixture.editor.getActionRegistry().getAction(id);
    }

    @Test
    void shouldPutAPictureOnTheClipboard() {
        Ui.run(() -> action("org.sluice.editor.copyPicture").run());

        ImageData data = Ui.call(() -> {
            Clipboard clipboard = new Clipboard(Ui.display());
            try {
                return (ImageData) clipboard.getContents(ImageTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
        assertTrue(data != null && data.width > 2 * 5 * 216 && data.height > 2 * 52, "five cards, twice as large as on the canvas");
        assertEquals(Boolean.FALSE, Ui.call(() -> action("org.sluice.editor.pictureNumbers").isEnabled()), "no run, no numbers");
    }

    @Test
    void shouldAskWhatToPrint() {
        Ui.run(() -> Ui.display().asyncExec(() -> action(ActionFactory.PRINT.getId()).run()));
        Ui.until("the dialog", () -> dialog() != null);
        Robot.screenshot("print-dialog");

        Ui.run(() -> dialog().close());
        Ui.until("no dialog", () -> dialog() == null);
    }

    private static Shell dialog() {
        for (Shell shell : Ui.display().getShells()) {
            if (shell.isVisible() && shell.getText().equals(Messages.Print_title)) {
                return shell;
            }
        }
        return null;
    }
}
