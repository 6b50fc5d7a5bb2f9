package org.sluice.streaming.internal.state;

import java.util.ArrayList;
import java.util.List;

/**
 * What one committed batch changed in a {@link Stateful}, kept so that it can be taken back exactly and brought back without running user code again.
 * Costs time and memory in proportion to what was changed. Changes are undone newest first and redone oldest first, without one left out. Batch thread only.
 */
public interface Change {

    /** Changes nothing. */
    Change NONE = of(() -> { }, () -> { }, 0);

    /** From after the batch to before it. */
    void undo();

    /** From before the batch to after it. */
    void redo();

    /** Nobody will go over it any more: gives back what it held for that. */
    default void forget() {
    }

    /** Memory held, estimated. */
    long bytes();

    static Change of(Runnable undo, Runnable redo, long bytes) {
        return of(undo, redo, () -> { }, bytes);
    }

    static Change of(Runnable undo, Runnable redo, Runnable forget, long bytes) {
        return new Change() {
            @Override
            public void undo() {
                undo.run();
            }

            @Override
            public void redo() {
                redo.run();
            }

            @Override
            public void forget() {
                forget.run();
            }

            @Override
            public long bytes() {
                return bytes;
            }
        };
    }

    /** All of them as one, oldest first. */
    static Change all(List<Change> changes) {
        List<Change> made = new ArrayList<>(changes.size());
        long bytes = 0;
        for (Change change : changes) {
            if (change != NONE) {
                made.add(change);
                bytes += change.bytes();
            }
        }
        if (made.isEmpty()) {
            return NONE;
        }
        return of(() -> {
            for (int i = made.size() - 1; i >= 0; i--) {
                made.get(i).undo();
            }
        }, () -> made.forEach(Change::redo), () -> made.forEach(Change::forget), bytes);
    }
}
