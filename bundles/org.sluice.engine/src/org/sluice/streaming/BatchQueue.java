package org.sluice.streaming;

import java.util.List;

/**
 * What is being worked on and what has to wait.
 *
 * @param processing the batch that is worked on; absent between batches
 * @param queued     batch times that have come and wait for their turn, oldest first; the first {@value #MOST} of them
 * @param waiting    how many there are
 */
public record BatchQueue(Optional<Time> processing, List<Time> queued, long waiting) {

    public static final int MOST = 1000;

    public BatchQueue {
        queued = List.copyOf(queued);
    }
}
