package org.sluice.streaming.spi;

import java.io.Closeable;

/** Maps of numbers to bytes, on disk. Thread-safe; each map is used by one thread at a time. */
public interface StateStore extends Closeable {

    /** An empty map under a name not used before. */
    StateMap map(String name);

    /** Bytes on disk, about. */
    long bytes();

    /** Gives everything back; files may be left to whoever owns the directory. */
    @Override
    void close();
}
