package org.sluice.streaming.internal.window;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.DamagedCheckpointException;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.shuffle.Combined;
import org.sluice.streaming.internal.shuffle.Hashes;
import org.sluice.streaming.internal.shuffle.KeyTable;

/**
 * One partition of a window by key: the combined value of each key, kept up to date batch by batch at a cost per key that occurs in the batch
 * that comes or goes, whatever the length of the window.
 *
 * <p>Without an inverse function each key has two stacks (as in Tangwongsan et al., "General Incremental Sliding-Window Aggregation", VLDB 2015), whose
 * entries lie in the batches: {@code front} = everything of the older batches, {@code back} = everything of the newer ones. A batch that leaves puts the front of its keys
 * to what it was without it; when no older batch is left, the newer ones are turned over once, newest first.
 *
 * <p>With an inverse function there is one value per key: what leaves is taken away, what enters is added.
 */
final class WindowTable {

    private static final int SMALL = 16;

    private final Function2<Object, Object, Object> f;
    private final Function2<Object, Object, Object> inverse;
    KeyTable keys = new KeyTable();
    /** Front stack; with an inverse function the value. */
    Object[] front = new Object[SMALL];
    /** Back stack; with an inverse function what enters at the next slide. */
    Object[] back = new Object[SMALL];
    /** In how many batches of the window the key occurs; -1 = the key is gone. */
    int[] occurs = new int[SMALL];
    /** Scratch, by key: its place in the batch that is being added, from 1. */
    private int[] place = new int[SMALL];
    ArrayDeque<Part> parts = new ArrayDeque<>();
    int turned;
    int gone;
    /** Null = a batch cannot be taken back. */
    private WindowJournal journal;

    private boolean tracking;
    /** Entries below this number are in a checkpoint. */
    private int saved;
    private final BitSet changed = new BitSet();
    private final List<Object> dropped = new ArrayList<>();

    /** The keys of a batch. @param older front value of each key without this and the older batches */
    static final class Part {

        private final long time;
        private final int[] entries;
        private final Object[] values;
        private Object[] older;
        boolean entered;

        Part(long time, int[] entries, Object[] values) {
            this.time = time;
            this.entries = entries;
            this.values = values;
        }

        /** The same with other entry numbers. */
        Part moved(int[] to) {
            Part part = new Part(time, new int[entries.length], values);
            part.older = older;
            part.entered = entered;
            for (int i = 0; i < entries.length; i++) {
                part.entries[i] = to[entries[i]];
            }
            return part;
        }

        int size() {
            return entries.length;
        }

        /** What of this batch belongs to partition {@code p} of {@code n}. */
        Part of(int p, int n, KeyTable keys, int[] moved) {
            int size = 0;
            for (int e : entries) {
                size += Hashes.partition(keys.hash(e), n) == p ? 1 : 0;
            }
            Part part = new Part(time, new int[size], new Object[size]);
            part.older = older == null ? null : new Object[size];
            part.entered = entered;
            int at = 0;
            for (int i = 0; i < entries.length; i++) {
                if (Hashes.partition(keys.hash(entries[i]), n) == p) {
                    part.entries[at] = moved[entries[i]];
                    part.values[at] = values[i];
                    if (older != null) {
                        part.older[at] = older[i];
                    }
                    at++;
                }
            }
            return part;
        }
    }

    /** @param inverse null = none */
    WindowTable(Function2<Object, Object, Object> f, Function2<Object, Object, Object> inverse) {
        this.f = f;
        this.inverse = inverse;
    }

    /** Whether batches can be taken back from now on; between batches. */
    void journal(boolean on) {
        journal = on ? journal == null ? new WindowJournal(this) : journal : null;
    }

    WindowJournal journal() {
        return journal;
    }

    private void touch(int entry) {
        if (journal != null) {
            journal.touch(entry);
        }
    }

