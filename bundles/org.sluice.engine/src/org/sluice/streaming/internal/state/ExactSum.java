package org.sluice.streaming.internal.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sum of floating-point numbers, rounded once, at the end; so it does not depend on the order of addition. Kept as numbers that do not overlap: J. R. Shewchuk,
 * "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates", Discrete &amp; Computational Geometry 18, 1997 (Grow-Expansion). Not thread-safe.
 */
public final class ExactSum {

    private double[] parts = new double[4];
    private int size;
    /** Infinities and NaN, and what overflowed. */
    private double special;

    public void add(double value) {
        if (!Double.isFinite(value)) {
            special += value;
            return;
        }
        double x = value;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double y = parts[i];
            if (Math.abs(x) < Math.abs(y)) {
                double swap = x;
                x = y;
                y = swap;
            }
            double high = x + y;
            double low = y - (high - x);
            if (low != 0) {
                parts[kept++] = low;
            }
            x = high;
        }
        if (!Double.isFinite(x)) {
            special += x;
            size = 0;
            return;
        }
        if (kept == parts.length) {
            parts = Arrays.copyOf(parts, kept * 2);
        }
        parts[kept++] = x;
        size = kept;
    }

    public void add(ExactSum other) {
        double[] all = Arrays.copyOf(other.parts, other.size);
        special += other.special;
        for (double part : all) {
            add(part);
        }
    }

    public double value() {
        if (special != 0) {
            return special;
        }
        if (size == 0) {
            return 0;
        }
        int n = size - 1;
        double high = parts[n];
        double low = 0;
        while (n > 0) {
            double x = high;
            double y = parts[--n];
            high = x + y;
            low = y - (high - x);
            if (low != 0) {
                break;
            }
        }
        // Half-way cases: what is left decides.
        if (n > 0 && (low < 0 && parts[n - 1] < 0 || low > 0 && parts[n - 1] > 0)) {
            double twice = low * 2;
            double rounded = high + twice;
            if (twice == rounded - high) {
                high = rounded;
            }
        }
        return high;
    }

    public void clear() {
        size = 0;
        special = 0;
    }

    /** The parts, and last what is special. */
    public List<Double> save() {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(parts[i]);
        }
        all.add(special);
        return all;
    }

    public void restore(List<?> saved) {
        clear();
        for (int i = 0; i < saved.size() - 1; i++) {
            add((Double) saved.get(i));
        }
        special = (Double) saved.get(saved.size() - 1);
    }
}
