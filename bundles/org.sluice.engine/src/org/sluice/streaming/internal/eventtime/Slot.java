package org.sluice.streaming.internal.eventtime;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A named state of a key: a value (under the one key null), a list (under numbers) or a map. Each entry knows the batch time from which on it is gone. */
final class Slot {

    /** What a state is. */
    enum Kind {
        VALUE, LIST, MAP
    }

    /** @param expires batch time, {@link Kept#NEVER} = stays */
    record Entry(Object value, long expires) {
    }

    final Kind kind;
    final Map<Object, Entry> entries = new LinkedHashMap<>();
    private long nextNumber;

    Slot(Kind kind) {
        this.kind = kind;
    }

    Slot copy() {
        Slot copy = new Slot(kind);
        copy.entries.putAll(entries);
        copy.nextNumber = nextNumber;
        return copy;
    }

    void append(Object value, long expires) {
        entries.put(nextNumber++, new Entry(value, expires));
    }

    /** @return the earliest time an entry that is left goes */
    long dropExpired(long batchMillis) {
        long next = Kept.NEVER;
        for (Iterator<Entry> all = entries.values().iterator(); all.hasNext();) {
            long expires = all.next().expires();
            if (expires <= batchMillis) {
                all.remove();
            } else {
                next = Math.min(next, expires);
            }
        }
        return next;
    }

    /** Kind, then key, value and expiry of each entry. */
    List<Object> toList() {
        List<Object> list = new ArrayList<>();
        list.add(kind.name());
        entries.forEach((key, entry) -> {
            list.add(kind == Kind.LIST ? null : key);
            list.add(entry.value());
            list.add(entry.expires());
        });
        return list;
    }

    static Slot read(List<?> saved) {
        Slot slot = new Slot(Kind.valueOf((String) saved.get(0)));
        for (int i = 1; i + 3 <= saved.size(); i += 3) {
            if (slot.kind == Kind.LIST) {
                slot.append(saved.get(i + 1), (Long) saved.get(i + 2));
            } else {
                slot.entries.put(saved.get(i), new Entry(saved.get(i + 1), (Long) saved.get(i + 2)));
            }
        }
        return slot;
    }
}
