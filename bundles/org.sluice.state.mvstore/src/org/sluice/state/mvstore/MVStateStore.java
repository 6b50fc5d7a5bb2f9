package org.sluice.state.mvstore;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.spi.StateMap;
import org.sluice.streaming.spi.StateStore;

/** All maps of a run in one file. */
final class MVStateStore implements StateStore {

    /** Changed pages wait in memory; they are written when they take so many bytes, so that memory does not depend on how much a batch changes. */
    private static final int UNSAVED = 2 << 20;
    /** Written chunks after which the file is tidied up. */
    private static final int TIDY = 8;

    private final MVStore store;
    private int written;

    MVStateStore(MVStore store) {
        this.store = store;
    }

    @Override
    public StateMap map(String name) {
        return new Bytes(store.openMap(name, new MVMap.Builder<Long, byte[]>().keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE)));
    }

    @Override
    public long bytes() {
        return store.getFileStore().size();
    }

    @Override
    public void close() {
        store.closeImmediately();
    }

    private void changed() {
        if (store.getUnsavedMemory() > UNSAVED) {
            save();
        }
    }

    /** Several partitions may want to at once: one does it. */
    private synchronized void save() {
        if (store.getUnsavedMemory() > UNSAVED) {
            store.commit();
            if (++written % TIDY == 0) {
                store.compact(50, UNSAVED * TIDY);
            }
        }
    }

    private static ConnectorException failed(MVStoreException e) {
        return new ConnectorException.Fatal("", "A state on disk cannot be read or written: " + e.getMessage() + ". Check that the disk is not full.", e);
    }

    /** One map. */
    private final class Bytes implements StateMap {

        private final MVMap<Long, byte[]> map;

        Bytes(MVMap<Long, byte[]> map) {
            this.map = map;
        }

        @Override
        public byte[] get(long key) {
            try {
                return map.get(key);
            } catch (MVStoreException e) {
                throw failed(e);
            }
        }

        @Override
        public void put(long key, byte[] value) {
            try {
                map.put(key, value);
                changed();
            } catch (MVStoreException e) {
                throw failed(e);
            }
        }

        @Override
        public void remove(long key) {
            try {
                map.remove(key);
                changed();
            } catch (MVStoreException e) {
                throw failed(e);
            }
        }

        @Override
        public void drop() {
            try {
                store.removeMap(map);
            } catch (MVStoreException e) {
                throw failed(e);
            }
        }
    }
}
