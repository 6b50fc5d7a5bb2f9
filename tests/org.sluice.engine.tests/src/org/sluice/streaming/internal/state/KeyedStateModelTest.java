package org.sluice.streaming.internal.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.streaming.internal.checkpoint.ByteSink;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.Saved;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.shuffle.Hashes;
import org.sluice.streaming.spi.StateMap;
import org.sluice.streaming.spi.StateStore;

/** Random histories of a state against a {@link LinkedHashMap}; a failing one is made short before it is shown. */
final class KeyedStateModelTest {

    private enum Kind { SET, SET_AGAIN, REMOVE, GROW, SHRINK, PARTITIONS, COMMIT, ROLLBACK, VISIT, SAVE, RESTORE }

    /** @param a which key, batch or how many @param seed of what is done inside */
    private record Step(Kind kind, int a, int seed) {
    }

    private record Cell(Object state, long updated) {
    }

    /** A state and what it should be. */
    private static final class Pair {

        private final int wanted;
        private final ValueCodec codec = new ValueCodec(KeyedStateModelTest.class.getClassLoader());
        private final KeyedState state;
        private LinkedHashMap<Object, Cell> model = new LinkedHashMap<>();
        private final List<LinkedHashMap<Object, Cell>> committed = new ArrayList<>(List.of(new LinkedHashMap<>()));
        private final List<Change> changes = new ArrayList<>(java.util.Collections.singletonList(null));
        private final List<byte[]> saved = new ArrayList<>();
        private LinkedHashMap<Object, Cell> savedModel;
        private long time = 1000;

        private final StateTables tables;

        Pair(int wanted, StateTables tables) {
            this.wanted = wanted;
            this.tables = tables;
            state = new KeyedState("The state", wanted, new Object(), tables);
            state.track(true);
        }

        /** Numbers of one kind, and now and then something else. */
        private Object value(int n) {
            if (n % 97 == 0) {
                return "text " + n;
            }
            return wanted == 0 ? (Object) n : wanted == 1 ? (Object) (long) n : (Object) (double) n;
        }

        void set(Object key, Object value) {
            int hash = Hashes.of(key);
            StateTable table = state.table(Hashes.partition(hash, state.count()));
            table.set(table.findOrAdd(key, hash), value, time);
            model.put(key, new Cell(value, time));
        }

        void remove(Object key) {
            int hash = Hashes.of(key);
            StateTable table = state.table(Hashes.partition(hash, state.count()));
            int entry = table.find(key, hash);
            assertEquals(model.containsKey(key), entry >= 0, "find " + key);
            if (entry >= 0) {
                table.remove(entry);
                model.remove(key);
            }
        }

        void run(Step step) {
            switch (step.kind()) {
                case SET -> set("k" + step.a() % 40, value(step.seed()));
                case SET_AGAIN -> {
                    set("k" + step.a() % 40, value(step.seed()));
                    set("k" + step.a() % 40, value(step.seed() + 1));
                }
                case REMOVE -> remove("k" + step.a() % 40);
                case GROW -> {
                    for (int i = 0; i < 4500; i++) {
                        set("g" + (step.a() * 31 + i), value(97 * i + 1));
                    }
                }
                case SHRINK -> new ArrayList<>(model.keySet()).stream().filter(key -> key.hashCode() % 16 != 0).forEach(this::remove);
                case PARTITIONS -> state.partitions(4);
                case COMMIT -> {
                    changes.add(state.commitChange());
                    committed.add(new LinkedHashMap<>(model));
                    time += 1000;
                }
                case ROLLBACK -> rollback();
                case VISIT -> visit(step);
                case SAVE -> save(step.a() % 4 == 0);
                case RESTORE -> restore();
                default -> throw new IllegalStateException();
            }
        }

        private void rollback() {
            state.rollback();
            model = new LinkedHashMap<>(committed.get(committed.size() - 1));
        }

