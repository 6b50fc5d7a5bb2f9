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
 *
 * <p>A large table is in no cache: what costs is the wait for memory. So keys are looked up many at a time ({@link #locate}): reading first what all of them need lets the waits overlap.
 */
final class HeapTable extends StateTable {

    /** Key of a gap. */
    private static final Object GAP = new Object();
    private static final int SMALL = 16;
    /** Looked up together. */
    private static final int CHUNK = 32;

    /** What an undo log notes: an entry got another state, was added, was removed. */
    private static final int SET = 0;
    private static final int ADDED = 1;
    private static final int REMOVED = 2;

    private long[] slots = new long[SMALL * 2];
    private int mask = slots.length - 1;
    private Object[] keys = new Object[SMALL];
    private StateColumn states = new StateColumn(SMALL);
    private int[] hashes = new int[SMALL];
    private long[] updated = new long[SMALL];
    private int size;
    private int live;

    private int undoSize;
    /** Four times the entry, plus what happened to it. */
    private int[] undo = new int[SMALL];
    private StateColumn undoState = new StateColumn(SMALL);
    private long[] undoUpdated = new long[SMALL];
    /** Keys of the entries added and removed, in order. */
    private final List<Object> undoKeys = new ArrayList<>(0);

    private boolean tracking;
    /** A bit per entry. */
    private long[] dirty = new long[1];
    private int[] changed = new int[SMALL];
    private int changedSize;
    private final List<Object> removed = new ArrayList<>();
    /** So many of them before the running batch. */
    private int removedBefore;

    private final long[] firstSlots = new long[CHUNK];
    private long touched;

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
        return states.get(entry);
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
    public void locate(Object[] wanted, int[] wantedHashes, int from, int to, int[] entries, boolean withStates) {
        for (int begin = from; begin < to; begin += CHUNK) {
            int n = Math.min(CHUNK, to - begin);
            for (int i = 0; i < n; i++) {
                firstSlots[i] = slots[wantedHashes[begin + i] & mask];
            }
            long sum = 0;
            for (int i = 0; i < n; i++) {
                if ((int) (firstSlots[i] >>> 32) == wantedHashes[begin + i] && firstSlots[i] != 0) {
                    int entry = (int) firstSlots[i] - 1;
                    sum += withStates ? touch(entry) : touchKey(entry);
                }
            }
            touched = sum;
            for (int i = 0; i < n; i++) {
                entries[begin - from + i] = find(wanted[begin + i], wantedHashes[begin + i]);
            }
        }
    }

    @Override
    public boolean holds(int entry, Object key) {
        return entry < size && keys[entry] == key;
    }

    private long touch(int entry) {
        return updated[entry] + states.touch(entry) + touchKey(entry);
    }

    private long touchKey(int entry) {
        return keys[entry] instanceof String s ? s.length() : 0;
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
        log(entry, ADDED);
        undoKeys.add(key);
        return entry;
    }

    private int append(Object key, int hash, int slot) {
        if (size == keys.length) {
            int length = size * 2;
            keys = Arrays.copyOf(keys, length);
            states.grow(length);
            hashes = Arrays.copyOf(hashes, length);
            updated = Arrays.copyOf(updated, length);
            dirty = Arrays.copyOf(dirty, (length >>> 6) + 1);
        }
        keys[size] = key;
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
        log(entry, SET);
        states.set(entry, state);
        updated[entry] = time;
        mark(entry);
    }

    @Override
    public void remove(int entry) {
        log(entry, REMOVED);
        undoKeys.add(keys[entry]);
        if (tracking) {
            removed.add(keys[entry]);
        }
        keys[entry] = GAP;
        states.clear(entry);
        live--;
    }

    private void log(int entry, int what) {
        if (undoSize == undo.length) {
            int length = undoSize * 2;
            undo = Arrays.copyOf(undo, length);
            undoState.grow(length);
            undoUpdated = Arrays.copyOf(undoUpdated, length);
        }
        undo[undoSize] = entry << 2 | what;
        undoState.copy(undoSize, states, entry);
        undoUpdated[undoSize++] = updated[entry];
    }

    private void mark(int entry) {
        if (tracking && (dirty[entry >>> 6] >>> entry & 1) == 0) {
            dirty[entry >>> 6] |= 1L << entry;
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
        int k = undoKeys.size();
        for (int u = undoSize - 1; u >= 0; u--) {
            int entry = undo[u] >>> 2;
            int what = undo[u] & 3;
            if (what == ADDED) {
                truncate(entry);
                k--;
            } else {
                if (what == REMOVED) {
                    keys[entry] = undoKeys.get(--k);
                    live++;
                    mark(entry);
                }
                states.copy(entry, undoState, u);
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
        states.clear(entry);
        updated[entry] = 0;
        size--;
        live--;
    }

    /** The undo log of a batch, kept. Going either way exchanges what it holds with what the table holds. */
    private final class Log implements Change {

        private final int[] entry = Arrays.copyOf(undo, undoSize);
        private final StateColumn state = undoState.copyOf(undoSize);
        private final long[] time = Arrays.copyOf(undoUpdated, undoSize);
        private final Object[] ofKeys = undoKeys.toArray();
        private final long bytes = 64 + 12L * undoSize + state.bytes(undoSize) + 4L * ofKeys.length;

        @Override
        public void undo() {
            int k = ofKeys.length;
            for (int u = entry.length - 1; u >= 0; u--) {
                int e = entry[u] >>> 2;
                switch (entry[u] & 3) {
                    case ADDED -> {
                        truncate(e);
                        k--;
                    }
                    case REMOVED -> {
                        keys[e] = ofKeys[--k];
                        live++;
                        exchange(e, u);
                    }
                    default -> exchange(e, u);
                }
            }
        }

        @Override
        public void redo() {
            int k = 0;
            for (int u = 0; u < entry.length; u++) {
                int e = entry[u] >>> 2;
                switch (entry[u] & 3) {
                    case ADDED -> appendAgain(ofKeys[k++]);
                    case REMOVED -> {
                        keys[e] = GAP;
                        k++;
                        live--;
                        exchange(e, u);
                    }
                    default -> exchange(e, u);
                }
            }
        }

        private void exchange(int e, int u) {
            states.exchange(e, state, u);
            long otherTime = updated[e];
            updated[e] = time[u];
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
        private StateColumn otherStates = states;
        private int[] otherHashes = hashes;
        private long[] otherUpdated = updated;
        private long[] otherDirty = dirty;
        private int[] otherChanged = changed;
        private int otherChangedSize = changedSize;
        private int otherSize = size;
        private final long bytes = 64 + 8L * slots.length + 24L * keys.length;

        Compaction() {
            keys = keys.clone();
            states = states.copyOf(states.length());
            hashes = hashes.clone();
            updated = updated.clone();
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
            StateColumn v = states;
            states = otherStates;
            otherStates = v;
            int[] h = hashes;
            hashes = otherHashes;
            otherHashes = h;
            long[] u = updated;
            updated = otherUpdated;
            otherUpdated = u;
            long[] d = dirty;
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
        if (undo.length > 1024 && undoSize * 8 < undo.length) {
            undo = new int[SMALL];
            undoState = new StateColumn(SMALL);
            undoUpdated = new long[SMALL];
        } else if (undoSize > 64) {
            undoState.clear();
        } else {
            undoState.clear(0, undoSize);
        }
        undoKeys.clear();
        undoSize = 0;
    }

    private void compact() {
        int n = 0;
        changedSize = 0;
        long[] wasDirty = dirty;
        dirty = new long[wasDirty.length];
        for (int i = 0; i < size; i++) {
            if (keys[i] != GAP) {
                keys[n] = keys[i];
                states.copy(n, states, i);
                hashes[n] = hashes[i];
                updated[n] = updated[i];
                if ((wasDirty[i >>> 6] >>> i & 1) != 0) {
                    dirty[n >>> 6] |= 1L << n;
                    changed[changedSize++] = n;
                }
                n++;
            }
        }
        Arrays.fill(keys, n, size, null);
        states.clear(n, size);
        Arrays.fill(updated, n, size, 0);
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
    int changes() {
        return changedSize + removed.size();
    }

    @Override
    public void save(Changes to, boolean all) {
        if (!all) {
            for (Object key : removed) {
                to.delete(key);
            }
        }
        int bound = all ? size : changedSize;
        for (int begin = 0; begin < bound; begin += CHUNK) {
            int end = Math.min(bound, begin + CHUNK);
            long sum = 0;
            for (int i = begin; i < end; i++) {
                sum += touch(all ? i : changed[i]);
            }
            touched = sum;
            for (int i = begin; i < end; i++) {
                int entry = all ? i : changed[i];
                if (entry < size && keys[entry] != GAP) {
                    to.put(keys[entry], states.get(entry), updated[entry]);
                }
            }
        }
        for (int i = 0; i < changedSize; i++) {
            dirty[changed[i] >>> 6] &= ~(1L << changed[i]);
        }
        changedSize = 0;
        removed.clear();
        removedBefore = 0;
    }

    @Override
    public void put(Object key, int hash, Object state, long time) {
        int entry = findOrAdd(key, hash);
        states.set(entry, state);
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
