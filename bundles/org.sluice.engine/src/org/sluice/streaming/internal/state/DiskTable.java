package org.sluice.streaming.internal.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.sluice.streaming.internal.checkpoint.ByteSink;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.shuffle.Hashes;
import org.sluice.streaming.spi.StateMap;
import org.sluice.streaming.spi.StateStore;

/**
 * On disk: two maps of a {@link StateStore}, entry → key, state and time, and hash → entries. Changes go to the store at once; what was there before is in an undo log in memory. So memory
 * grows with what a batch changes, not with the state.
 */
final class DiskTable extends StateTable {

    private final StateStore store;
    private final ValueCodec codec;
    private final String name;
    private int generation;
    private StateMap cells;
    private StateMap index;
    private int size;
    private int live;

    /** The entry looked at last; -1 = none. Its bytes are null when it is a gap. */
    private int at = -1;
    private byte[] cell;
    private Object key;
    private Object state;
    private long updated;

    private final List<Was> log = new ArrayList<>();
    private boolean tracking;
    private BitSet changed = new BitSet();
    private final List<Object> removed = new ArrayList<>();
    private int removedBefore;

    /** What an entry was before a change. Going over it exchanges it with what is there. */
    private static final class Was {

        private final int entry;
        private final boolean added;
        private byte[] cell;

        Was(int entry, byte[] cell, boolean added) {
            this.entry = entry;
            this.cell = cell;
            this.added = added;
        }
    }

    /** @param name of its maps, different for each table of the store */
    DiskTable(StateStore store, ValueCodec codec, String name) {
        this.store = store;
        this.codec = codec;
        this.name = name;
        newMaps();
    }

    private void newMaps() {
        cells = store.map(name + ".cells." + generation);
        index = store.map(name + ".index." + generation);
        generation++;
    }

    @Override
    public int bound() {
        return size;
    }

    @Override
    public int live() {
        return live;
    }

    private static byte[] number(int n) {
        return new byte[] {(byte) (n >>> 24), (byte) (n >>> 16), (byte) (n >>> 8), (byte) n};
    }

    private static int number(byte[] bytes, int from) {
        return (bytes[from] & 0xFF) << 24 | (bytes[from + 1] & 0xFF) << 16 | (bytes[from + 2] & 0xFF) << 8 | bytes[from + 3] & 0xFF;
    }

    private void look(int entry) {
        if (at != entry) {
            at = entry;
            cell = cells.get(entry);
            key = null;
            state = null;
            if (cell != null) {
                ByteSource from = new ByteSource(cell, 0, cell.length);
                key = codec.read(from);
                state = codec.read(from);
                updated = from.signed();
            }
        }
    }

    private byte[] encoded(Object newKey, Object newState, long time) {
        ByteSink to = new ByteSink();
        codec.write(newKey, to, "A key of a state on disk");
        codec.write(newState, to, "A state on disk");
        to.signed(time);
        return to.toBytes();
    }

    private int hashOf(byte[] ofCell) {
        return Hashes.of(codec.read(new ByteSource(ofCell, 0, ofCell.length)));
    }

    @Override
    public boolean present(int entry) {
        look(entry);
        return cell != null;
    }

    @Override
    public Object key(int entry) {
        look(entry);
        return key;
    }

    @Override
    public int hash(int entry) {
        look(entry);
        return Hashes.of(key);
    }

    @Override
    public Object state(int entry) {
        look(entry);
        return state;
    }

    @Override
    public long updated(int entry) {
        look(entry);
        return updated;
    }

    @Override
    public int find(Object wanted, int hash) {
        byte[] entries = index.get(hash);
        for (int i = 0; entries != null && i < entries.length; i += 4) {
            int entry = number(entries, i);
            look(entry);
            if (Hashes.same(key, wanted)) {
                return entry;
            }
        }
        return -1;
    }

    @Override
    public int findOrAdd(Object wanted, int hash) {
        int found = find(wanted, hash);
        if (found >= 0) {
            return found;
        }
        log.add(new Was(size, null, true));
        return append(wanted, hash, encoded(wanted, null, 0));
    }

    private int append(Object newKey, int hash, byte[] newCell) {
        int entry = size++;
        live++;
        cells.put(entry, newCell);
        addToIndex(hash, entry);
        at = entry;
        cell = newCell;
        key = newKey;
        state = null;
        updated = 0;
        return entry;
    }

    private void addToIndex(int hash, int entry) {
        byte[] entries = index.get(hash);
        if (entries == null) {
            index.put(hash, number(entry));
        } else {
            byte[] more = Arrays.copyOf(entries, entries.length + 4);
            System.arraycopy(number(entry), 0, more, entries.length, 4);
            index.put(hash, more);
        }
    }

    private void removeFromIndex(int hash, int entry) {
        byte[] entries = index.get(hash);
        byte[] less = new byte[entries.length - 4];
        int n = 0;
        for (int i = 0; i < entries.length; i += 4) {
            if (number(entries, i) != entry) {
                System.arraycopy(entries, i, less, n, 4);
                n += 4;
            }
        }
        if (less.length == 0) {
            index.remove(hash);
        } else {
            index.put(hash, less);
        }
    }

