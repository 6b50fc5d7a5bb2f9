package org.sluice.streaming.internal.state;

import java.util.Arrays;
import java.util.List;
import org.sluice.streaming.internal.checkpoint.Changes;

/**
 * Key → state of one partition: numbered entries in order of creation. A removed entry leaves a gap until the gaps are worth closing, which happens between batches only: numbers of
 * entries hold for a batch. One thread at a time.
 */
public abstract class StateTable {

    /** Entries, gaps included: the bound of entry numbers. */
    public abstract int bound();

    public abstract int live();

    public abstract boolean present(int entry);

    public abstract Object key(int entry);

    public abstract int hash(int entry);

    public abstract Object state(int entry);

    /** Batch time of the last change. */
    public abstract long updated(int entry);

    /** Entry of a key, or -1. */
    public abstract int find(Object key, int hash);

    /** Entries of the keys {@code from} to {@code to - 1} as they are now; -1 = there is none, or it has not been looked up. @param states whether their states are read next */
    public void locate(Object[] keys, int[] hashes, int from, int to, int[] entries, boolean states) {
        Arrays.fill(entries, 0, to - from, -1);
    }

    /** Whether an entry is known to be that of a key, told without a look-up: the same object. */
    public boolean holds(int entry, Object key) {
        return false;
    }

    /** Entry of a key; a new one has state null and counts as present from now on. */
    public abstract int findOrAdd(Object key, int hash);

    public abstract void set(int entry, Object state, long time);

    public abstract void remove(int entry);

    /** Keeps what the batch changed; closes gaps when they are many. */
    public abstract void commit();

    /** As {@link #commit()}. @return what takes the batch's changes back */
    abstract Change commitChange();

    /**
     * Takes back what the batch changed: the table is what it was, its order and gaps included. What was noted as changed since the last {@link #save} stays noted;
     * entries that are back are noted as changed, so that a checkpoint holds them again.
     */
    public abstract void rollback();

    /** Keys removed since the last {@link #save}. */
    abstract List<Object> removedKeys();

    /** Notes changes from now on. */
    public abstract void track(boolean on);

    /** How many entries the next {@link #save} would name. */
    abstract int changes();

    /** Notes all entries, or those that changed since the last call. */
    public abstract void save(Changes to, boolean all);

    /** One entry read from a checkpoint, or from another table; not to be taken back. */
    public abstract void put(Object key, int hash, Object state, long time);

    /** Makes the table what it would be after the batch of the checkpoint. */
    public abstract void restored();

    /** Nobody uses the table any more. */
    void release() {
    }
}
