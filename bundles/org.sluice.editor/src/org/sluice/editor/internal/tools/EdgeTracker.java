package org.sluice.editor.internal.tools;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;

/** Selects an edge. A click leaves the view where it is, so that the second one of a double click falls on the same place. */
public final class EdgeTracker extends SelectEditPartTracker {

    public EdgeTracker(EditPart edge) {
        super(edge);
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
}