    @Override
    public void set(int entry, Object newState, long time) {
        look(entry);
        log.add(new Was(entry, cell, false));
        cell = encoded(key, newState, time);
        state = newState;
        updated = time;
        cells.put(entry, cell);
        mark(entry);
    }

    @Override
    public void remove(int entry) {
        look(entry);
        log.add(new Was(entry, cell, false));
        if (tracking) {
            removed.add(key);
        }
        cells.remove(entry);
        removeFromIndex(Hashes.of(key), entry);
        live--;
        at = -1;
    }

    private void mark(int entry) {
        if (tracking) {
            changed.set(entry);
        }
    }

    private boolean gapsAreMany() {
        return size > 64 && live * 2 < size;
    }

    @Override
    public void commit() {
        removedBefore = removed.size();
        log.clear();
        if (gapsAreMany()) {
            StateMap oldCells = cells;
            StateMap oldIndex = index;
            compact();
            oldCells.drop();
            oldIndex.drop();
        }
    }

    @Override
    Change commitChange() {
        List<Change> made = new ArrayList<>(2);
        removedBefore = removed.size();
        if (!log.isEmpty()) {
            Was[] taken = log.toArray(Was[]::new);
            log.clear();
            long bytes = 64;
            for (Was was : taken) {
                bytes += 48 + (was.cell == null ? 0 : was.cell.length);
            }
            made.add(Change.of(() -> undo(taken), () -> redo(taken), bytes));
        }
        if (gapsAreMany()) {
            Whole before = new Whole();
            compact();
            Whole after = new Whole();
            made.add(Change.of(before::put, after::put, before::drop, 256));
        }
        return Change.all(made);
    }

    private void undo(Was[] taken) {
        for (int i = taken.length - 1; i >= 0; i--) {
            exchange(taken[i]);
            if (taken[i].added) {
                size = taken[i].entry;
            }
        }
    }

    private void redo(Was[] taken) {
        for (Was was : taken) {
            exchange(was);
            if (was.added) {
                size = was.entry + 1;
            }
        }
    }

    /** @return whether an entry that was a gap is back */
    private boolean exchange(Was was) {
        byte[] now = cells.get(was.entry);
        at = -1;
        if (was.cell != null) {
            cells.put(was.entry, was.cell);
        } else {
            cells.remove(was.entry);
        }
        boolean back = now == null && was.cell != null;
        if (back) {
            addToIndex(hashOf(was.cell), was.entry);
            live++;
        } else if (now != null && was.cell == null) {
            removeFromIndex(hashOf(now), was.entry);
            live--;
        }
        was.cell = now;
        return back;
    }

    @Override
    public void rollback() {
        if (removed.size() > removedBefore) {
            removed.subList(removedBefore, removed.size()).clear();
        }
        for (int i = log.size() - 1; i >= 0; i--) {
            Was was = log.get(i);
            if (exchange(was)) {
                mark(was.entry);
            }
            if (was.added) {
                size = was.entry;
            }
        }
        log.clear();
    }

    /** Everything the table holds, by reference. */
    private final class Whole {

        private final StateMap allCells = cells;
        private final StateMap allIndex = index;
        private final BitSet allChanged = changed;
        private final int allSize = size;

        void put() {
            cells = allCells;
            index = allIndex;
            changed = allChanged;
            size = allSize;
            at = -1;
        }

        void drop() {
            allCells.drop();
            allIndex.drop();
        }
    }

    /** Into new maps; the old ones stay. */
    private void compact() {
        StateMap old = cells;
        int oldSize = size;
        BitSet oldChanged = changed;
        newMaps();
        changed = new BitSet();
        size = 0;
        live = 0;
        for (int entry = 0; entry < oldSize; entry++) {
            byte[] kept = old.get(entry);
            if (kept != null) {
                changed.set(size, oldChanged.get(entry));
                append(null, hashOf(kept), kept);
            }
        }
        at = -1;
    }

    @Override
    List<Object> removedKeys() {
        return removed;
    }

    @Override
    public void track(boolean on) {
        tracking = on;
    }

    @Override
    int changes() {
        return changed.cardinality() + removed.size();
    }

    @Override
    public void save(Changes to, boolean all) {
        if (!all) {
            for (Object gone : removed) {
                to.delete(gone);
            }
        }
        for (int entry = all ? 0 : changed.nextSetBit(0); entry >= 0 && entry < size; entry = all ? entry + 1 : changed.nextSetBit(entry + 1)) {
            look(entry);
            if (cell != null) {
                to.put(key, state, updated);
            }
        }
        changed.clear();
        removed.clear();
        removedBefore = 0;
    }

    @Override
    public void put(Object newKey, int hash, Object newState, long time) {
        int entry = find(newKey, hash);
        byte[] newCell = encoded(newKey, newState, time);
        if (entry < 0) {
            append(newKey, hash, newCell);
        } else {
            cells.put(entry, newCell);
        }
        at = -1;
    }

    @Override
    public void restored() {
        commit();
    }

    @Override
    void release() {
        cells.drop();
        index.drop();
    }
}
