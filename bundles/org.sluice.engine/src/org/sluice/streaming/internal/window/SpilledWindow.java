package org.sluice.streaming.internal.window;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.shuffle.Hashes;
import org.sluice.streaming.internal.shuffle.KeyTable;
import org.sluice.streaming.internal.state.Change;
import org.sluice.streaming.internal.storage.Block;

/**
 * A window by key that may be larger than memory: the combined values of each batch are blocks under a storage level that uses the disk, and the window is combined anew at each slide, one partition after
 * the other, so that the keys of a few partitions are in memory at a time. Costs what the window holds at each slide, where {@link WindowTable} costs what comes and goes.
 *
 * <p>An inverse function is called for keys only whose last records leave the window: what is left of them stays (in memory) until the filter drops it, as it does with a {@link WindowTable}.
 */
final class SpilledWindow {

    /** Many, so that one of them is small. */
    static final int PARTITIONS = 64;

    private final Function2<Object, Object, Object> f;
    private final Function2<Object, Object, Object> inverse;
    private final int partitions;
    private ArrayDeque<Pane> panes = new ArrayDeque<>();
    private ArrayDeque<Pane> panesBefore = panes;
    /** What is left of keys that have no records in the window, per partition; never changed, but replaced. */
    private Map<Object, Object>[] rests;
    private Map<Object, Object>[] restsBefore;
    /** Panes that the running batch has made. */
    private final List<Pane> made = new ArrayList<>();
    /** Keys of each partition at the last slide. */
    private final long[] keys;

    /** A batch. */
    private record Pane(long time, Block block) {
    }

    /** Keys of a partition with their values. @param inWindow so many have records in the window, of the others there is a rest */
    record Result(KeyTable keys, Object[] values, int inWindow) {
    }

    /** @param inverse null = none */
    @SuppressWarnings("unchecked")
    SpilledWindow(Function2<Object, Object, Object> f, Function2<Object, Object, Object> inverse, int partitions) {
        this.f = f;
        this.inverse = inverse;
        this.partitions = partitions;
        rests = new Map[partitions];
        Arrays.fill(rests, Map.of());
        restsBefore = rests.clone();
        keys = new long[partitions];
    }

    int partitions() {
        return partitions;
    }

    /** The newest batch. @param block its keys and combined values as tuples, dealt out by the hash of the keys */
    void add(long time, Block block) {
        Pane pane = new Pane(time, block);
        panes = new ArrayDeque<>(panes);
        panes.addLast(pane);
        made.add(pane);
    }

    /** What leaves with a slide, oldest first. */
    List<Block> slide(long millis, long windowMillis) {
        List<Block> leaving = new ArrayList<>();
        panes = new ArrayDeque<>(panes);
        while (!panes.isEmpty() && panes.getFirst().time() <= millis - windowMillis) {
            leaving.add(panes.removeFirst().block());
        }
        return leaving;
    }

    /** The values of a partition after a slide; thread-safe for different partitions. */
    Result combine(int p, List<Block> leaving) throws Exception {
        KeyTable table = new KeyTable();
        Object[] values = new Object[64];
        for (Pane pane : panes) {
            values = into(table, values, pane.block().partition(p), rests[p]);
        }
        int inWindow = table.size();
        if (inverse != null) {
            rests[p] = rest(p, leaving, table);
            for (Map.Entry<Object, Object> rest : rests[p].entrySet()) {
                if (table.find(rest.getKey(), Hashes.of(rest.getKey())) < 0) {
                    values = put(values, table.add(rest.getKey(), Hashes.of(rest.getKey())), rest.getValue());
                }
            }
        }
        keys[p] = table.size();
        return new Result(table, values, inWindow);
    }

    private Object[] into(KeyTable table, Object[] values, Object[] pairs, Map<Object, Object> rest) throws Exception {
        Object[] room = values;
        for (Object pair : pairs) {
            Object key = ((Tuple2<?, ?>) pair)._1();
            Object value = ((Tuple2<?, ?>) pair)._2();
            int before = table.size();
            int n = table.add(key, Hashes.of(key));
            Object old = n < before ? room[n] : rest.get(key);
            room = put(room, n, old == null ? value : f.call(old, value));
        }
        return room;
    }

    private static Object[] put(Object[] values, int n, Object value) {
        Object[] room = n < values.length ? values : Arrays.copyOf(values, n * 2);
        room[n] = value;
        return room;
    }

