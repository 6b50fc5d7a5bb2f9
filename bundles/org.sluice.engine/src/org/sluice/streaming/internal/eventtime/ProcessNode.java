package org.sluice.streaming.internal.eventtime;

import java.util.List;
import java.util.PriorityQueue;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.eventtime.TimeDomain;
import org.sluice.streaming.eventtime.Timer;
import org.sluice.streaming.function.ProcessFunction;
import org.sluice.streaming.function.TimerFunction;
import org.sluice.streaming.internal.plan.PlanNode;

/** {@code process}: a user's function with state and timers of the key. */
public final class ProcessNode extends EventNode {

    private final ProcessFunction<Object, Object, Object> onRecord;
    private final TimerFunction<Object, Object> onTimer;

    /** @param onTimer null = no timers */
    @SuppressWarnings("unchecked")
    public ProcessNode(PlanNode input, EventTime time, ProcessFunction<?, ?, ?> onRecord, TimerFunction<?, ?> onTimer) {
        super("process", List.of(input), List.of(time), 0);
        if (onRecord == null) {
            throw new PipelineDefinitionException("SL-0354", "'process' has no function. Give it one of key, value and context.");
        }
        this.onRecord = (ProcessFunction<Object, Object, Object>) onRecord;
        this.onTimer = (TimerFunction<Object, Object>) onTimer;
    }

    @Override
    Kept empty() {
        return new ProcessState();
    }

    @Override
    Kept read(List<?> saved) {
        return ProcessState.read(saved);
    }

    @Override
    void accept(Work work, int side, Object key, int hash, Object value, long time) throws Exception {
        ProcessCall call = call(work);
        call.onRecord(key, hash, time);
        onRecord.call(key, value, call);
        call.end();
    }

    private ProcessCall call(Work work) {
        if (work.call == null) {
            work.call = new ProcessCall(work, onTimer != null);
        }
        return work.call;
    }

    @Override
    void advance(Work work) throws Exception {
        int[] reached = work.takeDue();
        fire(work, reached, TimeDomain.EVENT_TIME, work.after);
        again(work, reached);
        reached = work.takeDueAtBatch();
        fire(work, reached, TimeDomain.BATCH_TIME, work.batchMillis);
        for (int entry : reached) {
            if (work.table.present(entry) && state(work, entry).hasExpired(work.batchMillis)) {
                ProcessState state = (ProcessState) work.open(entry);
                state.dropExpired(work.batchMillis);
                if (state.isUnused()) {
                    work.table.remove(entry);
                }
            }
        }
        again(work, reached);
    }

    private void fire(Work work, int[] reached, TimeDomain domain, long limit) throws Exception {
        PriorityQueue<ProcessCall.Due> queue = new PriorityQueue<>();
        for (int entry : reached) {
            for (long time : state(work, entry).timers(domain == TimeDomain.EVENT_TIME).times()) {
                if (time > limit) {
                    break;
                }
                queue.add(new ProcessCall.Due(time, entry));
            }
        }
        for (ProcessCall.Due due = queue.poll(); due != null; due = queue.poll()) {
            if (work.table.present(due.entry()) && state(work, due.entry()).timers(domain == TimeDomain.EVENT_TIME).contains(due.time())) {
                fire(work, due, domain, queue);
            }
        }
    }

    private void fire(Work work, ProcessCall.Due due, TimeDomain domain, PriorityQueue<ProcessCall.Due> queue) throws Exception {
        boolean ofEventTime = domain == TimeDomain.EVENT_TIME;
        ProcessState state = (ProcessState) work.open(due.entry());
        state.timers(ofEventTime, state.timers(ofEventTime).without(due.time()));
        Object key = work.table.key(due.entry());
        Timer timer = new Timer(due.time(), domain);
        ProcessCall call = call(work);
        call.onTimer(due.entry(), timer, queue);
        try {
            onTimer.call(key, timer, call);
        } catch (Throwable e) {
            throw new KeyFailure(key, e);
        }
        call.end();
    }

    private static ProcessState state(Work work, int entry) {
        return (ProcessState) work.table.state(entry);
    }

    /** Puts the keys that are still there back into the indexes. */
    private void again(Work work, int[] reached) {
        for (int entry : reached) {
            if (work.table.present(entry)) {
                ProcessState state = state(work, entry);
                work.due(entry, state, state.timers(true).first());
                work.dueAtBatch(entry, state, state.nextAtBatch());
            }
        }
    }

    @Override
    long due(Kept kept, long watermark) {
        return ((ProcessState) kept).timers(true).first();
    }

    @Override
    long dueAtBatch(Kept kept) {
        return ((ProcessState) kept).nextAtBatch();
    }

    @Override
    long span() {
        return STRETCH_MILLIS;
    }
}
