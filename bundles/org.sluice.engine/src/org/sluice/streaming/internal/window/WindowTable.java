package org.sluice.streaming.internal.window;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.checkpoint.ByteSink;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
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
    ArrayDeque<Part> parts = new ArrayDeque<>();
    int turned;
    int gone;
    /** Null = a batch cannot be taken back. */
    private WindowJournal journal;

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

    /** The newest batch. @param combined value per number in {@code batch} */
    void add(long time, KeyTable batch, Object[] combined) throws Exception {
        int n = batch.size();
        int[] entries = new int[n];
        for (int i = 0; i < n; i++) {
            entries[i] = entry(batch.key(i), batch.hash(i));
        }
        Part part = new Part(time, entries, Arrays.copyOf(combined, n));
        parts.addLast(part);
        if (journal != null) {
            journal.added(part);
        }
        for (int i = 0; i < n; i++) {
            int e = entries[i];
            back[e] = back[e] == null ? part.values[i] : f.call(back[e], part.values[i]);
            occurs[e]++;
        }
    }

    /** Makes the arrays as long as there are keys. */
    void room() {
        if (keys.size() > front.length) {
            int length = Math.max(keys.size(), front.length * 2);
            front = Arrays.copyOf(front, length);
            back = Arrays.copyOf(back, length);
            occurs = Arrays.copyOf(occurs, length);
        }
    }

    private int entry(Object key, int hash) {
        int e = keys.add(key, hash);
        room();
        touch(e);
        if (occurs[e] < 0) {
            occurs[e] = 0;
            gone--;
        }
        return e;
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
            Part part = newestFirst.next();
            part.older = new Object[part.entries.length];
            for (int i = 0; i < part.entries.length; i++) {
                int e = part.entries[i];
                touch(e);
                part.older[i] = front[e];
                front[e] = front[e] == null ? part.values[i] : f.call(part.values[i], front[e]);
                back[e] = null;
            }
        }
        turned = parts.size();
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
        for (int e = 0; e < keys.size(); e++) {
            if (occurs[e] >= 0) {
                int to = fresh.add(keys.key(e), keys.hash(e));
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
        }
        return made;
    }

    void save(ByteSink to, ValueCodec codec, String where) {
        to.size(keys.size());
        for (int e = 0; e < keys.size(); e++) {
            codec.write(keys.key(e), to, where);
            to.signed(keys.hash(e));
            to.signed(occurs[e]);
            codec.write(front[e], to, where);
            codec.write(back[e], to, where);
        }
        to.size(turned);
        to.size(parts.size());
        for (Part part : parts) {
            to.signed(part.time);
            to.u1(part.entered ? 1 : 0);
            to.u1(part.older != null ? 1 : 0);
            to.size(part.entries.length);
            for (int i = 0; i < part.entries.length; i++) {
                to.size(part.entries[i]);
                codec.write(part.values[i], to, where);
                if (part.older != null) {
                    codec.write(part.older[i], to, where);
                }
            }
        }
    }

    void restore(ByteSource from, ValueCodec codec) {
        for (int n = from.count(); n > 0; n--) {
            Object key = codec.read(from);
            int e = entry(key, (int) from.signed());
            occurs[e] = (int) from.signed();
            gone += occurs[e] < 0 ? 1 : 0;
            front[e] = codec.read(from);
            back[e] = codec.read(from);
        }
        turned = (int) from.size();
        for (int n = from.count(); n > 0; n--) {
            long time = from.signed();
            boolean entered = from.u1() == 1;
            boolean older = from.u1() == 1;
            int size = from.count();
            Part part = new Part(time, new int[size], new Object[size]);
            part.entered = entered;
            part.older = older ? new Object[size] : null;
            for (int i = 0; i < size; i++) {
                part.entries[i] = (int) from.size();
                part.values[i] = codec.read(from);
                if (older) {
                    part.older[i] = codec.read(from);
                }
            }
            parts.add(part);
        }
    }
}
