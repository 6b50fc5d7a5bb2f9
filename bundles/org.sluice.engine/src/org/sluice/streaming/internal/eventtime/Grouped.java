package org.sluice.streaming.internal.eventtime;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The values of a group: an unchangeable list that makes longer ones cheaply. A longer list shares the array of the shorter one as long as nobody else has appended to it;
 * each list looks at its own part only.
 */
final class Grouped extends AbstractList<Object> implements RandomAccess {

    private final Shared shared;
    private final int size;

    /** An array, and how much of it belongs to somebody. */
    private static final class Shared {
        private Object[] values;
        private int filled;

        Shared(Object[] values, int filled) {
            this.values = values;
            this.filled = filled;
        }
    }

    private Grouped(Shared shared, int size) {
        this.shared = shared;
        this.size = size;
    }

    static Grouped of(Object value) {
        return new Grouped(new Shared(new Object[] {value, null}, 1), 1);
    }

    /** @param list a group, or what a checkpoint made of it */
    static Grouped with(Object list, Object value) {
        Grouped group = of((List<?>) list);
        Shared own = group.shared;
        if (own.filled != group.size) {
            own = new Shared(Arrays.copyOf(own.values, Math.max(4, group.size * 2)), group.size);
        } else if (group.size == own.values.length) {
            own.values = Arrays.copyOf(own.values, Math.max(4, group.size * 2));
        }
        own.values[group.size] = value;
        own.filled = group.size + 1;
        return new Grouped(own, group.size + 1);
    }

    static Grouped concat(Object a, Object b) {
        Object[] first = ((List<?>) a).toArray();
        Object[] second = ((List<?>) b).toArray();
        Object[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return new Grouped(new Shared(all, all.length), all.length);
    }

    private static Grouped of(List<?> list) {
        return list instanceof Grouped group ? group : new Grouped(new Shared(list.toArray(), list.size()), list.size());
    }

    @Override
    public Object get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("Index " + index + " of " + size);
        }
        return shared.values[index];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(shared.values, size);
    }
}
