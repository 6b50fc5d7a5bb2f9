package org.sluice.streaming.internal.eventtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sluice.streaming.Duration;
import org.sluice.streaming.Optional;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.shuffle.Joins;

/**
 * {@code joinWithin}: two streams by key, right time within {@code [left - before, left + after]}. A pair leaves in the batch in which its second record comes; a record of an outer side without a partner when
 * the watermark says that none can come any more.
 */
public final class JoinWithinNode extends EventNode {

    /** How far right may be before left, and after it; per side, how long a record can wait for partners. */
    private final long before;
    private final long after;
    private final Joins how;

    /** @param how one of the inner and outer joins */
    public JoinWithinNode(String kind, PlanNode left, EventTime leftTime, PlanNode right, EventTime rightTime, Duration before, Duration after, Joins how) {
        super(kind, List.of(left, right), List.of(leftTime, rightTime), 0);
        if (before == null || after == null || before.milliseconds() + after.milliseconds() < 0 || Math.abs(before.milliseconds()) > Times.MOST
                || Math.abs(after.milliseconds()) > Times.MOST) {
            throw new PipelineDefinitionException("SL-0352", "'" + kind + "' is to join from " + before + " before to " + after
                    + " after: no time is in between. The two together have to be 0 ms or more.");
        }
        this.before = before.milliseconds();
        this.after = after.milliseconds();
        this.how = how;
    }

    @Override
    Kept empty() {
        return new Waiting();
    }

    @Override
    Kept read(List<?> saved) {
        return Waiting.read(saved);
    }

    @Override
    public String shape() {
        return "a join from " + before + " ms before to " + after + " ms after";
    }

    @Override
    void accept(Work work, int side, Object key, int hash, Object value, long time) {
        if (time < work.before) {
            work.late(new Tuple2<>(key, value), time);
            return;
        }
        int entry = work.entry(key, hash);
        Waiting waiting = (Waiting) work.open(entry);
        Waiting.Side others = waiting.sides[1 - side];
        long last = time + (side == 0 ? after : before);
        boolean met = false;
        for (int i = others.from(time - (side == 0 ? before : after)); i < others.count() && others.time(i) <= last; i++) {
            met = true;
            others.meet(i);
            work.emit(new Tuple2<>(key, side == 0 ? both(value, others.value(i)) : both(others.value(i), value)));
        }
        waiting.sides[side].add(time, value, met);
        work.held++;
        work.due(entry, waiting, last + 1);
    }

    private Tuple2<Object, Object> both(Object left, Object right) {
        return new Tuple2<>(how == Joins.RIGHT || how == Joins.FULL ? Optional.ofNullable(left) : left,
                how == Joins.LEFT || how == Joins.FULL ? Optional.ofNullable(right) : right);
    }

    /** A record that has waited in vain. */
    private record Alone(long until, int side, int entry, int number, Object key, Object value) implements Comparable<Alone> {

        @Override
        public int compareTo(Alone that) {
            int order = Long.compare(until, that.until);
            order = order == 0 ? Integer.compare(side, that.side) : order;
            order = order == 0 ? Integer.compare(entry, that.entry) : order;
            return order == 0 ? Integer.compare(number, that.number) : order;
        }
    }

    @Override
    void advance(Work work) {
        List<Alone> alone = new ArrayList<>(0);
        for (int entry : work.takeDue()) {
            Object key = work.table.key(entry);
            Waiting waiting = (Waiting) work.open(entry);
            drop(work, key, entry, waiting, 0, how == Joins.LEFT || how == Joins.FULL, alone);
            drop(work, key, entry, waiting, 1, how == Joins.RIGHT || how == Joins.FULL, alone);
            if (waiting.isEmpty()) {
                work.table.remove(entry);
            } else {
                work.due(entry, waiting, due(waiting, work.after));
            }
        }
        Collections.sort(alone);
        for (Alone record : alone) {
            work.emit(new Tuple2<>(record.key(), record.side() == 0 ? new Tuple2<>(how == Joins.FULL ? Optional.ofNullable(record.value()) : record.value(), Optional.empty())
                    : new Tuple2<>(Optional.empty(), how == Joins.FULL ? Optional.ofNullable(record.value()) : record.value())));
        }
    }

    private void drop(Work work, Object key, int entry, Waiting waiting, int side, boolean outer, List<Alone> alone) {
        Waiting.Side records = waiting.sides[side];
        int n = 0;
        for (; n < records.count() && until(side, records.time(n)) <= work.after; n++) {
            if (outer && !records.met(n)) {
                alone.add(new Alone(until(side, records.time(n)), side, entry, n, key, records.value(n)));
            }
        }
        records.dropFirst(n);
        work.held -= n;
    }

    /** The watermark from which on no partner can come. */
    private long until(int side, long time) {
        return time + (side == 0 ? after : before) + 1;
    }

    @Override
    long due(Kept kept, long watermark) {
        Waiting waiting = (Waiting) kept;
        long due = Kept.NEVER;
        for (int side = 0; side < 2; side++) {
            if (waiting.sides[side].count() > 0) {
                due = Math.min(due, until(side, waiting.sides[side].time(0)));
            }
        }
        return due;
    }

    @Override
    long span() {
        return (before + after) / STRETCHES;
    }
}
