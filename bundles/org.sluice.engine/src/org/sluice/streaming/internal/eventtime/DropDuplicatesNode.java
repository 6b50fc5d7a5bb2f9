package org.sluice.streaming.internal.eventtime;

import java.util.Arrays;
import java.util.List;
import org.sluice.streaming.internal.plan.PlanNode;

/** {@code dropDuplicates}: keeps, per key, the times of the records it let pass, until no record that is in time can be near enough. */
public final class DropDuplicatesNode extends EventNode {

    private final long within;

    /** @param pairs key and record */
    public DropDuplicatesNode(PlanNode pairs, EventTime time, long withinMillis) {
        super("dropDuplicates", List.of(pairs), List.of(time), 0);
        within = withinMillis;
    }

    /** User code runs in the step before this node only. */
    @Override
    protected boolean canSkip() {
        return true;
    }

    /** Times, in order. */
    private static final class Passed extends Kept {

        private long[] times = new long[1];
        private int count;

        /** First time after {@code time}. */
        private int after(long time) {
            int i = count;
            while (i > 0 && times[i - 1] > time) {
                i--;
            }
            return i;
        }

        boolean isNear(long time, long within) {
            int i = after(time);
            return i > 0 && time - times[i - 1] < within || i < count && times[i] - time < within;
        }

        void add(long time) {
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            int i = after(time);
            System.arraycopy(times, i, times, i + 1, count - i);
            times[i] = time;
            count++;
        }

        void dropUpTo(long time) {
            int n = 0;
            while (n < count && times[n] <= time) {
                n++;
            }
            System.arraycopy(times, n, times, 0, count - n);
            count -= n;
        }

        @Override
        protected Kept copyContent() {
            Passed copy = new Passed();
            copy.times = Arrays.copyOf(times, Math.max(1, count));
            copy.count = count;
            return copy;
        }

        @Override
        public Object get(int index) {
            return times[index];
        }

        @Override
        public int size() {
            return count;
        }
    }

    @Override
    Kept empty() {
        return new Passed();
    }

    @Override
    Kept read(List<?> saved) {
        Passed read = new Passed();
        read.times = new long[Math.max(1, saved.size())];
        for (Object time : saved) {
            read.times[read.count++] = (Long) time;
        }
        return read;
    }

    @Override
    void accept(Work work, int side, Object key, int hash, Object value, long time) {
        if (time < work.before) {
            work.late(value, time);
            return;
        }
        int known = work.find(key, hash);
        if (known >= 0 && ((Passed) work.table.state(known)).isNear(time, within)) {
            return;
        }
        int entry = work.entry(key, hash);
        Passed passed = (Passed) work.open(entry);
        passed.add(time);
        work.due(entry, passed, time + within);
        work.emit(value);
    }

    @Override
    void advance(Work work) {
        for (int entry : work.takeDue()) {
            Passed passed = (Passed) work.open(entry);
            passed.dropUpTo(work.after - within);
            if (passed.count == 0) {
                work.table.remove(entry);
            } else {
                work.due(entry, passed, due(passed, work.after));
            }
        }
    }

    @Override
    long due(Kept kept, long watermark) {
        Passed passed = (Passed) kept;
        return passed.count == 0 ? Kept.NEVER : passed.times[0] + within;
    }

    @Override
    long span() {
        return within / STRETCHES;
    }
}
