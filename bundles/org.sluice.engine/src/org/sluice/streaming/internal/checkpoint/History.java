package org.sluice.streaming.internal.checkpoint;

import java.util.ArrayList;
import java.util.List;

/** The checkpoints of a run that later ones build on: whole ones, and the changes since the newest of these. */
final class History {

    /** Fewer bytes of changes than this are never worth a new whole checkpoint. */
    private static final long SMALL = 1 << 16;
    /** Bytes of changes per byte of the whole that make a new whole one worth it: of three bytes written one is copied. A restore reads both. */
    private static final long RATIO = 2;

    private final int keep;
    private final int fullEvery;
    private final List<Frame> wholes = new ArrayList<>();
    private final List<Frame> changes = new ArrayList<>();
    private long changed;
    private Frame last;

    /** @param keep checkpoints that can be gone back to @param fullEvery most changes before a whole one, 0 = by size only */
    History(int keep, int fullEvery) {
        this.keep = keep;
        this.fullEvery = fullEvery;
    }

    boolean isEmpty() {
        return last == null;
    }

    Frame last() {
        return last;
    }

    void begin(Frame whole, List<Frame> later) {
        wholes.clear();
        wholes.add(whole);
        changes.clear();
        changed = 0;
        last = whole;
        later.forEach(this::add);
    }

    void add(Frame change) {
        changes.add(change);
        changed += change.length();
        last = change;
    }

    Frame whole() {
        return wholes.get(wholes.size() - 1);
    }

    List<Frame> changes() {
        return List.copyOf(changes);
    }

    boolean shouldMerge() {
        return !changes.isEmpty() && (changed >= Math.max(SMALL, RATIO * whole().length()) || fullEvery > 0 && changes.size() >= fullEvery);
    }

    void merged(Frame whole) {
        wholes.add(whole);
        changes.removeIf(change -> change.sequence() <= whole.sequence());
        changed = changes.stream().mapToLong(Frame::length).sum();
    }

    /**
     * Number of the oldest whole checkpoint still needed: the newest {@code keep} checkpoints have to be readable, and the newest whole one has to be
     * replaceable by the one before it, should it be damaged.
     */
    long oldestNeeded() {
        long back = last.sequence() - keep + 1;
        int i = wholes.size() - 1;
        while (i > 0 && (wholes.get(i).sequence() > back || i == wholes.size() - 1)) {
            i--;
        }
        wholes.subList(0, i).clear();
        return wholes.get(0).sequence();
    }
}
