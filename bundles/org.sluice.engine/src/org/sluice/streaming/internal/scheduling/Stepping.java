package org.sluice.streaming.internal.scheduling;

import org.sluice.streaming.Continuation;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.Time;
import org.sluice.streaming.report.BatchReport;

/** Steps through the batches of a run; the engine sees to it that nothing else runs one. */
final class Stepping implements Stepper {

    private final Engine engine;
    private final BatchLoop loop;

    Stepping(Engine engine, BatchLoop loop) {
        this.engine = engine;
        this.loop = loop;
    }

    @Override
    public BatchReport step() {
        return engine.oneStep();
    }

    @Override
    public Time nextTime() {
        synchronized (engine) {
            History history = loop.history();
            return history != null && history.next() > 0 ? history.report(history.next()).time() : new Time(loop.nextMillis());
        }
    }

    @Override
    public BatchReport stepBack() {
        synchronized (engine) {
            return goTo(history().previous());
        }
    }

    @Override
    public BatchReport goTo(long batchNumber) {
        synchronized (engine) {
            history();
            return engine.visit(batchNumber);
        }
    }

    @Override
    public BatchReport report(long batchNumber) {
        synchronized (engine) {
            return history().report(batchNumber);
        }
    }

    @Override
    public void moveTo(long batchNumber) {
        synchronized (engine) {
            history();
            engine.moveTo(batchNumber);
        }
    }

    @Override
    public void branch(long fromBatch) {
        synchronized (engine) {
            history();
            engine.branch(fromBatch);
        }
    }

    @Override
    public Continuation continuation(String directory) {
        synchronized (engine) {
            history();
            return engine.continuation(directory);
        }
    }

    @Override
    public long ahead() {
        synchronized (engine) {
            return loop.ahead();
        }
    }

    private History history() {
        if (loop.history() == null) {
            throw new IllegalStateException("The run keeps no history and cannot go back. Call history(HistoryLimits) on the context before.");
        }
        return loop.history();
    }

    @Override
    public long current() {
        synchronized (engine) {
            return loop.history() == null ? loop.number() : loop.history().current();
        }
    }

    @Override
    public long earliest() {
        synchronized (engine) {
            return loop.history() == null ? 0 : loop.history().earliest();
        }
    }

    @Override
    public long latest() {
        synchronized (engine) {
            return loop.history() == null ? 0 : loop.history().latest();
        }
    }

    @Override
    public long forgotten() {
        synchronized (engine) {
            return loop.history() == null ? 0 : loop.history().forgotten();
        }
    }

    @Override
    public long historyBytes() {
        synchronized (engine) {
            return loop.history() == null ? 0 : loop.history().bytes();
        }
    }
}
