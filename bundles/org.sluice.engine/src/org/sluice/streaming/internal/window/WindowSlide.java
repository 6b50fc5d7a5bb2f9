package org.sluice.streaming.internal.window;

import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepFailure;

/** What a slide of a window in memory puts out. */
final class WindowSlide implements Output {

    private final ReduceWindowNode node;
    private final BatchRun run;
    private final Function<Object, Boolean> filter;
    private final WindowTable[] tables;
    private final long windowMillis;

    /** @param filter null = all are put out */
    WindowSlide(ReduceWindowNode node, BatchRun run, Function<Object, Boolean> filter, WindowTable[] tables, long windowMillis) {
        this.node = node;
        this.run = run;
        this.filter = filter;
        this.tables = tables;
        this.windowMillis = windowMillis;
    }

    @Override
    public int partitions() {
        return tables.length;
    }

    @Override
    public long work() {
        return node.stateKeys();
    }

    @Override
    public long push(int partition, Step into) {
        WindowTable table = tables[partition];
        long pushed = 0;
        try {
            table.slide(run.time().milliseconds() - windowMillis);
        } catch (Exception e) {
            throw node.failed(run, "(window)", e);
        }
        for (int e = 0; e < table.bound(); e++) {
            Object value = wanted(table, e);
            if (value != null) {
                pushed++;
                try {
                    into.acceptPair(table.key(e), value);
                } catch (StepFailure failure) {
                    throw failure.at(new Tuple2<>(table.key(e), value));
                }
            }
        }
        table.commit();
        return pushed;
    }

    /** Value of a key that is put out; null = none is. */
    private Object wanted(WindowTable table, int e) {
        Object key = table.key(e);
        try {
            Object value = table.value(e);
            if (value == null || filter == null || filter.call(new Tuple2<>(key, value))) {
                return value;
            }
            if (table.idle(e)) {
                table.drop(e);
            }
            return null;
        } catch (Exception ex) {
            throw node.failed(run, key, ex);
        }
    }
}
