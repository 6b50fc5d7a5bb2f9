package org.sluice.streaming.internal.window;

import java.util.List;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepFailure;
import org.sluice.streaming.internal.storage.Block;

/** What a slide of a window that may be on disk puts out, a partition at a time. */
final class SpilledSlide implements Output {

    private final ReduceWindowNode node;
    private final BatchRun run;
    private final Function<Object, Boolean> filter;
    private final SpilledWindow spilled;
    private final List<Block> leaving;

    /** @param filter null = all are put out */
    SpilledSlide(ReduceWindowNode node, BatchRun run, Function<Object, Boolean> filter, SpilledWindow spilled, List<Block> leaving) {
        this.node = node;
        this.run = run;
        this.filter = filter;
        this.spilled = spilled;
        this.leaving = leaving;
    }

    @Override
    public int partitions() {
        return spilled.partitions();
    }

    @Override
    public long work() {
        return Math.max(1, spilled.keys());
    }

    @Override
    public long push(int partition, Step into) {
        SpilledWindow.Result result;
        try {
            result = spilled.combine(partition, leaving);
        } catch (ConnectorException e) {
            throw e;
        } catch (Exception e) {
            throw node.failed(run, "(window)", e);
        }
        long pushed = 0;
        for (int n = 0; n < result.keys().size(); n++) {
            Tuple2<Object, Object> pair = new Tuple2<>(result.keys().key(n), result.values()[n]);
            if (passes(pair)) {
                pushed++;
                try {
                    into.acceptPair(pair._1(), pair._2());
                } catch (StepFailure failure) {
                    throw failure.at(pair);
                }
            } else if (n >= result.inWindow()) {
                spilled.drop(partition, pair._1());
            }
        }
        return pushed;
    }

    private boolean passes(Tuple2<Object, Object> pair) {
        try {
            return filter == null || filter.call(pair);
        } catch (Exception e) {
            throw node.failed(run, pair._1(), e);
        }
    }
}
