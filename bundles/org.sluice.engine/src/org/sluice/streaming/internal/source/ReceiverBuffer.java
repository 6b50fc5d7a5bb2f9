package org.sluice.streaming.internal.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.internal.batch.Records;

/**
 * What a receiver has stored and no batch has taken yet: blocks of records in order, each for the batch time it arrived in, so that a batch that runs late holds what it would
 * have held in time. A block that is being written to a log is taken when it is durable; a batch waits for that. Thread-safe, this object is the lock.
 */
final class ReceiverBuffer {

    private final SourceContext context;
    private final long maxBuffered;
    private final ArrayDeque<Block> blocks = new ArrayDeque<>();
    private long buffered;
    private long received;
    /** Batch time that was taken last. */
    private long taken = Long.MIN_VALUE;
    private long lastDue = Long.MIN_VALUE;
    private long permitsDue = Long.MIN_VALUE;
    private long permits;
    private boolean ending;
    private EngineException failure;

    /** Records of one batch time. Grows while {@code open}. */
    static final class Block {

        private final long due;
        private Object[] records;
        private int size;
        private long number = -1;
        private boolean open;
        private boolean durable;

        private Block(long due, Object[] records, int size) {
            this.due = due;
            this.records = records;
            this.size = size;
        }

        long due() {
            return due;
        }

        long number() {
            return number;
        }

        List<Object> records() {
            return Arrays.asList(records).subList(0, size);
        }

        private void add(Object record) {
            if (size == records.length) {
                records = Arrays.copyOf(records, size * 2);
            }
            records[size++] = record;
        }
    }

    ReceiverBuffer(SourceContext context, long maxBuffered) {
        this.context = context;
        this.maxBuffered = maxBuffered;
    }

    /** The batch that what arrives now belongs to: the one whose interval it is by the clock, but none that was taken already. */
    private long due() {
        long b = context.intervalMillis();
        long byClock = Math.floorDiv(context.clock().now() - 1, b) * b + b;
        return taken == Long.MIN_VALUE ? Math.max(lastDue, byClock) : Math.max(lastDue, Math.max(byClock, taken + b));
    }

    /** Adds one record; waits while the source is to be held back. */
    synchronized void add(Object record) throws InterruptedException {
        awaitPermit();
        append(record, due());
    }

    /**
     * Adds one record, if the source is not to be held back just now.
     *
     * @param complete gets a block of an earlier batch time that is complete with this, to be written
     * @return whether it was added
     */
    synchronized boolean offer(Object record, Consumer<Block> complete) {
        if (!ending && !permitted()) {
            return false;
        }
        long due = due();
        Block last = blocks.peekLast();
        if (last != null && last.open && last.due != due) {
            complete.accept(close(last));
        }
        append(record, due);
        return true;
    }

    private void append(Object record, long due) {
        lastDue = due;
        Block last = blocks.peekLast();
        if (last == null || !last.open || last.due != lastDue) {
            last = new Block(lastDue, new Object[64], 0);
            last.open = true;
            blocks.addLast(last);
        }
        last.add(record);
        permits--;
        buffered++;
        received++;
    }

    /** Waits while the source is to be held back. */
    synchronized void awaitPermit() throws InterruptedException {
        while (!ending && !permitted()) {
            if (permits > 0 || context.clock().virtual()) {
                wait();
            } else {
                wait(Math.max(1, permitsDue - context.clock().now() + 1));
            }
        }
    }

    private boolean permitted() {
        long due = due();
        if (due != permitsDue) {
            permitsDue = due;
            permits = context.rate().permits(context.intervalMillis());
        }
        return permits > 0 && buffered < maxBuffered;
    }

    /** Waits while too much is buffered. */
    synchronized void awaitRoom() throws InterruptedException {
        while (!ending && buffered >= maxBuffered) {
            wait();
        }
    }

    /** What arrives from now on belongs to a later batch. */
    synchronized void begin(long time) {
        taken = Math.max(taken, time);
    }

    /** Ends the open block. @return the one to be written; null = there is none */
    synchronized Block cut() {
        Block last = blocks.peekLast();
        return last == null || !last.open ? null : close(last);
    }

    private static Block close(Block block) {
        block.open = false;
        return block;
    }

    /** Adds a block of its own. @param number in the log, -1 = it is not written */
    synchronized Block addBlock(Object[] records, long number) {
        lastDue = due();
        Block block = new Block(lastDue, records, records.length);
        block.number = number;
        block.durable = number < 0;
        blocks.addLast(block);
        buffered += records.length;
        received += records.length;
        return block;
    }

    /** A block a log has kept from an earlier run. */
    synchronized void restore(long due, Object[] records, long number) {
        Block block = new Block(due, records, records.length);
        block.number = number;
        block.durable = true;
        lastDue = Math.max(lastDue, due);
        blocks.addLast(block);
        buffered += records.length;
    }

    synchronized void number(Block block, long number) {
        block.number = number;
    }

    synchronized void durable(Block block) {
        block.durable = true;
        notifyAll();
    }

    /** Makes the next batch fail. */
    synchronized void fail(EngineException e) {
        failure = failure == null ? e : failure;
        notifyAll();
    }

    synchronized boolean failed() {
        return failure != null;
    }

    /** The blocks of a batch time and of those before. @param logged whether only durable ones count */
    synchronized List<Block> take(long time, boolean logged) {
        List<Block> all = new ArrayList<>();
        begin(time);
        while (!blocks.isEmpty() && blocks.getFirst().due <= time) {
            Block block = blocks.getFirst();
            if (logged && !block.durable) {
                if (failure != null) {
                    break;
                }
                awaitDurable();
                continue;
            }
            block.open = false;
            blocks.removeFirst();
            buffered -= block.size;
            all.add(block);
        }
        if (all.isEmpty() && failure != null) {
            throw failure;
        }
        notifyAll();
        return all;
    }

    private void awaitDurable() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while waiting for the log of '" + context.nodeId() + "'.", e);
        }
    }

    static Records records(List<Block> blocks, int partitions) {
        List<Records> all = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block.size > 0) {
                all.add(Records.of(block.records, block.size, partitions));
            }
        }
        return all.size() == 1 ? all.get(0) : Records.concat(all);
    }

    /** Nobody is held back any more. */
    synchronized void end() {
        ending = true;
        notifyAll();
    }

    synchronized long buffered() {
        return buffered;
    }

    synchronized long received() {
        return received;
    }
}
