package org.sluice.streaming.internal.eventtime;

import java.util.Arrays;
import java.util.List;

/** What a key has in windows that are not closed: stretches of time in order, each with the combined value of its records. As a list: start, end, records, value, and so on. */
final class Panes extends Kept {

    private static final int PARTS = 4;

    private long[] starts = new long[1];
    private long[] ends = new long[1];
    private long[] counts = new long[1];
    private Object[] values = new Object[1];
    private int panes;

    static Panes read(List<?> saved) {
        Panes read = new Panes();
        for (int i = 0; i + PARTS <= saved.size(); i += PARTS) {
            read.insert(read.panes, (Long) saved.get(i), (Long) saved.get(i + 1), (Long) saved.get(i + 2), saved.get(i + 3));
        }
        return read;
    }

    int panes() {
        return panes;
    }

    long start(int i) {
        return starts[i];
    }

    long end(int i) {
        return ends[i];
    }

    long count(int i) {
        return counts[i];
    }

    Object value(int i) {
        return values[i];
    }

    /** The first pane that begins at {@code start} or later. */
    int at(long start) {
        int i = panes;
        while (i > 0 && starts[i - 1] >= start) {
            i--;
        }
        return i;
    }

    void insert(int i, long start, long end, long count, Object value) {
        if (panes == starts.length) {
            starts = Arrays.copyOf(starts, panes * 2);
            ends = Arrays.copyOf(ends, panes * 2);
            counts = Arrays.copyOf(counts, panes * 2);
            values = Arrays.copyOf(values, panes * 2);
        }
        shift(i, i + 1, panes - i);
        panes++;
        set(i, start, end, count, value);
    }

    void set(int i, long start, long end, long count, Object value) {
        starts[i] = start;
        ends[i] = end;
        counts[i] = count;
        values[i] = value;
    }

    void remove(int from, int to) {
        if (to > from) {
            shift(to, from, panes - to);
            Arrays.fill(values, panes - (to - from), panes, null);
            panes -= to - from;
        }
    }

    private void shift(int from, int to, int n) {
        System.arraycopy(starts, from, starts, to, n);
        System.arraycopy(ends, from, ends, to, n);
        System.arraycopy(counts, from, counts, to, n);
        System.arraycopy(values, from, values, to, n);
    }

    @Override
    protected Kept copyContent() {
        Panes copy = new Panes();
        int length = Math.max(1, panes);
        copy.starts = Arrays.copyOf(starts, length);
        copy.ends = Arrays.copyOf(ends, length);
        copy.counts = Arrays.copyOf(counts, length);
        copy.values = Arrays.copyOf(values, length);
        copy.panes = panes;
        return copy;
    }

    @Override
    public Object get(int index) {
        int i = index / PARTS;
        return switch (index % PARTS) {
            case 0 -> starts[i];
            case 1 -> ends[i];
            case 2 -> counts[i];
            default -> values[i];
        };
    }

    @Override
    public int size() {
        return panes * PARTS;
    }

    /** {@code 0–60000: 7}, and so on. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < panes; i++) {
            text.append(i == 0 ? "" : ", ").append(starts[i]).append('–').append(ends[i]).append(": ").append(values[i]);
        }
        return text.toString();
    }
}
