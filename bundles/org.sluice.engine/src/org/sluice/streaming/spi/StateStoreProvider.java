package org.sluice.streaming.spi;

import java.nio.file.Path;

/** Keeps states that are larger than the heap: what {@code sluice.state.store=disk} asks for. Found by {@link java.util.ServiceLoader}; the first one is taken. */
public interface StateStoreProvider {

    /**
     * Opens an empty store for one run. It is scratch space: what has to survive the process is in checkpoints.
     *
     * @param directory     exists, is empty and belongs to the store; it is deleted with what is in it when the run ends
     * @param cacheMegabytes memory the store may use for what was read
     * @throws org.sluice.streaming.ConnectorException when that cannot work
     */
    StateStore open(Path directory, int cacheMegabytes);
}
