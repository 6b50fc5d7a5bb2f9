package org.sluice.streaming.internal.eventtime;

import java.util.Arrays;
import java.util.BitSet;

/** Entries that are due, each once; put into order without a sort when they are many. */
final class DueEntries {

    /** One entry of so many has to be due for marking it in a set of all. */
    private static final int FEW = 32;

    private int[] entries = new int[16];
    private int size;
    private boolean ordered = true;

    void add(int entry) {
        ordered &= size == 0 || entries[size - 1] < entry;
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = entry;
    }

    /** @param bound of entry numbers */
    int[] inOrder(int bound) {
        int[] result = Arrays.copyOf(entries, size);
        if (ordered) {
            return result;
        }
        if (bound / FEW > size) {
            Arrays.sort(result);
            return result;
        }
        BitSet set = new BitSet(bound);
        for (int entry : result) {
            set.set(entry);
        }
        int n = 0;
        for (int entry = set.nextSetBit(0); entry >= 0; entry = set.nextSetBit(entry + 1)) {
            result[n++] = entry;
        }
        return result;
    }
}
