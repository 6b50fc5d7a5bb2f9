package org.sluice.streaming.internal.checkpoint;

import org.sluice.streaming.EngineException;

/** A checkpoint file that cannot be used; the message says why. */
public final class DamagedCheckpointException extends EngineException {

    private static final long serialVersionUID = 1L;

    public DamagedCheckpointException(String message) {
        super(message);
    }
}
