package org.sluice.streaming.internal.window;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.Duration;
import org.sluice.streaming.StateView;
import org.sluice.streaming.StorageLevel;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.Saved;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.plan.Stage;
import org.sluice.streaming.internal.state.Change;
import org.sluice.streaming.internal.state.Stateful;
import org.sluice.streaming.internal.storage.Block;
import org.sluice.streaming.internal.storage.BlockStore;
import org.sluice.streaming.internal.storage.Blocks;

/** {@code window}: the batches of the last while, one after the other. */
public final class WindowNode extends PlanNode implements Stateful {

    private final long windowMillis;
    private final ArrayDeque<Part> parts = new ArrayDeque<>();
    private final SavedBatches saved = new SavedBatches();
    private Stage stage;
    private long advanced;
    /** The last part belongs to the batch that is running. */
    private boolean fresh;
    /** Parts that left the window in the batch that is running. */
    private final ArrayDeque<Part> left = new ArrayDeque<>();
    private BlockStore storage;

    /** A batch inside the window. */
    private record Part(long time, Block records) {
    }

    public WindowNode(PlanNode input, Duration window, Duration slide) {
        super(input.graph(), "window", List.of(input), WindowRules.checked(input, window, slide));
        windowMillis = window.milliseconds();
    }

    @Override
    public void tick(BatchRun run) {
        if (advanced == run.visit()) {
            return;
        }
        advanced = run.visit();
        if (stage == null) {
            stage = new Stage(this, inputs().get(0));
        }
        Records records = stage.collect(run);
        long time = run.time().milliseconds();
        while (!parts.isEmpty() && parts.getFirst().time() <= time - windowMillis) {
            left.addLast(parts.removeFirst());
        }
        if (records != null) {
            parts.addLast(new Part(time, stored(records)));
            fresh = true;
        }
    }

    /** The level of the window, or of the operation it is part of, or else of what is in it. */
    private Block stored(Records records) {
        StorageLevel level = effectiveStorageLevel() == StorageLevel.MEMORY_ONLY ? inputs().get(0).storageLevel() : effectiveStorageLevel();
        return level == StorageLevel.MEMORY_ONLY || storage == null ? Block.of(records) : storage.put(records, level, "The window of '" + id() + "'");
    }

    @Override
    public void storage(BlockStore newStorage) {
        storage = newStorage;
    }

    @Override
    protected Output compute(BatchRun run) {
        tick(run);
        List<Block> all = new ArrayList<>(parts.size());
        for (Part part : parts) {
            all.add(part.records());
        }
        Output records = Blocks.of(all);
        if (records instanceof Records) {
            out += records.work();
        }
        return records;
    }

    /** Records held. */
    @Override
    public long stateKeys() {
        long sum = 0;
        for (Part part : parts) {
            sum += part.records().size();
        }
        return sum;
    }

    @Override
    public long stateBytes() {
        return stateKeys() * 64;
    }

    @Override
    public void commit() {
        left.forEach(part -> part.records().release());
        settle();
    }

    private void settle() {
        fresh = false;
        left.clear();
    }

    @Override
    public Change commitChange() {
        Part entered = fresh ? parts.getLast() : null;
        List<Part> gone = List.copyOf(left);
        settle();
        if (entered == null && gone.isEmpty()) {
            return Change.NONE;
        }
        long bytes = 64;
        for (Part part : gone) {
            bytes += 64 * part.records().size();
        }
        return Change.of(() -> {
            if (entered != null) {
                parts.removeLast();
            }
            for (int i = gone.size() - 1; i >= 0; i--) {
                parts.addFirst(gone.get(i));
            }
        }, () -> {
            for (int i = 0; i < gone.size(); i++) {
                parts.removeFirst();
            }
            if (entered != null) {
                parts.addLast(entered);
            }
        }, () -> gone.forEach(part -> part.records().release()), bytes);
    }

    @Override
    public void rollback() {
        if (fresh) {
            parts.removeLast().records().release();
        }
        while (!left.isEmpty()) {
            parts.addFirst(left.removeLast());
        }
        fresh = false;
    }

    @Override
    public void track(boolean on) {
    }

    @Override
    public String shape() {
        return WindowRules.shape(windowMillis, this);
    }

    /** Batches that have come since the last call, and the times of those that have left. */
    @Override
    public void save(Changes to, boolean all) {
        Map<Long, Block> byTime = new LinkedHashMap<>();
        parts.forEach(part -> byTime.put(part.time(), part.records()));
        saved.save(to, List.copyOf(byTime.keySet()), all, time -> {
            List<Object> records = byTime.get(time).records().toList();
            to.sink().size(records.size());
            records.forEach(to::write);
        });
    }

    @Override
    public void restore(Saved from, ValueCodec codec) {
        parts.clear();
        settle();
        while (from.next()) {
            from.key().u1();
            long time = from.key().signed();
            Object[] records = new Object[from.value().count()];
            for (int i = 0; i < records.length; i++) {
                records[i] = codec.read(from.value());
            }
            parts.add(new Part(time, stored(records.length == 0 ? Records.EMPTY : Records.of(records, records.length, 8))));
            saved.restored(time);
        }
    }

    @Override
    public StateView view() {
        return null;
    }
}
