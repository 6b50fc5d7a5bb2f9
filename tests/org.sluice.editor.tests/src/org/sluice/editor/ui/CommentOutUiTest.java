package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.editor.internal.AccessibleTexts;
import org.sluice.model.PipelineFiles;

/** Commenting out by key. */
class CommentOutUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;
    private byte[] before;

    @BeforeEach
    void open() {
        fixture = EditorFixture.openWordCount();
        before = bytes();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private byte[] bytes() {
        return Ui.call(() -> PipelineFiles.toBytes(fixture.editor.getPipeline()));
    }

    private boolean leftOut(String id) {
        return fixture.part(id).nodeFigure().face().leftOut();
    }

    private void select(String id) {
        Ui.run(() -> {
            fixture.editor.getGraphicalViewer().setSelection(new StructuredSelection(fixture.part(id)));
            fixture.editor.getGraphicalViewer().getControl().setFocus();
        });
        Ui.until("canvas has the focus", () -> fixture.editor.getGraphicalViewer().getControl().isFocusControl());
        Robot.move(fixture.onCanvas(30, fixture.canvasSize().y - 30));
    }

    @Test
    void shouldCommentOutWithEverythingThatOnlyItFeeds() {
        select("pairs");
        Robot.key("ctrl+slash");
        Ui.until("commented out", () -> fixture.node("pairs").isCommentedOut() && leftOut("pairs") && leftOut("counts") && leftOut("console"));
        assertFalse(fixture.node("counts").isCommentedOut());
        assertFalse(leftOut("words"));
        String said = Ui.call(() -> AccessibleTexts.node(fixture.part("counts").context(), fixture.node("counts")));
        assertTrue(said.contains("Not in the program"), said);
        Ui.until("no sink is left", () -> fixture.editor.getDiagnostics().stream().anyMatch(found -> found.code().equals("SL-0103")));
        Robot.screenshot("commented-out");

        Robot.key("ctrl+slash");
        Ui.until("back", () -> !fixture.node("pairs").isCommentedOut() && !leftOut("console"));
        assertArrayEquals(before, bytes());
        Ui.until("all is well again", () -> fixture.editor.getDiagnostics().stream().noneMatch(found -> found.code().equals("SL-0103")));
    }

    @Test
    void shouldCommentOutABranchInOneStep() {
        select("pairs");
        Robot.key("ctrl+alt+slash");
        Ui.until("all marked", () -> List.of("pairs", "counts", "console").stream().allMatch(id -> fixture.node(id).isCommentedOut() && leftOut(id)));
        assertFalse(fixture.node("words").isCommentedOut());

        Robot.key("ctrl+z");
        Ui.until("undone", () -> !leftOut("console"));
        assertArrayEquals(before, bytes());
        assertEquals(false, Ui.call(() -> fixture.editor.getCommandStack().canUndo()));
    }
}
