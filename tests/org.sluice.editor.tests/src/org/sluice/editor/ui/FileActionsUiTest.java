package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Revert, Save As, bookmarks and tasks, as the menus of the workbench do them. */
class FileActionsUiTest {

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

    private void select(String node) {
        Robot.click(fixture.onCard(node, 0.5, 0.25));
        Ui.until("selection", () -> fixture.part(node).getSelected() != 0);
    }

    /** Not waited for: a dialog may come up. */
    private void command(String id) {
        Ui.display().asyncExec(() -> {
            try {
                fixture.editor.getSite().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static boolean dialogHasFocus(String title) {
        Shell shell = Ui.display().getActiveShell();
        return shell != null && shell.getText().startsWith(title) && Ui.display().getFocusControl() != null;
    }

    private IMarker marker(String type) {
        Ui.until("marker", () -> fixture.file.findMarkers(type, false, IResource.DEPTH_ZERO).length == 1);
        return Ui.call(() -> fixture.file.findMarkers(type, false, IResource.DEPTH_ZERO)[0]);
    }

    private void goesTo(IMarker marker, String node) {
        Ui.run(() -> fixture.editor.getGraphicalViewer().deselectAll());
        Ui.run(() -> IDE.gotoMarker(fixture.editor, marker));
        Ui.until("selection of " + node, () -> fixture.part(node).getSelected() != 0);
    }

    @Test
    void shouldGoBackToTheFile() throws IOException {
        byte[] saved = Files.readAllBytes(fixture.editor.getFile());
        select("words");
        Robot.key("Delete");
        Ui.until("an edit", () -> fixture.editor.isDirty() && fixture.node("words") == null);

        command("org.eclipse.ui.file.revert");

        Ui.until("the node again", () -> fixture.node("words") != null && fixture.part("words") != null);
        assertFalse(Ui.call(fixture.editor::isDirty));
        assertFalse(Ui.call(() -> fixture.editor.getCommandStack().canUndo()));
        assertArrayEquals(saved, Files.readAllBytes(fixture.editor.getFile()));
    }

    @Test
    void shouldPutABookmarkAtANodeAndGoToIt() throws CoreException {
        select("pairs");

        command("org.eclipse.ui.edit.addBookmark");
        Ui.until("the dialog", () -> dialogHasFocus("Add Bookmark"));
        Robot.key("ctrl+a");
        Robot.type("look here");
        Robot.key("Return");

        IMarker bookmark = marker(IMarker.BOOKMARK);
        assertEquals("look here", bookmark.getAttribute(IMarker.MESSAGE));
        assertTrue(bookmark.getAttribute(IMarker.LOCATION, "").contains("pairs"));
        goesTo(bookmark, "pairs");
    }

    @Test
    void shouldPutATaskAtANodeAndGoToIt() throws CoreException {
        select("counts");

        command("org.eclipse.ui.edit.addTask");
        Ui.until("the dialog", () -> Ui.display().getActiveShell() != null && Ui.display().getActiveShell() != fixture.editor.getSite().getShell()
                && Ui.display().getFocusControl() instanceof org.eclipse.swt.widgets.Text);
        Robot.key("ctrl+a");
        Robot.type("count less");
        Robot.screenshot("task");
        Robot.key("Return");

        IMarker task = marker(IMarker.TASK);
        assertEquals("count less", task.getAttribute(IMarker.MESSAGE));
        goesTo(task, "counts");
    }

    @Test
    void shouldGoOnInAnotherFileAfterSaveAs() throws IOException {
        byte[] saved = Files.readAllBytes(fixture.editor.getFile());
        java.nio.file.Path old = fixture.editor.getFile();
        select("words");
        Robot.key("Delete");
        Ui.until("an edit", fixture.editor::isDirty);

        command("org.eclipse.ui.file.saveAs");
        Ui.until("the dialog", () -> dialogHasFocus("Save As") && Ui.display().getFocusControl() instanceof org.eclipse.swt.widgets.Text);
        Robot.key("ctrl+a");
        Robot.type("copy.dstream");
        Robot.screenshot("save-as");
        Robot.key("Return");

        Ui.until("the other file", () -> fixture.editor.getFile().endsWith("copy.dstream") && !fixture.editor.isDirty());
        assertEquals("copy.dstream", Ui.call(() -> fixture.editor.getTitle()));
        assertFalse(Files.readString(fixture.editor.getFile()).contains("id=\"words\""));
        assertArrayEquals(saved, Files.readAllBytes(old), "the old file stays as it was");
    }
}
