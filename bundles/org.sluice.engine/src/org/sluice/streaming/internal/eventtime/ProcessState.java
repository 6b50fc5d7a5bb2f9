package org.sluice.streaming.internal.eventtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** States and timers of a key. As a list: timers of event time, timers of batch time, then names and {@linkplain Slot#toList() states}. */
final class ProcessState extends Kept {

    private static final Slot[] NO_SLOTS = {};

    /** When something goes by itself, or earlier. */
    private long expires = NEVER;
    private Timers eventTimers = Timers.NONE;
    private Timers batchTimers = Timers.NONE;
    /** Few; copies share them until they are changed. */
    private Slot[] slots = NO_SLOTS;

    /** Times, in order, never changed. */
    record Timers(long... times) {

        static final Timers NONE = new Timers();

        boolean isEmpty() {
            return times.length == 0;
        }

        long first() {
            return times.length == 0 ? NEVER : times[0];
        }

        boolean contains(long time) {
            return Arrays.binarySearch(times, time) >= 0;
        }

        /** Itself when there is such a timer. */
        Timers with(long time) {
            int at = Arrays.binarySearch(times, time);
            if (at >= 0) {
                return this;
            }
            int i = -at - 1;
            long[] more = Arrays.copyOf(times, times.length + 1);
            System.arraycopy(times, i, more, i + 1, times.length - i);
            more[i] = time;
            return new Timers(more);
        }

        /** Itself when there is no such timer. */
        Timers without(long time) {
            int i = Arrays.binarySearch(times, time);
            if (i < 0) {
                return this;
            }
            long[] less = Arrays.copyOf(times, times.length - 1);
            System.arraycopy(times, i + 1, less, i, less.length - i);
            return less.length == 0 ? NONE : new Timers(less);
        }

        private static Timers read(Object saved) {
            return new Timers(((List<?>) saved).stream().mapToLong(time -> (Long) time).toArray());
        }
    }

    static ProcessState read(List<?> saved) {
        ProcessState read = new ProcessState();
        read.eventTimers = Timers.read(saved.get(0));
        read.batchTimers = Timers.read(saved.get(1));
        read.slots = new Slot[saved.size() / 2 - 1];
        for (int i = 0; i < read.slots.length; i++) {
            read.slots[i] = Slot.read((String) saved.get(2 + 2 * i), (List<?>) saved.get(3 + 2 * i), read);
            read.expires = Math.min(read.expires, read.slots[i].expires());
        }
        return read;
    }

    Timers timers(boolean ofEventTime) {
        return ofEventTime ? eventTimers : batchTimers;
    }

    void timers(boolean ofEventTime, Timers timers) {
        if (ofEventTime) {
            eventTimers = timers;
        } else {
            batchTimers = timers;
        }
    }

    /** The state of that name, to look at; null = none. */
    Slot slot(String name) {
        for (Slot slot : slots) {
            if (slot.name.equals(name)) {
                return slot;
            }
        }
        return null;
    }

    /** The state of that name, to be changed; made when there is none. */
    Slot change(String name, Slot.Kind kind) {
        for (int i = 0; i < slots.length; i++) {
            if (slots[i].name.equals(name)) {
                return change(i);
            }
        }
        slots = Arrays.copyOf(slots, slots.length + 1);
        slots[slots.length - 1] = new Slot(name, kind, this);
        return slots[slots.length - 1];
    }

    private Slot change(int i) {
        if (slots[i].owner != this) {
            slots[i] = slots[i].copy(this);
        }
        return slots[i];
    }

    void expiresAt(long time) {
        expires = Math.min(expires, time);
    }

    /** Whether something goes at that time. What was to go may have been written again meanwhile: then the bound is mended, which changes nothing that is kept. */
    boolean hasExpired(long batchMillis) {
        if (expires <= batchMillis) {
            expires = NEVER;
            for (Slot slot : slots) {
                expires = Math.min(expires, slot.expires());
            }
        }
        return expires <= batchMillis;
    }

    void dropExpired(long batchMillis) {
        expires = NEVER;
        List<Slot> left = new ArrayList<>(slots.length);
        for (int i = 0; i < slots.length; i++) {
            if (slots[i].expires() <= batchMillis) {
                change(i).dropExpired(batchMillis);
            }
            if (!slots[i].isEmpty()) {
                expires = Math.min(expires, slots[i].expires());
                left.add(slots[i]);
            }
        }
        slots = left.toArray(NO_SLOTS);
    }

    boolean isUnused() {
        for (Slot slot : slots) {
            if (!slot.isEmpty()) {
                return false;
            }
        }
        return eventTimers.isEmpty() && batchTimers.isEmpty();
    }

    /** The next batch time at which there is something to do. */
    long nextAtBatch() {
        return Math.min(expires, batchTimers.first());
    }

    @Override
    protected Kept copyContent() {
        ProcessState copy = new ProcessState();
        copy.eventTimers = eventTimers;
        copy.batchTimers = batchTimers;
        copy.slots = slots.clone();
        copy.expires = expires;
        return copy;
    }

    @Override
    public Object get(int index) {
        if (index < 2) {
            return Arrays.stream(timers(index == 0).times()).boxed().toList();
        }
        Slot slot = slots[index / 2 - 1];
        return index % 2 == 0 ? slot.name : slot.toList();
    }

    @Override
    public int size() {
        return 2 + 2 * slots.length;
    }

    /** {@code count=3 seen=[a, b]}, then the timers. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Slot slot : slots) {
            List<Object> shown = new ArrayList<>();
            slot.all().forEach((key, entry) -> shown.add(slot.kind == Slot.Kind.MAP ? key + "=" + entry.value() : entry.value()));
            text.append(text.isEmpty() ? "" : " ").append(slot.name).append('=').append(slot.kind == Slot.Kind.VALUE && !shown.isEmpty() ? shown.get(0) : shown);
        }
        return text + (eventTimers.isEmpty() ? "" : " timers " + Arrays.toString(eventTimers.times())) + (batchTimers.isEmpty() ? "" : " batch timers " + Arrays.toString(batchTimers.times()));
    }
}
