package org.sluice.streaming.internal.window;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.DamagedCheckpointException;
import org.sluice.streaming.internal.checkpoint.ValueCodec;

/**
 * What checkpoints hold of a {@link WindowTable}, and what has changed since the last: the keys in order of their numbers, with an inverse function with their values. Which batches are written when is the node's
 * matter; the stacks follow from them.
 */
final class WindowCheckpoint {

    private final WindowTable table;
    private boolean tracking;
    /** Entries below this number are in a checkpoint. */
    private int saved;
    private final BitSet changed = new BitSet();
    private final List<Object> dropped = new ArrayList<>();

    WindowCheckpoint(WindowTable table) {
        this.table = table;
    }

    void track(boolean on) {
        tracking = on;
    }

    /** An entry has changed. Only an inverse function makes a value that the batches do not tell. */
    void note(int entry) {
        if (tracking && table.inverse != null) {
            changed.set(entry);
        }
    }

    /** The table is about to close its gaps. @param moved new number of each entry that is not gone */
    void renumbered(int[] moved) {
        BitSet now = new BitSet();
        int left = 0;
        for (int e = 0; e < moved.length; e++) {
            if (table.occurs[e] >= 0) {
                left += e < saved ? 1 : 0;
                now.set(moved[e], changed.get(e));
            } else if (tracking && e < saved) {
                dropped.add(table.keys.key(e));
            }
        }
        changed.clear();
        changed.or(now);
        saved = left;
    }

    /** The table is dealt out to others. */
    void split(WindowTable[] made) {
        for (WindowTable each : made) {
            each.checkpoint().tracking = tracking;
        }
        made[0].checkpoint().dropped.addAll(dropped);
    }

    /** Deletes what {@link #saveKeys} named before and is gone. */
    void saveDropped(Changes to) {
        for (Object key : dropped) {
            int part = to.beginDelete();
            to.sink().u1(ReduceWindowNode.KEY);
            to.write(key);
            to.endDelete(part);
        }
        dropped.clear();
    }

    /** Keys that are new or have another value since the last call, or all. */
    void saveKeys(Changes to, boolean all) {
        int known = all ? 0 : saved;
        for (int e = changed.nextSetBit(0); e >= 0 && e < known; e = changed.nextSetBit(e + 1)) {
            saveKey(to, e);
        }
        for (int e = known; e < table.keys.size(); e++) {
            saveKey(to, e);
        }
        saved = table.keys.size();
        changed.clear();
    }

    private void saveKey(Changes to, int e) {
        int part = to.beginPut();
        to.sink().u1(ReduceWindowNode.KEY);
        to.write(table.keys.key(e));
        part = to.endKey(part);
        if (table.inverse != null) {
            to.sink().u1(table.occurs[e] < 0 ? 1 : 0);
            to.write(table.front[e]);
        }
        to.endPut(part);
    }

    /** Keys and values of a batch. */
    void saveBatch(long time, Changes to) {
        for (WindowPart part : table.parts) {
            if (part.time == time) {
                for (int i = 0; i < part.entries.length; i++) {
                    to.write(table.keys.key(part.entries[i]));
                    to.write(part.values[i]);
                }
            }
        }
    }

    void restoreKey(Object key, int hash, ByteSource value, ValueCodec codec) {
        int e = table.entry(key, hash);
        if (table.inverse != null) {
            boolean absent = value.u1() == 1;
            table.front[e] = codec.read(value);
            if (absent) {
                table.drop(e);
            }
        }
    }

    /** Adds a batch whose keys and values follow in {@link #restoreValue}. */
    void restoreBatch(long time, int size, boolean entered) {
        WindowPart part = new WindowPart(time, new int[size], new Object[size]);
        part.entered = entered;
        table.parts.addLast(part);
    }

    /** @param i number of the value in the newest batch */
    void restoreValue(int i, Object key, int hash, Object value) {
        int e = table.keys.find(key, hash);
        if (e < 0) {
            throw new DamagedCheckpointException("a window lacks a key");
        }
        table.parts.getLast().entries[i] = e;
        table.parts.getLast().values[i] = value;
    }

    /** Makes the stacks of the batches again, by the same calls in the same order as when they came to be. @param turnedBatches of them in the front stack */
    void restored(int turnedBatches) throws Exception {
        List<WindowPart> all = new ArrayList<>(table.parts);
        table.turned = table.inverse == null ? Math.min(turnedBatches, all.size()) : 0;
        for (int i = table.turned - 1; i >= 0; i--) {
            table.turnOver(all.get(i));
        }
        for (int n = 0; n < all.size(); n++) {
            WindowPart part = all.get(n);
            boolean waits = table.inverse == null ? n >= table.turned : !part.entered;
            for (int i = 0; i < part.entries.length; i++) {
                int e = part.entries[i];
                table.occurs[e]++;
                if (waits) {
                    table.back[e] = table.back[e] == null ? part.values[i] : table.f.call(table.back[e], part.values[i]);
                }
            }
        }
        for (int e = 0; table.inverse == null && e < table.keys.size(); e++) {
            if (table.occurs[e] == 0) {
                table.drop(e);
            }
        }
        saved = table.keys.size();
        changed.clear();
    }
}
