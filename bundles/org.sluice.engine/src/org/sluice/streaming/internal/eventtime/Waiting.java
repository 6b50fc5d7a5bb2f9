package org.sluice.streaming.internal.eventtime;

import java.util.Arrays;
import java.util.List;

/** Records of a key that wait for partners, per side in order of time (those of one time in order of arrival). As a list: side, time, value, met, and so on. */
final class Waiting extends Kept {

    private static final int PARTS = 4;

    final Side[] sides = {new Side(), new Side()};

    /** One side. */
    static final class Side {

        private long[] times = new long[1];
        private Object[] values = new Object[1];
        private boolean[] met = new boolean[1];
        private int count;

        int count() {
            return count;
        }

        long time(int i) {
            return times[i];
        }

        Object value(int i) {
            return values[i];
        }

        /** Whether it has had a partner. */
        boolean met(int i) {
            return met[i];
        }

        void meet(int i) {
            met[i] = true;
        }

        /** The first record of that time or later. */
        int from(long time) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = low + high >>> 1;
                if (times[middle] < time) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        void add(long time, Object value, boolean hasMet) {
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
                values = Arrays.copyOf(values, count * 2);
                met = Arrays.copyOf(met, count * 2);
            }
            int i = count > 0 && times[count - 1] > time ? from(time + 1) : count;
            System.arraycopy(times, i, times, i + 1, count - i);
            System.arraycopy(values, i, values, i + 1, count - i);
            System.arraycopy(met, i, met, i + 1, count - i);
            times[i] = time;
            values[i] = value;
            met[i] = hasMet;
            count++;
        }

        void dropFirst(int n) {
            System.arraycopy(times, n, times, 0, count - n);
            System.arraycopy(values, n, values, 0, count - n);
            System.arraycopy(met, n, met, 0, count - n);
            Arrays.fill(values, count - n, count, null);
            count -= n;
        }

        private void copyTo(Side copy) {
            int length = Math.max(1, count);
            copy.times = Arrays.copyOf(times, length);
            copy.values = Arrays.copyOf(values, length);
            copy.met = Arrays.copyOf(met, length);
            copy.count = count;
        }
    }

    static Waiting read(List<?> saved) {
        Waiting read = new Waiting();
        for (int i = 0; i + PARTS <= saved.size(); i += PARTS) {
            read.sides[((Number) saved.get(i)).intValue()].add((Long) saved.get(i + 1), saved.get(i + 2), (Boolean) saved.get(i + 3));
        }
        return read;
    }

    @Override
    protected Kept copyContent() {
        Waiting copy = new Waiting();
        sides[0].copyTo(copy.sides[0]);
        sides[1].copyTo(copy.sides[1]);
        return copy;
    }

    @Override
    public Object get(int index) {
        int i = index / PARTS;
        int side = i < sides[0].count ? 0 : 1;
        int at = side == 0 ? i : i - sides[0].count;
        return switch (index % PARTS) {
            case 0 -> side;
            case 1 -> sides[side].times[at];
            case 2 -> sides[side].values[at];
            default -> sides[side].met[at];
        };
    }

    @Override
    public int size() {
        return (sides[0].count + sides[1].count) * PARTS;
    }
}
