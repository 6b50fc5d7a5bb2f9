package org.sluice.streaming.internal.eventtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.sluice.streaming.eventtime.ListState;
import org.sluice.streaming.eventtime.MapState;
import org.sluice.streaming.eventtime.ValueState;
import org.sluice.streaming.internal.eventtime.Slot.Kind;

/** What users see of a {@link Slot}. */
@SuppressWarnings("unchecked")
final class States {

    private States() {
    }

    static <S> ValueState<S> value(ProcessCall call, String name, long ttl) {
        return new Value<>(new Access(call, name, Kind.VALUE, ttl));
    }

    static <E> ListState<E> list(ProcessCall call, String name, long ttl) {
        return new Elements<>(new Access(call, name, Kind.LIST, ttl));
    }

    static <K, V> MapState<K, V> map(ProcessCall call, String name, long ttl) {
        return new Entries<>(new Access(call, name, Kind.MAP, ttl));
    }

    /** A state of the key at hand. @param ttl 0 = none */
    private record Access(ProcessCall call, String name, Kind kind, long ttl) {

        Access {
            call.look(name, kind);
        }

        Map<Object, Slot.Entry> entries() {
            Slot slot = call.look(name, kind);
            return slot == null ? Map.of() : slot.all();
        }

        /** The entry that is there, and lives; null = none. */
        private Slot.Entry living(Object key) {
            Slot slot = call.look(name, kind);
            Slot.Entry entry = slot == null ? null : slot.get(key);
            return lives(entry) ? entry : null;
        }

        boolean lives(Slot.Entry entry) {
            return entry != null && entry.expires() > call.batchMillis();
        }

        boolean has(Object key) {
            return living(key) != null;
        }

        Object get(Object key) {
            Slot.Entry entry = living(key);
            if (entry == null) {
                throw new NoSuchElementException("The state '" + name + "' has no value" + (kind == Kind.MAP ? " for '" + key + "'" : "") + ". Ask before, or give another value for that case.");
            }
            return entry.value();
        }

        /** Batch time at which what is written now goes. */
        private long expires() {
            if (ttl == 0) {
                return Kept.NEVER;
            }
            long expires = call.batchMillis() + ttl;
            call.expires(expires);
            return expires;
        }

        void put(Object key, Object value) {
            required(value);
            Slot slot = call.change(name, kind);
            slot.put(key, new Slot.Entry(value, expires()));
        }

        void append(Object value) {
            required(value);
            Slot slot = call.change(name, kind);
            slot.append(new Slot.Entry(value, expires()));
        }

        private void required(Object value) {
            if (value == null) {
                throw new IllegalArgumentException("Null is to be put into the state '" + name + "'. Clear it instead.");
            }
        }

        void remove(Object key) {
            Slot slot = call.look(name, kind);
            if (slot != null && slot.get(key) != null) {
                call.change(name, kind).remove(key);
            }
        }

        void clear() {
            Slot slot = call.look(name, kind);
            if (slot != null && !slot.isEmpty()) {
                call.change(name, kind).clear();
            }
        }
    }

    private record Value<S>(Access access) implements ValueState<S> {

        @Override
        public boolean exists() {
            return access.has(null);
        }

        @Override
        public S get() {
            return (S) access.get(null);
        }

        @Override
        public void update(S value) {
            access.put(null, value);
        }

        @Override
        public void clear() {
            access.clear();
        }
    }

    private record Elements<E>(Access access) implements ListState<E> {

        @Override
        public List<E> get() {
            List<E> list = new ArrayList<>();
            for (Slot.Entry entry : access.entries().values()) {
                if (access.lives(entry)) {
                    list.add((E) entry.value());
                }
            }
            return Collections.unmodifiableList(list);
        }

        @Override
        public void add(E element) {
            access.append(element);
        }

        @Override
        public void update(List<? extends E> elements) {
            List<E> all = List.copyOf(elements);
            clear();
            all.forEach(this::add);
        }

        @Override
        public void clear() {
            access.clear();
        }
    }

    private record Entries<K, V>(Access access) implements MapState<K, V> {

        @Override
        public boolean contains(K key) {
            return access.has(key);
        }

        @Override
        public V get(K key) {
            return (V) access.get(key);
        }

        @Override
        public void put(K key, V value) {
            access.put(key, value);
        }

        @Override
        public void remove(K key) {
            access.remove(key);
        }

        @Override
        public Map<K, V> entries() {
            Map<K, V> map = new LinkedHashMap<>();
            access.entries().forEach((key, entry) -> {
                if (access.lives(entry)) {
                    map.put((K) key, (V) entry.value());
                }
            });
            return Collections.unmodifiableMap(map);
        }

        @Override
        public void clear() {
            access.clear();
        }
    }
}
