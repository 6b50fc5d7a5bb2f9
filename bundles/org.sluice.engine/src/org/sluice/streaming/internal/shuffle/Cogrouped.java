package org.sluice.streaming.internal.shuffle;

import java.util.List;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepFailure;

/** Values of one or two sides, brought together by key. Keys in order of first arrival, the left side's before the right's. */
public final class Cogrouped implements Output {

    private final List<ScatterBuffer> left;
    private final List<ScatterBuffer> right;
    private final int partitions;
    private final Joins how;

    public Cogrouped(List<ScatterBuffer> left, List<ScatterBuffer> right, int partitions, Joins how) {
        this.left = left;
        this.right = right;
        this.partitions = partitions;
        this.how = how;
    }

    @Override
    public int partitions() {
        return partitions;
    }

    @Override
    public long work() {
        return ScatterSide.total(left) + ScatterSide.total(right);
    }

    @Override
    public long push(int partition, Step into) {
        KeyTable table = new KeyTable(Math.max(Groups.total(left, partition), Groups.total(right, partition)));
        Groups l = Groups.of(left, partition, table);
        Groups r = Groups.of(right, partition, table);
        long pushed = 0;
        int n = 0;
        try {
            for (; n < table.size(); n++) {
                pushed += how.push(table.key(n), l, r, n, into);
            }
        } catch (StepFailure e) {
            throw e.at(new Tuple2<>(table.key(n), how == Joins.GROUP ? l.list(n) : new Tuple2<>(l.list(n), r.list(n))));
        }
        return pushed;
    }
}
