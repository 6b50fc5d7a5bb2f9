package org.sluice.editor.internal.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.sluice.editor.internal.Messages;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.Note;

/** Makes notes with a text that says what to do. */
public final class NoteFactory implements CreationFactory {

    @Override
    public Object getNewObject() {
        Note note = LayoutFactory.eINSTANCE.createNote();
        note.setText(Messages.Note_text);
        return note;
    }

    @Override
    public Object getObjectType() {
        return LayoutPackage.Literals.NOTE;
    }
}
