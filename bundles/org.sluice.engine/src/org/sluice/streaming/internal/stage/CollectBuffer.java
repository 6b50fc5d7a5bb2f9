package org.sluice.streaming.internal.stage;

import java.util.Arrays;
import java.util.List;
import org.sluice.streaming.internal.batch.Records;

/** What a {@link CollectStep} kept; apart from the step, because copies of a step class are types of their own. */
public final class CollectBuffer {

    private static final Object[] NONE = {};

    private Object[] records = NONE;
    private int size;

    public void clear() {
        records = NONE;
        size = 0;
    }

    public void add(Object record) {
        if (size == records.length) {
            records = Arrays.copyOf(records, Math.max(16, size * 2));
        }
        records[size++] = record;
    }

    /** What several partitions collected; the buffers let go of it. */
    public static Records gather(List<CollectBuffer> buffers, int n) {
        Object[][] arrays = new Object[n][];
        int[] sizes = new int[n];
        for (int p = 0; p < n; p++) {
            CollectBuffer buffer = buffers.get(p);
            arrays[p] = buffer.records;
            sizes[p] = buffer.size;
            buffer.clear();
        }
        return new Records(arrays, sizes);
    }
}
