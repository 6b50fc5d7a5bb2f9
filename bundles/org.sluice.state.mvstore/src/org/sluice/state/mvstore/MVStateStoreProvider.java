package org.sluice.state.mvstore;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.spi.StateStore;
import org.sluice.streaming.spi.StateStoreProvider;

/** Opens an MVStore without a thread of its own: pages go to the file when enough of them have changed. */
public final class MVStateStoreProvider implements StateStoreProvider {

    @Override
    public StateStore open(Path directory, int cacheMegabytes) {
        try {
            MVStore store = new MVStore.Builder().fileName(directory.resolve("states.mv").toString()).cacheSize(cacheMegabytes).autoCommitDisabled().open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            return new MVStateStore(store);
        } catch (MVStoreException e) {
            throw new ConnectorException.Fatal("", "A state store cannot be made in '" + directory + "': " + e.getMessage() + ". Check that the directory can be written.", e);
        }
    }
}
