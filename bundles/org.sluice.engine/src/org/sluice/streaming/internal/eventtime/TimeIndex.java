package org.sluice.streaming.internal.eventtime;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * Keys by the time they are due, in stretches of time, so that a batch pays for the keys that are due, and for those that wait in the stretch it ends in. A key that becomes due later is left where it
 * is and put back when its old time comes; one that becomes due earlier gets a second place, and the old one is told by its time not being that of the key any more.
 */
final class TimeIndex {

    /** Length of a stretch. */
    private final long span;
    private final TreeMap<Long, Stretch> stretches = new TreeMap<>();
    /** The one that was added to last. */
    private long lastNumber;
    private Stretch last;

    /** Takes what is due. */
    interface Taker {

        /** @param entry the entry the key had when it was added */
        void take(long time, Object key, int entry);
    }

    private static final class Stretch {

        private long earliest = Kept.NEVER;
        private int size;
        private long[] times = new long[4];
        private Object[] keys = new Object[4];
        private int[] entries = new int[4];

        void add(long time, Object key, int entry) {
            if (size == times.length) {
                times = Arrays.copyOf(times, size * 2);
                keys = Arrays.copyOf(keys, size * 2);
                entries = Arrays.copyOf(entries, size * 2);
            }
            put(size++, time, key, entry);
        }

        private void put(int i, long time, Object key, int entry) {
            times[i] = time;
            keys[i] = key;
            entries[i] = entry;
            earliest = Math.min(earliest, time);
        }

        void takeUpTo(long limit, Taker taker) {
            int kept = 0;
            earliest = Kept.NEVER;
            for (int i = 0; i < size; i++) {
                if (times[i] <= limit) {
                    taker.take(times[i], keys[i], entries[i]);
                } else {
                    put(kept++, times[i], keys[i], entries[i]);
                }
            }
            Arrays.fill(keys, kept, size, null);
            size = kept;
        }
    }

    /** @param span milliseconds of a stretch, 1 or more: with many keys far shorter than they wait, and not shorter than due times are apart */
    TimeIndex(long span) {
        this.span = Math.max(1, span);
    }

    void add(long time, Object key, int entry) {
        long number = Math.floorDiv(time, span);
        if (last == null || number != lastNumber) {
            last = stretches.computeIfAbsent(number, n -> new Stretch());
            lastNumber = number;
        }
        last.add(time, key, entry);
    }

    /** The earliest time; {@link Kept#NEVER} when there is none. */
    long first() {
        return stretches.isEmpty() ? Kept.NEVER : stretches.firstEntry().getValue().earliest;
    }

    /** Takes everything out that is due at {@code limit}, in no order. */
    void takeUpTo(long limit, Taker taker) {
        while (first() <= limit && !stretches.isEmpty()) {
            Stretch stretch = stretches.firstEntry().getValue();
            stretch.takeUpTo(limit, taker);
            if (stretch.size == 0) {
                stretches.pollFirstEntry();
                last = null;
            }
        }
    }
}
