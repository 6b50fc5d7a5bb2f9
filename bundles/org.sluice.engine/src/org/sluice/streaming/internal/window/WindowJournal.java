package org.sluice.streaming.internal.window;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sluice.streaming.internal.shuffle.KeyTable;
import org.sluice.streaming.internal.state.Change;
import org.sluice.streaming.internal.state.Sizes;

/** What the running batch changes in a {@link WindowTable}: each touched key as it was before, once, and the batches that came and went. */
final class WindowJournal {

    private final WindowTable table;
    /** Per entry, the running number of the batch that touched it last. */
    private int[] touchedIn = new int[64];
    private int batch = 1;
    private int size;
    private int[] entry = new int[64];
    private Object[] front = new Object[64];
    private Object[] back = new Object[64];
    private int[] occurs = new int[64];
    private final List<WindowPart> added = new ArrayList<>();
    private final List<WindowPart> removed = new ArrayList<>();
    private final List<WindowPart> entered = new ArrayList<>();
    private int keysBefore;
    private int turnedBefore;
    private int goneBefore;

    WindowJournal(WindowTable table) {
        this.table = table;
        begin();
    }

    private void begin() {
        batch++;
        Arrays.fill(front, 0, size, null);
        Arrays.fill(back, 0, size, null);
        size = 0;
        added.clear();
        removed.clear();
        entered.clear();
        keysBefore = table.keys.size();
        turnedBefore = table.turned;
        goneBefore = table.gone;
    }

    /** Before a key's values change. */
    void touch(int e) {
        if (e >= touchedIn.length) {
            touchedIn = Arrays.copyOf(touchedIn, Math.max(e + 1, touchedIn.length * 2));
        }
        if (touchedIn[e] == batch) {
            return;
        }
        touchedIn[e] = batch;
        if (size == entry.length) {
            entry = Arrays.copyOf(entry, size * 2);
            front = Arrays.copyOf(front, size * 2);
            back = Arrays.copyOf(back, size * 2);
            occurs = Arrays.copyOf(occurs, size * 2);
        }
        entry[size] = e;
        front[size] = table.front[e];
        back[size] = table.back[e];
        occurs[size++] = table.occurs[e];
    }

    void added(WindowPart part) {
        added.add(part);
    }

    void removed(WindowPart part) {
        removed.add(part);
    }

    /** The part was not part of the window's value before. */
    void entered(WindowPart part) {
        entered.add(part);
    }

    /** The batch's changes stay; gaps are closed. */
    Change commit() {
        Change change = new Taken();
        begin();
        if (!table.gapsAreMany()) {
            return change;
        }
        Whole before = new Whole();
        table.compact();
        Whole after = new Whole();
        touchedIn = new int[64];
        begin();
        return Change.all(List.of(change, Change.of(before::put, after::put, 64L + 60L * before.keys.size())));
    }

    void rollback() {
        new Taken().undo();
        begin();
    }

    /** Everything a table holds, by reference. */
    private final class Whole {

        private final KeyTable keys = table.keys;
        private final Object[] tableFront = table.front;
        private final Object[] tableBack = table.back;
        private final int[] tableOccurs = table.occurs;
        private final ArrayDeque<WindowPart> parts = table.parts;
        private final int gone = table.gone;

        void put() {
            table.keys = keys;
            table.front = tableFront;
            table.back = tableBack;
            table.occurs = tableOccurs;
            table.parts = parts;
            table.gone = gone;
            touchedIn = new int[64];
            begin();
        }
    }

    /** What one batch did. Undoing and redoing exchange the values it holds with those of the table. */
    private final class Taken implements Change {

        private final int[] touched = Arrays.copyOf(entry, size);
        private final Object[] otherFront = Arrays.copyOf(front, size);
        private final Object[] otherBack = Arrays.copyOf(back, size);
        private final int[] otherOccurs = Arrays.copyOf(occurs, size);
        private final WindowPart[] in = added.toArray(WindowPart[]::new);
        private final WindowPart[] out = removed.toArray(WindowPart[]::new);
        private final WindowPart[] become = entered.toArray(WindowPart[]::new);
        private final int sizeBefore = keysBefore;
        private final Object[] newKeys = new Object[table.keys.size() - keysBefore];
        private final int[] newHashes = new int[newKeys.length];
        private int otherTurned = turnedBefore;
        private int otherGone = goneBefore;
        private final long bytes;

        Taken() {
            for (int i = 0; i < newKeys.length; i++) {
                newKeys[i] = table.keys.key(sizeBefore + i);
                newHashes[i] = table.keys.hash(sizeBefore + i);
            }
            long records = 0;
            for (WindowPart part : out) {
                records += part.size();
            }
            bytes = 128 + 24L * touched.length + Sizes.sampled(otherFront, touched.length) + Sizes.sampled(otherBack, touched.length) + 32 * records;
        }

        @Override
        public void undo() {
            exchange();
            table.keys.truncate(sizeBefore);
            for (int i = 0; i < in.length; i++) {
                table.parts.removeLast();
            }
            for (int i = out.length - 1; i >= 0; i--) {
                table.parts.addFirst(out[i]);
            }
            for (WindowPart part : become) {
                part.entered = false;
            }
            begin();
        }

        @Override
        public void redo() {
            for (int i = 0; i < newKeys.length; i++) {
                table.keys.add(newKeys[i], newHashes[i]);
            }
            table.room();
            for (int i = 0; i < out.length; i++) {
                table.parts.removeFirst();
            }
            for (WindowPart part : in) {
                table.parts.addLast(part);
            }
            for (WindowPart part : become) {
                part.entered = true;
            }
            exchange();
            begin();
        }

        private void exchange() {
            for (int i = 0; i < touched.length; i++) {
                int e = touched[i];
                Object f = table.front[e];
                Object b = table.back[e];
                int o = table.occurs[e];
                table.front[e] = otherFront[i];
                table.back[e] = otherBack[i];
                table.occurs[e] = otherOccurs[i];
                otherFront[i] = f;
                otherBack[i] = b;
                otherOccurs[i] = o;
            }
            int t = table.turned;
            table.turned = otherTurned;
            otherTurned = t;
            int g = table.gone;
            table.gone = otherGone;
            otherGone = g;
        }

        @Override
        public long bytes() {
            return bytes;
        }
    }
}
