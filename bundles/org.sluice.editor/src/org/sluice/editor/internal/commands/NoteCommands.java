package org.sluice.editor.internal.commands;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.Note;

/** What can be done to the notes of a drawing; each is one step. */
public final class NoteCommands {

    private static final int WIDTH = 208;
    private static final int HEIGHT = 64;

    private NoteCommands() {
    }

    /** Puts a new note on the canvas, with an id of its own. */
    public static ChangeCommand add(Diagram diagram, Note note, Point location) {
        return new ChangeCommand(Messages.Command_addNote) {
            @Override
            protected void change() {
                note.setId(freshId(diagram));
                note.setX(location.x);
                note.setY(location.y);
                note.setWidth(WIDTH);
                note.setHeight(HEIGHT);
                add(diagram.layout(), LayoutPackage.Literals.LAYOUT__NOTES, note);
            }
        };
    }

    /** An id that no note of the drawing has. */
    static String freshId(Diagram diagram) {
        Set<String> taken = diagram.layout().getNotes().stream().map(Note::getId).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains("note-" + number)) { //$NON-NLS-1$
            number++;
        }
        return "note-" + number; //$NON-NLS-1$
    }

    /** Moves or sizes a note. */
    public static ChangeCommand place(Note note, Rectangle bounds) {
        return new ChangeCommand(Messages.Command_placeNote) {
            @Override
            protected void change() {
                set(note, LayoutPackage.Literals.BOX__X, bounds.x);
                set(note, LayoutPackage.Literals.BOX__Y, bounds.y);
                set(note, LayoutPackage.Literals.BOX__WIDTH, bounds.width);
                set(note, LayoutPackage.Literals.BOX__HEIGHT, bounds.height);
            }
        };
    }

    /** Takes a note off the canvas. */
    public static ChangeCommand delete(Diagram diagram, Note note) {
        return new ChangeCommand(Messages.Command_deleteNote) {
            @Override
            protected void change() {
                remove(diagram.layout(), LayoutPackage.Literals.LAYOUT__NOTES, note);
            }
        };
    }
}
