package org.sluice.streaming.internal.window;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.sluice.streaming.internal.checkpoint.Changes;

/** Which batches of a window are in the checkpoint: each is written once and deleted once. */
final class SavedBatches {

    /** Begins the key of an entry that is a batch; its time follows. */
    static final int BATCH = 1;

    private final Set<Long> saved = new TreeSet<>();

    /** @param times batches in the window now, oldest first @param write writes the records of one */
    void save(Changes to, List<Long> times, boolean all, LongConsumer write) {
        if (all) {
            saved.clear();
        }
        Set<Long> now = new HashSet<>(times);
        for (Iterator<Long> i = saved.iterator(); i.hasNext();) {
            long time = i.next();
            if (!now.contains(time)) {
                int part = to.beginDelete();
                key(to, time);
                to.endDelete(part);
                i.remove();
            }
        }
        for (long time : times) {
            if (saved.add(time)) {
                int part = to.beginPut();
                key(to, time);
                part = to.endKey(part);
                write.accept(time);
                to.endPut(part);
            }
        }
    }

    private static void key(Changes to, long time) {
        to.sink().u1(BATCH);
        to.sink().signed(time);
    }

    void restored(long time) {
        saved.add(time);
    }
}
