package org.sluice.streaming;

import java.util.Optional;

/** A node that is being looked at; see {@link StreamingContext#sample}. Any thread. */
public interface Sampling extends AutoCloseable {

    /** What was kept of the newest batch that is complete; empty before the first. */
    Optional<Sample> newest();

    /** Ends it, with the next batch. */
    @Override
    void close();
}
