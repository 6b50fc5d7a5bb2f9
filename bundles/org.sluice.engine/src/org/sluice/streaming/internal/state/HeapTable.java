package org.sluice.streaming.internal.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.shuffle.Hashes;

/**
 * In memory: open addressing over entries kept in order of creation, so that going through all is fast.
 *
 * <p>Every change of a batch is in an undo log until {@link #commit()}, so that a failed batch can be taken back at the cost of what it changed.
 * With tracking on, entries changed since the last {@link #save} are listed, so that saving costs what changed.
 */
final class HeapTable extends StateTable {

    /** Key of a gap. */
    private static final Object GAP = new Object();
    /** State an undo log notes for an entry that was not there. */
    private static final Object ABSENT = new Object();
    private static final int SMALL = 16;

    private long[] slots = new long[SMALL * 2];
    private int mask = slots.length - 1;
    private Object[] keys = new Object[SMALL];
    private Object[] states = new Object[SMALL];
    private int[] hashes = new int[SMALL];
    private long[] updated = new long[SMALL];
    private int size;
    private int live;

    private int undoSize;
    private int[] undoEntry = new int[SMALL];
    private Object[] undoKey = new Object[SMALL];
    private Object[] undoState = new Object[SMALL];
    private long[] undoUpdated = new long[SMALL];

    private boolean tracking;
    private boolean[] dirty = new boolean[SMALL];
    private int[] changed = new int[SMALL];
    private int changedSize;
    private final List<Object> removed = new ArrayList<>();
    /** So many of them before the running batch. */
    private int removedBefore;

    @Override
    public int bound() {
        return size;
    }

    @Override
    public int live() {
        return live;
    }

    @Override
    public boolean present(int entry) {
        return keys[entry] != GAP;
    }

    @Override
    public Object key(int entry) {
        return keys[entry];
    }

    @Override
    public int hash(int entry) {
        return hashes[entry];
    }

    @Override
    public Object state(int entry) {
        return states[entry];
    }

    @Override
    public long updated(int entry) {
        return updated[entry];
    }

    @Override
    public int find(Object key, int hash) {
        long[] s = slots;
        int m = mask;
        for (int i = hash & m;; i = i + 1 & m) {
            long slot = s[i];
            if (slot == 0) {
                return -1;
            }
            if ((int) (slot >>> 32) == hash && Hashes.same(keys[(int) slot - 1], key)) {
                return (int) slot - 1;
            }
        }
    }

    @Override
    public int findOrAdd(Object key, int hash) {
        long[] s = slots;
        int m = mask;
        int i = hash & m;
        for (long slot = s[i]; slot != 0; slot = s[i]) {
            if ((int) (slot >>> 32) == hash && Hashes.same(keys[(int) slot - 1], key)) {
                return (int) slot - 1;
            }
            i = i + 1 & m;
        }
        int entry = append(key, hash, i);
        log(entry, key, ABSENT, 0);
        return entry;
    }

    private int append(Object key, int hash, int slot) {
        if (size == keys.length) {
            int length = size * 2;
            keys = Arrays.copyOf(keys, length);
            states = Arrays.copyOf(states, length);
            hashes = Arrays.copyOf(hashes, length);
            updated = Arrays.copyOf(updated, length);
            dirty = Arrays.copyOf(dirty, length);
        }
        keys[size] = key;
        states[size] = null;
        hashes[size] = hash;
        size++;
        live++;
        slots[slot] = (long) hash << 32 | size;
        if (size * 2 > slots.length) {
            rehash(slots.length * 2);
        }
        return size - 1;
    }

    private void rehash(int length) {
        slots = new long[length];
        mask = length - 1;
        for (int n = 0; n < size; n++) {
            int i = hashes[n] & mask;
            while (slots[i] != 0) {
                i = i + 1 & mask;
            }
            slots[i] = (long) hashes[n] << 32 | n + 1;
        }
    }

    @Override
    public void set(int entry, Object state, long time) {
        log(entry, keys[entry], states[entry], updated[entry]);
        states[entry] = state;
        updated[entry] = time;
        mark(entry);
    }

