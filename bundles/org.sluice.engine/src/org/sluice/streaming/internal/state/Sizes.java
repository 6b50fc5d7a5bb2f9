package org.sluice.streaming.internal.state;

import java.util.Collection;
import java.util.Map;
import org.sluice.streaming.Optional;
import org.sluice.streaming.Tuple2;

/** Rough sizes of values in memory, for reports. Looks only so deep. */
public final class Sizes {

    private Sizes() {
    }

    /** All of the first {@code size} values, from a sample. */
    public static long sampled(Object[] values, int size) {
        if (size == 0) {
            return 0;
        }
        int step = Math.max(1, size / 16);
        long sum = 0;
        int seen = 0;
        for (int i = 0; i < size; i += step) {
            sum += of(values[i]);
            seen++;
        }
        return sum * size / seen;
    }

    public static long of(Object v) {
        return of(v, 0);
    }

    private static long of(Object v, int depth) {
        if (v == null) {
            return 0;
        }
        if (v instanceof String s) {
            return 48 + s.length();
        }
        if (v instanceof Number || v instanceof Boolean || v instanceof Character) {
            return 16;
        }
        if (v instanceof byte[] b) {
            return 16 + b.length;
        }
        if (depth > 3) {
            return 64;
        }
        if (v instanceof Tuple2<?, ?> t) {
            return 24 + of(t._1(), depth + 1) + of(t._2(), depth + 1);
        }
        if (v instanceof Optional<?> o) {
            return 16 + of(o.orNull(), depth + 1);
        }
        if (v instanceof Map<?, ?> m) {
            return 64 + m.size() * (m.isEmpty() ? 0 : 48 + of(m.entrySet().iterator().next().getKey(), depth + 1)
                    + of(m.entrySet().iterator().next().getValue(), depth + 1));
        }
        if (v instanceof Collection<?> c) {
            return 40 + c.size() * (c.isEmpty() ? 0 : 8 + of(c.iterator().next(), depth + 1));
        }
        return 48;
    }
}
