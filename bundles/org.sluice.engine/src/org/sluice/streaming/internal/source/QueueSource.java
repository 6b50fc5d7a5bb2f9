package org.sluice.streaming.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;

/** Batches from a queue, which is read live. Has no position to go back to. */
public final class QueueSource implements Source {

    private final Queue<?> queue;
    private final boolean oneAtATime;
    private final Function<Object, Records> records;
    private final Records otherwise;

    /** @param otherwise what a batch holds while the queue is empty */
    public QueueSource(Queue<?> queue, boolean oneAtATime, Function<Object, Records> records, Records otherwise) {
        if (queue == null) {
            throw new PipelineDefinitionException("SL-0303", "A queue source has no queue. Give it one.");
        }
        this.queue = queue;
        this.oneAtATime = oneAtATime;
        this.records = records;
        this.otherwise = otherwise;
    }

    /** A list as records. */
    public static Records records(Object list) {
        return Records.of((List<?>) list, 8);
    }

    @Override
    public void open(SourceContext context) {
    }

    @Override
    public Records next(BatchRun run) {
        List<Records> taken = new ArrayList<>();
        synchronized (queue) {
            for (Object element = queue.poll(); element != null; element = oneAtATime ? null : queue.poll()) {
                taken.add(records.apply(element));
            }
        }
        if (taken.isEmpty()) {
            return otherwise;
        }
        return taken.size() == 1 ? taken.get(0) : Records.concat(taken);
    }

    @Override
    public long lag() {
        synchronized (queue) {
            return queue.size();
        }
    }

    @Override
    public boolean pending() {
        synchronized (queue) {
            return !queue.isEmpty();
        }
    }
}
