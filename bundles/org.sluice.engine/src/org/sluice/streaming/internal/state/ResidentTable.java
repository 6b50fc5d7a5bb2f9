package org.sluice.streaming.internal.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.internal.checkpoint.Changes;

/**
 * A table on disk for operations whose states are objects that are changed in place during a batch and have a part that no file keeps. What a batch looks at is in memory while it runs, what it has set goes to
 * the table behind at its end.
 */
public final class ResidentTable extends StateTable {

    /** States looked at, but not set, that are kept at most. */
    private static final int MOST_CLEAN = 4096;

    private final StateTable behind;
    private final Form form;
    private final Map<Integer, Dirty> dirty = new HashMap<>();
    private final Map<Integer, Object> clean = new HashMap<>();
    /** What no file keeps, by key. */
    private final Map<Object, long[]> asides = new HashMap<>();

    /** How a state is made of what a file keeps. */
    public interface Form {

        /** @param plain as a file keeps it @param aside what {@link #aside} gave; null = nothing */
        Object read(Object plain, long[] aside);

        /** What a file does not keep; null = nothing. */
        long[] aside(Object state);
    }

    private record Dirty(Object state, long time) {
    }

    public ResidentTable(StateTable behind, Form form) {
        this.behind = behind;
        this.form = form;
    }

    @Override
    public Object state(int entry) {
        Dirty set = dirty.get(entry);
        if (set != null) {
            return set.state();
        }
        Object state = clean.get(entry);
        if (state == null) {
            Object plain = behind.state(entry);
            if (plain == null) {
                return null;
            }
            if (clean.size() >= MOST_CLEAN) {
                settleClean();
            }
            state = form.read(plain, asides.get(behind.key(entry)));
            clean.put(entry, state);
        }
        return state;
    }

    private void settleClean() {
        clean.forEach((entry, state) -> note(behind.key(entry), state));
        clean.clear();
    }

    private void note(Object key, Object state) {
        long[] aside = form.aside(state);
        if (aside == null) {
            asides.remove(key);
        } else {
            asides.put(key, aside);
        }
    }

    /** All that is in memory goes to where it belongs. */
    private void settle() {
        settleClean();
        dirty.forEach((entry, set) -> {
            behind.set(entry, set.state(), set.time());
            note(behind.key(entry), set.state());
        });
        dirty.clear();
    }

    @Override
    public void set(int entry, Object state, long time) {
        clean.remove(entry);
        dirty.put(entry, new Dirty(state, time));
    }

    @Override
    public long updated(int entry) {
        Dirty set = dirty.get(entry);
        return set != null ? set.time() : behind.updated(entry);
    }

    @Override
    public void remove(int entry) {
        asides.remove(behind.key(entry));
        clean.remove(entry);
        dirty.remove(entry);
        behind.remove(entry);
    }

    @Override
    public void commit() {
        settle();
        behind.commit();
    }

    @Override
    Change commitChange() {
        settle();
        Change change = behind.commitChange();
        return Change.of(() -> {
            change.undo();
            clean.clear();
        }, () -> {
            change.redo();
            clean.clear();
        }, change::forget, change.bytes());
    }

    @Override
    public void rollback() {
        clean.clear();
        dirty.clear();
        asides.clear();
        behind.rollback();
    }

    @Override
    public void save(Changes to, boolean all) {
        behind.save(to, all);
    }

    @Override
    public void put(Object key, int hash, Object state, long time) {
        behind.put(key, hash, state, time);
    }

    @Override
    public void restored() {
        behind.restored();
    }

    @Override
    public int bound() {
        return behind.bound();
    }

    @Override
    public int live() {
        return behind.live();
    }

    @Override
    public boolean present(int entry) {
        return behind.present(entry);
    }

    @Override
    public Object key(int entry) {
        return behind.key(entry);
    }

    @Override
    public int hash(int entry) {
        return behind.hash(entry);
    }

    @Override
    public int find(Object key, int hash) {
        return behind.find(key, hash);
    }

    @Override
    public int findOrAdd(Object key, int hash) {
        return behind.findOrAdd(key, hash);
    }

    @Override
    List<Object> removedKeys() {
        return behind.removedKeys();
    }

    @Override
    public void track(boolean on) {
        behind.track(on);
    }

    @Override
    int changes() {
        return behind.changes();
    }

    @Override
    void release() {
        behind.release();
    }
}
