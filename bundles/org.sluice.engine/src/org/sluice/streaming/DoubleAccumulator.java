package org.sluice.streaming;

import java.util.List;
import org.sluice.streaming.internal.state.ExactSum;

/** Sum, count and average of numbers. Thread-safe; the sum is rounded once and so does not depend on the order of addition. */
public final class DoubleAccumulator extends AccumulatorV2<Double, Double> {

    private final ExactSum sum = new ExactSum();
    private long count;

    public synchronized void add(double v) {
        sum.add(v);
        count++;
    }

    @Override
    public void add(Double v) {
        add(v.doubleValue());
    }

    public synchronized double sum() {
        return sum.value();
    }

    public synchronized long count() {
        return count;
    }

    /** NaN when nothing was added. */
    public synchronized double avg() {
        return sum() / count;
    }

    @Override
    public Double value() {
        return sum();
    }

    @Override
    public synchronized boolean isZero() {
        return count == 0 && sum() == 0;
    }

    @Override
    public DoubleAccumulator copy() {
        DoubleAccumulator copy = new DoubleAccumulator();
        copy.restore(save());
        return copy;
    }

    @Override
    public synchronized void reset() {
        sum.clear();
        count = 0;
    }

    @Override
    public void merge(AccumulatorV2<Double, Double> other) {
        DoubleAccumulator that = ((DoubleAccumulator) other).copy();
        synchronized (this) {
            sum.add(that.sum);
            count += that.count;
        }
    }

    @Override
    protected synchronized Object save() {
        return new Tuple2<>(sum.save(), count);
    }

    @Override
    protected synchronized void restore(Object saved) {
        Tuple2<?, ?> pair = (Tuple2<?, ?>) saved;
        sum.restore((List<?>) pair._1());
        count = (Long) pair._2();
    }

    @Override
    Object mark() {
        return save();
    }

    @Override
    void backTo(Object mark) {
        restore(mark);
    }

    @Override
    boolean threadSafe() {
        return true;
    }
}