        /** Goes back, does something else there, and comes back again. */
        private void visit(Step step) {
            rollback();
            int to = step.a() % committed.size();
            for (int n = committed.size() - 1; n > to; n--) {
                changes.get(n).undo();
            }
            model = new LinkedHashMap<>(committed.get(to));
            check();
            state.track(false);
            Random random = new Random(step.seed());
            for (int i = random.nextInt(6); i > 0; i--) {
                run(new Step(Kind.values()[random.nextInt(Kind.COMMIT.ordinal())], random.nextInt(1000), i));
            }
            check();
            state.rollback();
            state.track(true);
            model = new LinkedHashMap<>(committed.get(to));
            check();
            for (int n = to + 1; n < committed.size(); n++) {
                changes.get(n).redo();
            }
            model = new LinkedHashMap<>(committed.get(committed.size() - 1));
        }

        private void save(boolean all) {
            rollback();
            boolean whole = all || saved.isEmpty();
            if (whole) {
                saved.clear();
            }
            ByteSink to = new ByteSink();
            state.save(Changes.into(to, codec, whole), whole);
            saved.add(to.toBytes());
            savedModel = new LinkedHashMap<>(model);
        }

        private void restore() {
            if (savedModel == null) {
                return;
            }
            KeyedState other = new KeyedState("The other state", wanted, new Object(), tables);
            Laid laid = new Laid(saved);
            other.restore(laid.header(), laid, codec);
            checkEquals(savedModel, other);
        }

        private static void read(StateTable table, Map<Object, Cell> into) {
            for (int e = 0; e < table.bound(); e++) {
                if (table.present(e)) {
                    into.put(table.key(e), new Cell(table.state(e), table.updated(e)));
                    assertEquals(e, table.find(table.key(e), table.hash(e)));
                    assertEquals(Hashes.of(table.key(e)), table.hash(e));
                }
            }
        }

        /** Everything, in order. */
        void check() {
            checkEquals(model, state);
        }

        private static void checkEquals(Map<Object, Cell> model, KeyedState state) {
            assertEquals(model.size(), state.live());
            for (int p = 0; p < state.count(); p++) {
                Map<Object, Cell> found = new LinkedHashMap<>();
                read(state.table(p), found);
                int partition = p;
                List<Object> keys = model.keySet().stream().filter(key -> Hashes.partition(Hashes.of(key), state.count()) == partition).toList();
                assertEquals(keys, List.copyOf(found.keySet()), "order of partition " + p);
                found.forEach((key, cell) -> assertEquals(model.get(key), cell, "cell of " + key));
                assertEquals(found.size(), state.table(p).live());
            }
        }
    }

    /** What checkpoints laid over each other amount to, by their contract: a key deleted and put again is a new one. */
    private static final class Laid implements Saved {

        private final Map<String, byte[][]> entries = new LinkedHashMap<>();
        private byte[] header = {1};
        private final Iterator<byte[][]> left;
        private ByteSource key;
        private ByteSource value;

        Laid(List<byte[]> contents) {
            for (byte[] content : contents) {
                add(new ByteSource(content, 0, content.length));
            }
            left = entries.values().iterator();
        }

        private void add(ByteSource from) {
            if (from.done()) {
                return;
            }
            from.u1();
            header = from.raw(from.count());
            while (!from.done()) {
                boolean put = from.u1() == 1;
                byte[] key = from.raw(from.count());
                String name = Arrays.toString(key);
                if (put) {
                    entries.put(name, new byte[][] {key, from.raw(from.count())});
                } else {
                    entries.remove(name);
                }
            }
        }

        @Override
        public ByteSource header() {
            return new ByteSource(header, 0, header.length);
        }

        @Override
        public boolean next() {
            if (!left.hasNext()) {
                return false;
            }
            byte[][] entry = left.next();
            key = new ByteSource(entry[0], 0, entry[0].length);
            value = new ByteSource(entry[1], 0, entry[1].length);
            return true;
        }

        @Override
        public ByteSource key() {
            return key;
        }

        @Override
        public ByteSource value() {
            return value;
        }
    }

