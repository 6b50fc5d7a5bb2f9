package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.model.NodeTypes;
import org.sluice.model.PipelineFiles;

/** The pages of the editor, with real mouse and keys. */
class PagesUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @AfterEach
    void close() {
        if (fixture != null) {
            fixture.close();
        }
    }

    private static StyledText java() {
        return (StyledText) Widgets.control("java");
    }

    /** The marked lines of the Java page. */
    private static String marked() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < java().getLineCount(); i++) {
            if (java().getLineBackground(i) != null) {
                lines.append(java().getLine(i).strip());
            }
        }
        return lines.toString();
    }

    @Test
    void shouldFollowTheSelectionBothWaysInTheJavaPage() {
        fixture = EditorFixture.openWordCount();
        Robot.click(fixture.onCard("pairs", 0.5, 0.5));
        Robot.click(Ui.call(() -> Widgets.tab("java")));
        Ui.until("statement of the selected node", () -> marked().startsWith("var pairs = words.mapToPair("));
        Robot.screenshot("java-page");

        Point counts = Ui.call(() -> {
            Point at = java().getLocationAtOffset(java().getText().indexOf("reduceByKey") + 3);
            return java().toDisplay(at.x, at.y + java().getLineHeight() / 2);
        });
        Robot.click(counts);
        Ui.until("selected on the canvas", () -> fixture.part("counts").getSelected() != 0);
        Ui.until("marked", () -> marked().startsWith("var counts = "));
        Ui.until("properties follow", () -> Widgets.textOf("function").equals("(a, b) -> a + b"));

        Ui.run(() -> NodeTypes.set(fixture.node("counts"), "function", "(a, b) -> Math.max(a, b)"));
        Ui.until("generated anew", () -> java().getText().contains("Math.max(a, b)"));
        Ui.run(() -> {
            java().setFocus();
            java().setSelection(0, 7);
        });
        Robot.key("ctrl+c");
        assertEquals("package", Ui.call(PagesUiTest::clipboard), "copies text, not nodes");
        byte[] before = bytes();
        Robot.key("Delete");
        assertArrayEquals(before, bytes(), "does not delete the selected node");
        Robot.click(Ui.call(() -> Widgets.tab("diagram")));
        Robot.key("Delete");
        Ui.until("on the canvas it does", () -> fixture.node("counts") == null);
        Robot.key("ctrl+z");
        Ui.until("back", () -> fixture.node("counts") != null);
    }

    private static Object clipboard() {
        Clipboard clipboard = new Clipboard(Ui.display());
        try {
            return clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void shouldEditThePipelineOnItsOwnPage() {
        fixture = EditorFixture.openWordCount();
        byte[] before = bytes();
        Ui.run(() -> fixture.editor.showPage("pipeline"));
        Ui.until("form", () -> Widgets.shows("checkpointDirectory"));
        Robot.screenshot("pipeline-page");
        Robot.click(Ui.call(() -> Widgets.fieldOf("checkpointDirectory")));
        Robot.type("saved");
        Robot.key("Tab");
        Ui.until("taken", () -> "saved".equals(fixture.editor.getPipeline().getCheckpointDirectory()));
        assertTrue(Ui.call(fixture.editor::isDirty));
        Robot.key("ctrl+z");
        Ui.until("undone", () -> Widgets.textOf("checkpointDirectory").isEmpty());
        assertArrayEquals(before, bytes());
        Robot.click(Ui.call(() -> Widgets.tab("records")));
        Robot.screenshot("pipeline-page-records");
        Robot.click(Ui.call(() -> Widgets.tab("diagram")));
        assertTrue(Ui.call(() -> fixture.part("words").getFigure().isShowing()));
    }

    private byte[] bytes() {
        return Ui.call(() -> PipelineFiles.toBytes(fixture.editor.getPipeline()));
    }
}
