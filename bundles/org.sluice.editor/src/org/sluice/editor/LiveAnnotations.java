package org.sluice.editor;

/**
 * The live overlay of one editor: numbers of a run drawn on nodes and edges. Obtained by
 * {@code editor.getAdapter(LiveAnnotations.class)}; never part of the model, so it neither dirties the file nor enters
 * the undo history.
 *
 * <p>Threading: every method is called on the UI thread and throws an {@code SWTException} elsewhere. Callers keep
 * only the newest snapshot and hand it over from a {@link UiTicker}.
 *
 * <pre>{@code
 * LiveAnnotations live = editor.getAdapter(LiveAnnotations.class);
 * live.setAttached(true);
 * Runnable unsubscribe = UiTicker.of(display).subscribe(() -> live.apply(newest.get()));
 * }</pre>
 */
public interface LiveAnnotations {

    /**
     * Life of the run whose numbers are shown. {@link #setAttached(boolean) Attaching} starts with RUNNING.
     *
     * <pre>
     * RUNNING ──► STOPPED
     *    └──────► FAILED        KEPT: always
     * </pre>
     */
    enum State {
        /** Numbers change. */
        RUNNING,
        /** The run ended as it should; its last numbers stay, greyed. */
        STOPPED,
        /** The run ended by a failure; its last numbers stay, greyed but for the node that failed. */
        FAILED,
        /** The numbers are read from a file: of a run that may be over or not. */
        KEPT
    }

    /**
     * Shows or hides the room for numbers: footers of nodes and pills of edges. Detaching forgets the numbers and the
     * error states.
     */
    void setAttached(boolean attached);

    /** True while a run is attached. */
    boolean isAttached();

    /**
     * Shows a snapshot. Only what differs as displayed text is repainted; ids that the diagram does not have are
     * ignored, ids that the snapshot does not have show a dash. Does nothing while detached or when the snapshot is
     * null or the one already shown.
     */
    void apply(LiveSnapshot snapshot);

    /** The snapshot shown last, or null. */
    LiveSnapshot current();

    /** Tells how the run goes; does nothing while detached. */
    void setState(State state);

    /** State of the run whose numbers are shown; RUNNING while detached. */
    State state();
}
