package org.sluice.streaming.eventtime;

import java.util.Map;
import java.util.NoSuchElementException;

/** A map of the key at hand; valid during the call only. Entries are in the order in which their keys were first put. */
public interface MapState<K, V> {

    boolean contains(K key);

    /** @throws NoSuchElementException when there is no such key */
    V get(K key);

    default V getOrElse(K key, V other) {
        return contains(key) ? get(key) : other;
    }

    void put(K key, V value);

    void remove(K key);

    /** All entries; not changed by later calls. */
    Map<K, V> entries();

    default boolean isEmpty() {
        return entries().isEmpty();
    }

    void clear();
}
