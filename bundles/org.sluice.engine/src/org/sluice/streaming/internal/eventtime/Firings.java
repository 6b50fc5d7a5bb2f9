package org.sluice.streaming.internal.eventtime;

import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeMap;

/** Windows of keys that are to be put out in a batch, each once: by end, then start, then entry of the key, whatever the order in which they were added. */
final class Firings {

    private final TreeMap<Long, Ending> byEnd = new TreeMap<>();
    /** The one that was added to last. */
    private Ending last;

    interface Taker {

        void take(long end, long start, int entry) throws Exception;
    }

    /** The windows with one end. */
    private static final class Ending {

        private final long end;
        private int size;
        private long[] starts = new long[4];
        private int[] entries = new int[4];
        private boolean ordered = true;

        Ending(long end) {
            this.end = end;
        }

        void add(long start, int entry) {
            if (size > 0) {
                int order = Long.compare(start, starts[size - 1]);
                order = order == 0 ? Integer.compare(entry, entries[size - 1]) : order;
                if (order == 0) {
                    return;
                }
                ordered &= order > 0;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                entries = Arrays.copyOf(entries, size * 2);
            }
            starts[size] = start;
            entries[size++] = entry;
        }

        Ending inOrder() {
            if (ordered) {
                return this;
            }
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, Comparator.<Integer>comparingLong(i -> starts[i]).thenComparingInt(i -> entries[i]));
            Ending sorted = new Ending(end);
            for (int i : order) {
                sorted.add(starts[i], entries[i]);
            }
            return sorted;
        }
    }

    void add(long end, long start, int entry) {
        if (last == null || last.end != end) {
            last = byEnd.computeIfAbsent(end, Ending::new);
        }
        last.add(start, entry);
    }

    void inOrder(Taker taker) throws Exception {
        for (Ending each : byEnd.values()) {
            Ending ending = each.inOrder();
            for (int i = 0; i < ending.size; i++) {
                taker.take(ending.end, ending.starts[i], ending.entries[i]);
            }
        }
    }
}
