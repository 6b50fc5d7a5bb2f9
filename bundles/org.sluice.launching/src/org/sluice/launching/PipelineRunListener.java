package org.sluice.launching;

/**
 * Hears of runs. Registered with {@link PipelineRuns#addListener} or, to be found without being started first, as OSGi
 * service of this type.
 *
 * <p>Called on whatever thread noticed the change, never while a lock is held; must not block.
 */
public interface PipelineRunListener {

    /** A run was started; its process is not there yet. */
    default void runAdded(PipelineRun run) {
    }

    /** The state of the run changed. Batches are not told: ask {@link PipelineRun#progress()} at your own rate. */
    default void runChanged(PipelineRun run) {
    }

    /** The launch of the run was removed from the Debug view. */
    default void runRemoved(PipelineRun run) {
    }
}
