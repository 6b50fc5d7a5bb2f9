package org.sluice.streaming.internal.eventtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A named state of a key: a value, a list or a map. Each entry knows the batch time from which on it is gone. Changed by its {@link #owner} only; every other takes a copy first.
 */
final class Slot {

    /** What a state is. */
    enum Kind {
        VALUE, LIST, MAP
    }

    /** @param expires batch time, {@link Kept#NEVER} = stays */
    record Entry(Object value, long expires) {
    }

    final String name;
    final Kind kind;
    final ProcessState owner;
    /** The entry of a value; null = none. */
    private Entry single;
    /** Those of a list, under numbers in order, or of a map; null = none. */
    private Map<Object, Entry> entries;
    private long nextNumber;

    Slot(String name, Kind kind, ProcessState owner) {
        this.name = name;
        this.kind = kind;
        this.owner = owner;
    }

    Slot copy(ProcessState newOwner) {
        Slot copy = new Slot(name, kind, newOwner);
        copy.single = single;
        copy.entries = entries == null ? null : new LinkedHashMap<>(entries);
        copy.nextNumber = nextNumber;
        return copy;
    }

    boolean isEmpty() {
        return single == null && (entries == null || entries.isEmpty());
    }

    /** The entry under a key (of a value: under null); null = none. */
    Entry get(Object key) {
        return kind == Kind.VALUE ? single : entries == null ? null : entries.get(key);
    }

    void put(Object key, Entry entry) {
        if (kind == Kind.VALUE) {
            single = entry;
        } else {
            entries().put(key, entry);
        }
    }

    void append(Entry entry) {
        entries().put(nextNumber++, entry);
    }

    private Map<Object, Entry> entries() {
        if (entries == null) {
            entries = new LinkedHashMap<>();
        }
        return entries;
    }

    void remove(Object key) {
        if (kind == Kind.VALUE) {
            single = null;
        } else if (entries != null) {
            entries.remove(key);
        }
    }

    void clear() {
        single = null;
        entries = null;
    }

    /** All entries in order: that of a value under null. */
    Map<Object, Entry> all() {
        if (kind == Kind.VALUE) {
            return single == null ? Map.of() : Collections.singletonMap(null, single);
        }
        return entries == null ? Map.of() : entries;
    }

    /** The earliest time an entry goes. */
    long expires() {
        long next = Kept.NEVER;
        for (Entry entry : all().values()) {
            next = Math.min(next, entry.expires());
        }
        return next;
    }

    void dropExpired(long batchMillis) {
        if (single != null && single.expires() <= batchMillis) {
            single = null;
        }
        if (entries != null) {
            entries.values().removeIf(entry -> entry.expires() <= batchMillis);
        }
    }

    /** Kind, then key, value and expiry of each entry. */
    List<Object> toList() {
        List<Object> list = new ArrayList<>();
        list.add(kind.name());
        all().forEach((key, entry) -> {
            list.add(kind == Kind.LIST ? null : key);
            list.add(entry.value());
            list.add(entry.expires());
        });
        return list;
    }

    static Slot read(String name, List<?> saved, ProcessState owner) {
        Slot slot = new Slot(name, Kind.valueOf((String) saved.get(0)), owner);
        for (int i = 1; i + 3 <= saved.size(); i += 3) {
            Entry entry = new Entry(saved.get(i + 1), (Long) saved.get(i + 2));
            if (slot.kind == Kind.LIST) {
                slot.append(entry);
            } else {
                slot.put(saved.get(i), entry);
            }
        }
        return slot;
    }
}