    /** What is left of keys of which nothing is in the window any more, and of those before. */
    private Map<Object, Object> rest(int p, List<Block> leaving, KeyTable inWindow) throws Exception {
        KeyTable gone = new KeyTable();
        Object[] sums = new Object[64];
        for (Block block : leaving) {
            sums = into(gone, sums, block.partition(p), Map.of());
        }
        Map<Object, Object> rest = null;
        for (int n = 0; n < gone.size(); n++) {
            if (inWindow.find(gone.key(n), gone.hash(n)) < 0) {
                rest = rest == null ? new LinkedHashMap<>(rests[p]) : rest;
                Object before = rest.get(gone.key(n));
                rest.put(gone.key(n), inverse.call(before == null ? sums[n] : f.call(before, sums[n]), sums[n]));
            }
        }
        return rest == null ? rests[p] : rest;
    }

    /** A filter does not want what is left of a key. */
    void drop(int p, Object key) {
        if (rests[p].containsKey(key)) {
            Map<Object, Object> less = new LinkedHashMap<>(rests[p]);
            less.remove(key);
            rests[p] = less;
            keys[p]--;
        }
    }

    long keys() {
        return Arrays.stream(keys).sum();
    }

    // batches that are done or fail

    void commit() {
        Change change = commitChange();
        change.forget();
    }

    Change commitChange() {
        ArrayDeque<Pane> before = panesBefore;
        ArrayDeque<Pane> after = panes;
        Map<Object, Object>[] old = restsBefore;
        Map<Object, Object>[] now = rests.clone();
        panesBefore = panes;
        restsBefore = now;
        made.clear();
        return Change.of(() -> go(before, old), () -> go(after, now), () -> release(before, after), 64L * after.size());
    }

    private void go(ArrayDeque<Pane> toPanes, Map<Object, Object>[] toRests) {
        panes = toPanes;
        panesBefore = toPanes;
        rests = toRests.clone();
        restsBefore = toRests;
    }

    private static void release(ArrayDeque<Pane> before, ArrayDeque<Pane> after) {
        List<Block> kept = after.stream().map(Pane::block).toList();
        before.stream().map(Pane::block).filter(block -> !kept.contains(block)).forEach(Block::release);
    }

    void rollback() {
        made.forEach(pane -> pane.block().release());
        made.clear();
        go(panesBefore, restsBefore);
    }

    // checkpoints

    List<Long> times() {
        return panes.stream().map(Pane::time).toList();
    }

    void saveBatch(long time, Changes to) {
        for (Pane pane : panes) {
            if (pane.time() == time) {
                to.sink().size((int) pane.block().size());
                for (int p = 0; p < pane.block().partitions(); p++) {
                    for (Object pair : pane.block().partition(p)) {
                        to.write(pair);
                    }
                }
            }
        }
    }

    /** Few: written anew each time. */
    void saveRests(Changes to) {
        List<Object> all = new ArrayList<>();
        for (Map<Object, Object> rest : rests) {
            rest.forEach((key, value) -> all.add(new Tuple2<>(key, value)));
        }
        int part = to.beginPut();
        to.sink().u1(ReduceWindowNode.KEY);
        part = to.endKey(part);
        to.write(all);
        to.endPut(part);
    }

    void restoreRests(ByteSource from, ValueCodec codec) {
        for (Object saved : (List<?>) codec.read(from)) {
            Tuple2<?, ?> pair = (Tuple2<?, ?>) saved;
            int p = Hashes.partition(Hashes.of(pair._1()), partitions);
            rests[p] = new LinkedHashMap<>(rests[p]);
            rests[p].put(pair._1(), pair._2());
        }
    }

    /** @param keep puts the records under the storage level */
    void restoreBatch(long time, ByteSource from, ValueCodec codec, Function<Records, Block> keep) {
        List<List<Object>> dealt = new ArrayList<>();
        for (int p = 0; p < partitions; p++) {
            dealt.add(new ArrayList<>());
        }
        for (int i = from.count(); i > 0; i--) {
            Tuple2<?, ?> pair = (Tuple2<?, ?>) codec.read(from);
            dealt.get(Hashes.partition(Hashes.of(pair._1()), partitions)).add(pair);
        }
        Object[][] arrays = new Object[partitions][];
        int[] sizes = new int[partitions];
        for (int p = 0; p < partitions; p++) {
            arrays[p] = dealt.get(p).toArray();
            sizes[p] = arrays[p].length;
        }
        panes.addLast(new Pane(time, keep.apply(new Records(arrays, sizes))));
        panesBefore = panes;
        restsBefore = rests.clone();
    }
}
