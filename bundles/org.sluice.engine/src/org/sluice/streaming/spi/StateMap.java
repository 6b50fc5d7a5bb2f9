package org.sluice.streaming.spi;

/** Bytes by number. A failing disk is a {@link org.sluice.streaming.ConnectorException}. Arrays given and got are not changed by either side. */
public interface StateMap {

    /** Null = there is none. */
    byte[] get(long key);

    void put(long key, byte[] value);

    void remove(long key);

    /** Removes the map and all that is in it; it is not used any more. */
    void drop();
}
