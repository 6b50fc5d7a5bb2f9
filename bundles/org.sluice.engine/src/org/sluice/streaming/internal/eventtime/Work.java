package org.sluice.streaming.internal.eventtime;

import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.eventtime.LateRecord;
import org.sluice.streaming.internal.shuffle.Hashes;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepFailure;
import org.sluice.streaming.internal.state.StateTable;

/** One batch of an event-time operation in one partition. */
final class Work {

    final StateTable table;
    /** The watermark records are measured by. */
    final long before;
    /** The watermark after the batch. */
    final long after;
    final long batchMillis;
    /** Records kept back, less those let go. */
    long held;
    /** Records that came too late. */
    long late;
    /** Those themselves; null = nobody wants them. */
    final List<Object> lateRecords;
    /** Windows to put out: those the watermark reaches, and those a record was added to after they had been put out. */
    final Firings firings = new Firings();
    /** The slice the last record was in; null before the first. */
    FixedWindowNode.Slice slice;
    /** Entry of the key of the record at hand when that is known, else -1. */
    private int located = -1;
    private final TimeIndex byEventTime;
    private final TimeIndex byBatchTime;
    private final Step into;
    private final Object token = new Object();
    private final EventNode node;
    /** The context of {@code process}, made at its first call. */
    ProcessCall call;
    private long pushed;

    Work(EventNode node, StateTable table, TimeIndex byEventTime, TimeIndex byBatchTime, long before, long after, long batchMillis, boolean keepLate, Step into) {
        this.node = node;
        this.table = table;
        this.byEventTime = byEventTime;
        this.byBatchTime = byBatchTime;
        this.before = before;
        this.after = after;
        this.batchMillis = batchMillis;
        this.lateRecords = keepLate ? new ArrayList<>() : null;
        this.into = into;
    }

    long pushed() {
        return pushed;
    }

    void emit(Object record) {
        pushed++;
        try {
            into.accept(record);
        } catch (StepFailure e) {
            throw e.at(record);
        }
    }

    void late(Object record, long time) {
        late++;
        if (lateRecords != null) {
            lateRecords.add(new LateRecord<>(record, time, before));
        }
    }

    /** What a look-up before has said of the key of the record that comes next; -1 = nothing. */
    void located(int entry) {
        located = entry;
    }

    /** Entry of the key of the record at hand, or -1. */
    int find(Object key, int hash) {
        return located >= 0 && table.present(located) ? located : table.find(key, hash);
    }

    /** The same, made when there is none. */
    int entry(Object key, int hash) {
        return located >= 0 && table.present(located) ? located : table.findOrAdd(key, hash);
    }

    /** What an entry keeps, to be changed; made when there is nothing. */
    Kept open(int entry) {
        Kept kept = (Kept) table.state(entry);
        if (kept == null) {
            kept = node.empty();
        } else if (kept.owner == token) {
            return kept;
        } else {
            kept = kept.copy();
        }
        kept.owner = token;
        table.set(entry, kept, batchMillis);
        return kept;
    }

    /** The key has something to do at that watermark. */
    void due(int entry, Kept kept, long time) {
        if (time < kept.eventIndexed) {
            kept.eventIndexed = time;
            byEventTime.add(time, table.key(entry), entry);
        }
    }

    /** The key has something to do at that batch time. */
    void dueAtBatch(int entry, Kept kept, long time) {
        if (time < kept.batchIndexed) {
            kept.batchIndexed = time;
            byBatchTime.add(time, table.key(entry), entry);
        }
    }

    /** Takes the keys that the watermark has reached, in order of entries; each has to be looked at and made {@link #due} again, or removed. */
    int[] takeDue() {
        DueEntries due = new DueEntries();
        byEventTime.takeUpTo(after, (time, key, hint) -> {
            int entry = table.holds(hint, key) ? hint : table.find(key, Hashes.of(key));
            if (entry >= 0 && ((Kept) table.state(entry)).eventIndexed == time) {
                ((Kept) table.state(entry)).eventIndexed = Kept.NEVER;
                due.add(entry);
            }
        });
        return due.inOrder(table.bound());
    }

    /** Takes the keys that batch time has reached, as {@link #takeDue()}. */
    int[] takeDueAtBatch() {
        DueEntries due = new DueEntries();
        byBatchTime.takeUpTo(batchMillis, (time, key, hint) -> {
            int entry = table.holds(hint, key) ? hint : table.find(key, Hashes.of(key));
            if (entry >= 0 && ((Kept) table.state(entry)).batchIndexed == time) {
                ((Kept) table.state(entry)).batchIndexed = Kept.NEVER;
                due.add(entry);
            }
        });
        return due.inOrder(table.bound());
    }
}
