package org.sluice.editor;

import java.util.Map;
import java.util.Optional;

/**
 * What a debugger marks on the canvas of one editor: breakpoints and the place where the run stands. Obtained by {@code editor.getAdapter(DebugMarks.class)}; never part of the model.
 *
 * <p>Threading: UI thread.
 */
public interface DebugMarks {

    /** A breakpoint as it is drawn; the forms differ as well as the colours. */
    enum Mark {
        /** Filled. */
        ENABLED,
        /** Outlined. */
        DISABLED,
        /** Filled, with a question mark: it has a condition. */
        CONDITIONAL
    }

    /**
     * Draws all there are, in place of those before.
     *
     * @param breakpoints id of an edge or node to its breakpoint
     * @param current     id of the node that works next
     * @param safe        whether the run is a safe one, which a badge says
     */
    void show(Map<String, Mark> breakpoints, Optional<String> current, boolean safe);
}
