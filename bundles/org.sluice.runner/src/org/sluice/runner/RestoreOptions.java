package org.sluice.runner;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * From which older checkpoint a run goes on.
 *
 * @param timeMillis the newest one that is not of a batch after this time
 * @param directory  where it is; absent = in the checkpoint directory of the run
 */
public record RestoreOptions(long timeMillis, Optional<Path> directory) {

    public RestoreOptions {
        Objects.requireNonNull(directory);
    }
}
