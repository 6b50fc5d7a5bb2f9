package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.model.PipelineFiles;
import org.sluice.model.layout.Note;

/** Notes with real mouse and keys. */
class NotesUiTest {

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
        return Ui.call(() -> PipelineFiles.toBytes(fixture.editor.getLayout()));
    }

    private Note note() {
        return fixture.editor.getLayout().getNotes().isEmpty() ? null : fixture.editor.getLayout().getNotes().get(0);
    }

    private Text field() {
        return Ui.display().getFocusControl() instanceof Text text && text.getParent() == fixture.editor.getGraphicalViewer().getControl() ? text : null;
    }

    private Point onNote(double fractionX, double fractionY) {
        return Ui.call(() -> {
            fixture.editor.getGraphicalViewer().flush();
            GraphicalEditPart part = (GraphicalEditPart) fixture.editor.getGraphicalViewer().getEditPartRegistry().get(note());
            Rectangle bounds = part.getFigure().getBounds().getCopy();
            part.getFigure().translateToAbsolute(bounds);
            return fixture.editor.getGraphicalViewer().getControl().toDisplay((int) (bounds.x + bounds.width * fractionX), (int) (bounds.y + bounds.height * fractionY));
        });
    }

    private void undoAll() {
        while (Boolean.TRUE.equals(Ui.call(() -> fixture.editor.getCommandStack().canUndo()))) {
            int depth = Ui.call(() -> java.util.Arrays.asList(fixture.editor.getCommandStack().getCommands()).indexOf(fixture.editor.getCommandStack().getUndoCommand()));
            Robot.key("ctrl+z");
            Ui.until("undone", () -> java.util.Arrays.asList(fixture.editor.getCommandStack().getCommands()).indexOf(fixture.editor.getCommandStack().getUndoCommand()) < depth);
        }
        assertArrayEquals(before, bytes());
    }

    @Test
    void shouldAddWriteMoveSizeAndDeleteNote() {
        Robot.click(fixture.paletteEntry("note"));
        Point place = fixture.onCanvas(fixture.canvasSize().x / 2, fixture.canvasSize().y - 120);
        Robot.click(place);
        Ui.until("added, text open", () -> note() != null && field() != null);
        Robot.type("# Word count");
        Robot.key("Return");
        Robot.type("Reads **verses**, *splits* them, see `split` and [docs](x.html):");
        Robot.key("Return");
        Robot.type("- one word each line of the text, in lower case");
        Robot.key("Return");
        Robot.type("- counted per batch");
        Robot.screenshot("note-editing");
        Robot.click(fixture.onCanvas(20, fixture.canvasSize().y - 20));
        Ui.until("taken", () -> note().getText().startsWith("# Word count\nReads") && note().getText().endsWith("per batch"));
        Robot.screenshot("note");

        int x = note().getX();
        Point from = onNote(0.5, 0.5);
        Robot.drag(from, new Point(from.x - 150, from.y - 20));
        Ui.until("moved", () -> note().getX() < x - 50);

        int width = note().getWidth();
        Point corner = onNote(1, 0.5);
        Robot.drag(corner, new Point(corner.x + 80, corner.y));
        Ui.until("wider", () -> note().getWidth() > width + 30);
        Robot.screenshot("note-wider");

        String text = note().getText();
        Robot.doubleClick(onNote(0.5, 0.3));
        Ui.until("text open again", () -> field() != null);
        Robot.type("gone");
        Robot.key("Escape");
        Ui.until("closed", () -> field() == null);
        assertEquals(text, note().getText());

        Robot.key("Delete");
        Ui.until("deleted", () -> note() == null);
        assertArrayEquals(before, bytes());
        Robot.key("ctrl+z");
        Ui.until("back", () -> note() != null);
        assertTrue(note().getWidth() > width);
        undoAll();
    }

    @Test
    void shouldAddNoteByKeyAtThePointer() {
        Robot.click(fixture.onCanvas(fixture.canvasSize().x / 2, fixture.canvasSize().y / 2));
        Ui.until("canvas has the focus", () -> fixture.editor.getGraphicalViewer().getControl().isFocusControl());
        Robot.key("ctrl+shift+n");
        Ui.until("text open", () -> note() != null && field() != null);
        Robot.type("**why**");
        Robot.key("ctrl+Return");
        Ui.until("taken", () -> "**why**".equals(note().getText()));
        Robot.screenshot("note-by-key");

        Ui.run(() -> fixture.editor.getGraphicalViewer().getControl().setFocus());
        Ui.until("canvas has the focus again", () -> fixture.editor.getGraphicalViewer().getControl().isFocusControl());
        Robot.key("ctrl+c");
        Robot.key("ctrl+v");
        Ui.until("pasted beside it", () -> fixture.editor.getLayout().getNotes().size() == 2);
        Note copy = fixture.editor.getLayout().getNotes().get(1);
        assertEquals("**why**", copy.getText());
        assertEquals(note().getX() + 32, copy.getX());
        assertTrue(!copy.getId().equals(note().getId()));
        undoAll();
    }
}
