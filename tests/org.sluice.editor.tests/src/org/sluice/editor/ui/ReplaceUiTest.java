package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.editor.internal.Messages;
import org.sluice.model.NodeTypes;

/** Find and replace with mouse and keys: a preview, one step, and what the check says afterwards. */
class ReplaceUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @BeforeEach
    void open() {
        fixture = EditorFixture.openWordCount();
    }

    @AfterEach
    void close() {
        Ui.run(() -> {
            if (dialog() != null) {
                dialog().close();
            }
        });
        fixture.close();
    }

    private static Shell dialog() {
        return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(Messages.Replace_title)).findFirst().orElse(null);
    }

    private static <T> List<T> all(Control control, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(all(child, type));
            }
        }
        return found;
    }

    private static boolean says(String text) {
        return all(dialog(), Label.class).stream().anyMatch(label -> label.getText().contains(text));
    }

    private String function(String node) {
        return NodeTypes.get(fixture.node(node), "function");
    }

    @Test
    void shouldReplaceInNamesAndExpressionsAsOneStep() {
        Ui.run(() -> fixture.editor.getGraphicalViewer().getControl().forceFocus());
        Robot.key("ctrl+r");
        Ui.until("the dialog", () -> dialog() != null && all(dialog(), Text.class).get(0).isFocusControl());
        Robot.type("word");
        Robot.key("Tab");
        Robot.type("token");
        Ui.until("a preview", () -> all(dialog(), Table.class).get(0).getItemCount() == 2 && all(dialog(), Table.class).get(0).getItem(1).getText(3).startsWith("token ->"));
        Robot.screenshot("replace-preview");

        Robot.key("Return");
        Ui.until("replaced", () -> function("pairs").equals("token -> new Tuple2<>(token, 1)") && fixture.node("words").getName().equals("tokens"));
        Ui.until("the check", () -> says(Messages.Replace_noProblem));

        Ui.run(() -> fixture.editor.getCommandStack().undo());
        assertEquals("word -> new Tuple2<>(word, 1)", Ui.call(() -> function("pairs")));
        assertEquals("words", Ui.call(() -> fixture.node("words").getName()));
    }

    @Test
    void shouldTellNewErrors() {
        Ui.run(() -> fixture.editor.getGraphicalViewer().getControl().forceFocus());
        Robot.key("ctrl+r");
        Ui.until("the dialog", () -> dialog() != null && all(dialog(), Text.class).get(0).isFocusControl());
        Robot.type("a + b");
        Robot.key("Tab");
        Robot.type("a + c");
        Robot.key("Return");

        Ui.until("the check", () -> says("1 new error"));
        assertTrue(Ui.call(() -> all(dialog(), Button.class).stream().noneMatch(button -> button.getText().equals(Messages.Replace_replace) && button.isEnabled())), "nothing is left to replace");
        Robot.screenshot("replace-checked");
    }
}
