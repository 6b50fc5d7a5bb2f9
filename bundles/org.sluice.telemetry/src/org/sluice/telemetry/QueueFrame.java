package org.sluice.telemetry;

import java.util.List;
import java.util.Optional;

/**
 * What is being worked on and what has to wait.
 *
 * @param processingMillis time of the batch that is worked on; absent between batches
 * @param queuedMillis     batch times that have come and wait, oldest first; not all of them when there are very many
 * @param waiting          how many there are
 */
public record QueueFrame(Optional<Long> processingMillis, List<Long> queuedMillis, long waiting) {

    /** Nothing is worked on and nothing waits. */
    public static final QueueFrame EMPTY = new QueueFrame(Optional.empty(), List.of(), 0);

    public QueueFrame {
        processingMillis = Absent.optional(processingMillis);
        queuedMillis = Absent.list(queuedMillis);
    }
}
