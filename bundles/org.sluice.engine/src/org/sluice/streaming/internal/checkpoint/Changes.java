package org.sluice.streaming.internal.checkpoint;

import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Takes down what a node keeps, as entries: a key and a value each, both bytes. A later checkpoint names only entries that are new, have another value or are gone; whoever
 * lays checkpoints over each other needs to know no more than that. Entries come back in the order in which their keys first came; a key that was
 * deleted and comes again is a new one.
 *
 * <p>Order of calls: {@link #header()} first, if needed, then entries. Batch thread only, except inside {@link #parts}.
 */
public final class Changes {

    /** Marks in a section, before each entry and at its end. */
    static final int END = 0;
    static final int PUT = 1;
    static final int DELETE = 2;
    /** Flag of a section: entries of earlier checkpoints are void. */
    static final int WHOLE = 1;

    private final ByteSink to;
    private final ValueCodec codec;
    private final ByteSink header = new ByteSink();
    private final EntryTypes types;
    private final String where;
    private final int flags;
    private Class<?> lastKey;
    private Class<?> lastValue;
    private final Workers workers;
    private boolean begun;

    /** Calls a task by numbers, perhaps on several threads; returns when all are done. */
    @FunctionalInterface
    public interface Workers {

        void run(int tasks, IntConsumer task);
    }

    /** Writes the entries of a part of what a node keeps. */
    @FunctionalInterface
    public interface Part {

        void write(int part, Changes to);
    }

    /** @param types of entries, added to @param where what is being written, for messages @param workers for {@link #parts} */
    Changes(ByteSink to, ValueCodec codec, EntryTypes types, String where, boolean whole, Workers workers) {
        this.to = to;
        this.codec = codec;
        this.types = types;
        this.where = where;
        this.flags = whole ? WHOLE : 0;
        this.workers = workers;
    }

    /** Outside a checkpoint: for tests and copies in memory. */
    public static Changes into(ByteSink to, ValueCodec codec, boolean whole) {
        return new Changes(to, codec, new EntryTypes(), "A value", whole, null);
    }

    /** Entries of parts that do not share anything: those of part 0, of part 1, … @param inTurn on this thread; else each part on any thread */
    public void parts(int n, boolean inTurn, Part part) {
        if (inTurn || n == 1 || workers == null) {
            for (int p = 0; p < n; p++) {
                part.write(p, this);
            }
            return;
        }
        begin();
        Changes[] made = new Changes[n];
        workers.run(n, p -> {
            made[p] = new Changes(new ByteSink(), codec, new EntryTypes(), where, false, null);
            made[p].begun = true;
            part.write(p, made[p]);
        });
        for (Changes one : made) {
            to.raw(one.to.array(), 0, one.to.size());
            types.add(one.types);
        }
    }

    /** A few bytes about the whole, written anew each time. */
    public ByteSink header() {
        return header;
    }

    private void begin() {
        if (!begun) {
            begun = true;
            to.u1(flags);
            to.size(header.size());
            to.raw(header.array(), 0, header.size());
        }
    }

    /** An entry of values. @param time batch time it belongs to */
    public void put(Object key, Object value, long time) {
        int keyPart = beginPut();
        codec.write(key, to, where);
        int part = endKey(keyPart);
        lastKey = note(key, lastKey, types.keys());
        lastValue = note(value, lastValue, types.values());
        codec.write(value, to, where);
        to.signed(time);
        endPut(part);
    }

    public void delete(Object key) {
        int part = beginDelete();
        codec.write(key, to, where);
        endDelete(part);
    }

    /** As {@link #beginPut}: the key goes into {@link #sink()}. */
    public int beginDelete() {
        begin();
        to.u1(DELETE);
        return to.beginPart();
    }

    public void endDelete(int part) {
        to.endPart(part);
    }

    /** An entry of any bytes: the key goes into {@link #sink()}, then {@link #endKey}, the value, {@link #endPut}. */
    public int beginPut() {
        begin();
        to.u1(PUT);
        return to.beginPart();
    }

    public int endKey(int part) {
        to.endPart(part);
        return to.beginPart();
    }

    public void endPut(int part) {
        to.endPart(part);
    }

    public ByteSink sink() {
        return to;
    }

    public ValueCodec codec() {
        return codec;
    }

    /** A value as bytes. */
    public void write(Object value) {
        codec.write(value, to, where);
    }

    /** @return the type, so that the same one is not named again for each entry */
    private static Class<?> note(Object value, Class<?> last, Set<String> names) {
        Class<?> type = value == null ? last : value.getClass();
        if (type != last) {
            names.add(ValueTypes.name(type));
        }
        return type;
    }

    void end() {
        begin();
        to.u1(END);
    }
}
