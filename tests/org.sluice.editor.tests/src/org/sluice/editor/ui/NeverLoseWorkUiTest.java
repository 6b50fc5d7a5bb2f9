package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.Samples;
import org.sluice.editor.internal.SharedDocuments;
import org.sluice.editor.internal.commands.SetAttributeCommand;
import org.sluice.editor.internal.recovery.Shadow;
import org.sluice.editor.internal.recovery.ShadowFiles;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;
import org.sluice.model.PipelinePackage;

/** Saved, unsaved, changed by others, open twice, left by a crash. */
class NeverLoseWorkUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @AfterEach
    void close() {
        if (fixture != null) {
            fixture.close();
        }
    }

    private Path path() {
        return fixture.editor.getFile();
    }

    private void rename(PipelineEditor editor, String name) {
        Ui.run(() -> editor.execute(new SetAttributeCommand("Rename", editor.getPipeline().findNode("pairs"), PipelinePackage.Literals.NODE__NAME, name)));
    }

    @Test
    void shouldBeCleanWhenUndoneToTheSavedState() {
        fixture = EditorFixture.openWordCount();
        assertFalse(Ui.call(fixture.editor::isDirty));
        rename(fixture.editor, "One");
        assertTrue(Ui.call(fixture.editor::isDirty));

        Robot.key("ctrl+s");
        Ui.until("saved", () -> !fixture.editor.isDirty());
        rename(fixture.editor, "Two");
        Robot.key("ctrl+z");
        Ui.until("back at the saved state", () -> !fixture.editor.isDirty());
        Robot.key("ctrl+z");
        Ui.until("before the saved state", () -> fixture.editor.isDirty());
        assertEquals("pairs", fixture.node("pairs").getName());
    }

    @Test
    void shouldShowEditsOfOneEditorInTheOther() throws Exception {
        fixture = EditorFixture.openWordCount();
        IWorkbenchPage page = fixture.editor.getSite().getPage();
        IWorkbenchWindow window = Ui.call(() -> PlatformUI.getWorkbench().openWorkbenchWindow(page.getPerspective().getId(), null));
        PipelineEditor same = (PipelineEditor) Ui.call(() -> page.openEditor(new FileEditorInput(fixture.file), PipelineEditor.ID, true, IWorkbenchPage.MATCH_NONE));
        PipelineEditor other = (PipelineEditor) Ui.call(() -> window.getActivePage().openEditor(new FileEditorInput(fixture.file), PipelineEditor.ID));
        assertSame(fixture.editor.getPipeline(), other.getPipeline());

        rename(other, "Tuples");

        Ui.until("seen in the first", () -> "Tuples".equals(fixture.part("pairs").nodeFigure().face().name()));
        assertTrue(Ui.call(fixture.editor::isDirty) && Ui.call(same::isDirty) && Ui.call(other::isDirty));
        // closing one of several editors loses nothing
        Ui.run(() -> page.closeEditor(same, false));
        assertTrue(Ui.call(other::isDirty));
        Ui.run(() -> other.doSave(new NullProgressMonitor()));
        Ui.until("all are clean", () -> !fixture.editor.isDirty() && !other.isDirty());
        Ui.run(() -> other.getCommandStack().undo());
        Ui.until("undone in the first", () -> "pairs".equals(fixture.part("pairs").nodeFigure().face().name()));
        Ui.run(() -> other.getCommandStack().redo());
        Ui.run(() -> window.close());
        assertTrue(Files.readString(path()).contains("Tuples"));
    }

    @Test
    void shouldOfferWhatACrashLeft() throws Exception {
        fixture = EditorFixture.openWordCount();
        Path path = path();
        Pipeline edited = PipelineFiles.fromBytes(Files.readAllBytes(path), "edited");
        edited.findNode("pairs").setName("Tuples");
        edited.setDocumentation("half written");
        byte[] saved = Files.readAllBytes(path);
        Ui.run(() -> fixture.editor.getSite().getPage().closeEditor(fixture.editor, false));
        SharedDocuments.shadows().write(new Shadow(path, Instant.parse("2026-11-20T10:15:00Z"), ShadowFiles.digest(saved), PipelineFiles.toBytes(edited),
                PipelineFiles.toBytes(Samples.wordCount().layout())));

        openLater();
        Ui.until("question", () -> Widgets.shell("Unsaved work") != null);
        Robot.screenshot("restore-dialog");
        Robot.key("Return");

        Ui.until("restored", () -> fixture.editor != null && "Tuples".equals(fixture.editor.getPipeline().findNode("pairs").getName()));
        assertTrue(Ui.call(fixture.editor::isDirty));
        assertEquals(new String(saved), Files.readString(path));
        Robot.screenshot("restored");
        Ui.run(() -> fixture.editor.doSave(new NullProgressMonitor()));
        assertTrue(Files.readString(path).contains("Tuples"));
        assertTrue(SharedDocuments.shadows().read(path).isEmpty());
    }

    private void openLater() {
        Ui.display().asyncExec(() -> {
            try {
                fixture.editor = (PipelineEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().openEditor(new FileEditorInput(fixture.file),
                        PipelineEditor.ID);
            } catch (org.eclipse.ui.PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void shouldOfferUnsavedWorkOnTheErrorPage() throws Exception {
        fixture = EditorFixture.openWordCount();
        byte[] good = Files.readAllBytes(path());
        Ui.run(() -> fixture.editor.getSite().getPage().closeEditor(fixture.editor, false));
        Files.writeString(path(), "<half");
        fixture.file.refreshLocal(0, null);
        SharedDocuments.shadows().write(new Shadow(path(), Instant.parse("2026-11-20T10:15:00Z"), "", good, new byte[0]));

        openLater();
        Ui.until("error page", () -> fixture.editor != null && fixture.editor.isShowingErrorPage() && Widgets.button("Restore unsaved work") != null);
        Robot.screenshot("error-page-restore");
        Robot.click(Ui.call(() -> Widgets.button("Restore unsaved work")));

        Ui.until("canvas", () -> !fixture.editor.isShowingErrorPage() && fixture.part("pairs") != null);
        assertTrue(Ui.call(fixture.editor::isDirty));
    }

    @Test
    void shouldFollowTheFileWhenItIsRenamed() throws Exception {
        fixture = EditorFixture.openWordCount();
        rename(fixture.editor, "Tuples");

        fixture.file.move(IPath.fromOSString("renamed.dstream"), true, null);

        Ui.until("followed", () -> path().getFileName().toString().equals("renamed.dstream") && fixture.editor.getTitle().contains("renamed"));
        assertTrue(Ui.call(fixture.editor::isDirty));
        Ui.run(() -> fixture.editor.doSave(new NullProgressMonitor()));
        assertTrue(Files.readString(path()).contains("Tuples"));
    }

    @Test
    void shouldAskBeforeReadingInAgainWhenThereAreUnsavedEdits() throws Exception {
        fixture = EditorFixture.openWordCount();
        rename(fixture.editor, "Mine");
        Files.writeString(path(), Files.readString(path()).replace("name=\"console\"", "name=\"Theirs\""));

        Ui.display().asyncExec(() -> {
            try {
                fixture.file.refreshLocal(0, null);
            } catch (org.eclipse.core.runtime.CoreException e) {
                throw new IllegalStateException(e);
            }
        });
        Ui.until("question", () -> Widgets.shell("File changed") != null);
        Robot.screenshot("changed-outside");
        Robot.key("Escape");
        Ui.until("answered", () -> Widgets.shell("File changed") == null);

        assertEquals("Mine", Ui.call(() -> fixture.node("pairs").getName()));
        assertEquals("console", Ui.call(() -> fixture.node("console").getName()));
    }

    @Test
    void shouldKeepEditsOrCloseWhenTheFileIsDeleted() throws Exception {
        fixture = EditorFixture.openWordCount();
        rename(fixture.editor, "Mine");
        IEditorPart editor = fixture.editor;
        IWorkbenchPage page = editor.getSite().getPage();
        IFile file = fixture.file;

        file.delete(true, null);
        Ui.until("question", () -> Widgets.shell("File deleted") != null);
        Robot.screenshot("deleted-outside");
        Robot.key("Return");

        Ui.until("written again", () -> Files.exists(path()) && !editor.isDirty());
        assertTrue(Files.readString(path()).contains("Mine"));
        Ui.until("the workspace knows", () -> file.exists());
        file.delete(true, null);
        Ui.until("closed", () -> page.findEditor(editor.getEditorInput()) == null);
    }
}
