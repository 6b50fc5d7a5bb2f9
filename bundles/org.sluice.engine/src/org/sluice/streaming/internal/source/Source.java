package org.sluice.streaming.internal.source;

import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;

/** Where records come from. All calls on the batch thread, {@link #open} on the thread that starts the run. */
public interface Source {

    /** Gets ready. @throws org.sluice.streaming.ConnectorException when that cannot work */
    void open(SourceContext context);

    /** Whether the source has reached its outside system. */
    default boolean reached() {
        return true;
    }

    /** Whether the first batch may run: the source has reached its outside system, or has given up. */
    default boolean ready() {
        return reached();
    }

    /** At the end of a run. @throws org.sluice.streaming.ConnectorException when it tried to reach its outside system and never did */
    default void checkReached() {
    }

    /** The records of this batch, without waiting for more; null = no batch. */
    Records next(BatchRun run);

    /** What is known to be waiting, -1 = unknown. */
    default long lag() {
        return -1;
    }

    /** Where it stands, for people. */
    default String offset() {
        return "";
    }

    /** Where it stands after the last batch, as a value a checkpoint can keep; null = it cannot go back. */
    default Object position() {
        return null;
    }

    /** Goes to a position of an earlier run; before {@link #open}. @throws org.sluice.streaming.PipelineDefinitionException SL-0332 when it belongs to other data */
    default void restore(String id, Object position) {
    }

    /** Whether a limit of records a second can be kept. */
    default boolean limited() {
        return false;
    }

    /**
     * Throws away what was received for batches up to {@code timeMillis}. What can be read again later is kept: the next batch takes it.
     *
     * @return how many records
     */
    default long drop(long timeMillis) {
        return 0;
    }

    /** Whether {@link #commit} does something. */
    default boolean commits() {
        return false;
    }

    /**
     * Everything up to {@code position} is done for good: its batch is complete and, when there are checkpoints, in a durable one. Not called while another method
     * runs, but maybe on another thread.
     */
    default void commit(Object position) {
    }

    /** Takes nothing more from outside; what it has taken is still delivered. */
    default void stopIntake() {
    }

    /** Whether records taken from outside have not been delivered yet. */
    default boolean pending() {
        return false;
    }

    default void close() {
    }
}