    @Override
    public void remove(int entry) {
        log(entry, keys[entry], states[entry], updated[entry]);
        if (tracking) {
            removed.add(keys[entry]);
        }
        keys[entry] = GAP;
        states[entry] = null;
        live--;
    }

    private void log(int entry, Object key, Object state, long time) {
        if (undoSize == undoEntry.length) {
            int length = undoSize * 2;
            undoEntry = Arrays.copyOf(undoEntry, length);
            undoKey = Arrays.copyOf(undoKey, length);
            undoState = Arrays.copyOf(undoState, length);
            undoUpdated = Arrays.copyOf(undoUpdated, length);
        }
        undoEntry[undoSize] = entry;
        undoKey[undoSize] = key;
        undoState[undoSize] = state;
        undoUpdated[undoSize++] = time;
    }

    private void mark(int entry) {
        if (tracking && !dirty[entry]) {
            dirty[entry] = true;
            if (changedSize == changed.length) {
                changed = Arrays.copyOf(changed, changedSize * 2);
            }
            changed[changedSize++] = entry;
        }
    }

    @Override
    public void commit() {
        removedBefore = removed.size();
        forgetUndo();
        if (size > 64 && live * 2 < size) {
            compact();
        }
    }

    @Override
    Change commitChange() {
        List<Change> made = new ArrayList<>(2);
        removedBefore = removed.size();
        if (undoSize > 0) {
            made.add(new Log());
            forgetUndo();
        }
        if (size > 64 && live * 2 < size) {
            made.add(new Compaction());
        }
        return Change.all(made);
    }

    @Override
    public void rollback() {
        if (removed.size() > removedBefore) {
            removed.subList(removedBefore, removed.size()).clear();
        }
        for (int u = undoSize - 1; u >= 0; u--) {
            int entry = undoEntry[u];
            if (undoState[u] == ABSENT) {
                truncate(entry);
            } else {
                if (keys[entry] == GAP) {
                    live++;
                    mark(entry);
                }
                keys[entry] = undoKey[u];
                states[entry] = undoState[u];
                updated[entry] = undoUpdated[u];
            }
        }
        forgetUndo();
    }

    /** Takes the last entry away again. It was the last one to get its slot, too, so no other key's search goes past that slot. */
    private void truncate(int entry) {
        int i = hashes[entry] & mask;
        while ((int) slots[i] != entry + 1) {
            i = i + 1 & mask;
        }
        slots[i] = 0;
        keys[entry] = null;
        states[entry] = null;
        size--;
        live--;
    }

    /** The undo log of a batch, kept. Going either way exchanges what it holds with what the table holds. */
    private final class Log implements Change {

        private final int[] entry = Arrays.copyOf(undoEntry, undoSize);
        private final Object[] key = Arrays.copyOf(undoKey, undoSize);
        private final Object[] state = Arrays.copyOf(undoState, undoSize);
        private final long[] time = Arrays.copyOf(undoUpdated, undoSize);
        private final long bytes = 64 + 28L * undoSize + Sizes.sampled(state, state.length);

        @Override
        public void undo() {
            for (int u = entry.length - 1; u >= 0; u--) {
                if (state[u] == ABSENT) {
                    truncate(entry[u]);
                } else {
                    exchange(u);
                }
            }
        }

        @Override
        public void redo() {
            for (int u = 0; u < entry.length; u++) {
                if (state[u] == ABSENT) {
                    appendAgain(key[u]);
                } else {
                    exchange(u);
                }
            }
        }

        private void exchange(int u) {
            int e = entry[u];
            Object otherKey = keys[e];
            Object otherState = states[e];
            long otherTime = updated[e];
            live += (otherKey == GAP ? 1 : 0) - (key[u] == GAP ? 1 : 0);
            keys[e] = key[u];
            states[e] = state[u];
            updated[e] = time[u];
            key[u] = otherKey;
            state[u] = otherState;
            time[u] = otherTime;
        }

        @Override
        public long bytes() {
            return bytes;
        }
    }

