package org.sluice.streaming.internal.window;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.sluice.streaming.function.Function2;
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

    final Function2<Object, Object, Object> f;
    final Function2<Object, Object, Object> inverse;
    KeyTable keys = new KeyTable();
    /** Front stack; with an inverse function the value. */
    Object[] front = new Object[SMALL];
    /** Back stack; with an inverse function what enters at the next slide. */
    Object[] back = new Object[SMALL];
    /** In how many batches of the window the key occurs; -1 = the key is gone. */
    int[] occurs = new int[SMALL];
    /** Scratch, by key: its place in the batch that is being added, from 1. */
    private int[] place = new int[SMALL];
    ArrayDeque<WindowPart> parts = new ArrayDeque<>();
    int turned;
    int gone;
    /** Null = a batch cannot be taken back. */
    private WindowJournal journal;

    private final WindowCheckpoint checkpoint = new WindowCheckpoint(this);

    /** @param inverse null = none */
    WindowTable(Function2<Object, Object, Object> f, Function2<Object, Object, Object> inverse) {
        this.f = f;
        this.inverse = inverse;
    }

    /** Whether batches can be taken back from now on; between batches. */
    void journal(boolean on) {
        journal = on ? journal == null ? new WindowJournal(this) : journal : null;
    }

    WindowCheckpoint checkpoint() {
        return checkpoint;
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
        WindowPart part = gather(time, batch, partition);
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
    private WindowPart gather(long time, Combined batch, int partition) throws Exception {
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
        return new WindowPart(time, Arrays.copyOf(entries, size[0]), Arrays.copyOf(values, size[0]));
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

    int entry(Object key, int hash) {
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
        WindowPart part = removeFirst();
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

    private WindowPart removeFirst() {
        WindowPart part = parts.removeFirst();
        if (journal != null) {
            journal.removed(part);
        }
        return part;
    }

    private void turnOver() throws Exception {
        for (Iterator<WindowPart> newestFirst = parts.descendingIterator(); newestFirst.hasNext();) {
            turnOver(newestFirst.next());
        }
        turned = parts.size();
    }

    void turnOver(WindowPart part) throws Exception {
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
            WindowPart part = removeFirst();
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
                checkpoint.note(e);
            }
        }
        for (WindowPart part : parts) {
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
                        checkpoint.note(e);
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
        checkpoint.note(entry);
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
        ArrayDeque<WindowPart> newParts = new ArrayDeque<>(parts.size());
        for (WindowPart part : parts) {
            newParts.addLast(part.moved(moved));
        }
        checkpoint.renumbered(moved);
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
        for (WindowPart part : parts) {
            for (int p = 0; p < n; p++) {
                made[p].parts.addLast(part.of(p, n, keys, moved));
            }
        }
        for (WindowTable table : made) {
            table.turned = turned;
        }
        checkpoint.split(made);
        return made;
    }

    /** Times of the batches in the window, oldest first. */
    List<Long> times() {
        return parts.stream().map(part -> part.time).toList();
    }

    /** How many batches lie in the front stack. */
    int turned() {
        return turned;
    }

    int size(long time) {
        return parts.stream().filter(part -> part.time == time).mapToInt(part -> part.entries.length).sum();
    }
}
