package org.sluice.streaming.internal.eventtime;

import java.util.List;
import org.sluice.streaming.internal.batch.BatchRun;

/** The watermark of an operation: the lowest of its inputs' that are not idle; it never goes back. */
final class Progress {

    private final List<WatermarkNode> marks;
    private long before = Sightings.NONE;
    private long after = Sightings.NONE;

    /** @param marks empty = the time of the batch */
    Progress(List<WatermarkNode> marks) {
        this.marks = marks;
    }

    /** Called when all inputs of the batch have been seen. */
    void advance(BatchRun run) {
        if (marks.isEmpty()) {
            after = run.time().milliseconds();
            return;
        }
        long lowest = Long.MAX_VALUE;
        for (WatermarkNode mark : marks) {
            if (!mark.idle()) {
                lowest = Math.min(lowest, mark.after());
            }
        }
        after = lowest == Long.MAX_VALUE ? before : Math.max(before, lowest);
    }

    /** What records of this batch are measured by; {@link Sightings#NONE} = nothing is late. */
    long before() {
        return before;
    }

    /** How far time has come with this batch. */
    long after() {
        return after;
    }

    void commit() {
        before = after;
    }

    void go(long to) {
        before = to;
        after = to;
    }
}
