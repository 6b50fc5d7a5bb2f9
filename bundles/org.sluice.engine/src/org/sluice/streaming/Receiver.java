package org.sluice.streaming;

import java.util.Iterator;
import java.util.Objects;

/**
 * A source of one's own whose records arrive when they like.
 *
 * <p><b>Threading:</b> {@link #onStart()} and {@link #onStop()} must not block: start own threads in the one, end them in the other. {@link #store} may be
 * called from any thread; it waits while too many records are buffered.
 */
public abstract class Receiver<T> {

    private volatile Supervisor<T> supervisor;

    /** What the engine gives a receiver; called by the engine only. */
    public interface Supervisor<T> {

        void store(T record);

        void restart(String message, Throwable error, long delayMillis);

        void stop(String message, Throwable error);

        void reportError(String message, Throwable error);

        boolean stopped();

        int streamId();
    }

    protected Receiver() {
    }

    protected Receiver(StorageLevel level) {
        Objects.requireNonNull(level);
    }

    public abstract void onStart();

    public abstract void onStop();

    public final void attach(Supervisor<T> supervisor) {
        this.supervisor = supervisor;
    }

    public void store(T record) {
        supervised().store(record);
    }

    public void store(Iterator<T> records) {
        Supervisor<T> s = supervised();
        records.forEachRemaining(s::store);
    }

    /** Stops, waits the default delay, starts again; returns at once. */
    public void restart(String message) {
        supervised().restart(message, null, -1);
    }

    public void restart(String message, Throwable error) {
        supervised().restart(message, error, -1);
    }

    public void restart(String message, Throwable error, int delayMillis) {
        supervised().restart(message, error, delayMillis);
    }

    public void stop(String message) {
        supervised().stop(message, null);
    }

    public void stop(String message, Throwable error) {
        supervised().stop(message, error);
    }

    public void reportError(String message, Throwable error) {
        supervised().reportError(message, error);
    }

    public boolean isStarted() {
        return !supervised().stopped();
    }

    public boolean isStopped() {
        return supervised().stopped();
    }

    public int streamId() {
        return supervised().streamId();
    }

    private Supervisor<T> supervised() {
        Supervisor<T> s = supervisor;
        if (s == null) {
            throw new IllegalStateException("The receiver is not attached to a stream yet. Call this from onStart() or later.");
        }
        return s;
    }
}