    /** The newest batch: what it holds for this partition. */
    void add(long time, Combined batch, int partition) throws Exception {
        Part part = gather(time, batch, partition);
        parts.addLast(part);
        if (journal != null) {
            journal.added(part);
        }
        for (int i = 0; i < part.entries.length; i++) {
            int e = part.entries[i];
            back[e] = back[e] == null ? part.values[i] : f.call(back[e], part.values[i]);
            occurs[e]++;
        }
    }

    /** Each key once, in order of first arrival. A key's place in the batch is found by its entry: no table of the batch's keys is made. */
    private Part gather(long time, Combined batch, int partition) throws Exception {
        int most = batch.most(partition);
        int[] entries = new int[most];
        Object[] values = new Object[most];
        int[] numbers = new int[Combined.CHUNK];
        int[] size = {0};
        try {
            batch.each(partition, (k, hashes, v, n) -> {
                keys.addAll(k, hashes, n, numbers);
                room();
                for (int i = 0; i < n; i++) {
                    int e = numbers[i];
                    if (place[e] == 0) {
                        revive(e);
                        entries[size[0]] = e;
                        values[size[0]] = v[i];
                        place[e] = ++size[0];
                    } else {
                        int at = place[e] - 1;
                        values[at] = batch.mergeTwo(partition, k[i], values[at], v[i]);
                    }
                }
            });
        } finally {
            for (int i = 0; i < size[0]; i++) {
                place[entries[i]] = 0;
            }
        }
        return new Part(time, Arrays.copyOf(entries, size[0]), Arrays.copyOf(values, size[0]));
    }

    /** Makes the arrays as long as there are keys. */
    void room() {
        if (keys.size() > front.length) {
            int length = Math.max(keys.size(), front.length * 2);
            front = Arrays.copyOf(front, length);
            back = Arrays.copyOf(back, length);
            occurs = Arrays.copyOf(occurs, length);
        }
        if (place.length < front.length) {
            place = Arrays.copyOf(place, front.length);
        }
    }

    private int entry(Object key, int hash) {
        int e = keys.add(key, hash);
        room();
        revive(e);
        return e;
    }

    private void revive(int e) {
        touch(e);
        if (occurs[e] < 0) {
            occurs[e] = 0;
            gone--;
        }
    }

    /** Lets go of the batches up to {@code time}, and brings the newer ones in. */
    void slide(long time) throws Exception {
        if (inverse == null) {
            while (!parts.isEmpty() && parts.getFirst().time <= time) {
                leave();
            }
        } else {
            exchange(time);
        }
    }

    private void leave() throws Exception {
        if (turned == 0) {
            turnOver();
        }
        Part part = removeFirst();
        turned--;
        for (int i = 0; i < part.entries.length; i++) {
            int e = part.entries[i];
            touch(e);
            front[e] = part.older[i];
            if (--occurs[e] == 0) {
                drop(e);
            }
        }
    }

    private Part removeFirst() {
        Part part = parts.removeFirst();
        if (journal != null) {
            journal.removed(part);
        }
        return part;
    }

    private void turnOver() throws Exception {
        for (Iterator<Part> newestFirst = parts.descendingIterator(); newestFirst.hasNext();) {
            turnOver(newestFirst.next());
        }
        turned = parts.size();
    }

    private void turnOver(Part part) throws Exception {
        part.older = new Object[part.entries.length];
        for (int i = 0; i < part.entries.length; i++) {
            int e = part.entries[i];
            touch(e);
            part.older[i] = front[e];
            front[e] = front[e] == null ? part.values[i] : f.call(part.values[i], front[e]);
            back[e] = null;
        }
    }

