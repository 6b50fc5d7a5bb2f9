package org.sluice.runner.internal.debug;

import org.sluice.runner.internal.SecretMask;
import org.sluice.streaming.StreamingContext;
import org.sluice.telemetry.PipelineDescription;

/**
 * The program a run is of, until another one takes its place.
 *
 * @param classes knows its classes
 * @param looks   what can be seen of it
 * @param rules   which of its batches hold the run
 */
record DebuggedProgram(StreamingContext context, PipelineDescription description, ClassLoader classes, BatchLooks looks, BatchRules rules) {

    static DebuggedProgram of(StreamingContext context, PipelineDescription description, ClassLoader classes, SecretMask mask, Forces forces, EdgeStore edges) {
        BatchLooks looks = new BatchLooks(context, description, mask, forces, edges);
        return new DebuggedProgram(context, description, classes, looks, new BatchRules(description.batchIntervalMillis(), looks::view));
    }
}
