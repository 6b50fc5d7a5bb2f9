package org.sluice.streaming;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * A source of one's own whose records arrive when they like.
 *
 * <p><b>Reliability:</b> {@link #store(Object)} takes single records, as fast as the source's limit allows; they are lost when the process is killed before their batch is in a checkpoint,
 * with a write-ahead log ({@code spark.streaming.receiver.writeAheadLog.enable}) only those of the last {@code spark.streaming.blockInterval}. The other {@code store} methods
 * take blocks: with a log they return when the block is on disk, and then it is used exactly once, whatever happens; acknowledge to the outside system after that.
 *
 * <p><b>Threading:</b> {@link #onStart()} and {@link #onStop()} must not block: start own threads in the one, end them in the other. The first batch waits until {@code onStart} has returned. {@code store} may be
 * called from any thread; it waits while too many records are buffered, and for single records while the limit is used up.
 */
public abstract class Receiver<T> {

    private final StorageLevel level;
    private volatile Supervisor<T> supervisor;

    /** What the engine gives a receiver; called by the engine only. */
    public interface Supervisor<T> {

        void store(T record);

        void storeBlock(List<T> records);

        void restart(String message, Throwable error, long delayMillis);

        void stop(String message, Throwable error);

        void reportError(String message, Throwable error);

        boolean stopped();

        int streamId();
    }

    protected Receiver() {
        this(StorageLevel.MEMORY_ONLY);
    }

    protected Receiver(StorageLevel level) {
        this.level = Objects.requireNonNull(level);
    }

    public abstract void onStart();

    public abstract void onStop();

    public final void attach(Supervisor<T> supervisor) {
        this.supervisor = supervisor;
    }

    /** One record. After the run has ended it is passed over. */
    public void store(T record) {
        supervised().store(record);
    }

    /**
     * A block of records, which stay together in one batch. Returns when it is stored; with a write-ahead log that means on disk. Not held back by a limit of records a second.
     *
     * @throws IllegalStateException the run has ended: nothing is stored
     * @throws EngineException       the log cannot be written, or cannot keep records of this type (SL-0320): nothing is stored, the run fails
     */
    public void store(List<T> records) {
        supervised().storeBlock(List.copyOf(records));
    }

    /** As {@link #store(List)}. */
    public void store(Iterator<T> records) {
        List<T> block = new ArrayList<>();
        records.forEachRemaining(block::add);
        supervised().storeBlock(block);
    }

    /** As {@link #store(List)}, with the records {@link #records(ByteBuffer)} makes of the bytes. */
    public void store(ByteBuffer bytes) {
        supervised().storeBlock(List.copyOf(records(bytes)));
    }

    /** What {@link #store(ByteBuffer)} makes of bytes; Spark takes them for serialized objects. A receiver that calls it says here what they are. */
    protected List<T> records(ByteBuffer bytes) {
        throw new UnsupportedOperationException("'" + getClass().getName() + "' stores a ByteBuffer, but does not say what records it holds. Override records(ByteBuffer).");
    }

    public StorageLevel storageLevel() {
        return level;
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