    private void exchange(long time) throws Exception {
        Object[] leaving = null;
        while (!parts.isEmpty() && parts.getFirst().time <= time) {
            Part part = removeFirst();
            leaving = leaving == null ? new Object[front.length] : leaving;
            for (int i = 0; i < part.entries.length; i++) {
                int e = part.entries[i];
                touch(e);
                occurs[e]--;
                if (part.entered) {
                    leaving[e] = leaving[e] == null ? part.values[i] : f.call(leaving[e], part.values[i]);
                }
            }
        }
        int n = keys.size();
        for (int e = 0; leaving != null && e < n; e++) {
            if (leaving[e] != null) {
                front[e] = inverse.call(front[e], leaving[e]);
                note(e);
            }
        }
        for (Part part : parts) {
            if (!part.entered) {
                part.entered = true;
                if (journal != null) {
                    journal.entered(part);
                }
                for (int e : part.entries) {
                    if (back[e] != null) {
                        touch(e);
                        front[e] = front[e] == null ? back[e] : f.call(front[e], back[e]);
                        back[e] = null;
                        note(e);
                    }
                }
            }
        }
    }

    /** Bound of entry numbers. */
    int bound() {
        return keys.size();
    }

    Object key(int entry) {
        return keys.key(entry);
    }

    /** Value of a key now; null = the key is not there. */
    Object value(int entry) throws Exception {
        if (occurs[entry] < 0) {
            return null;
        }
        if (inverse != null) {
            return front[entry];
        }
        Object a = front[entry];
        Object b = back[entry];
        return a == null ? b : b == null ? a : f.call(a, b);
    }

    /** Whether a key has no records in the window; with an inverse function it stays all the same. */
    boolean idle(int entry) {
        return occurs[entry] == 0;
    }

    void drop(int entry) {
        touch(entry);
        front[entry] = null;
        back[entry] = null;
        occurs[entry] = -1;
        gone++;
        note(entry);
    }

    /** Only an inverse function makes a value that the batches do not tell. */
    private void note(int entry) {
        if (tracking && inverse != null) {
            changed.set(entry);
        }
    }

    void track(boolean on) {
        tracking = on;
    }

    long live() {
        return keys.size() - gone;
    }

    /** Closes the gaps of dropped keys when they are many; with a journal between batches only. */
    void commit() {
        if (journal == null && gapsAreMany()) {
            compact();
        }
    }

    boolean gapsAreMany() {
        return keys.size() >= 64 && gone * 2 >= keys.size();
    }

    /** Leaves the arrays, the keys and the parts there were as they are. */
    void compact() {
        KeyTable fresh = new KeyTable();
        int live = keys.size() - gone;
        int[] moved = new int[keys.size()];
        int length = Math.max(SMALL, live + live / 4);
        Object[] newFront = new Object[length];
        Object[] newBack = new Object[length];
        int[] newOccurs = new int[length];
        int savedLeft = 0;
        for (int e = 0; e < keys.size(); e++) {
            boolean change = changed.get(e);
            changed.clear(e);
            if (occurs[e] < 0) {
                if (tracking && e < saved) {
                    dropped.add(keys.key(e));
                }
            } else {
                int to = fresh.add(keys.key(e), keys.hash(e));
                savedLeft += e < saved ? 1 : 0;
                changed.set(to, change);
                moved[e] = to;
                newFront[to] = front[e];
                newBack[to] = back[e];
                newOccurs[to] = occurs[e];
            }
        }
        ArrayDeque<Part> newParts = new ArrayDeque<>(parts.size());
        for (Part part : parts) {
            newParts.addLast(part.moved(moved));
        }
        front = newFront;
        back = newBack;
        occurs = newOccurs;
        parts = newParts;
        keys = fresh;
        saved = savedLeft;
        gone = 0;
    }

    /** The same, dealt out to {@code n} tables by the hash of the keys. */
    WindowTable[] split(int n) {
        WindowTable[] made = new WindowTable[n];
        Arrays.setAll(made, p -> new WindowTable(f, inverse));
        int[] moved = new int[keys.size()];
        for (int e = 0; e < moved.length; e++) {
            WindowTable to = made[Hashes.partition(keys.hash(e), n)];
            moved[e] = to.entry(keys.key(e), keys.hash(e));
            to.front[moved[e]] = front[e];
            to.back[moved[e]] = back[e];
            to.occurs[moved[e]] = occurs[e];
            to.gone += occurs[e] < 0 ? 1 : 0;
        }
        for (Part part : parts) {
            for (int p = 0; p < n; p++) {
                made[p].parts.addLast(part.of(p, n, keys, moved));
            }
        }
        for (WindowTable table : made) {
            table.turned = turned;
            table.tracking = tracking;
        }
        made[0].dropped.addAll(dropped);
        return made;
    }

