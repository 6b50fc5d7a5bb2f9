package org.sluice.streaming;

import java.util.concurrent.atomic.LongAdder;

/** Sum, count and average of whole numbers. Thread-safe. */
public final class LongAccumulator extends AccumulatorV2<Long, Long> {

    private final LongAdder sum = new LongAdder();
    private final LongAdder count = new LongAdder();

    public void add(long v) {
        sum.add(v);
        count.increment();
    }

    @Override
    public void add(Long v) {
        add(v.longValue());
    }

    public long sum() {
        return sum.sum();
    }

    public long count() {
        return count.sum();
    }

    /** NaN when nothing was added. */
    public double avg() {
        return (double) sum() / count();
    }

    @Override
    public Long value() {
        return sum();
    }

    @Override
    public boolean isZero() {
        return sum() == 0 && count() == 0;
    }

    @Override
    public LongAccumulator copy() {
        LongAccumulator copy = new LongAccumulator();
        copy.set(sum(), count());
        return copy;
    }

    @Override
    public void reset() {
        set(0, 0);
    }

    private void set(long newSum, long newCount) {
        sum.reset();
        sum.add(newSum);
        count.reset();
        count.add(newCount);
    }

    @Override
    public void merge(AccumulatorV2<Long, Long> other) {
        LongAccumulator that = (LongAccumulator) other;
        sum.add(that.sum());
        count.add(that.count());
    }

    @Override
    protected Object save() {
        return new Tuple2<>(sum(), count());
    }

    @Override
    protected void restore(Object saved) {
        Tuple2<?, ?> pair = (Tuple2<?, ?>) saved;
        set((Long) pair._1(), (Long) pair._2());
    }

    @Override
    boolean threadSafe() {
        return true;
    }
}