    private static List<Step> history(long seed, int length) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            int r = random.nextInt(100);
            Kind kind = r < 40 ? Kind.SET : r < 45 ? Kind.SET_AGAIN : r < 62 ? Kind.REMOVE : r < 63 ? Kind.GROW : r < 66 ? Kind.SHRINK : r < 69 ? Kind.PARTITIONS
                    : r < 80 ? Kind.COMMIT : r < 84 ? Kind.ROLLBACK : r < 91 ? Kind.VISIT : r < 96 ? Kind.SAVE : Kind.RESTORE;
            steps.add(new Step(kind, random.nextInt(1000), random.nextInt(1000)));
        }
        return steps;
    }

    /** Null = all is well. */
    private static String failure(int wanted, boolean disk, List<Step> steps) {
        Pair pair = new Pair(wanted, disk ? new BytesInMemory() : StateTables.HEAP);
        for (Step step : steps) {
            try {
                pair.run(step);
                if (!disk || step.kind().ordinal() >= Kind.COMMIT.ordinal()) {
                    pair.check();
                }
            } catch (AssertionError | RuntimeException e) {
                return step + ": " + e;
            }
        }
        return null;
    }

    /** The shortest history that can be got by leaving steps out and still fails. */
    private static List<Step> shortest(List<Step> failing, Function<List<Step>, String> failure) {
        List<Step> best = failing;
        for (int chunk = best.size() / 2; chunk >= 1; chunk = chunk == 1 ? 0 : chunk / 2) {
            for (int at = 0; at < best.size();) {
                List<Step> less = new ArrayList<>(best.subList(0, at));
                less.addAll(best.subList(Math.min(best.size(), at + chunk), best.size()));
                if (failure.apply(less) != null) {
                    best = less;
                } else {
                    at += chunk;
                }
            }
        }
        return best;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void behavesAsAMapThatCanGoBack(int wanted) {
        check(wanted, false, 25);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void behavesAsAMapThatCanGoBackOnDisk(int wanted) {
        check(wanted, true, 2);
    }

    private static void check(int wanted, boolean disk, int seeds) {
        for (long seed = 0; seed < seeds; seed++) {
            List<Step> steps = history(seed * 7 + wanted, 150);
            if (failure(wanted, disk, steps) != null) {
                List<Step> small = shortest(steps, less -> failure(wanted, disk, less));
                fail("seed " + seed + ", wanted " + wanted + ": " + failure(wanted, disk, small) + "\n" + small);
            }
        }
    }

    /** Tables for a disk, over maps in memory that do not forgive use after they were dropped. */
    private static final class BytesInMemory implements StateTables, StateStore {

        private final java.util.Set<String> names = new java.util.HashSet<>();
        private int made;

        @Override
        public StateTable make() {
            return new DiskTable(this, new ValueCodec(KeyedStateModelTest.class.getClassLoader()), "t" + made++);
        }

        @Override
        public StateMap map(String name) {
            assertTrue(names.add(name), "the name " + name + " was used before");
            return new StateMap() {
                private Map<Long, byte[]> map = new HashMap<>();

                @Override
                public byte[] get(long key) {
                    return map.get(key);
                }

                @Override
                public void put(long key, byte[] value) {
                    map.put(key, value);
                }

                @Override
                public void remove(long key) {
                    map.remove(key);
                }

                @Override
                public void drop() {
                    map = null;
                }
            };
        }

        @Override
        public long bytes() {
            return 0;
        }

        @Override
        public void close() {
        }
    }

    @Test
    void aFailingHistoryIsMadeShort() {
        List<Step> steps = history(1, 100);
        Function<List<Step>, String> fails = less -> less.stream().anyMatch(s -> s.kind() == Kind.GROW) && less.stream().anyMatch(s -> s.kind() == Kind.SAVE) ? "both" : null;
        assertNotNull(fails.apply(steps));
        assertEquals(2, shortest(steps, fails).size());
    }
}