    // checkpoints: the keys in order of their numbers, with an inverse function with their values. The batches are the node's matter; the stacks follow from them

    /** Deletes what {@link #saveKeys} named before and is gone. */
    void saveDropped(Changes to) {
        for (Object key : dropped) {
            int part = to.beginDelete();
            to.sink().u1(ReduceWindowNode.KEY);
            to.write(key);
            to.endDelete(part);
        }
        dropped.clear();
    }

    /** Keys that are new or have another value since the last call, or all. */
    void saveKeys(Changes to, boolean all) {
        int known = all ? 0 : saved;
        for (int e = changed.nextSetBit(0); e >= 0 && e < known; e = changed.nextSetBit(e + 1)) {
            saveKey(to, e);
        }
        for (int e = known; e < keys.size(); e++) {
            saveKey(to, e);
        }
        saved = keys.size();
        changed.clear();
    }

    private void saveKey(Changes to, int e) {
        int part = to.beginPut();
        to.sink().u1(ReduceWindowNode.KEY);
        to.write(keys.key(e));
        part = to.endKey(part);
        if (inverse != null) {
            to.sink().u1(occurs[e] < 0 ? 1 : 0);
            to.write(front[e]);
        }
        to.endPut(part);
    }

    /** Times of the batches in the window, oldest first. */
    List<Long> times() {
        return parts.stream().map(part -> part.time).toList();
    }

    /** How many batches lie in the front stack. */
    int turned() {
        return turned;
    }

    /** Keys and values of a batch. */
    void saveBatch(long time, Changes to) {
        for (Part part : parts) {
            if (part.time == time) {
                for (int i = 0; i < part.entries.length; i++) {
                    to.write(keys.key(part.entries[i]));
                    to.write(part.values[i]);
                }
            }
        }
    }

    int size(long time) {
        return parts.stream().filter(part -> part.time == time).mapToInt(part -> part.entries.length).sum();
    }

    void restoreKey(Object key, int hash, ByteSource value, ValueCodec codec) {
        int e = entry(key, hash);
        if (inverse != null) {
            boolean absent = value.u1() == 1;
            front[e] = codec.read(value);
            if (absent) {
                drop(e);
            }
        }
    }

    /** Adds a batch whose keys and values follow in {@link #restoreValue}. */
    void restoreBatch(long time, int size, boolean entered) {
        Part part = new Part(time, new int[size], new Object[size]);
        part.entered = entered;
        parts.addLast(part);
    }

    /** @param i number of the value in the newest batch */
    void restoreValue(int i, Object key, int hash, Object value) {
        int e = keys.find(key, hash);
        if (e < 0) {
            throw new DamagedCheckpointException("a window lacks a key");
        }
        parts.getLast().entries[i] = e;
        parts.getLast().values[i] = value;
    }

    /** Makes the stacks of the batches again, by the same calls in the same order as when they came to be. @param turnedBatches of them in the front stack */
    void restored(int turnedBatches) throws Exception {
        List<Part> all = new ArrayList<>(parts);
        turned = inverse == null ? Math.min(turnedBatches, all.size()) : 0;
        for (int i = turned - 1; i >= 0; i--) {
            turnOver(all.get(i));
        }
        for (int n = 0; n < all.size(); n++) {
            Part part = all.get(n);
            boolean waits = inverse == null ? n >= turned : !part.entered;
            for (int i = 0; i < part.entries.length; i++) {
                int e = part.entries[i];
                occurs[e]++;
                if (waits) {
                    back[e] = back[e] == null ? part.values[i] : f.call(back[e], part.values[i]);
                }
            }
        }
        for (int e = 0; inverse == null && e < keys.size(); e++) {
            if (occurs[e] == 0) {
                drop(e);
            }
        }
        saved = keys.size();
        changed.clear();
    }
}
