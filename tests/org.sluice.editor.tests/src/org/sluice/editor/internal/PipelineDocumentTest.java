package org.sluice.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.editor.internal.commands.MoveNodeCommand;
import org.sluice.editor.internal.commands.SetAttributeCommand;
import org.sluice.editor.internal.recovery.Shadow;
import org.sluice.editor.internal.recovery.ShadowFiles;
import org.sluice.editor.internal.recovery.UnsavedWork;
import org.sluice.model.PipelineFiles;
import org.sluice.model.PipelinePackage;

/** Saved or not, and unsaved work that outlives its process. */
class PipelineDocumentTest {

    @TempDir
    Path folder;

    private final Deque<Runnable> timer = new ArrayDeque<>();
    private Path file;
    private ShadowFiles shadows;
    private PipelineDocument document;
    private UnsavedWork work;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("word-count.dstream");
        Diagram sample = Samples.wordCount();
        PipelineFiles.save(sample.pipeline(), file);
        PipelineFiles.saveLayout(sample.layout(), PipelineFiles.layoutFileOf(file));
        shadows = new ShadowFiles(folder.resolve("shadows"));
        openAgain();
    }

    private void openAgain() {
        document = new PipelineDocument(file);
        document.load();
        work = new UnsavedWork(document, shadows, run -> timer.add(run), Runnable::run, Runnable::run, e -> {
            throw new AssertionError(e);
        });
    }

    private Command rename(String name) {
        return new SetAttributeCommand("Rename", document.pipeline().findNode("pairs"), PipelinePackage.Literals.NODE__NAME, name);
    }

    private void pass() {
        while (!timer.isEmpty()) {
            timer.poll().run();
        }
    }

    @Test
    void shouldBeCleanWhenEverythingIsUndone() {
        document.commands().execute(rename("Tuples"));
        assertTrue(document.isDirty());

        document.commands().undo();

        assertFalse(document.isDirty());
    }

    @Test
    void shouldBeCleanOnlyAtTheSavedStateWhenSavedInTheMiddle() throws IOException {
        document.commands().execute(rename("One"));
        document.save();
        document.commands().execute(rename("Two"));
        assertTrue(document.isDirty());

        document.commands().undo();
        assertFalse(document.isDirty());
        document.commands().undo();
        assertTrue(document.isDirty());
        document.commands().redo();
        assertFalse(document.isDirty());
    }

    @Test
    void shouldBecomeCleanWhenEditsBringTheSavedContentBack() {
        document.commands().execute(rename("Tuples"));
        document.commands().execute(rename("pairs"));

        pass();

        assertFalse(document.isDirty());
        document.commands().undo();
        pass();
        assertTrue(document.isDirty());
    }

    @Test
    void shouldBeDirtyWhenOnlyAPlaceChanged() {
        document.commands().execute(new MoveNodeCommand(document.diagram(), document.pipeline().findNode("pairs"), new Point(5, 5)));
        pass();
        assertTrue(document.isDirty());

        document.commands().undo();
        pass();
        assertFalse(document.isDirty());
    }

    @Test
    void shouldKeepUnsavedWorkAndRestoreItUnsaved() throws Exception {
        document.commands().execute(rename("Tuples"));
        pass();
        byte[] saved = Files.readAllBytes(file);

        openAgain(); // as after a crash: nobody closed the first document

        Shadow shadow = shadows.read(file).orElseThrow();
        assertTrue(document.wantsRestore(shadow));
        assertEquals("pairs", document.pipeline().findNode("pairs").getName());
        document.restore(shadow);
        assertEquals("Tuples", document.pipeline().findNode("pairs").getName());
        assertTrue(document.isDirty());
        assertEquals(new String(saved), Files.readString(file));
        document.save();
        assertFalse(document.isDirty());
        assertTrue(shadows.read(file).isEmpty());
    }

    @Test
    void shouldForgetUnsavedWorkWhenSavedUndoneOrClosed() throws IOException {
        document.commands().execute(rename("One"));
        pass();
        assertTrue(shadows.read(file).isPresent());
        document.save();
        assertTrue(shadows.read(file).isEmpty());

        document.commands().execute(rename("Two"));
        pass();
        assertTrue(shadows.read(file).isPresent());
        document.commands().undo();
        pass();
        assertTrue(shadows.read(file).isEmpty());

        document.commands().execute(rename("Three"));
        pass();
        work.dispose();
        assertTrue(shadows.read(file).isEmpty());
    }

    @Test
    void shouldNotKeepWorkThatWasSavedMeanwhile() throws IOException {
        Deque<Runnable> background = new ArrayDeque<>();
        work.dispose();
        work = new UnsavedWork(document, shadows, run -> timer.add(run), background::add, Runnable::run, e -> {
            throw new AssertionError(e);
        });
        document.commands().execute(rename("One"));
        timer.poll().run();

        document.save();
        background.poll().run();

        assertTrue(shadows.read(file).isEmpty());
    }

    @Test
    void shouldOfferUnsavedWorkForDamagedFile() throws Exception {
        document.commands().execute(rename("Tuples"));
        pass();
        Files.writeString(file, "<half");

        openAgain();

        assertNotNull(document.loadProblem());
        assertFalse(document.isDirty());
        document.restore(shadows.read(file).orElseThrow());
        assertNull(document.loadProblem());
        assertEquals("Tuples", document.pipeline().findNode("pairs").getName());
        assertTrue(document.isDirty());
    }

    @Test
    void shouldPlaceNodesWhenLayoutIsDamaged() throws IOException {
        Files.writeString(PipelineFiles.layoutFileOf(file), "<half");

        openAgain();

        assertTrue(document.placedAutomatically());
        assertEquals(5, document.layout().getNodes().size());
        assertFalse(document.isDirty());
    }
}
