package org.sluice.streaming.source;

import java.util.List;
import java.util.Objects;
import org.sluice.streaming.Clock;
import org.sluice.streaming.Duration;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.Time;

/**
 * A source that can be read again from a position it once gave out: a partitioned log, a table with a rising key, a file. Its position is kept in checkpoints, together with
 * the state its records made. So after a crash every record counts exactly once in state, and in outputs that are replaced by batch time or committed with it.
 *
 * <p><b>Order of calls:</b> {@link #open} once, then {@link #next} for each batch, {@link #commit} now and then, {@link #close} once, also when {@code open} failed. Never two
 * of them at the same time; {@code next} on the batch thread, {@code commit} maybe on another. An exception makes the batch and with it the run fail
 * ({@code ConnectorException}s as they are, others wrapped into one); {@code commit} is the exception, see there.
 *
 * <pre>{@code
 * final class Numbers implements ReplayableSource<Long> {
 *     private long next;
 *
 *     public void open(Opening opening, Object position) {
 *         next = position == null ? 0 : (Long) position;
 *     }
 *
 *     public Slice<Long> next(Time time, long limit) {
 *         List<Long> records = LongStream.range(next, next + Math.min(limit, 100)).boxed().toList();
 *         next += records.size();
 *         return new Slice<>(records, next);
 *     }
 * }
 * }</pre>
 */
public interface ReplayableSource<T> {

    /** What a source may need. @param nodeId for messages @param interval that of the batches */
    record Opening(String nodeId, StreamingConf conf, Clock clock, Duration interval) {
    }

    /**
     * Records of one batch.
     *
     * @param records  not changed any more by the source
     * @param position behind the last of them; a value a checkpoint can keep: text, numbers, lists, maps, tuples, Java records. Not changed any more, never null
     */
    record Slice<T>(List<T> records, Object position) {

        public Slice {
            Objects.requireNonNull(records);
            Objects.requireNonNull(position);
        }
    }

    /**
     * Gets ready. On the thread that starts the run; may block for some seconds.
     *
     * @param position where to go on, as the source gave it out once; null = from the beginning, whatever that is
     */
    void open(Opening opening, Object position) throws Exception;

    /**
     * The records after those of the last call that are there by now, in an order that is the same whenever they are read again.
     *
     * @param batchTime end of the interval the batch stands for
     * @param limit     at most so many, from 0 up to {@link Long#MAX_VALUE} = no limit. See {@link PartitionLimits}
     */
    Slice<T> next(Time batchTime, long limit) throws Exception;

    /** Records known to be waiting after the last batch, -1 = unknown. */
    default long lag() {
        return -1;
    }

    /**
     * Everything before {@code position} is done for good: with checkpoints the one that holds the position is on disk, without them the batch is complete. For the outside
     * system's own books, and to let it forget. Positions rise; some are left out; after a restart one may come again. The last one of a run that ends without a failure
     * comes before {@link #close}. Not called in a safe run. What it throws is logged, the run goes on: the checkpoint is what counts.
     */
    default void commit(Object position) throws Exception {
    }

    default void close() throws Exception {
    }
}