    private void appendAgain(Object key) {
        int hash = Hashes.of(key);
        int i = hash & mask;
        while (slots[i] != 0) {
            i = i + 1 & mask;
        }
        append(key, hash, i);
    }

    /** A closing of gaps: keeps the arrays as they were before, and exchanges them. */
    private final class Compaction implements Change {

        private long[] otherSlots = slots;
        private Object[] otherKeys = keys;
        private Object[] otherStates = states;
        private int[] otherHashes = hashes;
        private long[] otherUpdated = updated;
        private boolean[] otherDirty = dirty;
        private int[] otherChanged = changed;
        private int otherChangedSize = changedSize;
        private int otherSize = size;
        private final long bytes = 64 + 8L * slots.length + 29L * keys.length;

        Compaction() {
            keys = keys.clone();
            states = states.clone();
            hashes = hashes.clone();
            updated = updated.clone();
            dirty = dirty.clone();
            changed = changed.clone();
            compact();
        }

        @Override
        public void undo() {
            long[] s = slots;
            slots = otherSlots;
            otherSlots = s;
            mask = slots.length - 1;
            Object[] k = keys;
            keys = otherKeys;
            otherKeys = k;
            Object[] v = states;
            states = otherStates;
            otherStates = v;
            int[] h = hashes;
            hashes = otherHashes;
            otherHashes = h;
            long[] u = updated;
            updated = otherUpdated;
            otherUpdated = u;
            boolean[] d = dirty;
            dirty = otherDirty;
            otherDirty = d;
            int[] c = changed;
            changed = otherChanged;
            otherChanged = c;
            int n = changedSize;
            changedSize = otherChangedSize;
            otherChangedSize = n;
            n = size;
            size = otherSize;
            otherSize = n;
        }

        @Override
        public void redo() {
            undo();
        }

        @Override
        public long bytes() {
            return bytes;
        }
    }

    private void forgetUndo() {
        if (undoEntry.length > 1024 && undoSize * 8 < undoEntry.length) {
            undoEntry = new int[SMALL];
            undoKey = new Object[SMALL];
            undoState = new Object[SMALL];
            undoUpdated = new long[SMALL];
        } else if (undoSize > 64) {
            // Stores into arrays that have become old cost more with a collector of generations than new arrays do.
            undoKey = new Object[undoEntry.length];
            undoState = new Object[undoEntry.length];
        } else {
            Arrays.fill(undoKey, 0, undoSize, null);
            Arrays.fill(undoState, 0, undoSize, null);
        }
        undoSize = 0;
    }

    private void compact() {
        int n = 0;
        changedSize = 0;
        for (int i = 0; i < size; i++) {
            if (keys[i] != GAP) {
                keys[n] = keys[i];
                states[n] = states[i];
                hashes[n] = hashes[i];
                updated[n] = updated[i];
                dirty[n] = dirty[i];
                if (dirty[n]) {
                    changed[changedSize++] = n;
                }
                n++;
            }
        }
        Arrays.fill(keys, n, size, null);
        Arrays.fill(states, n, size, null);
        Arrays.fill(dirty, n, dirty.length, false);
        size = n;
        int length = SMALL * 2;
        while (length < n * 4) {
            length *= 2;
        }
        rehash(length);
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
    public void save(Changes to, boolean all) {
        if (!all) {
            for (Object key : removed) {
                to.delete(key);
            }
        }
        int bound = all ? size : changedSize;
        for (int i = 0; i < bound; i++) {
            int entry = all ? i : changed[i];
            if (entry < size && keys[entry] != GAP) {
                to.put(keys[entry], states[entry], updated[entry]);
            }
        }
        for (int i = 0; i < changedSize; i++) {
            dirty[changed[i]] = false;
        }
        changedSize = 0;
        removed.clear();
        removedBefore = 0;
    }

    @Override
    public void put(Object key, int hash, Object state, long time) {
        int entry = findOrAdd(key, hash);
        states[entry] = state;
        updated[entry] = time;
    }

    @Override
    public void restored() {
        forgetUndo();
        if (size > 64 && live * 2 < size) {
            compact();
        }
    }
}
