package org.sluice.editor.internal.tools;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Selects and drags cards. A click leaves the view where it is, so that the second one of a double click falls on the same place. */
public final class CardTracker extends DragEditPartsTracker {

    public CardTracker(EditPart card) {
        super(card);
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_DRAG)) {
            performSelection();
            setState(STATE_TERMINAL);
            return true;
        }
        return super.handleButtonUp(button);
    }

    @Override
    protected void performDirectEdit() {
        // a click on a selected card selects; editing starts with F2 or a double click
    }
}
