package org.sluice.streaming.internal.eventtime;

import java.util.PriorityQueue;
import org.sluice.streaming.Duration;
import org.sluice.streaming.Time;
import org.sluice.streaming.eventtime.ListState;
import org.sluice.streaming.eventtime.MapState;
import org.sluice.streaming.eventtime.ProcessContext;
import org.sluice.streaming.eventtime.TimeDomain;
import org.sluice.streaming.eventtime.Timer;
import org.sluice.streaming.eventtime.ValueState;

/** The context of {@code process}; one per partition and batch, moved from call to call. */
final class ProcessCall implements ProcessContext<Object> {

    private final Work work;
    private final boolean hasTimers;
    private Object key;
    private int entry;
    private int hash;
    private long timestamp;
    private long watermark;
    private boolean running;
    private Timer timer;
    /** Timers to fire in this batch; null while records are worked on. */
    private PriorityQueue<Due> queue;

    /** A timer in the queue. */
    record Due(long time, int entry) implements Comparable<Due> {

        @Override
        public int compareTo(Due that) {
            int order = Long.compare(time, that.time);
            return order == 0 ? Integer.compare(entry, that.entry) : order;
        }
    }

    ProcessCall(Work work, boolean hasTimers) {
        this.work = work;
        this.hasTimers = hasTimers;
    }

    void onRecord(Object ofKey, int ofHash, long time) {
        move(ofKey, ofHash, work.find(ofKey, ofHash), time, work.before);
        timer = null;
        queue = null;
    }

    void onTimer(int ofEntry, Timer fired, PriorityQueue<Due> timers) {
        move(work.table.key(ofEntry), work.table.hash(ofEntry), ofEntry, fired.timeMillis(), work.after);
        timer = fired;
        queue = timers;
    }

    private void move(Object ofKey, int ofHash, int ofEntry, long time, long newWatermark) {
        key = ofKey;
        hash = ofHash;
        entry = ofEntry;
        timestamp = time;
        watermark = newWatermark;
        running = true;
    }

    /** The call is over: a key that keeps nothing goes. */
    void end() {
        if (entry >= 0 && ((ProcessState) work.table.state(entry)).isUnused()) {
            work.table.remove(entry);
        }
        running = false;
    }

    long batchMillis() {
        return work.batchMillis;
    }

    /** The state of the key to look at; null = none. */
    Slot look(String name, Slot.Kind kind) {
        check();
        Slot slot = entry < 0 ? null : ((ProcessState) work.table.state(entry)).slot(name);
        if (slot != null && slot.kind != kind) {
            throw new IllegalStateException("The state '" + name + "' is a " + slot.kind.name().toLowerCase(java.util.Locale.ROOT) + " already. Give the other state another name.");
        }
        return slot;
    }

    /** The state of the key to be changed. */
    Slot change(String name, Slot.Kind kind) {
        look(name, kind);
        return state().change(name, kind);
    }

    /** Something was written that goes at {@code expires}. */
    void expires(long expires) {
        ProcessState state = state();
        state.expiresAt(expires);
        work.dueAtBatch(entry, state, expires);
    }

    private void check() {
        if (!running) {
            throw new IllegalStateException("The context of 'process' or a state of it is used after the call it was given to. Use them in the call only.");
        }
    }

    private ProcessState state() {
        check();
        if (entry < 0) {
            entry = work.entry(key, hash);
        }
        return (ProcessState) work.open(entry);
    }

    @Override
    public <S> ValueState<S> valueState(String name) {
        return States.value(this, name, 0);
    }

    @Override
    public <S> ValueState<S> valueState(String name, Duration timeToLive) {
        return States.value(this, name, checked(timeToLive));
    }

    @Override
    public <E> ListState<E> listState(String name) {
        return States.list(this, name, 0);
    }

    @Override
    public <E> ListState<E> listState(String name, Duration timeToLive) {
        return States.list(this, name, checked(timeToLive));
    }

    @Override
    public <K, V> MapState<K, V> mapState(String name) {
        return States.map(this, name, 0);
    }

    @Override
    public <K, V> MapState<K, V> mapState(String name, Duration timeToLive) {
        return States.map(this, name, checked(timeToLive));
    }

    private static long checked(Duration timeToLive) {
        if (timeToLive.milliseconds() <= 0) {
            throw new IllegalArgumentException("The time to live is " + timeToLive + ". It has to be longer than 0 ms.");
        }
        return timeToLive.milliseconds();
    }

    @Override
    public void emit(Object result) {
        work.emit(result);
    }

    @Override
    public long timestamp() {
        return timestamp;
    }

    @Override
    public long watermark() {
        return watermark;
    }

    @Override
    public Time batchTime() {
        return new Time(work.batchMillis);
    }

    @Override
    public void registerEventTimer(long timeMillis) {
        register(timeMillis, TimeDomain.EVENT_TIME);
    }

    @Override
    public void deleteEventTimer(long timeMillis) {
        delete(timeMillis, true);
    }

    @Override
    public void registerBatchTimer(long timeMillis) {
        register(timeMillis, TimeDomain.BATCH_TIME);
    }

    @Override
    public void deleteBatchTimer(long timeMillis) {
        delete(timeMillis, false);
    }

    private void delete(long timeMillis, boolean ofEventTime) {
        check();
        if (entry >= 0 && ((ProcessState) work.table.state(entry)).timers(ofEventTime).contains(timeMillis)) {
            ProcessState state = state();
            state.timers(ofEventTime, state.timers(ofEventTime).without(timeMillis));
        }
    }

    private void register(long timeMillis, TimeDomain domain) {
        checkTimer(timeMillis, domain);
        boolean ofEventTime = domain == TimeDomain.EVENT_TIME;
        ProcessState state = state();
        if (state.timers(ofEventTime).contains(timeMillis)) {
            return;
        }
        state.timers(ofEventTime, state.timers(ofEventTime).with(timeMillis));
        if (timer != null && timer.domain() == domain && timeMillis <= (ofEventTime ? work.after : work.batchMillis)) {
            queue.add(new Due(timeMillis, entry));
        } else if (ofEventTime) {
            work.due(entry, state, timeMillis);
        } else {
            work.dueAtBatch(entry, state, timeMillis);
        }
    }

    private void checkTimer(long timeMillis, TimeDomain domain) {
        if (!hasTimers) {
            throw new IllegalStateException("A timer is registered, but 'process' has no function for timers. Give it one.");
        }
        if (timeMillis > Times.MOST || timeMillis < -Times.MOST) {
            throw new IllegalArgumentException("The timer is set to " + timeMillis + " ms, which is no time near ours.");
        }
        if (timer != null && timer.domain() == domain && timeMillis <= timer.timeMillis()) {
            throw new IllegalArgumentException("A timer set to " + timer.timeMillis() + " ms registers one at " + timeMillis + " ms. Register a later one.");
        }
    }
}
