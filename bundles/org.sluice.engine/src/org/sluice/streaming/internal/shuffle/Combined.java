package org.sluice.streaming.internal.shuffle;

import java.util.Arrays;
import java.util.List;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepFailure;

/**
 * Values combined by key: what the partitions before the shuffle hold for a partition after it, merged. Keys in order of first arrival.
 * Copied per operator, as steps are.
 */
public final class Combined implements Output {

    /** Keys that are looked up together. */
    public static final int CHUNK = 32;

    private final PlanNode node;
    private final Time time;
    private final List<CombineBuffer> sides;
    private final int partitions;
    private final Function2<Object, Object, Object> merge;
    private final long work;

    /** @param node null = none, user code is called outside a node */
    public Combined(PlanNode node, Time time, List<CombineBuffer> sides, int partitions, Function2<Object, Object, Object> merge) {
        this.node = node;
        this.time = time;
        this.sides = sides;
        this.partitions = partitions;
        this.merge = merge;
        long sum = 0;
        for (CombineBuffer side : sides) {
            sum += side.table.size();
        }
        work = sum;
    }

    @Override
    public int partitions() {
        return partitions;
    }

    @Override
    public long work() {
        return work;
    }

    @Override
    public long push(int partition, Step into) {
        if (sides.size() == 1) {
            return pushOnly(sides.get(0), partition, into);
        }
        KeyTable table = table(partition);
        Object[] values = merge(partition, table);
        int n = 0;
        try {
            for (; n < table.size(); n++) {
                into.acceptPair(table.key(n), values[n]);
            }
        } catch (StepFailure e) {
            throw e.at(new Tuple2<>(table.key(n), values[n]));
        }
        return n;
    }

    private long pushOnly(CombineBuffer side, int partition, Step into) {
        boolean all = partitions == 1;
        int begin = from(side, partition);
        int end = to(side, partition);
        int n = 0;
        try {
            for (int i = begin; i < end; i++) {
                n = all ? i : side.order[i];
                into.acceptPair(side.table.key(n), side.values[n]);
            }
        } catch (StepFailure e) {
            throw e.at(new Tuple2<>(side.table.key(n), side.values[n]));
        }
        return end - begin;
    }

    /** An empty table for the keys of a partition. */
    public KeyTable table(int partition) {
        return new KeyTable(keys(partition));
    }

    /** There are so many keys in a partition or more. */
    private int keys(int partition) {
        int most = 0;
        for (CombineBuffer side : sides) {
            most = Math.max(most, to(side, partition) - from(side, partition));
        }
        return most;
    }

    private int from(CombineBuffer side, int partition) {
        return partitions == 1 ? 0 : side.starts[partition];
    }

    private int to(CombineBuffer side, int partition) {
        return partitions == 1 ? side.table.size() : side.starts[partition + 1];
    }

    /** Fills {@code table} with the keys of a partition. @return their values, by number */
    public Object[] merge(int partition, KeyTable table) {
        Object[] values = new Object[Math.max(64, keys(partition))];
        for (CombineBuffer side : sides) {
            int from = from(side, partition);
            int to = to(side, partition);
            for (int i = from; i < to; i++) {
                int s = partitions == 1 ? i : side.order[i];
                int before = table.size();
                int n = table.add(side.table.key(s), side.table.hash(s));
                if (n < before) {
                    values[n] = mergeTwo(partition, side.table.key(s), values[n], side.values[s]);
                } else {
                    if (n >= values.length) {
                        values = Arrays.copyOf(values, n * 2);
                    }
                    values[n] = side.values[s];
                }
            }
        }
        return values;
    }

    /** Takes the combined values of a partition one after the other; a key may come once from each partition before the shuffle. */
    public interface Taker {

        /** @param n of the keys, hashes and values there are */
        void take(Object[] keys, int[] hashes, Object[] values, int n) throws Exception;
    }

    /** At most so many values as a partition has to take. */
    public int most(int partition) {
        int sum = 0;
        for (CombineBuffer side : sides) {
            sum += to(side, partition) - from(side, partition);
        }
        return sum;
    }

    /** Gives the values of a partition as they are, not merged, a few at a time. */
    public void each(int partition, Taker taker) throws Exception {
        Object[] keys = new Object[CHUNK];
        int[] hashes = new int[CHUNK];
        Object[] values = new Object[CHUNK];
        for (CombineBuffer side : sides) {
            int from = from(side, partition);
            int to = to(side, partition);
            for (int begin = from; begin < to; begin += CHUNK) {
                int n = Math.min(CHUNK, to - begin);
                for (int i = 0; i < n; i++) {
                    int s = partitions == 1 ? begin + i : side.order[begin + i];
                    keys[i] = side.table.key(s);
                    hashes[i] = side.table.hash(s);
                    values[i] = side.values[s];
                }
                taker.take(keys, hashes, values, n);
            }
        }
    }

    /** Of two values of a key, one. */
    public Object mergeTwo(int partition, Object key, Object a, Object b) {
        try {
            return merge.call(a, b);
        } catch (OperatorException e) {
            throw e;
        } catch (Throwable e) {
            if (node != null && node.skip(partition, new Tuple2<>(key, b), time, e)) {
                return a;
            }
            throw new OperatorException(node == null ? "reduceByKey" : node.id(), time, key, e);
        }
    }
}
