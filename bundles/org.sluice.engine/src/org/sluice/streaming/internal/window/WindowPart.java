package org.sluice.streaming.internal.window;

import org.sluice.streaming.internal.shuffle.Hashes;
import org.sluice.streaming.internal.shuffle.KeyTable;

/** A batch of a {@link WindowTable}: entries of its keys, and their combined values. */
final class WindowPart {


    final long time;
    final int[] entries;
    final Object[] values;
    /** Front value of each key without this and the older batches. */
    Object[] older;
    /** Whether the window's values have it, with an inverse function. */
    boolean entered;

    WindowPart(long time, int[] entries, Object[] values) {
        this.time = time;
        this.entries = entries;
        this.values = values;
    }

    /** The same with other entry numbers. */
    WindowPart moved(int[] to) {
        WindowPart part = new WindowPart(time, new int[entries.length], values);
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
    WindowPart of(int p, int n, KeyTable keys, int[] moved) {
        int size = 0;
        for (int e : entries) {
            size += Hashes.partition(keys.hash(e), n) == p ? 1 : 0;
        }
        WindowPart part = new WindowPart(time, new int[size], new Object[size]);
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
