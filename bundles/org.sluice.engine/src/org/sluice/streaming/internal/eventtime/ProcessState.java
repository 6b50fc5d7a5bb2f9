package org.sluice.streaming.internal.eventtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** States and timers of a key. As a list: timers of event time, timers of batch time, then names and {@linkplain Slot#toList() states}. */
final class ProcessState extends Kept {

    final TreeSet<Long> eventTimers = new TreeSet<>();
    final TreeSet<Long> batchTimers = new TreeSet<>();
    final Map<String, Slot> slots = new LinkedHashMap<>();
    /** When something goes by itself, or earlier. */
    long expires = NEVER;

    static ProcessState read(List<?> saved) {
        ProcessState read = new ProcessState();
        ((List<?>) saved.get(0)).forEach(time -> read.eventTimers.add((Long) time));
        ((List<?>) saved.get(1)).forEach(time -> read.batchTimers.add((Long) time));
        for (int i = 2; i + 2 <= saved.size(); i += 2) {
            read.slots.put((String) saved.get(i), Slot.read((List<?>) saved.get(i + 1)));
        }
        read.dropExpired(Long.MIN_VALUE);
        return read;
    }

    void dropExpired(long batchMillis) {
        expires = NEVER;
        for (Slot slot : slots.values()) {
            expires = Math.min(expires, slot.dropExpired(batchMillis));
        }
        slots.values().removeIf(slot -> slot.entries.isEmpty());
    }

    boolean isUnused() {
        return eventTimers.isEmpty() && batchTimers.isEmpty() && slots.values().stream().allMatch(slot -> slot.entries.isEmpty());
    }

    long nextEventTimer() {
        return eventTimers.isEmpty() ? NEVER : eventTimers.first();
    }

    long nextAtBatch() {
        return Math.min(expires, batchTimers.isEmpty() ? NEVER : batchTimers.first());
    }

    @Override
    protected Kept copyContent() {
        ProcessState copy = new ProcessState();
        copy.eventTimers.addAll(eventTimers);
        copy.batchTimers.addAll(batchTimers);
        slots.forEach((name, slot) -> copy.slots.put(name, slot.copy()));
        copy.expires = expires;
        return copy;
    }

    @Override
    public Object get(int index) {
        if (index < 2) {
            return new ArrayList<>(index == 0 ? eventTimers : batchTimers);
        }
        String name = new ArrayList<>(slots.keySet()).get(index / 2 - 1);
        return index % 2 == 0 ? name : slots.get(name).toList();
    }

    @Override
    public int size() {
        return 2 + 2 * slots.size();
    }

    /** {@code count=3 seen=[a, b]}, then the timers. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        slots.forEach((name, slot) -> {
            List<Object> shown = new ArrayList<>();
            slot.entries.forEach((key, entry) -> shown.add(slot.kind == Slot.Kind.MAP ? key + "=" + entry.value() : entry.value()));
            text.append(text.isEmpty() ? "" : " ").append(name).append('=').append(slot.kind == Slot.Kind.VALUE && !shown.isEmpty() ? shown.get(0) : shown);
        });
        return text + (eventTimers.isEmpty() ? "" : " timers " + eventTimers) + (batchTimers.isEmpty() ? "" : " batch timers " + batchTimers);
    }
}
