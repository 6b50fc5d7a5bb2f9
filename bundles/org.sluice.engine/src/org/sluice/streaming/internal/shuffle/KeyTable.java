package org.sluice.streaming.internal.shuffle;

import java.util.Arrays;

/**
 * A set of keys that numbers them 0, 1, 2 … in order of arrival. Open addressing; each slot holds hash and number, so that most probes end without
 * touching a key.
 */
public final class KeyTable {

    private static final int SMALL = 16;

    /** What a guess of the number of keys may cost at most, in keys. */
    private static final int LARGE = 1 << 15;

    private long[] slots;
    private int mask;
    private Object[] keys;
    private int[] hashes;
    private int size;
    private long touched;

    public KeyTable() {
        this(SMALL);
    }

    /** @param expected number of keys, a guess: growing is spared */
    public KeyTable(int expected) {
        int length = Math.max(SMALL, Math.min(expected, LARGE));
        slots = new long[Integer.highestOneBit(length * 2 - 1) * 2];
        mask = slots.length - 1;
        keys = new Object[length];
        hashes = new int[length];
    }

    public int size() {
        return size;
    }

    public Object key(int number) {
        return keys[number];
    }

    public int hash(int number) {
        return hashes[number];
    }

    /** Number of the key, or -1. */
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

    /** Number of the key; {@link #size()} before the call when it is new. */
    public int add(Object key, int hash) {
        long[] s = slots;
        int m = mask;
        int i = hash & m;
        for (long slot = s[i]; slot != 0; slot = s[i]) {
            if ((int) (slot >>> 32) == hash && Hashes.same(keys[(int) slot - 1], key)) {
                return (int) slot - 1;
            }
            i = i + 1 & m;
        }
        return append(key, hash, i);
    }

    /** As {@link #add} for the first {@code n} keys; see {@link #touch}. @param numbers of the keys */
    public void addAll(Object[] added, int[] addedHashes, int n, int[] numbers) {
        touch(addedHashes, n);
        for (int i = 0; i < n; i++) {
            numbers[i] = add(added[i], addedHashes[i]);
        }
    }

    /** Reads what looking up the first {@code n} keys will need: none of these reads waits for another one. */
    private void touch(int[] ofHashes, int n) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
            int number = (int) slots[ofHashes[i] & mask];
            sum += number > 0 && keys[number - 1] instanceof String s ? s.length() : 0;
        }
        touched = sum;
    }

    private int append(Object key, int hash, int slot) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        keys[size] = key;
        hashes[size] = hash;
        size++;
        slots[slot] = (long) hash << 32 | size;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    /** Takes the key added last away again. */
    void removeLast() {
        size--;
        int i = hashes[size] & mask;
        while ((int) slots[i] != size + 1) {
            i = i + 1 & mask;
        }
        slots[i] = 0;
        keys[size] = null;
    }

    private void grow() {
        slots = new long[slots.length * 2];
        mask = slots.length - 1;
        for (int n = 0; n < size; n++) {
            int i = hashes[n] & mask;
            while (slots[i] != 0) {
                i = i + 1 & mask;
            }
            slots[i] = (long) hashes[n] << 32 | n + 1;
        }
    }

    /** Takes the newest keys away, down to {@code newSize}. The last key was the last one to get its slot, so no other key's search goes past it. */
    public void truncate(int newSize) {
        while (size > newSize) {
            int i = hashes[size - 1] & mask;
            while ((int) slots[i] != size) {
                i = i + 1 & mask;
            }
            slots[i] = 0;
            keys[--size] = null;
        }
    }

    /**
     * Forgets all keys; keeps its arrays of numbers unless they are far too large for what was in them. The keys get a new array: a store into one that
     * has become old costs more with a collector of generations than the array does.
     */
    public void clear() {
        if (slots.length > 64 && size * 16 < slots.length) {
            slots = new long[Math.max(SMALL * 2, slots.length / 4)];
            mask = slots.length - 1;
            keys = new Object[slots.length / 2];
            hashes = new int[slots.length / 2];
        } else {
            Arrays.fill(slots, 0);
            keys = new Object[Math.max(SMALL, size + size / 8)];
        }
        size = 0;
    }
}
