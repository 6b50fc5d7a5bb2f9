package org.sluice.streaming.internal.output;

import java.util.Arrays;
import java.util.List;

/** The first records of a partition, and how many there were. */
public final class TakeBuffer {

    private final int most;
    private final Object[] first;
    private long count;

    public TakeBuffer(int most) {
        this.most = most;
        first = new Object[Math.max(1, Math.min(most, 1 << 20))];
    }

    void clear() {
        Arrays.fill(first, null);
        count = 0;
    }

    void add(Object record) {
        if (count < first.length) {
            first[(int) count] = record;
        }
        count++;
    }

    long count() {
        return count;
    }

    void drainTo(List<Object> list, int limit) {
        for (int i = 0; i < Math.min(count, Math.min(most, first.length)) && list.size() < limit; i++) {
            list.add(first[i]);
        }
    }
}
