package org.sluice.streaming.internal.eventtime;

import java.util.Arrays;
import java.util.List;

/** What a key has in windows that are not closed: stretches of time in order, each with the combined value of its records. As a list: start, end, records, value, and so on. */
final class Panes extends Kept {

    private static final int PARTS = 4;
    private static final int NUMBERS = 3;

    /** Start, end and number of records of each pane. */
    private long[] numbers = new long[NUMBERS];
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
        return numbers[i * NUMBERS];
    }

    long end(int i) {
        return numbers[i * NUMBERS + 1];
    }

    long count(int i) {
        return numbers[i * NUMBERS + 2];
    }

    Object value(int i) {
        return values[i];
    }

    /** The first pane that begins at {@code start} or later. */
    int at(long start) {
        int i = panes;
        while (i > 0 && start(i - 1) >= start) {
            i--;
        }
        return i;
    }

    void insert(int i, long start, long end, long count, Object value) {
        if (panes == values.length) {
            numbers = Arrays.copyOf(numbers, panes * 2 * NUMBERS);
            values = Arrays.copyOf(values, panes * 2);
        }
        shift(i, i + 1, panes - i);
        panes++;
        set(i, start, end, count, value);
    }

    void set(int i, long start, long end, long count, Object value) {
        numbers[i * NUMBERS] = start;
        numbers[i * NUMBERS + 1] = end;
        numbers[i * NUMBERS + 2] = count;
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
        System.arraycopy(numbers, from * NUMBERS, numbers, to * NUMBERS, n * NUMBERS);
        System.arraycopy(values, from, values, to, n);
    }

    @Override
    protected Kept copyContent() {
        Panes copy = new Panes();
        int length = panes + 1;
        copy.numbers = Arrays.copyOf(numbers, length * NUMBERS);
        copy.values = Arrays.copyOf(values, length);
        copy.panes = panes;
        return copy;
    }

    @Override
    public Object get(int index) {
        int i = index / PARTS;
        return switch (index % PARTS) {
            case 0 -> start(i);
            case 1 -> end(i);
            case 2 -> count(i);
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
            text.append(i == 0 ? "" : ", ").append(start(i)).append('–').append(end(i)).append(": ").append(values[i]);
        }
        return text.toString();
    }
}
