package org.sluice.streaming.internal.eventtime;

import java.util.Arrays;

/**
 * Keys by the time they are due: a binary heap, so that a batch pays for the keys that are due and not for those that wait. A key that becomes due later is left where it
 * is and put back when its old time comes; one that becomes due earlier gets a second place, and the old one is told by its time not being that of the key any more.
 */
final class TimeIndex {

    private long[] times = new long[16];
    private Object[] keys = new Object[16];
    private int size;

    /** Places in use. */
    int size() {
        return size;
    }

    void add(long time, Object key) {
        if (size == times.length) {
            times = Arrays.copyOf(times, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
        }
        int i = size++;
        while (i > 0 && times[i - 1 >>> 1] > time) {
            int parent = i - 1 >>> 1;
            times[i] = times[parent];
            keys[i] = keys[parent];
            i = parent;
        }
        times[i] = time;
        keys[i] = key;
    }

    /** The earliest time; {@link Kept#NEVER} when there is none. */
    long first() {
        return size == 0 ? Kept.NEVER : times[0];
    }

    /** Takes the key of {@link #first()} out. */
    Object poll() {
        Object key = keys[0];
        size--;
        long time = times[size];
        Object moved = keys[size];
        keys[size] = null;
        int i = 0;
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && times[child + 1] < times[child]) {
                child++;
            }
            if (times[child] >= time) {
                break;
            }
            times[i] = times[child];
            keys[i] = keys[child];
            i = child;
        }
        if (size > 0) {
            times[i] = time;
            keys[i] = moved;
        }
        return key;
    }
}
