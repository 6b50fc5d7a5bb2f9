package org.sluice.streaming.internal.batch;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepFailure;

/**
 * Records in memory: an array (or a part of one) per partition. Immutable once made; partitions may share arrays.
 */
public final class Records implements Output {

    /** No records, one partition. */
    public static final Records EMPTY = new Records(new Object[1][0], new int[1], new int[1]);
    /** Records per partition above which a list is cut. Depends on nothing but the data, so that results do not either. */
    public static final int CUT = 2048;

    private final Object[][] arrays;
    private final int[] from;
    private final int[] to;
    private final long size;

    public Records(Object[][] arrays, int[] from, int[] to) {
        this.arrays = arrays;
        this.from = from;
        this.to = to;
        long sum = 0;
        for (int i = 0; i < arrays.length; i++) {
            sum += to[i] - from[i];
        }
        size = sum;
    }

    /** Whole arrays as partitions; {@code sizes} = how much of each is filled. */
    public Records(Object[][] arrays, int[] sizes) {
        this(arrays, new int[arrays.length], sizes);
    }

    /** A copy, an array per partition: one array of all records would be too large for the part of the heap where short-lived objects are cheap. */
    public static Records of(List<?> list, int maxPartitions) {
        int size = list.size();
        int n = partitions(size, maxPartitions);
        if (size == 0) {
            return EMPTY;
        }
        if (n == 1 || !(list instanceof RandomAccess)) {
            return exactly(list.toArray(), size, n);
        }
        Object[][] arrays = new Object[n][];
        int[] sizes = new int[n];
        for (int p = 0; p < n; p++) {
            arrays[p] = list.subList(begin(size, p, n), begin(size, p + 1, n)).toArray();
            sizes[p] = arrays[p].length;
        }
        return new Records(arrays, sizes);
    }

    private static int partitions(int size, int most) {
        return Math.max(1, Math.min(most, size / CUT));
    }

    private static int begin(int size, int partition, int partitions) {
        return (int) ((long) size * partition / partitions);
    }

    /** Cuts an array into at most {@code maxPartitions} equal parts, each at least {@value #CUT} long. */
    public static Records of(Object[] array, int size, int maxPartitions) {
        return exactly(array, size, partitions(size, maxPartitions));
    }

    public static Records exactly(Object[] array, int size, int n) {
        Object[][] arrays = new Object[n][];
        int[] from = new int[n];
        int[] to = new int[n];
        Arrays.fill(arrays, array);
        for (int i = 0; i < n; i++) {
            from[i] = begin(size, i, n);
            to[i] = begin(size, i + 1, n);
        }
        return new Records(arrays, from, to);
    }

    /** The partitions of all, one after the other; empty ones left out. */
    public static Records concat(List<Records> all) {
        int n = 0;
        for (Records r : all) {
            for (int p = 0; p < r.arrays.length; p++) {
                n += r.to[p] > r.from[p] ? 1 : 0;
            }
        }
        if (n == 0) {
            return EMPTY;
        }
        Object[][] arrays = new Object[n][];
        int[] from = new int[n];
        int[] to = new int[n];
        int at = 0;
        for (Records r : all) {
            for (int p = 0; p < r.arrays.length; p++) {
                if (r.to[p] > r.from[p]) {
                    arrays[at] = r.arrays[p];
                    from[at] = r.from[p];
                    to[at++] = r.to[p];
                }
            }
        }
        return new Records(arrays, from, to);
    }

    /** A part of an array as the only partition. */
    public static Records part(Object[] array, int from, int to) {
        return new Records(new Object[][] {array}, new int[] {from}, new int[] {to});
    }

    public long size() {
        return size;
    }

    @Override
    public int partitions() {
        return arrays.length;
    }

    @Override
    public long work() {
        return size;
    }

    public Object[] array(int partition) {
        return arrays[partition];
    }

    public int from(int partition) {
        return from[partition];
    }

    public int to(int partition) {
        return to[partition];
    }

    @Override
    public long push(int partition, Step into) {
        Object[] a = arrays[partition];
        int end = to[partition];
        int i = from[partition];
        try {
            for (; i < end; i++) {
                into.accept(a[i]);
            }
        } catch (StepFailure e) {
            throw e.at(a[i]);
        }
        return end - from[partition];
    }

    public List<Object> toList() {
        return take(size);
    }

    /** The first {@code n} records. */
    public List<Object> take(long n) {
        List<Object> list = new ArrayList<>((int) Math.min(n, size));
        for (int p = 0; p < arrays.length; p++) {
            for (int i = from[p]; i < to[p]; i++) {
                if (list.size() >= n) {
                    return list;
                }
                list.add(arrays[p][i]);
            }
        }
        return list;
    }

    /** One partition as a list; a view. */
    public List<Object> partition(int p) {
        return slice(arrays[p], from[p], to[p]);
    }

    /** A list that looks at a part of an array which is not changed any more. */
    public static List<Object> slice(Object[] array, int from, int to) {
        return new Slice(array, from, to);
    }

    private static final class Slice extends AbstractList<Object> implements RandomAccess {

        private final Object[] array;
        private final int from;
        private final int to;

        Slice(Object[] array, int from, int to) {
            this.array = array;
            this.from = from;
            this.to = to;
        }

        @Override
        public Object get(int index) {
            if (index < 0 || index >= to - from) {
                throw new IndexOutOfBoundsException("Index " + index + " of " + (to - from));
            }
            return array[from + index];
        }

        @Override
        public int size() {
            return to - from;
        }

        @Override
        public Object[] toArray() {
            return Arrays.copyOfRange(array, from, to);
        }

        @Override
        public Iterator<Object> iterator() {
            return new SliceIterator(array, from, to);
        }
    }

    private static final class SliceIterator implements Iterator<Object> {

        private final Object[] array;
        private final int to;
        private int at;

        SliceIterator(Object[] array, int from, int to) {
            this.array = array;
            this.at = from;
            this.to = to;
        }

        @Override
        public boolean hasNext() {
            return at < to;
        }

        @Override
        public Object next() {
            if (at >= to) {
                throw new NoSuchElementException();
            }
            return array[at++];
        }
    }
}
