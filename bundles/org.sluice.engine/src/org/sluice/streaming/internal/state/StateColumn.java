package org.sluice.streaming.internal.state;

import java.util.Arrays;

/**
 * Values by number. As long as all of them are of one kind of number that fits into 64 bits they lie in an array of {@code long}s: no object per value, nothing to follow in memory,
 * and nothing for a garbage collector to note when a value changes. With the first value of another type all become objects, for good. Null is a value everywhere.
 */
final class StateColumn {

    private enum Kind { NULLS, LONG, INT, DOUBLE, OBJECT }

    private Kind kind = Kind.NULLS;
    private int length;
    private long[] bits;
    /** A bit per value of {@link #bits}: it is not null. */
    private long[] there;
    private Object[] objects;

    StateColumn(int length) {
        this.length = length;
    }

    int length() {
        return length;
    }

    boolean holdsObjects() {
        return kind == Kind.OBJECT;
    }

    Object get(int i) {
        if (kind == Kind.OBJECT) {
            return objects[i];
        }
        if (kind == Kind.NULLS || !has(i)) {
            return null;
        }
        return boxed(bits[i]);
    }

    private Object boxed(long value) {
        if (kind == Kind.LONG) {
            return value;
        }
        if (kind == Kind.INT) {
            return (int) value;
        }
        return Double.longBitsToDouble(value);
    }

    private boolean has(int i) {
        return (there[i >>> 6] >>> i & 1) != 0;
    }

    void set(int i, Object value) {
        if (value instanceof Long n && is(Kind.LONG)) {
            put(i, n);
        } else if (value instanceof Integer n && is(Kind.INT)) {
            put(i, n);
        } else if (value instanceof Double n && is(Kind.DOUBLE)) {
            put(i, Double.doubleToRawLongBits(n));
        } else if (value == null) {
            clear(i);
        } else {
            toObjects();
            objects[i] = value;
        }
    }

    private boolean is(Kind wanted) {
        if (kind == Kind.NULLS) {
            become(wanted);
        }
        return kind == wanted;
    }

    private void become(Kind wanted) {
        bits = new long[length];
        there = new long[(length >>> 6) + 1];
        kind = wanted;
    }

    private void put(int i, long value) {
        bits[i] = value;
        there[i >>> 6] |= 1L << i;
    }

    void clear(int i) {
        if (kind == Kind.OBJECT) {
            objects[i] = null;
        } else if (kind != Kind.NULLS) {
            there[i >>> 6] &= ~(1L << i);
        }
    }

    private void toObjects() {
        if (kind == Kind.OBJECT) {
            return;
        }
        Object[] made = new Object[length];
        for (int i = 0; kind != Kind.NULLS && i < length; i++) {
            made[i] = get(i);
        }
        objects = made;
        bits = null;
        there = null;
        kind = Kind.OBJECT;
    }

    /** This value {@code i} becomes {@code from}'s value {@code j}. */
    void copy(int i, StateColumn from, int j) {
        if (from.kind == Kind.OBJECT || from.kind == Kind.NULLS || kind != from.kind && kind != Kind.NULLS) {
            set(i, from.get(j));
        } else if (from.has(j)) {
            is(from.kind);
            put(i, from.bits[j]);
        } else {
            clear(i);
        }
    }

    void exchange(int i, StateColumn other, int j) {
        if (kind == other.kind && kind != Kind.OBJECT && kind != Kind.NULLS && has(i) && other.has(j)) {
            long value = bits[i];
            bits[i] = other.bits[j];
            other.bits[j] = value;
        } else {
            Object value = get(i);
            copy(i, other, j);
            other.set(j, value);
        }
    }

    void grow(int newLength) {
        length = newLength;
        if (kind == Kind.OBJECT) {
            objects = Arrays.copyOf(objects, newLength);
        } else if (kind != Kind.NULLS) {
            bits = Arrays.copyOf(bits, newLength);
            there = Arrays.copyOf(there, (newLength >>> 6) + 1);
        }
    }

    /** Makes all values null. Objects get a new array: a store into one that has become old costs more with a collector of generations than the array does. */
    void clear() {
        if (kind == Kind.OBJECT) {
            objects = new Object[length];
        } else if (kind != Kind.NULLS) {
            Arrays.fill(there, 0);
        }
    }

    /** The values from {@code from} to {@code to - 1} become null. */
    void clear(int from, int to) {
        for (int i = from; i < to; i++) {
            clear(i);
        }
    }

    StateColumn copyOf(int newLength) {
        StateColumn copy = new StateColumn(newLength);
        copy.kind = kind;
        if (kind == Kind.OBJECT) {
            copy.objects = Arrays.copyOf(objects, newLength);
        } else if (kind != Kind.NULLS) {
            copy.bits = Arrays.copyOf(bits, newLength);
            copy.there = Arrays.copyOf(there, (newLength >>> 6) + 1);
            for (int i = newLength; i < copy.there.length << 6; i++) {
                copy.clear(i);
            }
        }
        return copy;
    }

    /** Memory of the first {@code size} values, estimated. */
    long bytes(int size) {
        return kind == Kind.OBJECT ? 4L * size + Sizes.sampled(objects, size) : kind == Kind.NULLS ? 0 : 8L * size;
    }

    /** Reads where a value lies, the head of an object included, to have it near when it is needed. @return a number that has no meaning */
    long touch(int i) {
        return kind == Kind.OBJECT ? objects[i] instanceof Number ? 1 : 0 : kind == Kind.NULLS ? 0 : bits[i];
    }
}
